#include "core/directory/workcalendar.h"

#include "tests/support/printing.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE("Monday to Friday are worked, but for holidays and weekends in exchange", "[directory]")
{
    WorkCalendar calendar;
    calendar.addHoliday({2024, 4, 4}, u"清明节"_s); // a Thursday
    calendar.addWorkedDay({2024, 4, 7}); // a Sunday
    CHECK(calendar.isWorked({2024, 4, 3}));
    CHECK_FALSE(calendar.isWorked({2024, 4, 4}));
    CHECK_FALSE(calendar.isWorked({2024, 4, 6}));
    CHECK(calendar.isWorked({2024, 4, 7}));
    CHECK(calendar.holidayOn({2024, 4, 4}) == u"清明节"_s);
    CHECK(calendar.holidayOn({2024, 4, 6}).isEmpty());
}

TEST_CASE("working days count the last day and not the first, backwards too", "[directory]")
{
    const WorkCalendar calendar;
    const QDate friday(2024, 3, 15);
    CHECK(calendar.workedDays(friday, friday) == 0);
    CHECK(calendar.workedDays(friday, friday.addDays(2)) == 0);
    CHECK(calendar.workedDays(friday, friday.addDays(3)) == 1);
    CHECK(calendar.workedDays(friday, friday.addDays(14)) == 10);
    CHECK(calendar.workedDays(friday.addDays(3), friday) == -1);
}

TEST_CASE("the announced holidays come with the program", "[directory]")
{
    const WorkCalendar &calendar = WorkCalendar::announced();
    CHECK(calendar.holidayOn({2025, 10, 1}).contains(u"国庆"_s));
    CHECK_FALSE(calendar.isWorked({2026, 2, 23}));
    CHECK(calendar.isWorked({2026, 2, 28})); // a Saturday in exchange
    CHECK_FALSE(calendar.isWorked({2026, 2, 22}));
}
