#pragma once

#include "core/selection/board.h"

#include <functional>

namespace lianxin::selection {

/// What a search is asked.
struct SearchOrder {
    std::vector<int> without; ///< items that may not sit this time
    std::vector<int> with; ///< items that sit in any case, besides the pinned ones
    std::vector<int> start; ///< a panel to begin with, if one is known; it must obey the order
    std::vector<Key> prices; ///< of the rows, as another search of the board left them; empty = none are known
    bool anyPanel = false; ///< the first panel will do
    int nodeBudget = 20'000;
    std::function<bool()> isWanted = {}; ///< false stops the search; unset = always
    /// For tests: the best panel. Every subtree that holds it must return it; the outcome counts those that do not.
    std::vector<int> oracle;
};

struct SearchOutcome {
    std::vector<int> panel; ///< ascending; empty and not `found` if there is none
    bool found = false;
    bool proved = false; ///< the search ended by itself
    Key value = 0;
    Key bound = 0; ///< no panel is worth more; the value, if it is proved
    std::vector<Key> prices; ///< of the rows, at the root of the largest size: they shorten another search of the board
    int nodes = 0;
    int lostByOracle = 0;
};

/// The best panel of `board` under `order`, by branch and bound: exact unless the node budget ends it.
[[nodiscard]] SearchOutcome searchPanel(const Board &board, const SearchOrder &order);

} // namespace lianxin::selection
