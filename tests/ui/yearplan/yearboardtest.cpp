#include "ui/yearplan/yearboard.h"

#include "core/activities/activitytask.h"
#include "core/activities/projectrepository.h"
#include "core/activities/scheme.h"
#include "tests/support/office.h"
#include "tests/support/tablehands.h"
#include "tests/ui/reports/reportdialogs.h"
#include "ui/activities/coursestepdialog.h"
#include "ui/base/currentfacts.h"
#include "ui/table/datefield.h"
#include "ui/yearplan/boardtable.h"
#include "ui/yearplan/yearscheme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QListWidget>
#include <QMenu>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace lianxin;
using reportdialogs::fill;
using reportdialogs::whenOpen;

namespace {

const QDate boardDay(2024, 2, 1);

/// A year with a visit in each of two counties, on the board and in the scheme.
struct BoardFixture : Office {
    EntryId east = word(WordList::Region, u"东县"_s);
    EntryId west = word(WordList::Region, u"西县"_s);
    Activity one = planned(1, {2024, 3, 5}, east);
    Activity two = planned(2, {2024, 6, 10}, west);
    ui::YearBoard board {*workbook, [] { return boardDay; }};
    QDate dayOfScheme = boardDay;
    ui::YearScheme scheme {*workbook, [this] { return dayOfScheme; }};
    std::shared_ptr<const KnownFacts> known;

    BoardFixture()
    {
        show();
        QObject::connect(workbook.get(), &Workbook::changed, &board, [this] { show(); });
        board.show();
        scheme.show();
    }
    void show()
    {
        known = valueOf(ui::CurrentFacts::of(*workbook).read());
        board.setYear(2024);
        scheme.setYear(2024);
        board.setFacts(known->index);
        scheme.setFacts(known->index);
    }
    [[nodiscard]] Activity planned(int number, QDate day, EntryId region) const
    {
        Activity activity = this->activity(number);
        activity.theme = u"theme %1"_s.arg(number);
        activity.plannedOn = day;
        activity.region = region;
        ActivityRepository stored(database);
        return valueOf(act(*workbook, [&] { return stored.update(activity); }));
    }
    [[nodiscard]] ui::BoardTable &table() const { return *board.findChild<ui::BoardTable *>(u"planBoard"_s); }
    [[nodiscard]] Activity now(const Activity &activity) const
    {
        return valueOf(ActivityRepository(database).find(activity.id));
    }
    void press(Qt::Key key) const { QTest::keyClick(&table(), key, Qt::AltModifier); }
    [[nodiscard]] QString doubts() const { return board.findChild<QLabel *>(u"boardDoubts"_s)->text(); }
    void approve() const { scheme.findChild<QPushButton *>(u"approvePlan"_s)->click(); }
};

} // namespace

TEST_CASE_METHOD(BoardFixture, "cards stand by county and month, with what speaks against their day",
                 "[yearplan][board]")
{
    REQUIRE(table().rowCount() == 3); // two counties, and none
    CHECK(table().verticalHeaderItem(0)->text() == u"东县"_s);
    CHECK(table().item(0, 3)->text() == u"theme 1"_s);
    CHECK(table().item(1, 6)->text().contains(u"theme 2"_s));
    CHECK(table().item(1, 6)->text() != u"theme 2"_s); // a shape tells that there is a doubt
    REQUIRE(board.reveal({ActivityRepository::table, two.id.value}));
    CHECK(doubts().contains(u"2024-06-10 is a day off"_s));
    REQUIRE(board.reveal({ActivityRepository::table, one.id.value}));
    CHECK(doubts().contains(u"nothing speaks against"_s));
}

TEST_CASE_METHOD(BoardFixture, "Alt and an arrow moves a card to another month or county, and undo brings it back",
                 "[yearplan][board]")
{
    REQUIRE(table().reveal(one.id));
    press(Qt::Key_Right);
    CHECK(now(one).plannedOn == QDate(2024, 4, 7)); // the 4th to the 6th are off, this Sunday is worked
    CHECK(table().current() == one.id);
    press(Qt::Key_Down);
    CHECK(now(one).region == west);
    CHECK(table().current() == one.id);
    press(Qt::Key_Down);
    CHECK_FALSE(now(one).region.isStored());
    press(Qt::Key_Down); // there is nothing below
    press(Qt::Key_Up);
    CHECK(now(one).region == west);
    for (int step = 0; step < 4; ++step)
        REQUIRE(workbook->undo());
    CHECK(now(one).plannedOn == one.plannedOn);
    CHECK(now(one).region == east);
}

