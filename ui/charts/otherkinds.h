#pragma once

#include "ui/charts/chart.h"

namespace lianxin::charts {

// Kinds of charts that are no bars and no lines; they fill an empty chart.

/// A ring, its parts told beside it with their share.
void drawDonut(QChart *chart, const Series &series, ChartTheme theme, const PointChosen &chosen);
/// A box from quarter to quarter of each category, its middle, and whiskers to the least and the most.
void drawBoxes(QChart *chart, const Series &series, ChartTheme theme, const PointChosen &chosen);
/// A table, the greater the darker, with the numbers. For pictures: on the screen a table with a keyboard stands for
/// it.
void drawHeat(QChart *chart, const Series &series, ChartTheme theme);
/// One line around a middle for each of `series.lines`; `chart` is a QPolarChart.
void drawRadar(QChart *chart, const Series &series, ChartTheme theme, const PointChosen &chosen);

/// How strong a heat table is coloured at `value`: 0 = not at all, up to 1 at `highest`.
[[nodiscard]] double heatOf(int value, int highest);
/// What such a place is filled with, and what can be read on it: black or white, 4.5 times as bright or dark at least.
[[nodiscard]] QColor heatColor(double heat, ChartTheme theme);
[[nodiscard]] QColor inkOnHeat(double heat, ChartTheme theme);

} // namespace lianxin::charts
