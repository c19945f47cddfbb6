#include "core/evaluation/groupmembers.h"

#include "core/invitations/invitationrepository.h"
#include "core/members/membergrouprepository.h"
#include "core/statistics/statistics.h"
#include "tests/support/office.h"
#include "tests/support/sampleyear.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

const QDate today(2025, 4, 1);

/// Three members of different kinds, asked and present differently.
struct Roll : Office {
    Member ann = add(u"安"_s, u"女"_s, u"1980-04"_s);
    Member bai = add(u"白"_s, u"男"_s, u"1979-05"_s);
    Member chen = add(u"陈"_s, {}, {});

    Member add(const QString &name, const QString &sex, const QString &bornIn) const
    {
        Member made = member(name);
        made.sex = sex.isEmpty() ? EntryId {} : word(WordList::Sex, sex);
        made.bornIn = bornIn;
        return update(made);
    }
    Member update(const Member &changed) const
    {
        return valueOf(act(*workbook, [&] { return MemberRepository(database).update(changed); }));
    }
    Invitation invite(const Member &who, const Activity &where, Presence presence, Reply reply = Reply::None) const
    {
        Invitation invitation;
        invitation.activity = where.id;
        invitation.member = who.id;
        invitation.presence = presence;
        invitation.reply = reply;
        return valueOf(act(*workbook, [&] { return InvitationRepository(database).insert(invitation); }));
    }

    /// The names of those who fit, one after the other.
    QString held(const QList<GroupCondition> &conditions, GroupMatch match = GroupMatch::All,
                 ActivityId apart = {}) const
    {
        const Facts facts = valueOf(readFacts(database));
        const FactIndex index(facts);
        MemberGroup group;
        group.match = match;
        group.conditions = conditions;
        QString names;
        for (const MemberId each : membersOf(group, index, today, apart))
            names += index.find(each).name;
        return names;
    }
    QString held(GroupField field, Comparison comparison, const QString &words = {}) const
    {
        return held({{field, {}, comparison, words}});
    }
};

} // namespace

TEST_CASE_METHOD(Roll, "a group holds those whose word is, or is not, one of those named", "[groups]")
{
    CHECK(held(GroupField::Sex, Comparison::Is, u"女"_s) == u"安"_s);
    CHECK(held(GroupField::Sex, Comparison::Is, u"男、女"_s) == u"安白"_s);
    CHECK(held(GroupField::Sex, Comparison::IsNot, u"女"_s) == u"白陈"_s);
    CHECK(held(GroupField::Sex, Comparison::Known) == u"安白"_s);
    CHECK(held(GroupField::Sex, Comparison::Unknown) == u"陈"_s);
    CHECK(held(GroupField::Sex, Comparison::Is, u"不详"_s).isEmpty());
    CHECK(held(QList<GroupCondition> {}) == u"安白陈"_s);
}

TEST_CASE_METHOD(Roll, "each word of a member can be asked for", "[groups]")
{
    ann.sector = word(WordList::Sector, u"农业界"_s);
    ann.home = word(WordList::Region, u"东县"_s);
    ann.party = word(WordList::Party, u"民盟"_s);
    ann.unitType = word(WordList::UnitType, u"银行"_s);
    ann.office = word(WordList::Office, u"常委"_s);
    ann.term = word(WordList::Term, u"十三届"_s);
    ann.state = word(WordList::MemberState, u"在任"_s, u"serving"_s);
    update(ann);
    bai.workplace = ann.home;
    update(bai);
    CHECK(held(GroupField::Sector, Comparison::Is, u"农业界"_s) == u"安"_s);
    CHECK(held(GroupField::Home, Comparison::Is, u"东县"_s) == u"安"_s);
    CHECK(held(GroupField::Workplace, Comparison::Is, u"东县"_s) == u"白"_s);
    CHECK(held(GroupField::Party, Comparison::Is, u"民盟"_s) == u"安"_s);
    CHECK(held(GroupField::UnitType, Comparison::Is, u"银行"_s) == u"安"_s);
    CHECK(held(GroupField::Office, Comparison::Is, u"常委"_s) == u"安"_s);
    CHECK(held(GroupField::Term, Comparison::Is, u"十三届"_s) == u"安"_s);
    CHECK(held(GroupField::State, Comparison::IsNot, u"在任"_s) == u"白陈"_s);
}

