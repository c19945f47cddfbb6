#include "core/ledger/deadline.h"

#include "core/directory/calendarday.h"
#include "tests/support/office.h"
#include "tests/support/roundtrip.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE_METHOD(Office, "a deadline rule is stored with every field", "[ledger]")
{
    DeadlineRuleRepository rules(database);
    checkRepository(*workbook, rules, DeadlineRule {.id = {}, .task = DeadlineTask::Receipt, .category = {}, .days = 5},
                    DeadlineRule {.id = {},
                                  .task = DeadlineTask::Second,
                                  .category = word(WordList::SuggestionCategory, u"融资"_s),
                                  .days = 90,
                                  .working = false});
}

TEST_CASE_METHOD(Office, "a day of the office's own calendar is stored with every field", "[directory]")
{
    CalendarDayRepository days(database);
    checkRepository(*workbook, days, CalendarDay {{}, 0, {2027, 1, 1}, u"元旦"_s},
                    CalendarDay {{}, 0, {2027, 2, 13}, {}, u"春节"_s});
    CHECK(act(*workbook,
              [&] {
                  return days.insert({{}, 0, {2027, 3, 6}, u"假"_s, u"春节"_s});
              })
              .error()
              .kind
          == ErrorKind::Invalid);
}

TEST_CASE("the rule of a category goes before that of all", "[ledger]")
{
    const EntryId finance {7};
    const Deadlines deadlines({{.task = DeadlineTask::Handling, .category = finance, .days = 90, .working = false},
                               {.task = DeadlineTask::Handling, .category = {}, .days = 10}},
                              WorkCalendar::announced());
    const QDate monday(2024, 3, 4);
    CHECK(deadlines.lastDay(DeadlineTask::Handling, finance, monday) == monday.addDays(90));
    CHECK(deadlines.lastDay(DeadlineTask::Handling, {8}, monday) == QDate(2024, 3, 18));
    CHECK(deadlines.ruleFor(DeadlineTask::Second, finance).days == 30);
}

TEST_CASE("a span is told day by day: why one does not count", "[ledger]")
{
    const auto days = dayByDay(WorkCalendar::announced(), {2024, 4, 2}, {2024, 4, 10}, {{{2024, 4, 8}, {2024, 4, 9}}});
    REQUIRE(days.size() == 8);
    CHECK(days.at(0) == CountedDay {{2024, 4, 3}, 1, {}});
    CHECK(days.at(1).reason == u"清明节"_s);
    CHECK(days.at(3).count == 0); // a Saturday within the holiday
    CHECK(days.at(4) == CountedDay {{2024, 4, 7}, 2, {}}); // a Sunday that is worked
    CHECK(days.at(6).reason == u"Paused"_s);
    CHECK(days.last().count == 4);
}

TEST_CASE("a year whose holidays nobody told is named", "[ledger]")
{
    CHECK(yearsWithoutHolidays(WorkCalendar::announced(), {2026, 12, 1}, {2028, 1, 5}) == QList<int> {2027, 2028});
    CHECK(yearsWithoutHolidays(WorkCalendar::announced(), {2026, 1, 1}, {2026, 12, 31}).isEmpty());
}

TEST_CASE("what the office says of a day stands in place of what was announced", "[directory]")
{
    const WorkCalendar calendar =
        calendarWith({{{}, 0, {2024, 10, 1}, {}}, {{}, 0, {2027, 1, 1}, u"元旦"_s}, {{}, 0, {2024, 3, 5}, u"甲"_s}});
    CHECK(calendar.isWorked({2024, 10, 1}));
    CHECK(calendar.knows(2027));
    CHECK_FALSE(calendar.isWorked({2024, 3, 5}));
}
