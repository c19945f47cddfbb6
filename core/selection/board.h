#pragma once

#include "core/selection/terms.h"

/// The problem as the search sees it: integers only, members by index in the order of their ids.
namespace lianxin::selection {

/// A part of one of a board's lists.
struct Slice {
    int first = 0;
    int end = 0;
};

/// A member who may sit.
struct Item {
    int member = 0; ///< index in SelectionProblem::members, or in the pool of a session
    bool fitsLocal = false;
    bool fitsSpecialist = false; ///< one of the two is true
    bool isPinned = false;
    Key key = 0; ///< what the member adds in any panel: size, tier, invitations, performance, lot
    Slice rows; ///< the rows that count the member, in Board::rowsByItem
    Key most = 0; ///< what the member adds at most: the key, and the gain of each cover
};

/// 0 = fits a local seat only, 1 = a specialist seat only, 2 = both.
inline constexpr int localOnly = 0;
inline constexpr int specialistOnly = 1;
inline constexpr int eitherSeat = 2;
[[nodiscard]] int seatClassOf(const Item &item);

/// A number of members that counts: holders of a depth, bearers of a trait, people of one employer …
struct Row {
    RowKind kind = RowKind::Cover;
    int limit = 0;
    Key gain = 0; ///< of Cover
    Slice items; ///< in Board::itemsByRow
};

struct Board {
    std::vector<Item> items; ///< by ascending id
    std::vector<Row> rows;
    std::vector<int> rowsByItem;
    std::vector<int> itemsByRow;
    Seats seats;
    Key lowest = 0; ///< below the value of any panel
    Key smallGap = 1; ///< between the values of two panels that are nearly the same: a point of performance
    bool isContradictory = false; ///< a pinned member is barred

    /// The item of that member of the problem; -1 if the member may not sit.
    [[nodiscard]] int itemOf(int member) const;

    [[nodiscard]] std::span<const int> rowsOf(const Item &item) const;
    [[nodiscard]] std::span<const int> itemsOf(const Row &row) const;

    /// Adds a row that counts `counted`.
    void append(Row row, std::span<const int> counted);

    /// Draws up the rows of each item, and what it adds at most, from the items of each row.
    void linkItems();
};

/// The board of a problem that `validate` passed, with everybody who may sit.
[[nodiscard]] Board compile(const SelectionProblem &problem);

/// The board of `members` of the pool, ascending, of whom those who may not sit are left out. `standings` is empty or
/// has one for each member of the pool.
[[nodiscard]] Board boardOf(const Terms &terms, const SelectionProblem &rules, std::span<const Standing> standings,
                            std::span<const int> members);

/// A part of a board, and where it was taken from.
struct PartOfBoard {
    Board board;
    std::vector<int> items; ///< of the whole, by item of the part
    std::vector<int> rows; ///< of the whole, by row of the part
};

/// The board of those items only, ascending; rows that can no longer bind are left out.
[[nodiscard]] PartOfBoard partOf(const Board &board, std::span<const int> items);

} // namespace lianxin::selection
