#pragma once

#include "ui/charts/chart.h"

#include <QPen>

namespace lianxin::charts {

// Frames upon a chart: the year before, and what is chosen.

/// Where a value stands, in values of the axes: a bar, or a point of no size. Bars that lie count from below. None in a
/// donut and in a heat table.
[[nodiscard]] std::optional<QRectF> placeOf(const Series &series, qsizetype line, qsizetype category);

/// Draws the year before of bars and funnels as dashed frames around them; of lines nothing.
void outlineGhosts(QChart *chart, const Series &series, ChartTheme theme);

/// Marks one value, in place of the one that was marked; nothing when it has no place.
void mark(QChart *chart, const Series &all, qsizetype line, qsizetype category, ChartTheme theme);

/// How wide bars are that stand or lie, as a share of their category.
[[nodiscard]] double barWidth(SeriesKind kind);

/// The greatest value of `series`, now or a year before; where bars are stacked, of the sums.
[[nodiscard]] int highestOf(const Series &series);

} // namespace lianxin::charts
