#include "core/selection/yearplanflow.h"

#include <algorithm>

namespace lianxin::selection {

namespace {

/// The confirmed invitation by which `member` comes to the activity of `group`; the member where there is none. -1:
/// nobody of those fits it.
int unitFitting(const PlanBoard &board, const PlanGroup &group, int member)
{
    const auto guest =
        std::ranges::find(group.guests, member, [&board](const auto &each) { return board.memberOfUnit(each.first); });
    if (guest != group.guests.end())
        return guest->first;
    const auto held = board.listsOf(member);
    const bool isFit = std::ranges::any_of(
        held, [&group](const ListEntry &entry) { return entry.list == group.list && entry.depth >= group.leastDepth; });
    return isFit && !board.isBarred(group.activity, member) ? member : -1;
}

} // namespace

bool seatAsEarlier(PlanFlow &flow)
{
    const PlanBoard &board = flow.board;
    for (std::size_t index = 0; index < board.groups.size(); ++index) {
        const PlanGroup &group = board.groups[index];
        const std::span<const int> members = board.earlierIn(int(index));
        if (members.size() > std::size_t(group.wanted))
            return false;
        for (const int member : members) {
            const int unit = member < 0 ? -1 : unitFitting(board, group, member);
            if (unit < 0 || flow.cell(unit, group.month).group != noGroup
                || flow.load[std::size_t(unit)] == board.capacity[std::size_t(unit)])
                return false;
            flow.seat(unit, int(index));
            ++flow.load[std::size_t(unit)];
        }
    }
    return true;
}

} // namespace lianxin::selection
