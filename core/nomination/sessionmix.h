#pragma once

#include "core/activities/activity.h"
#include "core/selection/problem.h"

namespace lianxin {

class Database;

/// Puts the mix of `activity` into `problem`: what must be on the panel, what is wished for, and the traits of its
/// members, whose ids are those of the workbook. A trait is a group of members as it is on the day of the activity;
/// invitations to the activity itself do not count there. Errors: Storage.
Result<void> addSessionMix(Database &database, const Activity &activity, selection::SelectionProblem &problem);

} // namespace lianxin
