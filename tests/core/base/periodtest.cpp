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

TEST_CASE("a day that nobody knows belongs to the whole of time alone", "[base]")
{
    CHECK(Period {}.isOpen());
    CHECK(Period {}.contains({}));
    CHECK_FALSE(Period {{2024, 3, 1}, {}}.contains({}));
    CHECK_FALSE(Period {{}, {2024, 3, 1}}.contains({}));
}
