#pragma once

#include "core/selection/panelsearch.h"

namespace lianxin::selection {

/// The best panel of `board` under `order` by integer programming (GLPK), one level after the other. It holds its
/// ground where many needs compete for few seats and the search of panelsearch.h does not end; elsewhere it is slower.
///
/// What it finds is checked in whole numbers. `order.start` must be a panel, or empty; `order.nodeBudget` counts
/// GLPK's nodes over all levels; prices and the oracle are not looked at. If it is stopped, the outcome holds the best
/// panel that is known and what is proved of the levels above.
[[nodiscard]] SearchOutcome solveByProgram(const Board &board, const Scale &scale, const SearchOrder &order);

} // namespace lianxin::selection
