#include "ui/members/memberspage.h"

#include "core/members/membergrouprepository.h"
#include "tests/support/formhands.h"
#include "tests/support/office.h"
#include "tests/support/tablehands.h"
#include "ui/base/groupchooser.h"
#include "ui/base/recordlink.h"
#include "ui/statistics/chartgrid.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// An office with one member who made a suggestion, on the roll.
struct MembersFixture {
    Office office;
    Member ann = office.member(u"王小明"_s);
    EntryId serving = office.word(WordList::MemberState, u"在任"_s, u"serving"_s);
    EntryId sector = office.word(WordList::Sector, u"科技界"_s);
    EntryId farming = office.word(WordList::Specialty, u"农业"_s);
    EntryId practises = office.word(WordList::Depth, u"熟"_s, u"2"_s);
    EntryId leads = office.word(WordList::Depth, u"精"_s, u"3"_s);
    Activity visit = office.activity(3, {2024, 3, 28});
    Suggestion suggestion = aSuggestion();
    ShownPage<ui::MembersPage> shown {*office.workbook};
    TableHands members {shown.page, u"members"_s};
    qint64 id = ann.id.value;

    MembersFixture() { members.choose(id); }

    Suggestion aSuggestion() const
    {
        Suggestion made = office.suggestion(u"2024-N-1"_s, visit.id);
        made.proposers = {ann.id};
        SuggestionRepository stored(office.database);
        return valueOf(act(*office.workbook, [&] { return stored.update(made); }));
    }
    Member now() const { return valueOf(MemberRepository(office.database).find(ann.id)); }
};

} // namespace

TEST_CASE_METHOD(MembersFixture, "the roll shows a member, and what the member did beside it", "[members]")
{
    CHECK(members.column(u"Name"_s) == QStringList {u"王小明"_s});
    CHECK(shown.page.findChild<QLabel *>(u"cardTitle"_s)->text() == u"王小明"_s);
    QStringList links;
    for (const ui::RecordLink *link : shown.page.findChildren<ui::RecordLink *>())
        links.append(link->text());
    CHECK(links.contains(suggestion.content));
    members.table().filterBox()->setText(u"小亮"_s);
    CHECK(members.column(u"Name"_s).isEmpty());
}

TEST_CASE_METHOD(MembersFixture, "the profile of a member is drawn when it is looked at, and follows the roll",
                 "[members]")
{
    const auto *radar = shown.page.findChild<ui::ChartGrid *>(u"profileRadar"_s);
    auto *tabs = shown.page.findChild<QTabWidget *>(u"memberDetail"_s);
    REQUIRE(radar != nullptr);
    REQUIRE(tabs != nullptr);
    CHECK(radar->series().isEmpty());
    tabs->setCurrentIndex(1);
    REQUIRE(radar->series().size() == 1);
    CHECK(radar->series().first().lines.first().name == u"王小明"_s);
    CHECK(radar->series().first().lines.first().points.at(1).ids == QList<qint64> {suggestion.id.value});
    members.type(id, u"Name"_s, u"王明"_s);
    CHECK(radar->series().first().lines.first().name == u"王明"_s);
}

TEST_CASE_METHOD(MembersFixture, "a name typed through an input method loses its spaces; undo and redo follow",
                 "[members]")
{
    members.type(id, u"Name"_s, u"王　明"_s);
    CHECK(now().name == u"王明"_s);
    REQUIRE(office.workbook->undo());
    CHECK(members.text(id, u"Name"_s) == u"王小明"_s);
    REQUIRE(office.workbook->redo());
    CHECK(members.text(id, u"Name"_s) == u"王明"_s);
}

TEST_CASE_METHOD(MembersFixture, "specialties are typed with their depth; without one they count as practised",
                 "[members]")
{
    members.type(id, u"Specialties"_s, u"农业（精）"_s);
    CHECK((now().specialties == QList<MemberSpecialty> {{farming, 3}}));
    members.type(id, u"Specialties"_s, u"农业"_s);
    CHECK((now().specialties == QList<MemberSpecialty> {{farming, 2}}));
    CHECK(members.text(id, u"Specialties"_s) == u"农业 (熟)"_s);
}

