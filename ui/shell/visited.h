#pragma once

#include "ui/base/recordref.h"

#include <QList>

namespace lianxin::ui {

/// The places the user has been to, and where among them he is: what back and forward walk along.
class Visited
{
public:
    struct Place {
        int page = -1;
        RecordRef record; ///< the current one there; may be none

        friend bool operator==(const Place &, const Place &) = default;
    };

    [[nodiscard]] bool isEmpty() const { return m_places.isEmpty(); }
    /// Where the user is. There must be one.
    [[nodiscard]] Place &here() { return m_places[m_here]; }
    [[nodiscard]] bool canGoBack() const { return m_here > 0; }
    [[nodiscard]] bool canGoForward() const { return m_here + 1 < m_places.size(); }

    /// The records among the places, the one visited last first, each once.
    [[nodiscard]] QList<RecordRef> records() const;

    /// Goes to a new place; those that lay ahead are forgotten, and the oldest beyond 100.
    void go(const Place &place);
    const Place &back() { return m_places.at(--m_here); } ///< only if canGoBack()
    const Place &forward() { return m_places.at(++m_here); } ///< only if canGoForward()
    void clear();

private:
    QList<Place> m_places;
    qsizetype m_here = -1;
};

} // namespace lianxin::ui
