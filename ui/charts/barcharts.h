#pragma once

#include "ui/charts/chart.h"

namespace lianxin::charts {

// The kinds of bar charts; they fill an empty chart.

/// Bars around one middle line, each with its share of the one above.
void drawFunnel(QChart *chart, const Series &series, ChartTheme theme, const PointChosen &chosen);
/// Bars that lie, so that long names have room.
void drawLyingBars(QChart *chart, const Series &series, ChartTheme theme, const PointChosen &chosen);
/// Bars that lie, the lines one after the other.
void drawStackedBars(QChart *chart, const Series &series, ChartTheme theme, const PointChosen &chosen);
/// Upright bars side by side without much between them.
void drawHistogram(QChart *chart, const Series &series, ChartTheme theme, const PointChosen &chosen);

/// The axis of the values of a chart: whole numbers from `lowest` to a little above `highest`.
void addValueAxis(QChart *chart, Qt::Alignment side, double highest, ChartTheme theme, double lowest = 0);
/// The axis of the categories of a chart; at the left the first is on top.
void addCategoryAxis(QChart *chart, Qt::Alignment side, const QStringList &categories, ChartTheme theme);

} // namespace lianxin::charts
