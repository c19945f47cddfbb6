#pragma once

#include "core/selection/panelvalue.h"
#include "core/selection/problem.h"

#include <vector>

/// The model of the problem written down once more, from the words of the rules and apart from the solver's code; only
/// the lots are drawn by the same function.
namespace bruteforce {

/// Whether `panel` (indices of members) is feasible: rule by rule, seats dealt out in every way.
[[nodiscard]] bool isFeasible(const lianxin::selection::SelectionProblem &problem, const std::vector<int> &panel);

/// The claims of `panel`.
[[nodiscard]] lianxin::selection::PanelValue valueOf(const lianxin::selection::SelectionProblem &problem,
                                                     const std::vector<int> &panel);

struct Best {
    bool feasible = false;
    lianxin::selection::PanelValue value;
    QStringList ids; ///< sorted

    friend bool operator==(const Best &, const Best &) = default;
};

/// The best of all panels, each of which is looked at, in plain integers: quick enough for some 100,000 panels.
[[nodiscard]] Best best(const lianxin::selection::SelectionProblem &problem);

/// The same by isFeasible() and valueOf() on every set of members: for up to about 12 of them.
[[nodiscard]] Best bestBySets(const lianxin::selection::SelectionProblem &problem);

} // namespace bruteforce
