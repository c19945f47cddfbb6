#pragma once

#include "core/selection/problem.h"

#include <vector>

/// The problem as the search sees it: integers only, members by index in the order of their ids.
namespace lianxin::selection {

/// All levels of a value packed into one number, so that comparing two panels is one comparison. Each level's unit is
/// larger than all that the levels below it can make up together; the limits in problem.h keep the sum within 2^123.
__extension__ using Key = __int128;

/// A member who may sit.
struct Item {
    int member = 0; ///< index in SelectionProblem::members
    bool fitsLocal = false;
    bool fitsSpecialist = false; ///< one of the two is true
    bool isPinned = false;
    Key key = 0; ///< what the member adds in any panel: size, tier, invitations, performance, lot
    std::vector<int> rows; ///< the rows that count the member
};

/// 0 = fits a local seat only, 1 = a specialist seat only, 2 = both.
inline constexpr int localOnly = 0;
inline constexpr int specialistOnly = 1;
inline constexpr int eitherSeat = 2;
[[nodiscard]] int seatClassOf(const Item &item);

enum class RowKind {
    Cover, ///< each member up to `limit` adds `gain`
    Floor, ///< at least `limit`
    Cap, ///< at most `limit`
};

/// A number of members that counts: holders of a depth, bearers of a trait, people of one employer …
struct Row {
    RowKind kind = RowKind::Cover;
    int limit = 0;
    Key gain = 0; ///< of Cover
    std::vector<int> items;
};

struct Board {
    std::vector<Item> items; ///< by ascending id
    std::vector<Row> rows;
    Seats seats;
    Key lowest = 0; ///< below the value of any panel
    bool isContradictory = false; ///< a pinned member is barred

    /// The item of that member of the problem; -1 if the member may not sit.
    [[nodiscard]] int itemOf(int member) const;
};

/// The lot of a member: 32 bits of a hash of seed and id.
[[nodiscard]] quint32 lotOf(quint64 seed, const QString &id);

/// The board of a problem that `validate` passed.
[[nodiscard]] Board compile(const SelectionProblem &problem);

} // namespace lianxin::selection
