#pragma once

#include "core/selection/yearplanboard.h"

/// Who takes which place, with the prices that prove it best.
///
/// Prices are those of the dual problem: for a unit that fits a group, price of the group + price of the unit in that
/// month ≥ what the place is worth, with equality where the unit sits. Groups with an open place cost nothing, nor do
/// units that may take one more.
namespace lianxin::selection {

/// A unit in a month.
struct PlanCell {
    qint64 price = 0; ///< ≥ PlanFlow::ownPrice, equal to it while `group` is `noGroup`
    int group = -1;
};

inline constexpr int noGroup = -1;
inline constexpr int blockedMonth = -2; ///< the member comes to another activity in any case

class PlanFlow
{
public:
    explicit PlanFlow(const PlanBoard &planBoard);

    [[nodiscard]] PlanCell &cell(int unit, int month) { return m_cells[place(unit, month)]; }
    [[nodiscard]] const PlanCell &cell(int unit, int month) const { return m_cells[place(unit, month)]; }
    [[nodiscard]] int seatedIn(int group) const { return int(seated[std::size_t(group)].size()); }
    void raise(int unit, qint64 by); ///< its own price, and with it that of its free months
    void seat(int unit, int group);
    void unseat(int unit, int group); ///< from that group; it may sit in another one of the month already

    const PlanBoard &board;
    std::vector<std::vector<int>> seated; ///< units, by group
    std::vector<qint64> groupPrice;
    std::vector<qint64> ownPrice; ///< of each unit for one more invitation; 0 unless it may get none
    std::vector<int> load; ///< of each unit the places that it takes

private:
    [[nodiscard]] std::size_t place(int unit, int month) const
    {
        return std::size_t(month) * std::size_t(board.unitCount()) + std::size_t(unit);
    }

    std::vector<PlanCell> m_cells; ///< by month and unit
};

/// Takes as many places as can be, at the greatest depth in sum. False if it is not wanted any more.
[[nodiscard]] bool fillPlaces(PlanFlow &flow, const std::function<bool()> &isWanted);

/// Shares the invitations of a filled plan as evenly as can be, places and depth unchanged: least squares first, then
/// tier, performance and lot. False if it is not wanted any more.
[[nodiscard]] bool shareInvitations(PlanFlow &flow, const std::function<bool()> &isWanted);

/// Seats everybody where the earlier plan does that the board remembers. False: it would break a rule of the problem.
[[nodiscard]] bool seatAsEarlier(PlanFlow &flow);

} // namespace lianxin::selection
