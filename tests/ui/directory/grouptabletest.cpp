#include "core/members/membergrouprepository.h"
#include "tests/support/office.h"
#include "tests/support/tablehands.h"
#include "ui/directory/conditionwords.h"
#include "ui/directory/directorypage.h"
#include "ui/table/recordhistory.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// Two serving members and the dictionary at its groups.
struct GroupFixture {
    Office office;
    EntryId serving = office.word(WordList::MemberState, u"在任"_s, u"serving"_s);
    EntryId woman = office.word(WordList::Sex, u"女"_s);
    EntryId man = office.word(WordList::Sex, u"男"_s);
    Member ann = add(u"王小明"_s, woman);
    Member bai = add(u"李大海"_s, man);
    MemberGroup women = group(u"女委员"_s, {{GroupField::Sex, {}, Comparison::Is, u"女"_s}});
    ShownPage<ui::DirectoryPage> dictionary {*office.workbook, [] { return QDate(2025, 4, 1); }};

    GroupFixture() { REQUIRE(dictionary.page.reveal({MemberGroupRepository::table, women.id.value})); }

    Member add(const QString &name, EntryId sex) const
    {
        Member made = office.member(name);
        made.sex = sex;
        made.state = serving;
        return valueOf(act(*office.workbook, [&] { return MemberRepository(office.database).update(made); }));
    }
    MemberGroup group(const QString &name, const QList<GroupCondition> &conditions) const
    {
        MemberGroup made;
        made.name = name;
        made.conditions = conditions;
        return valueOf(act(*office.workbook, [&] { return MemberGroupRepository(office.database).insert(made); }));
    }
    TableHands hands(const QString &name) const { return {dictionary.page, name}; }
    MemberGroup now() const { return valueOf(MemberGroupRepository(office.database).find(women.id)); }
    QStringList inIt() const { return hands(u"groupMembers"_s).column(u"Name"_s); }
};

} // namespace

TEST_CASE_METHOD(GroupFixture, "a group shows its conditions, who is in it and how many", "[groups]")
{
    CHECK(inIt() == QStringList {u"王小明"_s});
    CHECK(hands(u"groups"_s).text(women.id.value, u"Members"_s) == u"1"_s);
    CHECK(hands(u"groupConditions"_s).column(u"Value"_s) == QStringList {u"女"_s});

    Member changed = bai;
    changed.sex = woman;
    valueOf(act(*office.workbook, [&] { return MemberRepository(office.database).update(changed); }));
    CHECK(inIt().size() == 2); // it is found anew
    CHECK(hands(u"groups"_s).text(women.id.value, u"Members"_s) == u"2"_s);
}

TEST_CASE_METHOD(GroupFixture, "conditions are added, changed and removed, each with undo", "[groups]")
{
    const TableHands conditions = hands(u"groupConditions"_s);
    conditions.type(1, u"Value"_s, u"男"_s);
    CHECK(inIt() == QStringList {u"李大海"_s});
    REQUIRE(office.workbook->undo());
    CHECK(inIt() == QStringList {u"王小明"_s});

    conditions.type(1, u"What"_s, u"Age"_s); // what it compares with follows
    CHECK(now().conditions.first() == GroupCondition {GroupField::Age, {}, Comparison::AtMost, u"45"_s});
    conditions.type(1, u"Compared"_s, u"is not there"_s);
    CHECK(now().conditions.first().words.isEmpty());
    CHECK(inIt().size() == 2);

    conditions.add();
    CHECK(now().conditions.size() == 2);
    conditions.finish(u"Sex"_s);
    CHECK(now().conditions.last().field == GroupField::Sex);
    conditions.remove(1);
    CHECK(now().conditions.size() == 1);
    CHECK(dictionary.removed.size() == 1);
}

TEST_CASE_METHOD(GroupFixture, "a word that the dictionary does not have is refused with its name", "[groups]")
{
    const TableHands conditions = hands(u"groupConditions"_s);
    conditions.type(1, u"Value"_s, u"女、<b>不详"_s);
    CHECK(conditions.refusal().contains(u"<b>不详"_s));
    CHECK(now().conditions.first().words == u"女"_s);
    conditions.type(1, u"Value"_s, u"女、男"_s);
    CHECK(inIt().size() == 2);
}

TEST_CASE_METHOD(GroupFixture, "a new group begins with those who serve", "[groups]")
{
    hands(u"groups"_s).add();
    const auto all = valueOf(MemberGroupRepository(office.database).all());
    REQUIRE(all.size() == 2);
    CHECK(all.last().conditions == QList<GroupCondition> {{GroupField::State, {}, Comparison::Is, u"在任"_s}});
    hands(u"groups"_s).remove(all.last().id.value);
    CHECK(valueOf(MemberGroupRepository(office.database).all()).size() == 1);
    REQUIRE(office.workbook->undo());
    CHECK(valueOf(MemberGroupRepository(office.database).all()).size() == 2);
}

TEST_CASE_METHOD(GroupFixture, "a condition may look at a field of the office", "[groups]")
{
    const CustomField tags = office.customField(CustomRecord::Member, u"标签"_s, CustomKind::List, {u"书法"_s});
    const Facts facts = valueOf(readFacts(office.database));
    CHECK(ui::groupFieldTitles(facts).last() == u"标签"_s);
    const TableHands conditions = hands(u"groupConditions"_s);
    conditions.type(1, u"What"_s, u"标签"_s);
    CHECK(now().conditions.first().custom == tags.id);
    conditions.type(1, u"Value"_s, u"书法"_s);
    CHECK(now().conditions.first() == GroupCondition {GroupField::Custom, tags.id, Comparison::Is, u"书法"_s});
    CHECK(inIt().isEmpty());
}

TEST_CASE_METHOD(GroupFixture, "what is asked of a field fits it, whatever was asked before", "[groups]")
{
    const Facts facts = valueOf(readFacts(office.database));
    for (const QString &from : ui::groupFieldTitles(facts))
        for (const QString &to : ui::groupFieldTitles(facts)) {
            GroupCondition condition;
            succeed(ui::assignComparison(facts, condition, titleOf(Comparison::Is))); // as a new one begins
            succeed(ui::assignGroupField(facts, condition, from));
            succeed(ui::assignGroupField(facts, condition, to));
            INFO(from.toStdString() << " -> " << to.toStdString());
            succeed(validate(condition));
            for (const Comparison comparison : comparisonsOf(condition.field)) {
                succeed(ui::assignComparison(facts, condition, titleOf(comparison)));
                succeed(validate(condition));
            }
        }
}

TEST_CASE_METHOD(GroupFixture, "the history tells a condition in words", "[groups]")
{
    hands(u"groups"_s).type(women.id.value, u"Fits when"_s, u"one condition holds"_s);
    const auto lines = valueOf(ui::historyLines(*office.workbook, {MemberGroupRepository::table, women.id.value}, {}));
    CHECK(lines.last().before == u"all conditions hold"_s);
    CHECK(lines.last().after == u"one condition holds"_s);
}
