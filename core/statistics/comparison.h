#pragma once

#include "core/base/period.h"
#include "core/statistics/series.h"

#include <optional>

namespace lianxin {

/// The same days a year earlier; what ends with a month ends with it then too. None of a period without both ends.
[[nodiscard]] std::optional<Period> yearBefore(const Period &period);

/// `series` with those of `before` that have the same names as their ghosts: what only the year before had stands there
/// with nothing now, and months meet those of a year earlier. Boxes and radar are not compared.
[[nodiscard]] QList<Series> compared(QList<Series> series, const QList<Series> &before);

/// The series that `seriesOf` makes of `now`, beside that of `before` if there is one.
template <typename Counted, typename Maker>
[[nodiscard]] Series besideYearBefore(const Counted &now, const std::optional<Counted> &before, Maker seriesOf)
{
    return before ? compared({seriesOf(now)}, {seriesOf(*before)}).first() : seriesOf(now);
}

/// How much `now` is more than `before`: "+3", "−2" or "=".
[[nodiscard]] QString differenceText(int now, int before);

} // namespace lianxin
