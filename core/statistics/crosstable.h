#pragma once

#include "core/base/period.h"
#include "core/statistics/series.h"

#include <span>

namespace lianxin {

/// What a cross-table counts: suggestions, attendances, reports and activities as the headline does, and needs.
enum class CrossKind { Suggestions, Attendances, Reports, Activities, Needs };

/// By what a cross-table parts its records: see CrossWords.
enum class CrossDimension { County, Theme, Sector, Department, Category, Month };

std::span<const char *const> codesOf(CrossKind);
std::span<const char *const> codesOf(CrossDimension);

[[nodiscard]] QString titleOf(CrossKind counted);
[[nodiscard]] QString titleOf(CrossDimension dimension);

/// What is counted, by what each row stands and by what each column.
struct CrossQuestion {
    CrossKind counted = CrossKind::Suggestions;
    CrossDimension down = CrossDimension::County;
    CrossDimension across = CrossDimension::Category;

    friend bool operator==(const CrossQuestion &, const CrossQuestion &) = default;
};

/// Records by two of their sides. One that has several words of a side stands in several rows or columns; the sums
/// count each record once all the same, so that they are the figures of the lists.
struct CrossTable {
    CrossQuestion question = {};
    QStringList rows =
        {}; ///< the words that occur, in the order of the office's list, months by time; without a word last
    QStringList columns = {};
    QList<QList<SeriesPoint>> cells = {}; ///< by row, then by column
    QList<SeriesPoint> rowSums = {};
    QList<SeriesPoint> columnSums = {};
    SeriesPoint all = {};
    int inSeveral = 0; ///< how many records stand in more than one cell

    friend bool operator==(const CrossTable &, const CrossTable &) = default;
};

/// What happened within `period`, as `question` asks.
[[nodiscard]] CrossTable crossTable(const Facts &facts, const Period &period, const CrossQuestion &question);

/// "Suggestions by county and category".
[[nodiscard]] QString titleOf(const CrossQuestion &question);

/// The cells as a heat table, without the sums; the remark tells of records in several cells.
[[nodiscard]] Series heatSeries(const CrossTable &table);

/// The table with its sums as a last column and a last row, for files.
[[nodiscard]] Series seriesWithSums(const CrossTable &table);

} // namespace lianxin
