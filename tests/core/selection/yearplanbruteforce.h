#pragma once

#include "core/selection/yearplan.h"

/// The annual plan written down once more, as plainly as it can be: every plan is looked at.
namespace bruteforce {

struct BestPlan {
    lianxin::selection::PlanValue value;
    /// Times invited in the year, greatest first: of all plans with the most places and the greatest depth, the load
    /// whose greatest is least, then whose second is least …
    std::vector<int> fairestLoad;
};

/// The best plan without employer cap; the problem may have about 12 places and 6 members.
[[nodiscard]] BestPlan bestPlan(const lianxin::selection::PlanProblem &problem);

/// Every rule of `problem` that `plan` breaks, one word each; the employer cap is not looked at.
[[nodiscard]] QStringList brokenRules(const lianxin::selection::PlanProblem &problem,
                                      const QList<lianxin::selection::PlannedActivity> &plan);

} // namespace bruteforce
