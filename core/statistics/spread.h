#pragma once

#include "core/statistics/series.h"

#include <QHash>

namespace lianxin {

/// Spreads records, each named once, over the categories of one line.
class Spread
{
public:
    Spread(const QString &name, const QString &table, const QStringList &categories);

    /// Nothing happens where `category` is none of them.
    void add(const QString &category, qint64 id);

    [[nodiscard]] const SeriesLine &line() const { return m_line; }

private:
    QHash<QString, qsizetype> m_places; ///< of the categories
    SeriesLine m_line;
};

/// The month of `day` as a category; it sorts by time.
[[nodiscard]] QString monthCategory(QDate day);

} // namespace lianxin
