#pragma once

#include "core/selection/board.h"

#include <array>
#include <optional>

namespace lianxin::selection {

/// What a node of the search tree has decided about an item.
enum class Choice : char {
    Open,
    In,
    Out,
};

/// A node of the search tree: all panels that agree with `choices`.
struct Node {
    std::vector<Choice> choices;
    std::vector<Key> prices; ///< of the rows, where the parent left them
};

/// An upper bound of the value of every panel of a node.
///
/// Each row gets a price: a cover or a floor pays it to those whom it counts, a cap takes it from them. What is left is
/// to fill the seats with the dearest members, which greed does exactly (the seats form a laminar matroid). Any prices
/// give a bound; `tighten` moves one price at a time to the point where the next member enters or leaves the fill, as
/// long as the bound falls. All of it is whole numbers: there is no tolerance.
class NodeBound
{
public:
    NodeBound(const Board &board, int size);

    /// Draws the consequences of full caps and bare floors, then fills the seats at the prices of `node`.
    /// Answers false if the node holds no panel.
    [[nodiscard]] bool open(Node &node);

    /// Lowers the bound by at most `rounds` rounds over the rows, until it is at or below `floor`; answers whether it
    /// may fall further.
    bool tighten(Node &node, Key floor, int rounds);

    /// Moves all prices at once, at most so many times, where `tighten` is at the end of its wits: no single price
    /// lowers the bound there, though several together may. Stops at or below `floor`.
    void descend(Node &node, Key floor, int steps);

    /// Settles the items without (or with) which no panel of the node is above `floor`; answers whether there was one.
    bool settle(Node &node, Key floor) const;

    /// The most that a panel of the node can be worth that has each item on it, by item; the lowest if there is none.
    [[nodiscard]] std::vector<Key> ceilings(const Node &node) const;

    /// The item to branch on: in the row whose share in the gap between bound and fill is the largest. None if there
    /// is no gap: the fill is then the best panel of the node.
    [[nodiscard]] std::optional<int> branchItem(const Node &node) const;

    [[nodiscard]] Key bound() const { return m_bound; }

    /// The items that are in, and those that fill the other seats.
    [[nodiscard]] std::vector<int> fill(const Node &node) const;

private:
    struct Swap {
        Key loss = 0;
        int leaver = -1;
        int entrant = -1;
    };

    /// Of each class of seats, the filled item that is worth least and the open one that is worth most; -1 = none.
    struct Rims {
        std::array<int, 3> leavers {-1, -1, -1};
        std::array<int, 3> entrants {-1, -1, -1};
    };

    [[nodiscard]] bool propagate(Node &node);
    [[nodiscard]] bool settleRow(const Row &row, int in, int open, Node &node, bool &isChanged) const;
    void priceItems(Node &node);
    [[nodiscard]] bool isAhead(int item, int other) const;
    void findLeaders();
    [[nodiscard]] bool fillSeats();
    [[nodiscard]] Rims rims() const;
    [[nodiscard]] std::optional<Key> lossOfTurning(int item, const Rims &rims) const;
    [[nodiscard]] bool admits(int entrantClass, int leaverClass) const;
    [[nodiscard]] std::optional<Swap> cheapestSwap(std::size_t row, bool rowGrows);
    bool step(Node &node, std::size_t index);
    void exchange(const Swap &swap);
    [[nodiscard]] Key movedPrice(std::size_t row, Key price, Key step) const;
    void movePrices(Node &node, Key fall);
    void fillAgain(Node &node);

    const Board &m_board;
    int m_size;
    Key m_bound = 0;
    int m_seatsLeft = 0;
    std::array<int, 2> m_classesLeft {}; ///< places for those who fit only one kind of seat
    std::array<int, 3> m_filledClasses {};
    std::vector<int> m_open; ///< the open items
    std::vector<Key> m_worth; ///< of each item at the prices
    std::vector<char> m_isFilled; ///< open and in the fill
    std::vector<int> m_targets; ///< of each row, less what is in; -1 = the row is settled
    std::vector<int> m_counts; ///< of each row within the fill
    std::vector<int> m_inCounts; ///< of each row among those that are in
    std::vector<int> m_openCounts; ///< of each row among the open items
    std::array<std::vector<int>, 3> m_leaders; ///< scratch: the open items of each class that may fill its seats
    std::vector<unsigned char> m_classes; ///< of seats, by item
    std::vector<char> m_isMarked; ///< scratch: counted by the row at hand
};

} // namespace lianxin::selection
