#pragma once

#include "core/base/period.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace lianxin {

struct Facts;

/// One bar, or one point of a line: how many records stand behind it, and which, so that it opens their list.
struct SeriesPoint {
    QString table; ///< of the records, by its name in the schema
    QList<qint64> ids; ///< each once
    std::optional<int> measure = {}; ///< what was measured of them, where it is not their number that is shown
    int whole = 0; ///< of a funnel: of how many they are a part, so that a rate is told; 0 = of none

    [[nodiscard]] int value() const { return measure.value_or(static_cast<int>(ids.size())); }

    friend bool operator==(const SeriesPoint &, const SeriesPoint &) = default;
};

/// The records with these ids.
template <typename Key>
[[nodiscard]] SeriesPoint recordsIn(const QString &table, const QList<Key> &keys)
{
    SeriesPoint point {table, {}};
    for (const Key key : keys)
        point.ids.append(key.value);
    return point;
}

/// The points of one colour, one for each category.
struct SeriesLine {
    QString name;
    QList<SeriesPoint> points;

    friend bool operator==(const SeriesLine &, const SeriesLine &) = default;
};

enum class SeriesKind {
    Funnel,
    Bars,
    StackedBars,
    Lines,
    Histogram, ///< with several lines, their columns side by side
    Donut,
    Boxes, ///< five lines, from the least value of each category to the greatest: see boxSeries()
    Heat, ///< a table, its lines below each other, the more the darker
    Radar, ///< values from 0 to 100
};

/// What a chart draws and the table beside it lists.
struct Series {
    QString name; ///< the same in every language, fit for a file name
    QString title;
    QString unit; ///< of the values
    SeriesKind kind = SeriesKind::Bars;
    QStringList categories;
    QList<SeriesLine> lines; ///< several for stacked bars, lines, columns side by side, boxes, heat and radar
    QString remark = {}; ///< what the chart tells, in a sentence; may be empty
    QList<SeriesLine> ghosts = {}; ///< the same lines a year before; empty = not compared

    friend bool operator==(const Series &, const Series &) = default;
};

/// The records behind the five figures of Headline, in their order: activities held, attendances, suggestions, reports,
/// reports that the province adopted.
[[nodiscard]] QList<SeriesPoint> headlinePoints(const Facts &facts, const Period &period);

/// Every chart of the statistics page, over what happened within `period`.
QList<Series> chartSeries(const Facts &facts, const Period &period);

} // namespace lianxin
