#pragma once

#include "core/activities/activity.h"

namespace lianxin {

/// By how many days the county's needs are late: from the day on which they were due to that on which they came, or to
/// `today` while they have not come; 0 when they are in time, or no day was named.
[[nodiscard]] int daysNeedsAreLate(const Activity &activity, QDate today);

/// That in words, translated: "3 days late", "still missing, 3 days late"; empty when it is not late.
[[nodiscard]] QString needsLateness(const Activity &activity, QDate today);

} // namespace lianxin
