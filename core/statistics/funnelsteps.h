#pragma once

#include "core/statistics/series.h"

namespace lianxin {

/// A step of a funnel.
struct FunnelStep {
    QString name;
    SeriesPoint records;
    qsizetype others = 0; ///< records that did not come out of those of the step above
    QString remark = {}; ///< what is told of the others, in a sentence
};

/// `series` with these steps. A rate is told of those alone that came wholly out of the step above and are no more than
/// its records; of the others the remark tells why not. `series` says all but categories, lines and remark.
[[nodiscard]] Series funnelOf(Series series, const QList<FunnelStep> &steps);

/// How many of `point` are not among `above`.
[[nodiscard]] qsizetype notAmong(const SeriesPoint &point, const SeriesPoint &above);

} // namespace lianxin
