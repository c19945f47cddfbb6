#include "core/selection/ceilings.h"

#include "core/selection/tableau.h"
#include "tests/core/selection/panels.h"

using namespace lianxin::selection;

namespace {

constexpr quint32 problems = 400;
constexpr int mostUnderCeilings = 16;

/// Everybody who could take the seat of `item`, best first, by trying each.
std::vector<Replacement> triedReplacements(const Board &board, const std::vector<int> &panel, int item)
{
    std::vector<Replacement> tried;
    for (int other = 0; other < int(board.items.size()); ++other) {
        if (std::ranges::find(panel, other) != panel.end())
            continue;
        Tableau tableau(board);
        for (const int sitting : panel)
            tableau.add(sitting == item ? other : sitting);
        if (tableau.isPanel(int(panel.size())))
            tried.push_back({other, tableau.value()});
    }
    std::ranges::sort(tried, [](const Replacement &a, const Replacement &b) {
        return a.value != b.value ? a.value > b.value : a.item < b.item;
    });
    return tried;
}

} // namespace

TEST_CASE("no panel that a member is on exceeds the member's ceiling", "[selection]")
{
    int close = 0;
    for (quint32 seed = 0; seed < problems; ++seed) {
        INFO("seed " << seed);
        const Board board = compile(aRandomProblem(seed, mostUnderCeilings));
        const SearchOutcome best = searchPanel(board, {});
        for (const Ceiling &ceiling : ceilingsOf(board, best.prices)) {
            SearchOrder order;
            order.with = {ceiling.item};
            const SearchOutcome with = searchPanel(board, order);
            REQUIRE(with.proved);
            CHECK((!with.found || with.value <= ceiling.most));
            close += best.found && ceiling.most < best.value ? 1 : 0;
        }
    }
    CHECK(close > 100); // they do rule somebody out
}

TEST_CASE("those who may replace a member are ranked as by trying everybody", "[selection]")
{
    int ranked = 0;
    for (quint32 seed = 0; seed < problems; ++seed) {
        INFO("seed " << seed);
        const Board board = compile(aRandomProblem(seed, mostUnderCeilings));
        const SearchOutcome best = searchPanel(board, {});
        const std::vector<Ceiling> ceilings = ceilingsOf(board, best.prices);
        for (const int item : best.panel) {
            if (board.items[static_cast<std::size_t>(item)].isPinned)
                continue;
            std::vector<Replacement> tried = triedReplacements(board, best.panel, item);
            tried.resize(std::min<std::size_t>(tried.size(), 3));
            const std::vector<Replacement> found = rankedReplacements(board, ceilings, best.panel, item, {}, 3);
            CHECK(std::ranges::equal(found, tried, {}, &Replacement::item, &Replacement::item));
            CHECK(std::ranges::equal(found, tried, {}, &Replacement::value, &Replacement::value));
            ranked += int(found.size());
        }
    }
    CHECK(ranked > 100);
}

TEST_CASE("a search below the ceilings finds what the search of the whole board finds", "[selection]")
{
    int found = 0;
    for (quint32 seed = 0; seed < problems; ++seed) {
        INFO("seed " << seed);
        const Board board = compile(aRandomProblem(seed, mostUnderCeilings));
        const SearchOutcome best = searchPanel(board, {});
        const std::vector<Ceiling> ceilings = ceilingsOf(board, best.prices);
        for (const int item : best.panel) {
            SearchOrder order;
            order.without = {item};
            order.prices = best.prices;
            const SearchOutcome whole = searchPanel(board, order);
            const auto reserve = rankedReplacements(board, ceilings, best.panel, item, {}, 1);
            if (reserve.empty() || board.items[static_cast<std::size_t>(item)].isPinned)
                continue;
            order.start = best.panel;
            std::ranges::replace(order.start, item, reserve.front().item);
            const SearchOutcome below = searchBelow(ceilings, board, order, searchPanel);
            REQUIRE((whole.proved && below.proved));
            CHECK(below.panel == whole.panel);
            CHECK(below.value == whole.value);
            ++found;
        }
    }
    CHECK(found > 100);
}
