#pragma once

#include "core/selection/panelsearch.h"

namespace lianxin::selection {

/// What no panel exceeds that has the item on it.
struct Ceiling {
    int item = 0;
    Key most = 0;
};

/// The ceilings of the items of `board`, the highest first. They hold for every order, whomever else it lets sit or
/// not, and are close if `prices` are those that a search of the board left.
[[nodiscard]] std::vector<Ceiling> ceilingsOf(const Board &board, const std::vector<Key> &prices);

/// What `search` finds for `order`, looked for among those only who can be on a better panel than the one to begin
/// with; on the whole board if there is none, or no ceilings are known.
using PanelSearch = std::function<SearchOutcome(const Board &, const SearchOrder &)>;
[[nodiscard]] SearchOutcome searchBelow(const std::vector<Ceiling> &ceilings, const Board &board,
                                        const SearchOrder &order, const PanelSearch &search);

/// Somebody who could take a seat with the others unchanged.
struct Replacement {
    int item = 0;
    Key value = 0; ///< of the panel with this one in the seat
};

/// Who could take the seat of `item` in `panel` with the others unchanged, best first; none of `without`.
[[nodiscard]] std::vector<Replacement> rankedReplacements(const Board &board, const std::vector<Ceiling> &ceilings,
                                                          const std::vector<int> &panel, int item,
                                                          std::span<const int> without, int atMost);

} // namespace lianxin::selection
