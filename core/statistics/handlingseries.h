#pragma once

#include "core/base/period.h"
#include "core/statistics/series.h"

namespace lianxin {

/// What a histogram spreads: a record, and what was measured of it, 0 or more.
struct Measured {
    qint64 id = 0;
    int value = 0;
};

/// How records spread over classes of `width`: 0 to width, width + 1 to 2 × width and so on, the last without end.
/// `series` says all but categories and lines.
[[nodiscard]] Series histogram(Series series, const QString &table, const QList<Measured> &values, int width);

/// The least, the quarters and the greatest of each group of values; `groups` by name, none of them empty. `series`
/// says all but categories and lines.
[[nodiscard]] Series boxSeries(Series series, const QString &table,
                               const QList<std::pair<QString, QList<Measured>>> &groups);

/// How suggestions of `period` go their way, as seen on the evening of `day`: the funnel from need to adoption, the
/// same by county, routes, ages of the open cards, days to an answer, those by department, and what members say of
/// each.
[[nodiscard]] QList<Series> handlingSeries(const Facts &facts, const Period &period, QDate day);

} // namespace lianxin
