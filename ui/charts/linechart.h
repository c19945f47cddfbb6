#pragma once

#include "ui/charts/chart.h"

namespace lianxin::charts {

/// A line with marks for each of `series.lines`; the highest point of each says its value. Fills an empty chart.
void drawLines(QChart *chart, const Series &series, ChartTheme theme, const PointChosen &chosen);

} // namespace lianxin::charts
