#include "core/statistics/fairness.h"

#include "tests/support/printing.h"

#include <random>

using namespace lianxin;

TEST_CASE("Gini tells how unevenly something is spread", "[statistics]")
{
    CHECK(gini({}) == 0);
    CHECK(gini({0, 0}) == 0);
    CHECK(gini({4, 4, 4}) == Approx(0).margin(1e-12));
    CHECK(gini({3, 1, 2}) == Approx(2.0 / 9)); // 2 × (1 + 4 + 9) / 18 − 4 / 3
    CHECK(gini({0, 0, 3}) == Approx(2.0 / 3));
    CHECK(gini({0, 10}) == Approx(0.5));
}

TEST_CASE("Gini grows when one gives to who has more, and does not mind order nor scale", "[statistics]")
{
    std::mt19937 chance(7); // NOLINT: the same each time
    for (int round = 0; round < 100; ++round) {
        QList<int> values;
        for (int each = 0; each < 12; ++each)
            values.append(static_cast<int>(chance() % 9) + 1);
        const double before = gini(values);
        CHECK(before >= 0);
        CHECK(before < 1);
        QList<int> tenfold = values;
        for (int &each : tenfold)
            each *= 10;
        std::ranges::shuffle(tenfold, chance);
        CHECK(gini(tenfold) == Approx(before));
        std::ranges::sort(values);
        --values.first();
        ++values.last();
        CHECK(gini(values) > before);
    }
}

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
