#include "ui/invitations/invitationtable.h"

#include "core/directory/settings.h"
#include "core/invitations/invitationrepository.h"
#include "core/members/membergrouprepository.h"
#include "tests/support/office.h"
#include "tests/support/pagehands.h"
#include "ui/activities/activitiespage.h"
#include "ui/invitations/invitationsummary.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

const QDate day(2024, 5, 1);

/// A visit ahead with two members invited, on its page.
struct PeopleFixture : Office {
    Activity visit = activity(1);
    Member first = serving(u"张三"_s);
    Member second = serving(u"李四"_s);
    ui::ActivitiesPage page {*workbook, [] { return day; }};
    PageHands hands {page};

    PeopleFixture()
    {
        for (const auto &[name, code] : {std::pair(u"未回复"_s, u"none"_s), std::pair(u"参加"_s, u"accepted"_s),
                                         std::pair(u"请假"_s, u"leave"_s), std::pair(u"不参加"_s, u"declined"_s)})
            word(WordList::Reply, name, code);
        word(WordList::Presence, u"出席"_s, u"present"_s);
        invite(first);
        invite(second);
        page.resize(1300, 700);
        page.show();
        page.reveal({InvitationRepository::table, stored().first().id.value}); // which turns to its tab
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }

    Member serving(const QString &name, const QString &unit = {}) const
    {
        Member made = member(name);
        made.unit = unit;
        made.state = word(WordList::MemberState, u"在任"_s, u"serving"_s);
        MemberRepository members(database);
        return valueOf(act(*workbook, [&] { return members.update(made); }));
    }
    void invite(const Member &who) const
    {
        Invitation invitation;
        invitation.activity = visit.id;
        invitation.member = who.id;
        InvitationRepository invitations(database);
        valueOf(act(*workbook, [&] { return invitations.insert(invitation); }));
    }
    [[nodiscard]] QList<Invitation> stored() const { return valueOf(InvitationRepository(database).of(visit.id)); }
    void type(const QString &name)
    {
        page.findChild<QLineEdit *>(u"inviteByName"_s)->setText(name);
        QTest::keyClick(page.findChild<QLineEdit *>(u"inviteByName"_s), Qt::Key_Return);
    }
    [[nodiscard]] QString label(const QString &name) const { return page.findChild<QLabel *>(name)->text(); }
};

} // namespace

TEST_CASE_METHOD(PeopleFixture, "one key a row records the replies of today", "[invitations]")
{
    hands.go(u"invitations"_s, 0, u"Member"_s);
    hands.press(u"invitations"_s, Qt::Key_A);
    hands.press(u"invitations"_s, Qt::Key_L); // of the next row

    REQUIRE(stored().size() == 2);
    CHECK(stored().at(0).reply == Reply::Accepted);
    CHECK(stored().at(0).repliedOn == day);
    CHECK(stored().at(1).reply == Reply::Leave);
    CHECK(hands.column(u"invitations"_s, u"Reply"_s) == QStringList {u"参加"_s, u"请假"_s});
    CHECK(label(u"invitationSummary"_s) == u"2 invited \u00B7 1 accepted \u00B7 1 on leave"_s);
    succeed(workbook->undo());
    CHECK(label(u"invitationSummary"_s) == u"2 invited \u00B7 1 accepted \u00B7 1 silent"_s);
}

TEST_CASE_METHOD(PeopleFixture, "a key records for all rows that are selected, as one step", "[invitations]")
{
    hands.table(u"invitations"_s).view()->selectAll();
    hands.press(u"invitations"_s, Qt::Key_P);
    CHECK(stored().at(0).presence == Presence::Present);
    CHECK(stored().at(1).presence == Presence::Present);
    succeed(workbook->undo());
    CHECK(stored().at(0).presence == Presence::Unknown);
    CHECK(stored().at(1).presence == Presence::Unknown);
}

TEST_CASE_METHOD(PeopleFixture, "a reply before its letter is refused", "[invitations]")
{
    hands.edit(u"invitations"_s, 0, u"Sent"_s, day.addDays(1));
    hands.go(u"invitations"_s, 0, u"Member"_s);
    hands.press(u"invitations"_s, Qt::Key_D);
    CHECK(stored().at(0).reply == Reply::None);
    CHECK(hands.errors == QStringList {u"The reply lies before the letter."_s});
}

