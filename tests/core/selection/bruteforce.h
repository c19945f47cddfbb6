#pragma once

#include "core/selection/panelvalue.h"
#include "core/selection/problem.h"

#include <functional>

/// The model of the problem written down once more, as plainly as it can be: every subset is looked at.
namespace bruteforce {

/// Whether `panel` (indices of members) is feasible by the words of the rules.
[[nodiscard]] bool isFeasible(const lianxin::selection::SelectionProblem &problem, const std::vector<int> &panel);

/// The claims of `panel`.
[[nodiscard]] lianxin::selection::PanelValue valueOf(const lianxin::selection::SelectionProblem &problem,
                                                     const std::vector<int> &panel);

struct Best {
    bool feasible = false;
    lianxin::selection::PanelValue value;
    QStringList ids; ///< sorted
};

/// The best panel of all subsets; the problem may have up to about 16 members.
[[nodiscard]] Best best(const lianxin::selection::SelectionProblem &problem);

} // namespace bruteforce
