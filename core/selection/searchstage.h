#pragma once

#include "core/selection/nodebound.h"
#include "core/selection/tableau.h"

#include <memory>

namespace lianxin::selection {

/// The part of a board that a subtree of the search still has to do with, and the tools that work on it.
class SearchStage
{
public:
    /// The whole board. `isUsable` and `isFixed` are by item: who may sit, and who sits in any case.
    SearchStage(const Board &board, int size, std::vector<char> isUsable, std::vector<char> isFixed);

    /// The part of `wider` that `node` leaves open.
    SearchStage(const SearchStage &wider, const Node &node);

    /// `node` of `wider`, as it looks on this stage, which was made for it.
    [[nodiscard]] Node narrowed(const Node &node) const;

    /// Whether `node` leaves so little of the stage open that a narrower one is worth while.
    [[nodiscard]] bool isWideFor(const Node &node) const;

    /// The item of the whole board.
    [[nodiscard]] int wholeItem(int item) const { return m_items[std::size_t(item)]; }
    [[nodiscard]] std::vector<int> wholeItems(const std::vector<int> &items) const;

    /// The prices of `node` by row of the whole board, which has `rows` of them.
    [[nodiscard]] std::vector<Key> wholePrices(const Node &node, std::size_t rows) const;

    [[nodiscard]] const Board &board() const { return *m_board; }
    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] NodeBound &bound() { return m_bound; }
    [[nodiscard]] Tableau &tableau() { return m_tableau; }

    /// A first panel by greed, floors first, then the largest gain; empty if greed finds none.
    [[nodiscard]] std::vector<int> guess();

    /// Puts `items` on the tableau; answers whether they are a panel worth more than `floor`, and then swaps members
    /// for better ones.
    [[nodiscard]] bool climbFrom(const std::vector<int> &items, Key floor, bool isImproved);

private:
    std::unique_ptr<const PartOfBoard> m_part; ///< null = the whole board
    const Board *m_board;
    int m_size;
    std::vector<char> m_isUsable;
    std::vector<char> m_isFixed;
    std::vector<int> m_items; ///< of the whole board
    std::vector<int> m_rows; ///< of the whole board
    NodeBound m_bound;
    Tableau m_tableau;
};

} // namespace lianxin::selection
