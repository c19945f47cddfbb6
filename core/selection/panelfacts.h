#pragma once

#include "core/selection/panelsearch.h"
#include "core/selection/panelsolver.h"

/// What a set of members is worth in the problem's own terms, apart from the board: members by index in
/// SelectionProblem::members.
namespace lianxin::selection {

/// The members behind items of the board.
[[nodiscard]] std::vector<int> membersOf(const Board &board, const std::vector<int> &items);

/// The items of `answer` on the board, ascending.
[[nodiscard]] std::vector<int> itemsOf(const SelectionProblem &problem, const Board &board, const PanelAnswer &answer);

/// The claims of a panel.
[[nodiscard]] PanelValue valueOf(const SelectionProblem &problem, const std::vector<int> &members);

/// The depths of `specialty` among `members`, deepest first, the `wanted` deepest only.
[[nodiscard]] QList<int> deepest(const SelectionProblem &problem, const std::vector<int> &members, const Need &need);

/// The items that could take the seat of `item` in `panel` with the others unchanged, best first.
[[nodiscard]] std::vector<int> rankedReplacements(const Board &board, const std::vector<int> &panel, int item,
                                                  int atMost);

/// The members of a feasible panel with their seats: those who fit both take the local seats that are left, the least
/// specialised first.
[[nodiscard]] QList<PanelMember> seated(const SelectionProblem &problem, const std::vector<int> &members);

} // namespace lianxin::selection
