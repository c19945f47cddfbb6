#include "core/directory/workcalendar.h"

#include "tests/support/printing.h"

#include <random>

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
    CHECK(calendar.workedFor({2024, 4, 7}).isEmpty());
    calendar.addWorkedDay({2024, 4, 7}, u"清明节"_s);
    CHECK(calendar.workedFor({2024, 4, 7}) == u"清明节"_s);
    calendar.addWorkedDay({2024, 4, 8}, u"清明节"_s); // a Monday is worked anyway
    CHECK(calendar.workedFor({2024, 4, 8}).isEmpty());
    calendar.addHoliday({2024, 4, 7}, u"own"_s);
    CHECK(calendar.workedFor({2024, 4, 7}).isEmpty());
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

TEST_CASE("what is said of a day last counts", "[directory]")
{
    WorkCalendar calendar;
    const QDate tuesday(2024, 3, 5);
    calendar.addHoliday(tuesday, u"甲"_s);
    calendar.addHoliday(tuesday, u"乙"_s);
    CHECK(calendar.holidayOn(tuesday) == u"乙"_s);
    CHECK(calendar.workedDays(tuesday.addDays(-1), tuesday) == 0);
    calendar.addWorkedDay(tuesday);
    CHECK(calendar.isWorked(tuesday));
    CHECK(calendar.workedDays(tuesday.addDays(-1), tuesday) == 1);
}

TEST_CASE("every year from 2004 to 2026 has its holidays, and one without them is known", "[directory]")
{
    const WorkCalendar &calendar = WorkCalendar::announced();
    for (int year = 2004; year <= 2026; ++year)
        CHECK(calendar.knows(year));
    CHECK_FALSE(calendar.knows(2003));
    CHECK_FALSE(calendar.knows(2027));
}

TEST_CASE("working days equal those counted day by day in 100,000 spans of 2004 to 2026", "[directory]")
{
    const WorkCalendar &calendar = WorkCalendar::announced();
    const QDate first(2004, 1, 1);
    const auto last = first.daysTo({2026, 12, 31});
    QList<int> counted {0}; // by day since the first, day by day
    for (QDate day = first.addDays(1); counted.size() <= last; day = day.addDays(1))
        counted.append(counted.last() + (calendar.isWorked(day) ? 1 : 0));
    std::mt19937 random(6);
    std::uniform_int_distribution<qsizetype> anyDay(0, last);
    int wrong = 0;
    for (int span = 0; span < 100'000; ++span) {
        const qsizetype from = anyDay(random);
        const qsizetype to = anyDay(random);
        const int days = calendar.workedDays(first.addDays(from), first.addDays(to));
        wrong += days == counted.at(to) - counted.at(from) ? 0 : 1;
        if (days > 0) {
            const QDate reached = calendar.after(first.addDays(from), days);
            wrong += calendar.isWorked(reached) && counted.at(first.daysTo(reached)) == counted.at(to) ? 0 : 1;
        }
    }
    CHECK(wrong == 0);
}
