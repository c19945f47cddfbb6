#include "core/statistics/spread.h"

namespace lianxin {

Spread::Spread(const QString &name, const QString &table, const QStringList &categories)
    : m_line {.name = name, .points = QList<SeriesPoint>(categories.size(), SeriesPoint {table, {}})}
{
    for (qsizetype place = categories.size() - 1; place >= 0; --place)
        m_places.insert(categories.at(place), place);
}

void Spread::add(const QString &category, qint64 id)
{
    const qsizetype place = m_places.value(category, -1);
    if (place >= 0)
        m_line.points[place].ids.append(id);
}

QString monthCategory(QDate day)
{
    return day.toString(u"yyyy-MM");
}

} // namespace lianxin
