#pragma once

#include "core/activities/activity.h"

namespace lianxin {

/// The first day of the month that the plan names for `activity`: that of its day or, where it names none, of its
/// words, such as "late in month 4"; of several months the first. Words without a year are of the plan's own. Null =
/// it names no month.
[[nodiscard]] QDate monthPlanned(const Activity &activity);

inline constexpr int middleOfMonth = 15; ///< where in a month stands what names no day

/// Where the plan places `activity` in time: the day that it names, the middle of a month that it names alone or of the
/// part of a month, the day on which it was held where it names neither and gives it a number. Null = nobody knows.
[[nodiscard]] QDate placeInPlan(const Activity &activity);

} // namespace lianxin
