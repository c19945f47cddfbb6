#pragma once

#include "core/activities/activity.h"

namespace lianxin {

/// How well what a sheet says of a time fits the plan of an activity.
enum class PlanFit {
    None,
    Month, ///< one of both names no more than the month
    Whole, ///< the day or the words are the same
};

/// How `text`, which may say more than the time, fits the day or the words for which `activity` is planned. Words
/// without a year are of the plan's own.
[[nodiscard]] PlanFit planFit(const QString &text, const Activity &activity);

} // namespace lianxin
