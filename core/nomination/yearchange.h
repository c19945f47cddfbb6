#pragma once

#include "core/nomination/yearanswer.h"

#include <variant>

namespace lianxin {

class Workbook;

/// An activity that lies ahead comes on another day.
struct ActivityMove {
    ActivityId activity;
    QDate day;
};

/// A member comes to nothing more that lies ahead in the plan.
struct MemberWithdrawal {
    MemberId member;
};

/// What the office thinks of changing in the plan of a year.
using YearChange = std::variant<ActivityMove, MemberWithdrawal>;

/// The plan as it would be, beside the plan as it is.
struct YearComparison {
    selection::PlanProblem problem;
    selection::YearPlan plan;
    selection::PlanDifference difference; ///< from the plan as it is to that one
};

/// Plans anew after `change`, and writes nothing. Of a move only the month matters here: who is away on the new day is
/// known once it is written.
/// Errors: Invalid when the activity is none that lies ahead or the day is none; Cancelled.
[[nodiscard]] Result<YearComparison> tryOut(const YearAnswer &answer, const YearChange &change,
                                            const IsWanted &isWanted = {});

/// Writes `change` as one action. A move sets the planned day. A withdrawal keeps the member off each activity that
/// lies ahead in the plan of `planYear`, and takes the invitations to them, unless answered by no, as leave that was
/// asked for on the day `today`. Errors: NotFound; those of the repositories.
Result<void> writeChange(Workbook &workbook, int planYear, const YearChange &change, QDate today);

} // namespace lianxin