TEST_CASE_METHOD(PeopleFixture, "a member is invited by name, on the seat where the home belongs", "[invitations]")
{
    Member local = serving(u"王五"_s);
    local.home = word(WordList::Region, u"东县"_s);
    MemberRepository members(database);
    local = valueOf(act(*workbook, [&] { return members.update(local); }));
    hands.edit(u"activities"_s, 0, u"County"_s, u"东县"_s);

    type(u" 王 五 "_s);
    REQUIRE(stored().size() == 3);
    CHECK(stored().at(2).member == local.id);
    CHECK(stored().at(2).seat == Seat::Local);
    type(u"王五"_s); // once is enough
    CHECK(stored().size() == 3);
    CHECK(hands.messages.size() == 1);
}

TEST_CASE_METHOD(PeopleFixture, "of two with one name the employer tells which; who is not on the roll is told",
                 "[invitations]")
{
    serving(u"赵六"_s, u"东厂经理"_s);
    const Member wanted = serving(u"赵六"_s, u"西厂经理"_s);

    type(u"赵六"_s);
    CHECK(stored().size() == 2);
    REQUIRE(hands.errors.size() == 1);
    CHECK(hands.errors.first().contains(u"西厂经理"_s));
    type(u"赵六 西厂经理"_s);
    REQUIRE(stored().size() == 3);
    CHECK(stored().at(2).member == wanted.id);
    type(u"无名"_s);
    CHECK(hands.errors.size() == 2);
}

TEST_CASE_METHOD(PeopleFixture, "letters that fit one serving member invite; of several it is told who they are",
                 "[invitations]")
{
    const Member wanted = serving(u"霍景澜"_s);
    serving(u"赵国兴"_s);
    serving(u"周贵星"_s);
    auto *line = page.findChild<QLineEdit *>(u"inviteByName"_s);
    type(u"hjl"_s);
    REQUIRE(stored().size() == 3);
    CHECK(stored().at(2).member == wanted.id);
    type(u"zgx"_s);
    CHECK(stored().size() == 3);
    REQUIRE(hands.errors.size() == 1);
    CHECK(hands.errors.first().contains(u"赵国兴"_s));
    CHECK(hands.errors.first().contains(u"周贵星"_s));
    CHECK(line->selectedText() == u"zgx"_s); // the next name takes its place
    type(u"hjl"_s);
    CHECK(stored().size() == 3);
    CHECK(hands.messages == QStringList {u"霍景澜 is on the list already."_s});
    type(u"qqq"_s);
    CHECK(hands.errors.last() == u"No serving member is called qqq."_s);
}

TEST_CASE_METHOD(PeopleFixture, "all of a group who serve and are not on the list are invited in one step",
                 "[invitations]")
{
    const Member third = serving(u"王五"_s);
    member(u"周八"_s); // does not serve
    MemberGroup all;
    all.name = u"全体"_s;
    valueOf(act(*workbook, [&] { return MemberGroupRepository(database).insert(all); }));
    type(u"Group: 全体"_s);
    REQUIRE(stored().size() == 3);
    CHECK(stored().at(2).member == third.id);
    REQUIRE(hands.messages.size() == 1);
    CHECK(hands.messages.first().contains(u'1'));
    type(u"group：全体"_s); // in whatever width and case, and nobody is left
    CHECK(stored().size() == 3);
    CHECK(hands.messages.size() == 2);
    succeed(workbook->undo());
    CHECK(stored().size() == 2);
}

