#pragma once

#include <QBrush>
#include <QColor>
#include <QFont>
#include <QPen>

namespace lianxin::charts {

enum class ChartTheme {
    Light,
    Dark,
    Plain, ///< light, for what cannot draw patterns: the fillings differ in lightness
};

/// What stands around the series.
struct ChartColors {
    QColor page; ///< behind the chart
    QColor ink;
    QColor inkSoft; ///< units and axes
    QColor grid;
};

[[nodiscard]] const ChartColors &chartColors(ChartTheme theme);

/// The colour of the series with this number, from 0 on; after the last it begins anew.
[[nodiscard]] QColor seriesColor(int number, ChartTheme theme = ChartTheme::Light);

/// Its filling: colour and pattern, or colour and lightness, so that a grey print tells series apart.
[[nodiscard]] QBrush seriesBrush(int number, ChartTheme theme);
/// Its line: colour and dashes.
[[nodiscard]] QPen seriesPen(int number, ChartTheme theme);
/// What can be read upon its filling.
[[nodiscard]] QColor inkOn(int number, ChartTheme theme);

/// A font that has Chinese, `size` pixels high.
[[nodiscard]] QFont chartFont(int size, QFont::Weight weight = QFont::Normal);

} // namespace lianxin::charts
