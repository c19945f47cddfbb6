#pragma once

#include "core/statistics/series.h"
#include "ui/charts/palette.h"

#include <QChart>

#include <functional>
#include <memory>

namespace lianxin::charts {

/// What happens when a bar or a point is clicked: the number of its line and of its category.
using PointChosen = std::function<void(qsizetype line, qsizetype category)>;

/// Whether there is nothing to draw: no point, or zeros alone.
[[nodiscard]] bool isEmpty(const Series &series);

/// "3", or "3 (+1)" beside a year before.
[[nodiscard]] QString valueText(const Series &series, qsizetype line, qsizetype category);

/// As much of `series` as a picture has room for: of bars in pairs the first dozen categories.
[[nodiscard]] Series drawnOf(Series series);

/// What is to be told below the chart: its remark, how many categories are left out of it, and what the dashed frames
/// and lines are; may be empty.
[[nodiscard]] QString noteOf(const Series &series);

/// How high a chart must be at least so that each of its names is written, in pixels at 96 dpi; 0 = as high as it
/// likes.
[[nodiscard]] int leastHeight(const Series &series);

/// Draws what there is room for of `all`, with its title and unit. Bars that lie count their categories from below, so
/// that the first stands on top. Of an empty one it says that there is nothing.
[[nodiscard]] std::unique_ptr<QChart> chartOf(const Series &all, ChartTheme theme, const PointChosen &chosen = {});

} // namespace lianxin::charts
