#include "ui/yearplan/yearcalendar.h"

#include "core/directory/calendarday.h"
#include "core/directory/settings.h"
#include "tests/support/officeyear.h"
#include "tests/ui/reports/reportdialogs.h"
#include "ui/activities/coursestepdialog.h"
#include "ui/base/currentfacts.h"
#include "ui/yearplan/boardtable.h"
#include "ui/yearplan/daygrid.h"

#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lianxin;
using reportdialogs::fill;
using reportdialogs::whenOpen;

namespace {

/// Drops where no other program can.
struct DroppedGrid : ui::DayGrid {
    using ui::DayGrid::dropEvent;
};

/// The year of an office by days, on 2 April 2024.
struct CalendarFixture : OfficeYear {
    ui::YearCalendar calendar {*workbook, [] { return QDate(2024, 4, 2); }};
    std::shared_ptr<const KnownFacts> known;

    CalendarFixture()
    {
        show(2024);
        QObject::connect(workbook.get(), &Workbook::changed, &calendar, [this] { show(2024); });
        calendar.resize(1160, 620);
        calendar.show();
        REQUIRE(QTest::qWaitForWindowActive(&calendar));
    }
    void show(int year)
    {
        known = valueOf(ui::CurrentFacts::of(*workbook).read());
        calendar.setYear(year);
        calendar.setFacts(known->index);
    }
    [[nodiscard]] ui::DayGrid &grid() const { return *calendar.findChild<ui::DayGrid *>(); }
    [[nodiscard]] QListWidget &ofDay() const { return *calendar.findChild<QListWidget *>(u"dayActivities"_s); }
    [[nodiscard]] QString notice() const
    {
        const auto *label = calendar.findChild<QLabel *>(u"calendarNotice"_s);
        return label->isHidden() ? QString() : label->text();
    }
    void press(Qt::Key key) const { QTest::keyClick(&grid(), key, Qt::AltModifier); }
    [[nodiscard]] QDate dayOf(const Activity &activity) const
    {
        return valueOf(ActivityRepository(database).find(activity.id)).plannedOn;
    }
    void dropOn(QDate day) const
    {
        QPoint place;
        for (int row = 0; row < grid().rowCount(); ++row)
            for (int column = 0; column < grid().columnCount(); ++column)
                if (grid().item(row, column)->text().startsWith(day.toString(Qt::ISODate)))
                    place = grid().visualItemRect(grid().item(row, column)).center();
        REQUIRE_FALSE(place.isNull());
        const QMimeData nothing;
        QDropEvent drop(place, Qt::MoveAction, &nothing, Qt::LeftButton, Qt::NoModifier);
        (grid().*&DroppedGrid::dropEvent)(&drop);
        QCoreApplication::processEvents();
    }
    void showWholeYear() const { calendar.findChild<QComboBox *>(u"calendarView"_s)->setCurrentIndex(1); }
};

} // namespace

TEST_CASE_METHOD(CalendarFixture, "the calendar begins with the month of today, and a day tells its activities",
                 "[yearplan][calendar]")
{
    CHECK(grid().day() == QDate(2024, 4, 2));
    CHECK(ofDay().count() == 0);
    REQUIRE(calendar.reveal({ActivityRepository::table, may.id.value}));
    CHECK(grid().day() == QDate(2024, 5, 10));
    REQUIRE(ofDay().count() == 1);
    CHECK(ofDay().item(0)->text().startsWith(u"电商"_s));
    CHECK(calendar.current().id == may.id.value);
    REQUIRE(calendar.reveal({ActivityRepository::table, june.id.value}));
    CHECK(ofDay().item(0)->text().contains(u"2024-06-10 is a day off"_s)); // the Dragon Boat day
    CHECK(grid().currentItem()->text().contains(u"端午"_s));
}

TEST_CASE_METHOD(CalendarFixture, "the keys go from day to day and from month to month, and Enter opens an activity",
                 "[yearplan][calendar]")
{
    grid().setFocus();
    QTest::keyClick(&grid(), Qt::Key_Right);
    CHECK(grid().day() == QDate(2024, 4, 3));
    QTest::keyClick(&grid(), Qt::Key_Down);
    CHECK(grid().day() == QDate(2024, 4, 10));
    QTest::keyClick(&grid(), Qt::Key_PageDown);
    CHECK(grid().day() == QDate(2024, 5, 10));
    const QSignalSpy opened(&calendar, &ui::YearCalendar::openRequested);
    QTest::keyClick(&grid(), Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().value<ui::RecordRef>().id == may.id.value);
    QTest::keyClick(&grid(), Qt::Key_PageUp);
    CHECK(grid().day() == QDate(2024, 4, 10));
}

TEST_CASE_METHOD(CalendarFixture, "a whole year stands on one sheet, and a year without holidays says so",
                 "[yearplan][calendar]")
{
    CHECK(notice().isEmpty());
    showWholeYear();
    CHECK(grid().rowCount() == 12);
    CHECK(grid().columnCount() == 31);
    CHECK(grid().day() == QDate(2024, 4, 2));
    REQUIRE(grid().setDay({2024, 5, 10}));
    CHECK(ofDay().count() == 1);
    CHECK_FALSE(grid().setDay({2025, 1, 1}));
    show(2081);
    CHECK(notice().contains(u"The holidays of 2081 are not known yet"_s));
    CalendarDayRepository days(database);
    valueOf(act(*workbook, [&] { return days.insert({{}, 0, {2081, 1, 1}, u"元旦"_s}); }));
    show(2081);
    CHECK(notice().isEmpty());
}

