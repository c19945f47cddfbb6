#include "ui/yearplan/yearcalendar.h"

#include "core/directory/calendarday.h"
#include "core/directory/settings.h"
#include "tests/support/officeyear.h"
#include "ui/base/currentfacts.h"
#include "ui/yearplan/boardtable.h"
#include "ui/yearplan/daygrid.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// The year of an office by days, on 2 April 2024.
struct CalendarFixture : OfficeYear {
    ui::YearCalendar calendar {*workbook, [] { return QDate(2024, 4, 2); }};
    std::shared_ptr<const KnownFacts> known;

    CalendarFixture()
    {
        show(2024);
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