TEST_CASE_METHOD(Roll, "age counts the month of birth whole, and is of nobody whose birth is not known", "[groups]")
{
    CHECK(ageOn(today, u"1980-04"_s) == 45);
    CHECK(ageOn(today, u"1980-05"_s) == 44);
    CHECK_FALSE(ageOn(today, {}));
    CHECK(held(GroupField::Age, Comparison::AtMost, u"45"_s) == u"安白"_s);
    CHECK(held(GroupField::Age, Comparison::AtMost, u"44"_s).isEmpty());
    CHECK(held(GroupField::Age, Comparison::AtLeast, u"46"_s).isEmpty());
    CHECK(held(GroupField::Age, Comparison::AtLeast, u"０"_s) == u"安白"_s);
    CHECK(held(GroupField::Age, Comparison::Unknown) == u"陈"_s);
}

TEST_CASE_METHOD(Roll, "a specialty is asked for with its depth, and a narrower one serves one depth less", "[groups]")
{
    word(WordList::Depth, u"精"_s, u"3"_s);
    word(WordList::Depth, u"熟"_s, u"2"_s);
    const EntryId farming = word(WordList::Specialty, u"农业"_s);
    const EntryId cattle = word(WordList::Specialty, u"肉牛养殖"_s);
    DirectoryRepository words(database);
    DirectoryEntry narrower = valueOf(words.find(cattle));
    narrower.parent = farming;
    valueOf(act(*workbook, [&] { return words.update(narrower); }));
    ann.specialties = {{farming, 2}};
    update(ann);
    bai.specialties = {{cattle, 3}};
    update(bai);
    chen.specialties = {{cattle, 1}};
    update(chen);
    CHECK(held(GroupField::Specialty, Comparison::Is, u"农业"_s) == u"安白"_s);
    CHECK(held(GroupField::Specialty, Comparison::Is, u"农业（精）"_s).isEmpty());
    CHECK(held(GroupField::Specialty, Comparison::Is, u"肉牛养殖"_s) == u"白陈"_s);
    CHECK(held(GroupField::Specialty, Comparison::Is, u"肉牛养殖(精)、农业(熟)"_s) == u"安白"_s);
    CHECK(held(GroupField::Specialty, Comparison::IsNot, u"农业(熟)"_s) == u"陈"_s);
}

TEST_CASE_METHOD(Roll, "never and long ago are told apart, and leave is no time that counts", "[groups]")
{
    const Activity lastYear = activity(1, {2024, 3, 28});
    const Activity thisYear = activity(2, {2025, 3, 20});
    invite(ann, lastYear, Presence::Present);
    invite(ann, thisYear, Presence::Leave, Reply::Leave);
    invite(bai, lastYear, Presence::Absent);
    CHECK(held(GroupField::MonthsSinceInvited, Comparison::Unknown) == u"陈"_s);
    CHECK(held(GroupField::MonthsSinceInvited, Comparison::AtMost, u"0"_s) == u"安"_s);
    CHECK(held(GroupField::MonthsSinceInvited, Comparison::AtLeast, u"12"_s) == u"白陈"_s);
    CHECK(held(GroupField::MonthsSinceInvited, Comparison::AtLeast, u"13"_s) == u"陈"_s);
    CHECK(held(GroupField::MonthsSincePresent, Comparison::AtLeast, u"12"_s) == u"安白陈"_s);
    CHECK(held(GroupField::MonthsSincePresent, Comparison::AtMost, u"12"_s) == u"安"_s);
    CHECK(held(GroupField::TimesInvited, Comparison::AtLeast, u"1"_s).isEmpty());
    invite(bai, thisYear, Presence::Late);
    CHECK(held(GroupField::TimesInvited, Comparison::AtLeast, u"1"_s) == u"白"_s);
    CHECK(held(GroupField::MonthsSincePresent, Comparison::AtMost, u"0"_s) == u"白"_s);
}

