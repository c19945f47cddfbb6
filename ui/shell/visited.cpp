#include "ui/shell/visited.h"

namespace lianxin::ui {

namespace {
constexpr qsizetype longest = 100;
}

QList<RecordRef> Visited::records() const
{
    QList<RecordRef> records;
    for (auto place = m_places.crbegin(); place != m_places.crend(); ++place)
        if (place->record.id > 0 && !records.contains(place->record))
            records.append(place->record);
    return records;
}

void Visited::go(const Place &place)
{
    if (!isEmpty() && here() == place)
        return;
    m_places.resize(m_here + 1);
    m_places.append(place);
    if (m_places.size() > longest)
        m_places.removeFirst();
    m_here = m_places.size() - 1;
}

void Visited::clear()
{
    m_places.clear();
    m_here = -1;
}

} // namespace lianxin::ui
