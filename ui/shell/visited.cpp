#include "ui/shell/visited.h"

namespace lianxin::ui {

namespace {
constexpr qsizetype longest = 100;
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
