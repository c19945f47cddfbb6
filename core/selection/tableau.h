#pragma once

#include "core/selection/board.h"

#include <array>

namespace lianxin::selection {

/// A set of items with what it is worth, kept up to date while items come and go.
class Tableau
{
public:
    explicit Tableau(const Board &board);

    void add(int item);
    void remove(int item);
    void clear();

    [[nodiscard]] bool contains(int item) const { return m_isIn[std::size_t(item)]; }
    [[nodiscard]] const std::vector<int> &items() const { return m_items; } ///< in the order of coming
    [[nodiscard]] int size() const { return int(m_items.size()); }
    [[nodiscard]] Key value() const { return m_value; }

    /// What the value would grow by if `item` came in.
    [[nodiscard]] Key gainOf(int item) const;

    /// Whether no cap and no class of seats is exceeded with `item` in, on a panel of `size`.
    [[nodiscard]] bool hasRoomFor(int item, int size) const;

    /// How many floors are not reached, counting each missing member.
    [[nodiscard]] int missing() const { return m_missing; }

    /// How many of the missing ones `item` would bring.
    [[nodiscard]] int brings(int item) const;

    /// Whether it is a panel of `size`: seats, caps, floors and pins.
    [[nodiscard]] bool isPanel(int size) const;

private:
    const Board &m_board;
    std::vector<char> m_isIn;
    std::vector<int> m_items;
    std::vector<int> m_counts; ///< of each row
    std::array<int, 3> m_classes {}; ///< how many of each class of seats
    Key m_value = 0;
    int m_missing = 0;
    int m_excess = 0; ///< members beyond caps
    int m_pinsOut = 0; ///< pinned items that are not in
};

/// Swaps one member at a time for a better one while that helps; only those with `isUsable` come in, and those with
/// `isFixed` stay. `tableau` must be a panel of its size and stays one.
void improve(const Board &board, Tableau &tableau, const std::vector<char> &isUsable, const std::vector<char> &isFixed);

} // namespace lianxin::selection
