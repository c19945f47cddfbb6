#include "core/base/period.h"

#include "tests/support/printing.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE("a period contains its first and its last day", "[base]")
{
    const Period spring {{2024, 3, 1}, {2024, 5, 31}};
    CHECK(spring.contains({2024, 3, 1}));
    CHECK(spring.contains({2024, 5, 31}));
    CHECK_FALSE(spring.contains({2024, 2, 29}));
    CHECK_FALSE(spring.contains({2024, 6, 1}));
    CHECK_FALSE(spring.isOpen());
}

TEST_CASE("an end that is not named is no limit", "[base]")
{
    CHECK(Period {{2024, 3, 1}, {}}.contains({2999, 1, 1}));
    CHECK_FALSE(Period {{2024, 3, 1}, {}}.contains({2024, 2, 29}));
    CHECK(Period {{}, {2024, 3, 1}}.contains({1949, 10, 1}));
    CHECK_FALSE(Period {{}, {2024, 3, 1}}.contains({2024, 3, 2}));
}

TEST_CASE("a month is whole, and a period that begins within one has begun in it", "[base]")
{
    CHECK(monthOf({2024, 2, 9}) == Period {{2024, 2, 1}, {2024, 2, 29}});
    CHECK(monthOf({2023, 12, 31}) == Period {{2023, 12, 1}, {2023, 12, 31}});
    const Period winter {{2024, 11, 20}, {2025, 1, 31}};
    CHECK(begunMonths(winter, {2025, 1, 5}) == QList<QDate> {{2024, 11, 1}, {2024, 12, 1}, {2025, 1, 1}});
    CHECK(begunMonths(winter, {2024, 11, 20}) == QList<QDate> {{2024, 11, 1}});
    CHECK(begunMonths(winter, {2024, 11, 19}).isEmpty());
    CHECK(begunMonths(winter, {2030, 1, 1}).size() == 3);
    CHECK(begunMonths({{2024, 1, 31}, {}}, {2024, 3, 1}).size() == 3);
    CHECK(begunMonths({}, {2024, 3, 1}).isEmpty());
}

TEST_CASE("what happened within a period is seen at its end, or now while it lasts", "[base]")
{
    CHECK(seenOn(monthOf({2024, 3, 1}), {2024, 3, 7}) == QDate(2024, 3, 7));
    CHECK(seenOn(monthOf({2024, 3, 1}), {2024, 4, 7}) == QDate(2024, 3, 31));
    CHECK(seenOn({}, {2024, 4, 7}) == QDate(2024, 4, 7));
}

TEST_CASE("a day that nobody knows belongs to the whole of time alone", "[base]")
{
    CHECK(Period {}.isOpen());
    CHECK(Period {}.contains({}));
    CHECK_FALSE(Period {{2024, 3, 1}, {}}.contains({}));
    CHECK_FALSE(Period {{}, {2024, 3, 1}}.contains({}));
}
