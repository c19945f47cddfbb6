#include "core/statistics/departmentboard.h"

#include "tests/support/printing.h"
#include "tests/support/smallyear.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

Suggestion &handed(SmallYear &year, EntryId unit, QDate on, QDate closed)
{
    Suggestion &card = year.suggest({}, {}, on);
    card.route = Route::Department;
    card.mainUnit = unit;
    card.dueOn = on.addDays(30);
    card.closedOn = closed;
    return card;
}

} // namespace

TEST_CASE("a percentile is the value that so many do not exceed", "[statistics]")
{
    CHECK(percentile({7}, 50) == 7);
    CHECK(percentile({4, 1, 3, 2}, 50) == 2);
    CHECK(percentile({10, 20, 30, 40, 50, 60, 70, 80, 90, 100}, 90) == 90);
    CHECK(percentile({3, 1, 2}, 100) == 3);
}

TEST_CASE("a department's load counts what it has, and its days count working days", "[statistics]")
{
    SmallYear year;
    const EntryId water = year.word(WordList::Unit, "Water");
    const EntryId farms = year.word(WordList::Unit, "Farms");
    handed(year, water, {2024, 3, 4}, {2024, 3, 6});
    handed(year, water, {2024, 3, 4}, {2024, 5, 6});
    handed(year, water, {2024, 3, 4}, {});
    handed(year, farms, {2024, 4, 1}, {});
    const auto board = departmentBoard(year.facts, {}, {2024, 4, 10});
    REQUIRE(board.size() == 2);
    CHECK(board.first().unit == water);
    CHECK(board.first().received.value() == 3);
    CHECK(board.first().open.value() == 2); // that of May is still open in April
    CHECK(board.first().overdue.value() == 2);
    CHECK(board.first().closed.value() == 1);
    CHECK(board.first().medianDays == 2);
    CHECK(board.last().overdue.value() == 0);
    CHECK_FALSE(board.last().medianDays.has_value());
    const auto later = departmentBoard(year.facts, {}, {2024, 6, 1});
    CHECK(later.first().closedLate.value() == 1);
    CHECK(departmentBoard(year.facts, {{2024, 4, 1}, {}}, {2024, 4, 10}).size() == 1);
}

TEST_CASE("what is merged with another is counted there, and what was passed on is told of the first department",
          "[statistics]")
{
    SmallYear year;
    const EntryId water = year.word(WordList::Unit, "Water");
    const EntryId farms = year.word(WordList::Unit, "Farms");
    handed(year, water, {2024, 3, 4}, {}).mergedInto = {1};
    CHECK(departmentBoard(year.facts, {}, {2024, 4, 10}).isEmpty());
    handed(year, farms, {2024, 3, 4}, {})
        .steps.append(
            {.takenOn = {2024, 3, 11}, .content = {}, .kind = StepKind::Reassigned, .entry = farms, .entryWas = water});
    const auto board = departmentBoard(year.facts, {}, {2024, 4, 10});
    REQUIRE(board.size() == 2);
    CHECK(board.first().unit == farms);
    CHECK(board.last().returned.value() == 1);
    CHECK(board.last().received.value() == 0);
}

TEST_CASE("what is passed to and fro is told once of each department", "[statistics]")
{
    SmallYear year;
    const EntryId water = year.word(WordList::Unit, "Water");
    const EntryId farms = year.word(WordList::Unit, "Farms");
    Suggestion &card = handed(year, farms, {2024, 3, 4}, {});
    for (int day = 11; day < 14; ++day) {
        const bool isToFarms = day % 2 == 1;
        card.steps.append({.takenOn = {2024, 3, day},
                           .content = {},
                           .kind = StepKind::Reassigned,
                           .entry = isToFarms ? farms : water,
                           .entryWas = isToFarms ? water : farms});
    }
    for (const DepartmentLoad &each : departmentBoard(year.facts, {}, {2024, 4, 10}))
        CHECK(each.returned.value() == 1);
}

TEST_CASE("the trend counts each card in the month of its handing over and of its closing", "[statistics]")
{
    SmallYear year;
    const EntryId water = year.word(WordList::Unit, "Water");
    handed(year, water, {2024, 3, 4}, {2024, 5, 6});
    handed(year, water, {2024, 5, 4}, {});
    const Series trend = departmentTrend(year.facts, {}, {2024, 6, 1});
    CHECK(trend.categories == QStringList {u"2024-03"_s, u"2024-05"_s});
    CHECK(trend.lines.first().points.first().value() == 1);
    CHECK(trend.lines.first().points.last().value() == 1);
    CHECK(trend.lines.last().points.first().value() == 0);
    CHECK(trend.lines.last().points.last().value() == 1);
}