TEST_CASE_METHOD(PeopleFixture, "when somebody says no, the next one for the seat is proposed and invited",
                 "[invitations]")
{
    const Member next = serving(u"孙七"_s);
    Settings settings(database);
    succeed(act(*workbook, [&]() -> Result<void> {
        for (const auto &[name, value] :
             {std::pair(u"selection.specialist_min"_s, u"2"_s), std::pair(u"selection.specialist_max"_s, u"2"_s)})
            if (auto set = settings.set(name, value); !set)
                return set;
        visit.localSeats = 0;
        visit.region = word(WordList::Region, u"东县"_s);
        visit.specialties = {word(WordList::Specialty, u"电商"_s)};
        valueOf(ActivityRepository(database).update(visit));
        for (Member each : {first, second, next}) {
            each.specialties = {{word(WordList::Specialty, u"电商"_s), 2}};
            valueOf(MemberRepository(database).update(each));
        }
        return {};
    }));

    hands.go(u"invitations"_s, 0, u"Member"_s);
    hands.press(u"invitations"_s, Qt::Key_D);
    CHECK(hands.errors.isEmpty());
    REQUIRE(QTest::qWaitFor([this] { return !label(u"substituteText"_s).isEmpty(); }));
    REQUIRE(label(u"substituteText"_s).contains(u"孙七"_s));
    CHECK(label(u"substituteText"_s).contains(u"residents 0 of 0, specialists 1 (2 to 2)"_s));
    succeed(workbook->undo()); // the refusal
    CHECK_FALSE(page.findChild<QLabel *>(u"substituteText"_s)->isVisible());
    succeed(workbook->redo());
    page.findChild<QLabel *>(u"substituteText"_s)->clear();
    hands.go(u"invitations"_s, 0, u"Member"_s);
    hands.press(u"invitations"_s, Qt::Key_D);
    REQUIRE(QTest::qWaitFor([this] { return !label(u"substituteText"_s).isEmpty(); }));
    page.findChild<QPushButton *>(u"inviteSubstitute"_s)->click();
    REQUIRE(stored().size() == 3);
    CHECK(stored().at(2).member == next.id);
    CHECK(stored().at(2).channel == Channel::Substitute);
    CHECK(stored().at(2).substitutes == stored().at(0).id);
    CHECK(stored().at(2).seat == stored().at(0).seat);
}

TEST_CASE_METHOD(PeopleFixture, "who is taken off the list comes back by undo", "[invitations]")
{
    hands.go(u"invitations"_s, 1, u"Member"_s);
    hands.press(u"invitations"_s, Qt::Key_Delete, Qt::ControlModifier);
    CHECK(stored().size() == 1);
    succeed(workbook->undo());
    CHECK(hands.column(u"invitations"_s, u"Member"_s) == QStringList {u"张三"_s, u"李四"_s});
}

TEST_CASE_METHOD(PeopleFixture, "letters and the group text are asked for the activity shown", "[invitations]")
{
    QList<ActivityId> asked;
    QObject::connect(&page, &ui::ActivitiesPage::lettersRequested, &page, [&](ActivityId id) { asked.append(id); });
    QObject::connect(&page, &ui::ActivitiesPage::groupTextRequested, &page, [&](ActivityId id) { asked.append(id); });
    page.findChild<QPushButton *>(u"letters"_s)->click();
    page.findChild<QPushButton *>(u"groupText"_s)->click();
    CHECK((asked == QList<ActivityId> {visit.id, visit.id}));
}

TEST_CASE("a seat is taken by whoever did not say no", "[invitations]")
{
    const auto with = [](Seat seat, Reply reply) {
        Invitation invitation;
        invitation.seat = seat;
        invitation.reply = reply;
        return invitation;
    };
    const ui::InvitationSummary summary =
        ui::summaryOf({with(Seat::Local, Reply::None), with(Seat::Local, Reply::Declined),
                       with(Seat::Specialist, Reply::Accepted), with(Seat::Specialist, Reply::Leave)});
    CHECK(summary.local == 1);
    CHECK(summary.specialist == 1);
    CHECK(summary.declined == 1);
    CHECK(ui::sentence(summary)
          == u"4 invited \u00B7 1 accepted \u00B7 1 on leave \u00B7 1 declined \u00B7 1 silent"_s);
    Activity visit;
    visit.localSeats = 3;
    visit.specialistSeats = 7;
    CHECK(ui::seatSentence(summary, visit) == u"local 1/3 \u00B7 specialist 1/7"_s);
}

TEST_CASE("once the day is there, it is told who was there, on leave and absent", "[invitations]")
{
    QList<Invitation> invitations;
    for (const Presence presence :
         {Presence::Present, Presence::Late, Presence::Leave, Presence::Absent, Presence::Unknown}) {
        Invitation invitation;
        invitation.presence = presence;
        invitations.append(invitation);
    }
    CHECK(ui::sentence(ui::summaryOf(invitations))
          == u"5 invited \u00B7 2 present \u00B7 1 on leave \u00B7 1 absent \u00B7 1 not noted yet"_s);
}