TEST_CASE_METHOD(CalendarFixture, "Alt and an arrow moves an activity by days and weeks, and undo brings it back",
                 "[yearplan][calendar]")
{
    REQUIRE(calendar.reveal({ActivityRepository::table, may.id.value}));
    press(Qt::Key_Right);
    CHECK(dayOf(may) == QDate(2024, 5, 11)); // a Saturday that is worked
    CHECK(grid().day() == QDate(2024, 5, 11));
    CHECK_FALSE(ofDay().item(0)->text().contains(u"is a day off"_s));
    press(Qt::Key_Down);
    CHECK(dayOf(may) == QDate(2024, 5, 18)); // and one that is not
    CHECK(ofDay().item(0)->text().contains(u"2024-05-18 is a day off"_s));
    press(Qt::Key_Up);
    press(Qt::Key_Left);
    CHECK(dayOf(may) == QDate(2024, 5, 10));
    for (int step = 0; step < 4; ++step)
        REQUIRE(workbook->undo());
    CHECK(dayOf(may) == QDate(2024, 5, 10));
}

TEST_CASE_METHOD(CalendarFixture, "on the sheet of a year an activity goes to another month, and is told from others",
                 "[yearplan][calendar]")
{
    showWholeYear();
    REQUIRE(calendar.reveal({ActivityRepository::table, may.id.value}));
    press(Qt::Key_Down);
    CHECK(dayOf(may) == QDate(2024, 6, 10));
    REQUIRE(ofDay().count() == 2);
    CHECK(calendar.current().id == may.id.value);
    press(Qt::Key_Down);
    CHECK(dayOf(may) == QDate(2024, 7, 10));
    CHECK(dayOf(june) == QDate(2024, 6, 10));
    press(Qt::Key_Right);
    CHECK(dayOf(may) == QDate(2024, 7, 11));
    dropOn({2024, 8, 31});
    CHECK(dayOf(may) == QDate(2024, 8, 31));
    press(Qt::Key_Down);
    CHECK(dayOf(may) == QDate(2024, 9, 30)); // the last of a shorter month
}

TEST_CASE_METHOD(CalendarFixture, "a line that is pressed and dropped moves its activity, one that was held stays",
                 "[yearplan][calendar]")
{
    REQUIRE(calendar.reveal({ActivityRepository::table, may.id.value}));
    const QRect cell = grid().visualItemRect(grid().currentItem());
    const int line = grid().fontMetrics().height();
    QTest::mousePress(grid().viewport(), Qt::LeftButton, {}, QPoint(cell.center().x(), cell.top() + line + line / 2));
    CHECK(calendar.current().id == may.id.value);
    QTest::mouseRelease(grid().viewport(), Qt::LeftButton, {}, cell.center());
    dropOn({2024, 5, 20});
    CHECK(dayOf(may) == QDate(2024, 5, 20));
    dropOn({2024, 5, 20}); // where it is
    CHECK(dayOf(may) == QDate(2024, 5, 20));

    Activity past = valueOf(ActivityRepository(database).find(may.id));
    past.state = ActivityState::Held;
    past.heldOn = past.plannedOn;
    store(past);
    REQUIRE(calendar.reveal({ActivityRepository::table, may.id.value}));
    const QSignalSpy told(&calendar, &ui::YearCalendar::told);
    dropOn({2024, 5, 21});
    CHECK(told.size() == 1);
    CHECK(dayOf(may) == QDate(2024, 5, 20));
}

TEST_CASE_METHOD(CalendarFixture, "an activity does not leave the year of its plan, which is told",
                 "[yearplan][calendar]")
{
    const Activity last = plan(4, {2024, 12, 30});
    show(2024);
    REQUIRE(calendar.reveal({ActivityRepository::table, last.id.value}));
    const QSignalSpy told(&calendar, &ui::YearCalendar::told);
    dropOn({2025, 1, 2}); // the sheet of December ends with days of January
    CHECK(dayOf(last) == QDate(2024, 12, 30));
    REQUIRE(told.size() == 1);
    CHECK(told.first().first().toString().contains(u"is of the plan of 2024: it stays in that year."_s));
    press(Qt::Key_Down);
    CHECK(dayOf(last) == QDate(2024, 12, 30));
    CHECK(told.size() == 2);
    press(Qt::Key_Right);
    CHECK(dayOf(last) == QDate(2024, 12, 31));
    CHECK(told.size() == 2);
}

TEST_CASE_METHOD(CalendarFixture, "an activity that was planned for the year after its plan moves within that year",
                 "[yearplan][calendar]")
{
    const Activity over = plan(4, {2025, 3, 20});
    REQUIRE(over.planYear == 2024);
    show(2024);
    REQUIRE(calendar.reveal({ActivityRepository::table, over.id.value}));
    press(Qt::Key_Right);
    CHECK(dayOf(over) == QDate(2025, 3, 21));
}

TEST_CASE_METHOD(CalendarFixture, "once letters went out another day asks for a reason in the calendar too",
                 "[yearplan][calendar]")
{
    invite(expert, may, Reply::None, {2024, 4, 1});
    REQUIRE(calendar.reveal({ActivityRepository::table, may.id.value}));
    whenOpen<ui::CourseStepDialog>([](ui::CourseStepDialog &dialog) { dialog.reject(); });
    press(Qt::Key_Right);
    CHECK(dayOf(may) == QDate(2024, 5, 10));
    whenOpen<ui::CourseStepDialog>([](ui::CourseStepDialog &dialog) {
        fill(dialog, u"course_content"_s, u"flood"_s);
        dialog.accept();
    });
    press(Qt::Key_Right);
    CHECK(dayOf(may) == QDate(2024, 5, 11));
    const auto changes = valueOf(ActivityChangeRepository(database).all());
    REQUIRE(changes.size() == 1);
    CHECK(changes.first().reason == u"flood"_s);
}