TEST_CASE_METHOD(MembersFixture, "an unknown specialty or sector is told, and the old one stays", "[members]")
{
    members.type(id, u"Sector"_s, u"科技界"_s);
    CHECK(now().sector == sector);
    const Member before = now();
    members.type(id, u"Specialties"_s, u"农业、算命"_s);
    CHECK(members.refusal().contains(u"算命"_s));
    members.type(id, u"Specialties"_s, u"农业（深）"_s);
    CHECK(members.refusal().contains(u"深"_s));
    members.type(id, u"Sector"_s, u"仙界"_s);
    CHECK(members.refusal().contains(u"仙界"_s));
    members.type(id, u"Name"_s, u" "_s);
    CHECK_FALSE(members.refusal().isEmpty());
    CHECK(now() == before);
    members.type(id, u"Sector"_s, QString()); // which is an answer
    CHECK_FALSE(now().sector.isStored());
}

TEST_CASE_METHOD(MembersFixture,
                 "a new member's month of birth is checked when it is left, a name known told with its unit",
                 "[members]")
{
    members.type(id, u"Employer and post"_s, u"市一中校长"_s);
    members.add();
    const FormHands form(shown.page, u"memberForm"_s);
    form.fill(u"born_in"_s, u"1975年13月"_s);
    CHECK(form.bad() == QStringList {u"born_in"_s});
    CHECK(form.remark(u"born_in"_s).contains("1975-06"_L1));
    form.fill(u"born_in"_s, u"1975-06"_s);
    CHECK(form.bad().isEmpty());
    form.fill(u"name"_s, u"王小明"_s);
    CHECK(form.remark(u"name"_s).contains(u"市一中校长"_s));
    CHECK(form.bad().isEmpty());
}

TEST_CASE_METHOD(MembersFixture, "a member is added as serving, and removed with undo; one with records stays",
                 "[members]")
{
    members.add();
    const FormHands form(shown.page, u"memberForm"_s);
    form.fill(u"name"_s, u"李　大海"_s);
    CHECK(form.text(u"state"_s) == u"在任"_s);
    REQUIRE(form.form().save());
    const Member added = valueOf(MemberRepository(office.database).all()).last();
    CHECK(added.name == u"李大海"_s);
    CHECK(added.state == serving);
    members.remove(added.id.value);
    CHECK(members.column(u"Name"_s) == QStringList {u"王小明"_s});
    CHECK(shown.removed.size() == 1);
    REQUIRE(office.workbook->undo());
    CHECK(members.column(u"Name"_s).size() == 2);

    members.remove(id);
    CHECK(shown.failed.size() == 1);
    CHECK(members.column(u"Name"_s).size() == 2);
}

TEST_CASE_METHOD(MembersFixture, "what a member did leads to its record", "[members]")
{
    for (ui::RecordLink *link : shown.page.findChildren<ui::RecordLink *>())
        QTest::keyClick(link, Qt::Key_Return);
    CHECK(shown.lastOpened() == ui::RecordRef {SuggestionRepository::table, suggestion.id.value});
}

TEST_CASE_METHOD(MembersFixture, "a hidden roll catches up when it is seen", "[members]")
{
    shown.page.hide();
    static_cast<void>(office.member(u"李大海"_s));
    CHECK(members.column(u"Name"_s).size() == 1);
    shown.page.show();
    CHECK(members.column(u"Name"_s).size() == 2);
    CHECK(shown.page.current() == ui::RecordRef {MemberRepository::table, id});
    CHECK_FALSE(shown.page.reveal({MemberRepository::table, 999}));
}

TEST_CASE_METHOD(MembersFixture, "a unit that looks like markup is shown as it stands", "[members]")
{
    members.type(id, u"Employer and post"_s, payload);
    CHECK(members.text(id, u"Employer and post"_s) == payload);
    for (const QLabel *label : shown.page.findChildren<QLabel *>())
        CHECK((label->text() != payload || label->textFormat() == Qt::PlainText));
    CHECK_FALSE(members.cell(id, u"Employer and post"_s).data(Qt::ToolTipRole).toString().contains(u'<'));
}

