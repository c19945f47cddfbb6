#pragma once

#include "core/statistics/series.h"

/// A series of the kind, its lines with these values; the records behind them are numbered through.
inline lianxin::Series aSeries(lianxin::SeriesKind kind, const QStringList &categories, const QList<QList<int>> &values)
{
    lianxin::Series series {.name = QStringLiteral("a-series"),
                            .title = QStringLiteral("Bridges & <b>roads</b>"),
                            .unit = QStringLiteral("miles"),
                            .kind = kind,
                            .categories = categories,
                            .lines = {}};
    qint64 id = 0;
    for (const QList<int> &line : values) {
        lianxin::SeriesLine drawn {.name = QStringLiteral("Line %1").arg(series.lines.size() + 1), .points = {}};
        for (const int value : line) {
            lianxin::SeriesPoint point {QStringLiteral("suggestion"), {}};
            for (int count = 0; count < value; ++count)
                point.ids.append(++id);
            drawn.points.append(point);
        }
        series.lines.append(drawn);
    }
    return series;
}
