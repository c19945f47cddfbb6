#include "core/selection/tableau.h"

#include <algorithm>

namespace lianxin::selection {

Tableau::Tableau(const Board &board)
    : m_board(board)
    , m_isIn(board.items.size())
    , m_counts(board.rows.size())
{
    clear();
}

void Tableau::clear()
{
    std::ranges::fill(m_isIn, 0);
    std::ranges::fill(m_counts, 0);
    m_items.clear();
    m_classes = {};
    m_value = 0;
    m_excess = 0;
    m_missing = 0;
    for (const Row &row : m_board.rows)
        m_missing += row.kind == RowKind::Floor ? row.limit : 0;
    m_pinsOut = int(std::ranges::count(m_board.items, true, &Item::isPinned));
}

void Tableau::add(int item)
{
    const Item &added = m_board.items[std::size_t(item)];
    m_isIn[std::size_t(item)] = 1;
    m_items.push_back(item);
    ++m_classes[std::size_t(seatClassOf(added))];
    m_pinsOut -= added.isPinned;
    m_value += added.key;
    for (const int index : m_board.rowsOf(added)) {
        const Row &row = m_board.rows[std::size_t(index)];
        const bool isWithin = m_counts[std::size_t(index)]++ < row.limit;
        if (row.kind == RowKind::Cover && isWithin)
            m_value += row.gain;
        m_missing -= row.kind == RowKind::Floor && isWithin;
        m_excess += row.kind == RowKind::Cap && !isWithin;
    }
}

void Tableau::remove(int item)
{
    const Item &removed = m_board.items[std::size_t(item)];
    m_isIn[std::size_t(item)] = 0;
    m_items.erase(std::ranges::find(m_items, item));
    --m_classes[std::size_t(seatClassOf(removed))];
    m_pinsOut += removed.isPinned;
    m_value -= removed.key;
    for (const int index : m_board.rowsOf(removed)) {
        const Row &row = m_board.rows[std::size_t(index)];
        const bool isWithin = --m_counts[std::size_t(index)] < row.limit;
        if (row.kind == RowKind::Cover && isWithin)
            m_value -= row.gain;
        m_missing += row.kind == RowKind::Floor && isWithin;
        m_excess -= row.kind == RowKind::Cap && !isWithin;
    }
}

Key Tableau::gainOf(int item) const
{
    const Item &added = m_board.items[std::size_t(item)];
    Key gain = added.key;
    for (const int index : m_board.rowsOf(added)) {
        const Row &row = m_board.rows[std::size_t(index)];
        if (row.kind == RowKind::Cover && m_counts[std::size_t(index)] < row.limit)
            gain += row.gain;
    }
    return gain;
}

bool Tableau::hasRoomFor(int item, int size) const
{
    const Item &added = m_board.items[std::size_t(item)];
    const int seatClass = seatClassOf(added);
    if (seatClass == localOnly && m_classes[localOnly] >= m_board.seats.local)
        return false;
    if (seatClass == specialistOnly && m_classes[specialistOnly] >= size - m_board.seats.local)
        return false;
    return std::ranges::none_of(m_board.rowsOf(added), [this](int index) {
        const Row &row = m_board.rows[std::size_t(index)];
        return row.kind == RowKind::Cap && m_counts[std::size_t(index)] >= row.limit;
    });
}

int Tableau::brings(int item) const
{
    return int(std::ranges::count_if(m_board.rowsOf(m_board.items[std::size_t(item)]), [this](int index) {
        const Row &row = m_board.rows[std::size_t(index)];
        return row.kind == RowKind::Floor && m_counts[std::size_t(index)] < row.limit;
    }));
}

bool Tableau::isPanel(int size) const
{
    return int(m_items.size()) == size && m_classes[localOnly] <= m_board.seats.local
        && m_classes[specialistOnly] <= size - m_board.seats.local && m_missing == 0 && m_excess == 0 && m_pinsOut == 0;
}

void improve(const Board &board, Tableau &tableau, const std::vector<char> &isUsable, const std::vector<char> &isFixed)
{
    const int size = tableau.size();
    const auto replaced = [&](int member) {
        tableau.remove(member);
        int best = member;
        Key bestGain = tableau.gainOf(member);
        for (int item = 0; item < int(board.items.size()); ++item) {
            if (board.items[std::size_t(item)].most <= bestGain || !isUsable[std::size_t(item)]
                || tableau.contains(item))
                continue;
            const Key gain = tableau.gainOf(item);
            if (gain > bestGain && tableau.brings(item) == tableau.missing() && tableau.hasRoomFor(item, size)) {
                best = item;
                bestGain = gain;
            }
        }
        tableau.add(best);
        return best != member;
    };
    for (bool isBetter = true; isBetter;) {
        isBetter = false;
        for (const int member : std::vector<int>(tableau.items())) {
            if (!isFixed[std::size_t(member)])
                isBetter |= replaced(member);
        }
    }
}

} // namespace lianxin::selection