TEST_CASE_METHOD(MembersFixture, "a block pasted below the roll becomes members, and one undo takes them all back",
                 "[members]")
{
    const QString summary =
        members.paste(members.cell(id, u"Name"_s), u"王小明\t市农科院\n李　红\t\"一中\n校长\"\n\n"_s);
    CHECK(summary == u"1 new, 1 changed, 0 with problems"_s);
    const auto all = valueOf(MemberRepository(office.database).all());
    REQUIRE(all.size() == 2);
    CHECK(all.at(0).unit == u"市农科院"_s);
    CHECK(all.at(1).name == u"李红"_s);
    CHECK(all.at(1).unit == u"一中\n校长"_s);
    CHECK(all.at(1).state == serving);
    REQUIRE(office.workbook->undo());
    CHECK(members.column(u"Name"_s) == QStringList {u"王小明"_s});
    CHECK(now().unit == ann.unit);
}

TEST_CASE("who was not verified for a year is listed, and verified as one action", "[members]")
{
    const Office office;
    const EntryId serving = office.word(WordList::MemberState, u"在任"_s, u"serving"_s);
    MemberRepository roll(office.database);
    const auto verifiedOn = [&](const QString &name, QDate day) {
        Member member = office.member(name);
        member.state = serving;
        member.verifiedOn = day;
        return valueOf(act(*office.workbook, [&] { return roll.update(member); }));
    };
    const Member never = verifiedOn(u"王小明"_s, {});
    const Member lately = verifiedOn(u"李大海"_s, {2024, 1, 1});
    const Member longAgo = verifiedOn(u"赵一"_s, {2023, 5, 31});
    ShownPage<ui::MembersPage> shown {*office.workbook, [] { return QDate(2024, 6, 1); }};
    const TableHands members(shown.page, u"members"_s);
    auto *due = shown.page.findChild<QPushButton *>(u"membersToVerify"_s);
    REQUIRE(due->isVisible());
    CHECK(due->text().contains(u'2'));
    due->click();
    CHECK(members.column(u"Name"_s) == QStringList {u"王小明"_s, u"赵一"_s});

    members.view().selectAll();
    members.view().findChild<QAction *>(u"verifyMembers"_s)->trigger();
    CHECK((valueOf(roll.find(never.id)).verifiedOn == QDate(2024, 6, 1)));
    CHECK((valueOf(roll.find(longAgo.id)).verifiedOn == QDate(2024, 6, 1)));
    CHECK((valueOf(roll.find(lately.id)).verifiedOn == lately.verifiedOn));
    CHECK(members.column(u"Name"_s).isEmpty());
    REQUIRE(office.workbook->undo());
    CHECK(members.column(u"Name"_s).size() == 2);
    due->click();
    CHECK(members.column(u"Name"_s).size() == 3);
}

TEST_CASE_METHOD(MembersFixture, "the roll is narrowed to a group, which is found anew after each change", "[members]")
{
    const Member other = office.member(u"李大海"_s);
    MemberGroup scientists;
    scientists.name = u"科技"_s;
    scientists.conditions = {{GroupField::Sector, {}, Comparison::Is, u"科技界"_s}};
    scientists =
        valueOf(act(*office.workbook, [&] { return MemberGroupRepository(office.database).insert(scientists); }));
    auto *chooser = shown.page.findChild<ui::GroupChooser *>(u"membersGroup"_s);
    REQUIRE(chooser != nullptr);
    CHECK(members.column(u"Name"_s).size() == 2);
    chooser->choose(scientists.id);
    CHECK(members.column(u"Name"_s).isEmpty());
    Member changed = other;
    changed.sector = sector;
    valueOf(act(*office.workbook, [&] { return MemberRepository(office.database).update(changed); }));
    CHECK(members.column(u"Name"_s) == QStringList {u"李大海"_s});
    succeed(act(*office.workbook, [&] { return MemberGroupRepository(office.database).remove(scientists.id); }));
    CHECK(members.column(u"Name"_s).size() == 2);
}
