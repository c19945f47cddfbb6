#pragma once

#include "core/base/period.h"
#include "core/evaluation/facts.h"
#include "core/statistics/series.h"

namespace lianxin {

/// How a department fares with what was handed to it.
struct DepartmentLoad {
    EntryId unit; ///< not stored = none is named
    SeriesPoint received; ///< all that it has or had
    SeriesPoint open;
    SeriesPoint overdue;
    SeriesPoint closed;
    SeriesPoint closedLate;
    SeriesPoint returned; ///< what was passed on from it to another
    std::optional<int> medianDays; ///< working days from handing over to closing; none = nothing is closed
    std::optional<int> slowDays; ///< nine of ten took no longer

    friend bool operator==(const DepartmentLoad &, const DepartmentLoad &) = default;
};

/// The departments that were handed something within `period`, as they stand on the evening of `day`: the busiest
/// first.
[[nodiscard]] QList<DepartmentLoad> departmentBoard(const Facts &facts, const Period &period, QDate day);

/// Month by month, what was handed to departments and what they closed.
[[nodiscard]] Series departmentTrend(const Facts &facts, const Period &period, QDate day);

/// The day on which it was handed to the department that has it; of what a sheet tells, the day of registration.
[[nodiscard]] QDate handedOn(const Suggestion &suggestion);

/// The value that `share` percent of `values` do not exceed, by the nearest rank. `values`: not empty.
[[nodiscard]] int percentile(QList<int> values, int share);

} // namespace lianxin
