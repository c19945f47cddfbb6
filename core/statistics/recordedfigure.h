#pragma once

#include "core/evaluation/factindex.h"
#include "core/statistics/series.h"

namespace lianxin {

/// A figure that papers tell, and the records that it was drawn from.
struct RecordedFigure {
    QString key; ///< such as "suggestions"; of a part "suggestions/region/12" or "suggestions/activity/5"
    SeriesPoint records;
    qint64 value = 0; ///< how many records there are, or what they add up to: people, or fen

    friend bool operator==(const RecordedFigure &, const RecordedFigure &) = default;
};

/// Every figure of what happened within `period`: those of the whole, then some of each county and of each activity
/// that brought any. What belongs to no county stands under region 0, what belongs to no activity held within `period`
/// under activity 0. What depends on the day (closed, overdue) is as seen on the evening of `on`.
QList<RecordedFigure> recordedFigures(const Facts &facts, const Period &period, QDate on);

/// What the figure `key` counts; of a part with the part's name.
[[nodiscard]] QString figureTitle(const FactIndex &index, const QString &key);

/// `value` of the figure `key` as it is written: a whole number, or ten thousand yuan.
[[nodiscard]] QString figureText(const QString &key, qint64 value);

/// The same as a newspaper tells it, see pressNumber().
[[nodiscard]] QString pressText(const QString &key, qint64 value);

} // namespace lianxin
