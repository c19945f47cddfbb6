#include "core/statistics/fairness.h"

#include "tests/support/printing.h"

using namespace lianxin;

TEST_CASE("The few who carry half of it", "[statistics]")
{
    CHECK(bearersOfHalf({}) == 0);
    CHECK(bearersOfHalf({0, 0}) == 0);
    CHECK(bearersOfHalf({1, 1, 1, 1}) == 2);
    CHECK(bearersOfHalf({1, 5, 2, 2}) == 1);
    CHECK(bearersOfHalf({1, 4, 2, 2}) == 2); // 4 of 9 is less than half
}

TEST_CASE("Five numbers by the nearest rank", "[statistics]")
{
    CHECK(fiveNumbers({7}) == std::array {7, 7, 7, 7, 7});
    CHECK(fiveNumbers({4, 1, 3, 2}) == std::array {1, 1, 2, 3, 4});
    CHECK(fiveNumbers({50, 10, 40, 20, 30}) == std::array {10, 20, 30, 40, 50});
}
