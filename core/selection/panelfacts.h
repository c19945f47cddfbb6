#pragma once

#include "core/selection/panelsearch.h"
#include "core/selection/reasons.h"

/// What a set of members is worth in the problem's own terms, apart from the board: members by index in
/// SelectionProblem::members.
namespace lianxin::selection {

/// The claims of a panel.
[[nodiscard]] PanelValue valueOf(const SelectionProblem &problem, const std::vector<int> &members);

/// The depths of `specialty` among `members`, deepest first, the `wanted` deepest only.
[[nodiscard]] QList<int> deepest(const SelectionProblem &problem, const std::vector<int> &members, const Need &need);

/// The needs that `other` serves less than `panel`.
[[nodiscard]] QList<NeedChange> servedLess(const SelectionProblem &problem, const std::vector<int> &panel,
                                           const std::vector<int> &other);

/// The ids of those on `panel` who are not on `other`, sorted.
[[nodiscard]] QStringList onlyOn(const SelectionProblem &problem, const std::vector<int> &panel,
                                 const std::vector<int> &other);

/// The members of a feasible panel with their seats: those who fit both take the local seats that are left, the least
/// specialised first.
[[nodiscard]] QList<PanelMember> seated(const SelectionProblem &problem, const std::vector<int> &members);

} // namespace lianxin::selection
