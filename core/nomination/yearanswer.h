#pragma once

#include "core/nomination/yearplanning.h"
#include "core/selection/yearplanchanges.h"
#include "core/selection/yearplanfigures.h"
#include "core/selection/yearplanpolicies.h"

namespace lianxin {

class Snapshot;

/// A year as the office looks at it: the plan for what lies ahead, how the invitations are shared, and what each order
/// of the levels would make of it.
struct YearAnswer {
    int planYear = 0;
    YearPlanning planning;
    selection::YearPlan plan; ///< without activities when nothing lies ahead
    selection::PlanFigures figures; ///< of what was held and of the plan together
    QList<selection::PlanShortage> shortages;
    QList<selection::PolicyOutcome> policies; ///< none when it was stopped meanwhile
};

/// Whether the answer is still wanted: asked now and then.
using IsWanted = std::function<bool()>;

/// Answers for the plan of `planYear`; `document` may be opened on another thread for this.
/// Errors: those of yearPlanning(); Cancelled when there is no plan yet.
[[nodiscard]] Result<YearAnswer> answerYear(const Snapshot &document, int planYear, const IsWanted &isWanted = {});
[[nodiscard]] Result<YearAnswer> answerYear(Database &database, int planYear, const IsWanted &isWanted = {});

} // namespace lianxin