TEST_CASE_METHOD(BoardFixture, "once the plan is approved another day asks for a reason, which the scheme tells",
                 "[yearplan][board][scheme]")
{
    approve();
    CHECK(valueOf(PlanBaselineRepository(database).ofYear(2024)).lines.size() == 2);
    CHECK(scheme.findChild<QPushButton *>(u"approvePlan"_s)->isHidden());
    REQUIRE(table().reveal(one.id));
    whenOpen<ui::CourseStepDialog>([](ui::CourseStepDialog &dialog) { dialog.reject(); });
    press(Qt::Key_Right);
    CHECK(now(one).plannedOn == one.plannedOn);
    whenOpen<ui::CourseStepDialog>([](ui::CourseStepDialog &dialog) {
        fill(dialog, u"course_content"_s, u"flood"_s);
        dialog.accept();
    });
    press(Qt::Key_Right);
    CHECK(now(one).plannedOn == QDate(2024, 4, 7));
    const TableHands lines {scheme, u"yearScheme"_s};
    CHECK(lines.text(one.id.value, u"What became of it"_s) == u"moved"_s);
    CHECK(lines.text(one.id.value, u"As approved"_s) == u"2024-03-05"_s);
    CHECK(lines.text(one.id.value, u"Why"_s) == u"flood"_s);
    CHECK(lines.text(two.id.value, u"What became of it"_s) == u"as planned"_s);
    REQUIRE(workbook->undo());
    CHECK(lines.text(one.id.value, u"What became of it"_s) == u"as planned"_s);
}

TEST_CASE_METHOD(BoardFixture, "the plan is held against what was done on any day", "[yearplan][scheme]")
{
    const auto *state = scheme.findChild<QLabel *>(u"schemeState"_s);
    auto *day = scheme.findChild<ui::DateField *>(u"schemeDay"_s);
    approve();
    CHECK(state->text().contains(u"due by today 0, held 0"_s));
    const auto on = [&](const QString &typed) {
        day->setText(typed);
        QTest::keyClick(day, Qt::Key_Return);
        return state->text();
    };
    CHECK(on(u"2024-03-04"_s).contains(u"due by the day 0, held 0"_s));
    CHECK(on(u"2024-03-05"_s).contains(u"due by the day 1, held 0"_s));
    CHECK(on(u"2024-06-10"_s).contains(u"due by the day 2, held 0"_s));
    CHECK(on(u"soon"_s).contains(u"“soon” is not a date."_s));
    CHECK(day->text() == u"soon"_s);
    CHECK(on({}).contains(u"due by today 0, held 0"_s));
    dayOfScheme = {2024, 3, 5}; // the midnight is past
    scheme.setFacts(known->index);
    CHECK(day->text().isEmpty());
    CHECK(state->text().contains(u"due by today 1, held 0"_s));
}

TEST_CASE_METHOD(BoardFixture, "what the plan lacks is told before it is approved, not after", "[yearplan][scheme]")
{
    const auto *state = scheme.findChild<QLabel *>(u"schemeState"_s);
    CHECK_FALSE(state->text().contains(u"Without a theme"_s));
    Activity bare = now(one);
    bare.theme.clear();
    ActivityRepository stored(database);
    valueOf(act(*workbook, [&] { return stored.update(bare); }));
    CHECK(state->text().contains(u"Without a theme: Activity 1."_s));
    approve();
    CHECK_FALSE(state->text().contains(u"Without a theme"_s));
}

TEST_CASE_METHOD(BoardFixture, "a plan that was approved earlier tells what was changed since", "[yearplan][scheme]")
{
    ActivityChangeRepository changes(database);
    valueOf(act(*workbook, [&] {
        return changes.insert(
            {{}, 0, one.id, ChangeKind::Postponed, u"2月上旬"_s, u"3月5日"_s, dayOfScheme.addDays(-3), u"flood"_s});
    }));
    auto *day = scheme.findChild<ui::DateField *>(u"schemeDay"_s);
    const auto type = [&](QDate chosen) {
        day->setText(chosen.toString(Qt::ISODate));
        QTest::keyClick(day, Qt::Key_Return);
    };
    type(dayOfScheme.addDays(1));
    approve();
    CHECK(scheme.findChild<QLabel *>(u"schemeState"_s)->text().contains(u"still to come"_s));
    CHECK_FALSE(PlanBaselineRepository(database).ofYear(2024));
    type(dayOfScheme.addDays(-4));
    approve();
    CHECK(valueOf(PlanBaselineRepository(database).ofYear(2024)).approvedOn == dayOfScheme.addDays(-4));
    const TableHands lines {scheme, u"yearScheme"_s};
    CHECK(lines.text(one.id.value, u"As approved"_s) == u"2月上旬"_s);
    CHECK(lines.text(one.id.value, u"What became of it"_s) == u"moved"_s);
}

