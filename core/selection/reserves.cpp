#include "core/selection/reserves.h"

#include "core/selection/panelfacts.h"

#include <algorithm>

namespace lianxin::selection {

std::vector<int> rankedReplacements(const Board &board, const std::vector<int> &panel, int item, int atMost)
{
    Tableau tableau(board);
    for (const int other : panel) {
        if (other != item)
            tableau.add(other);
    }
    std::vector<std::pair<Key, int>> claims; // negative gain first, then the smaller id
    for (int candidate = 0; candidate < int(board.items.size()); ++candidate) {
        const bool fits = candidate != item && !tableau.contains(candidate)
            && tableau.brings(candidate) == tableau.missing() && tableau.hasRoomFor(candidate, int(panel.size()));
        if (fits)
            claims.emplace_back(-tableau.gainOf(candidate), candidate);
    }
    const auto count = std::min(claims.size(), std::size_t(std::max(0, atMost)));
    std::ranges::partial_sort(claims, claims.begin() + qsizetype(count));
    std::vector<int> ranked;
    for (std::size_t rank = 0; rank < count; ++rank)
        ranked.push_back(claims[rank].second);
    return ranked;
}

QList<SeatReserves> reservesFor(const SelectionProblem &problem, const PanelAnswer &answer, int perSeat)
{
    const Board board = compile(problem);
    const std::vector<int> panel = itemsOf(problem, board, answer);
    QList<SeatReserves> reserves;
    for (const PanelMember &member : answer.members) {
        SeatReserves seat {member.id, {}};
        const auto held = std::ranges::find_if(
            panel, [&](int item) { return problem.members[board.items[std::size_t(item)].member].id == member.id; });
        if (held == panel.end())
            continue; // not a panel of this problem
        for (const int item : rankedReplacements(board, panel, *held, perSeat)) {
            std::vector<int> changed = panel;
            changed[std::size_t(held - panel.begin())] = item;
            const int index = board.items[std::size_t(item)].member;
            seat.ranked.append({problem.members[index].id, valueOf(problem, membersOf(board, changed))});
        }
        reserves.append(seat);
    }
    return reserves;
}

} // namespace lianxin::selection