TEST_CASE_METHOD(Roll, "the activity that members are looked for, and one that was cancelled, do not count", "[groups]")
{
    const Activity ahead = activity(1);
    Activity dropped = activity(2);
    dropped.state = ActivityState::Cancelled;
    dropped.plannedOn = QDate(2025, 3, 1);
    valueOf(act(*workbook, [&] { return ActivityRepository(database).update(dropped); }));
    invite(ann, ahead, Presence::Unknown);
    invite(bai, dropped, Presence::Unknown);
    const QList<GroupCondition> never {{GroupField::MonthsSinceInvited, {}, Comparison::Unknown, {}}};
    CHECK(held(never) == u"白陈"_s);
    CHECK(held(never, GroupMatch::All, ahead.id) == u"安白陈"_s);
}

TEST_CASE_METHOD(Roll, "fields of the office are compared as words, numbers and days", "[groups]")
{
    const CustomFieldId tags = customField(CustomRecord::Member, u"标签"_s).id;
    const CustomFieldId years = customField(CustomRecord::Member, u"年限"_s, CustomKind::Number).id;
    const CustomFieldId since = customField(CustomRecord::Member, u"入会"_s, CustomKind::Date).id;
    ann.custom = {{tags, u"书法、摄影"_s}, {years, u"9"_s}, {since, u"2020-01-31"_s}};
    update(ann);
    bai.custom = {{tags, u"摄影"_s}, {years, u"10"_s}};
    update(bai);
    const auto of = [&](CustomFieldId field, Comparison comparison, const QString &words) {
        return held({{GroupField::Custom, field, comparison, words}});
    };
    CHECK(of(tags, Comparison::Is, u"摄影"_s) == u"安白"_s);
    CHECK(of(tags, Comparison::Is, u"书法、戏曲"_s) == u"安"_s);
    CHECK(of(tags, Comparison::IsNot, u"书法"_s) == u"白陈"_s);
    CHECK(of(tags, Comparison::Unknown, {}) == u"陈"_s);
    CHECK(of(years, Comparison::AtLeast, u"10"_s) == u"白"_s);
    CHECK(of(years, Comparison::AtMost, u"9.5"_s) == u"安"_s);
    CHECK(of(since, Comparison::AtLeast, u"2020-01-31"_s) == u"安"_s);
    CHECK(of(since, Comparison::AtLeast, u"2020-02-01"_s).isEmpty());
}

TEST_CASE_METHOD(Roll, "all conditions or one of them", "[groups]")
{
    const QList<GroupCondition> both {{GroupField::Sex, {}, Comparison::Is, u"女"_s},
                                      {GroupField::Age, {}, Comparison::Unknown, {}}};
    CHECK(held(both).isEmpty());
    CHECK(held(both, GroupMatch::Any) == u"安陈"_s);
}

TEST_CASE_METHOD(Roll, "words that the dictionary does not have are told", "[groups]")
{
    const Directory directory = valueOf(readDirectory(database));
    CHECK(unknownWords({GroupField::Sex, {}, Comparison::Is, u"女、女性"_s}, directory) == QStringList {u"女性"_s});
    CHECK(unknownWords({GroupField::Specialty, {}, Comparison::Is, u"农业(精)"_s}, directory).size() == 1);
    CHECK(unknownWords({GroupField::Age, {}, Comparison::AtMost, u"45"_s}, directory).isEmpty());
}

TEST_CASE("the groups of the program find, in the sample year, whom its statistics count", "[groups]")
{
    const SampleYear year;
    const Facts facts = valueOf(readFacts(year.database));
    const FactIndex index(facts);
    QHash<QString, qsizetype> sizes;
    for (const MemberGroup &group : facts.groups)
        sizes.insert(group.name, membersOf(group, index, today).size());
    const Statistics figures = computeStatistics(facts, {}, {today});
    CHECK(sizes.value(u"从未受邀"_s) == figures.people.neverInvitedOfServing);
    CHECK(sizes.value(u"女委员"_s) == figures.roster.servingBySex.of(u"女"_s));
    const int serving = figures.roster.serving;
    CHECK(sizes.value(u"党外委员"_s) == serving - figures.roster.servingByParty.of(u"中共党员"_s));
    CHECK(sizes.value(u"12个月以上未参加"_s) > sizes.value(u"从未受邀"_s));
    CHECK(sizes.value(u"12个月以上未参加"_s) < serving);
    CHECK(sizes.value(u"45岁以下"_s) > 0);
}