TEST_CASE_METHOD(BoardFixture, "what was held stays where it is", "[yearplan][board]")
{
    Activity held = now(one);
    held.state = ActivityState::Held;
    held.heldOn = {2024, 3, 5};
    ActivityRepository stored(database);
    valueOf(act(*workbook, [&] { return stored.update(held); }));
    const QSignalSpy told(&board, &ui::YearBoard::told);
    REQUIRE(table().reveal(one.id));
    press(Qt::Key_Right);
    CHECK(told.size() == 1);
    CHECK(now(one).plannedOn == one.plannedOn);
}

TEST_CASE_METHOD(BoardFixture, "a card that is dropped where no month is keeps its day, which is said",
                 "[yearplan][board]")
{
    const QSignalSpy told(&board, &ui::YearBoard::told);
    board.move(one.id, 0, east);
    CHECK(told.size() == 1);
    CHECK(now(one).plannedOn == one.plannedOn);
}

TEST_CASE_METHOD(BoardFixture, "the menu of a card moves it to a month or a county", "[yearplan][board]")
{
    const auto choose = [&](int submenu, const QString &title) {
        REQUIRE(table().reveal(one.id));
        QTimer::singleShot(0, &board, [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            for (QAction *each : menu->actions().at(submenu)->menu()->actions())
                if (each->text() == title)
                    each->trigger();
            menu->close();
        });
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, table().mapToGlobal(QPoint()));
        QApplication::sendEvent(&table(), &event);
    };
    choose(2, u"西县"_s);
    CHECK(now(one).region == west);
    choose(1, QLocale().standaloneMonthName(7));
    CHECK(now(one).plannedOn == QDate(2024, 7, 5));
}

TEST_CASE_METHOD(BoardFixture, "an activity is added where the board is, and made after another for the next year",
                 "[yearplan][board]")
{
    table().setCurrentCell(1, 9);
    board.findChild<QPushButton *>(u"addToBoard"_s)->click();
    const auto all = [&] { return valueOf(ActivityRepository(database).all()); };
    REQUIRE(all().size() == 3);
    CHECK(all().last().region == west);
    CHECK(all().last().plannedOn == QDate(2024, 9, 14)); // a Saturday that is worked, as the 15th is off
    CHECK(all().last().number == 3);
    CHECK(table().current() == all().last().id);
    REQUIRE(table().reveal(two.id));
    board.findChild<QPushButton *>(u"copyActivity"_s)->click();
    REQUIRE(all().size() == 4);
    CHECK(all().last().planYear == 2025);
    CHECK(all().last().theme == u"theme 2"_s);
}

TEST_CASE_METHOD(BoardFixture, "a need that nobody answered is taken up by a new activity, and leaves the list",
                 "[yearplan][board]")
{
    auto *needs = board.findChild<QListWidget *>(u"openNeeds"_s);
    CHECK(needs->count() == 0);
    ProjectRepository projects(database);
    NeedRepository stored(database);
    const Project mill = valueOf(act(*workbook, [&] {
        return projects.insert(Project {{}, 0, one.id, 1, u"面粉厂"_s, {}, {}, {}, {}, {}});
    }));
    valueOf(act(*workbook, [&] { return stored.insert(Need {{}, 0, mill.id, 1, {}, {}, payload, {}}); }));
    Activity held = now(one);
    held.state = ActivityState::Held;
    held.heldOn = {2024, 1, 5};
    ActivityRepository activities(database);
    valueOf(act(*workbook, [&] { return activities.update(held); }));
    REQUIRE(needs->count() == 1);
    CHECK(needs->item(0)->text().startsWith(u"东县"_s));
    CHECK(needs->item(0)->text().contains(payload.simplified()));
    board.findChild<QPushButton *>(u"takeUpNeed"_s)->click();
    CHECK(needs->count() == 0);
    const auto all = valueOf(activities.all());
    REQUIRE(all.size() == 3);
    CHECK(all.last().region == east);
    CHECK(table().current() == all.last().id);
    REQUIRE(workbook->undo());
    CHECK(needs->count() == 1);
}
