#include "core/directory/settings.h"
#include "core/invitations/invitationrepository.h"
#include "tests/support/office.h"
#include "tests/support/pagehands.h"
#include "ui/activities/activitiespage.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

const QDate visitDay(2024, 5, 1);

/// The day of a visit with four members invited, the line at the door open.
struct DoorFixture : Office {
    Activity visit = activity(1, visitDay);
    QDate today = visitDay;
    ui::ActivitiesPage page {*workbook, [this] { return today; }};
    PageHands hands {page};
    QLineEdit *line = page.findChild<QLineEdit *>(u"checkIn"_s);

    DoorFixture()
    {
        for (const auto &[name, code] : {std::pair(u"出席"_s, u"present"_s), std::pair(u"迟到"_s, u"late"_s),
                                         std::pair(u"请假"_s, u"leave"_s), std::pair(u"缺席"_s, u"absent"_s)})
            word(WordList::Presence, name, code);
        for (const QString &name : {u"张三"_s, u"赵思远"_s, u"李大海"_s, u"周山"_s})
            invite(serving(name));
        serving(u"王小明"_s);
        begins(u"23:59"_s);
        page.resize(1300, 700);
        page.show();
        page.reveal({InvitationRepository::table, stored().first().id.value}); // which turns to its tab
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }

    Member serving(const QString &name) const
    {
        Member made = member(name);
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
    void begins(const QString &time) const
    {
        Settings settings(database);
        succeed(act(*workbook, [&] { return settings.set(u"visit.start"_s, time); }));
    }
    [[nodiscard]] QList<Invitation> stored() const { return valueOf(InvitationRepository(database).of(visit.id)); }
    [[nodiscard]] Presence presence(int place) const { return stored().at(place).presence; }
    void begin() const { click(u"beginCheckIn"_s); }
    void click(const QString &button) const { page.findChild<QPushButton *>(button)->click(); }
    void type(const QString &letters, Qt::Key then = Qt::Key_Return) const
    {
        if (letters.front().unicode() < 128)
            QTest::keyClicks(line, letters);
        else
            line->insert(letters); // as an input method does
        QTest::keyClick(line, then);
    }
    [[nodiscard]] QString told() const { return page.findChild<QLabel *>(u"checkInTold"_s)->text(); }
};

} // namespace

TEST_CASE_METHOD(DoorFixture, "two letters and Enter check in at the door, one after the other", "[checkin]")
{
    begin();
    REQUIRE(line->hasFocus());
    CHECK_FALSE(page.findChild<QCheckBox *>(u"checkInSheet"_s)->isChecked());
    type(u"ld"_s);
    CHECK(presence(2) == Presence::Present);
    CHECK(stored().at(2).arrivedAt.isValid());
    CHECK(told().startsWith(u"李大海: 出席, "_s));
    CHECK(line->text().isEmpty());
    CHECK(line->hasFocus());

    QTest::keyClicks(line, u"zs"_s);
    CHECK(told() == u"张三. Up and down: 周山, 赵思远"_s);
    QTest::keyClick(line, Qt::Key_Down);
    CHECK(told().startsWith(u"周山"_s));
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(presence(3) == Presence::Present);
    CHECK(presence(0) == Presence::Unknown);

    begins(u"0:00"_s);
    type(u"zsy"_s);
    CHECK(presence(1) == (QTime::currentTime() < QTime(0, 2) ? presence(1) : Presence::Late));
    type(u"xx"_s);
    CHECK(told() == u"Type first who it is."_s);
    QTest::keyClick(line, Qt::Key_Escape);
    CHECK(line->text().isEmpty());
}

TEST_CASE_METHOD(DoorFixture, "a wrong check-in is taken back, and the line leaves Ctrl+Z to the window", "[checkin]")
{
    begin();
    QAction undo;
    undo.setShortcut(QKeySequence::Undo);
    page.addAction(&undo);
    const QSignalSpy asked(&undo, &QAction::triggered);
    type(u"ld"_s);
    QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
    CHECK(asked.size() == 1);
    succeed(workbook->undo());
    CHECK(presence(2) == Presence::Unknown);
    CHECK_FALSE(stored().at(2).arrivedAt.isValid());
}

TEST_CASE_METHOD(DoorFixture, "the paper sheet is entered afterwards: late, leave, absent, without the time",
                 "[checkin]")
{
    today = visitDay.addDays(1);
    begin();
    CHECK(page.findChild<QCheckBox *>(u"checkInSheet"_s)->isChecked());
    type(u"张三"_s);
    CHECK(presence(0) == Presence::Present);
    CHECK_FALSE(stored().at(0).arrivedAt.isValid());
    QTest::keyClicks(line, u"2"_s); // the second line of the sheet
    click(u"checkInLate"_s);
    CHECK(presence(1) == Presence::Late);
    QTest::keyClicks(line, u"ldh"_s);
    click(u"checkInLeave"_s);
    CHECK(presence(2) == Presence::Leave);
    click(u"checkInRest"_s);
    CHECK(presence(3) == Presence::Absent);
    CHECK(presence(0) == Presence::Present);
    click(u"checkInRest"_s);
    CHECK(told() == u"Of everybody it is known already."_s);
    succeed(workbook->undo());
    CHECK(presence(3) == Presence::Unknown);
}

TEST_CASE_METHOD(DoorFixture, "of the rest, who asked for leave is on leave; who is in already stays so", "[checkin]")
{
    today = visitDay.addDays(1);
    begin();
    type(u"张三"_s);
    click(u"checkInLate"_s);
    Invitation asked = stored().at(1);
    asked.reply = Reply::Leave;
    InvitationRepository invitations(database);
    valueOf(act(*workbook, [&] { return invitations.update(asked); }));
    const Presence before = presence(0);
    type(u"张三"_s);
    CHECK(presence(0) == before);
    click(u"checkInRest"_s);
    CHECK(presence(1) == Presence::Leave);
    CHECK(presence(2) == Presence::Absent);
}

TEST_CASE_METHOD(DoorFixture, "a substitute comes in the place of somebody invited", "[checkin]")
{
    begin();
    QTest::keyClicks(line, u"ld"_s);
    click(u"checkInSubstitute"_s);
    CHECK(told().contains(u"李大海"_s));
    type(u"张三"_s); // who is invited, too
    CHECK(told().contains(u"张三 is invited, too"_s)); // beside the field
    CHECK(hands.errors.isEmpty());
    CHECK(line->selectedText() == u"张三"_s); // nothing typed is lost, and the next name takes its place
    type(u"陈某"_s);
    CHECK(told().contains(u"No serving member is called 陈某."_s));
    CHECK(line->selectedText() == u"陈某"_s);
    type(u"wxm"_s);
    REQUIRE(stored().size() == 5);
    CHECK(presence(2) == Presence::Leave);
    CHECK(stored().last().substitutes == stored().at(2).id);
    CHECK(stored().last().channel == Channel::Substitute);
    CHECK(presence(4) == Presence::Present);
    succeed(workbook->undo());
    CHECK(stored().size() == 4);
    CHECK(presence(2) == Presence::Unknown);
}
