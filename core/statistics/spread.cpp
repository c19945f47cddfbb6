#include "core/statistics/spread.h"

namespace lianxin {

Spread::Spread(const QString &name, const QString &table, const QStringList &categories)
    : m_categories(categories)
    , m_line {.name = name, .points = QList<SeriesPoint>(categories.size(), SeriesPoint {table, {}})}
{
}

void Spread::add(const QString &category, qint64 id)
{
    const qsizetype place = m_categories.indexOf(category);
    if (place >= 0)
        m_line.points[place].ids.append(id);
}

QString monthCategory(QDate day)
{
    return day.toString(u"yyyy-MM");
}

} // namespace lianxin
