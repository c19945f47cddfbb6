#include "core/selection/yearplanflow.h"

#include <queue>

#include <algorithm>
#include <limits>

namespace lianxin::selection {

PlanFlow::PlanFlow(const PlanBoard &planBoard)
    : board(planBoard)
    , seated(board.groups.size())
    , groupPrice(board.groups.size())
    , ownPrice(std::size_t(board.unitCount()))
    , load(std::size_t(board.unitCount()))
    , m_cells(std::size_t(board.unitCount()) * std::size_t(board.months))
{
    for (const PlanGuest &guest : board.guests)
        cell(guest.member, guest.month).group = blockedMonth;
}

void PlanFlow::raise(int unit, qint64 by)
{
    ownPrice[std::size_t(unit)] += by;
    for (int month = 0; month < board.months; ++month)
        if (cell(unit, month).group < 0)
            cell(unit, month).price += by;
}

void PlanFlow::seat(int unit, int group)
{
    cell(unit, board.groups[std::size_t(group)].month).group = group;
    seated[std::size_t(group)].push_back(unit);
}

void PlanFlow::unseat(int unit, int group)
{
    std::erase(seated[std::size_t(group)], unit);
    PlanCell &left = cell(unit, board.groups[std::size_t(group)].month);
    if (left.group == group)
        left = {ownPrice[std::size_t(unit)], noGroup};
}

namespace {

constexpr qint64 farAway = std::numeric_limits<qint64>::max() / 4;

/// Takes one place after the other, each by the cheapest chain of members who make room for one another.
class PlaceFiller
{
public:
    explicit PlaceFiller(PlanFlow &flow)
        : m_flow(flow)
        , m_board(flow.board)
        , m_groups(m_board.groups.size())
        , m_members(std::size_t(m_board.unitCount()))
    {
    }

    bool run(const std::function<bool()> &isWanted)
    {
        for (int group = 0; group < int(m_board.groups.size()); ++group) {
            if (isWanted && !isWanted())
                return false;
            m_flow.groupPrice[std::size_t(group)] = highestBid(group);
            for (int place = 0; place < m_board.groups[std::size_t(group)].wanted; ++place)
                takePlace(group);
        }
        return true;
    }

private:
    /// How a group is reached on the way from the open place.
    struct Reached {
        int round = 0; ///< in which search
        qint64 distance = farAway;
        int from = -1; ///< the group that takes over `unit`
        int unit = -1;
    };
    struct Passed {
        int round = 0;
        qint64 distance = farAway;
    };
    /// Where the way ends: a unit that may take one more place, or a place that stays open.
    struct End {
        qint64 distance = farAway;
        int group = -1;
        int unit = -1;
        quint64 rank = 0;
    };

    /// Calls `offer(unit, worth)` for the units that fit `group`, the worthiest first, until `suffices(worth)`.
    template <typename Offer, typename Suffices>
    void eachFitting(int group, Offer offer, Suffices suffices) const
    {
        const PlanGroup &asked = m_board.groups[std::size_t(group)];
        for (const auto &[unit, depth] : asked.guests)
            offer(unit, m_board.guestWorth(asked, depth));
        const DepthList &list = m_board.lists[std::size_t(asked.list)];
        int next = 0;
        for (int depth = 3; depth >= asked.leastDepth; --depth) {
            const qint64 worth = m_board.worth(asked, depth);
            if (suffices(worth))
                return;
            for (; next < list.reach[std::size_t(depth)]; ++next) {
                const int member = list.members[std::size_t(next)];
                if (!m_board.isBarred(asked.activity, member))
                    offer(member, worth);
            }
        }
    }

    [[nodiscard]] qint64 highestBid(int group) const
    {
        const int month = m_board.groups[std::size_t(group)].month;
        qint64 highest = 0;
        const auto bid = [&](int unit, qint64 worth) {
            const PlanCell &cell = m_flow.cell(unit, month);
            if (cell.group != blockedMonth)
                highest = std::max(highest, worth - cell.price);
        };
        eachFitting(group, bid, [&](qint64 worth) { return worth <= highest; });
        return highest;
    }

    void takePlace(int start)
    {
        ++m_round;
        m_end = {};
        m_reached.clear();
        m_passed.clear();
        m_queue = {};
        reach(start, 0, -1, -1);
        while (!m_queue.empty()) {
            const auto [distance, group] = m_queue.top();
            m_queue.pop();
            if (distance >= m_end.distance)
                break;
            if (distance == m_groups[std::size_t(group)].distance)
                lookAround(group, distance);
        }
        changePrices();
        changePlaces(start);
    }

    void reach(int group, qint64 distance, int from, int unit)
    {
        Reached &reached = m_groups[std::size_t(group)];
        if (distance >= m_end.distance || (reached.round == m_round && reached.distance <= distance))
            return;
        if (reached.round != m_round)
            m_reached.push_back(group);
        reached = {m_round, distance, from, unit};
        m_queue.emplace(distance, group);
    }

    void lookAround(int group, qint64 distance)
    {
        const qint64 start = distance + m_flow.groupPrice[std::size_t(group)];
        endAt({start, group, -1, std::numeric_limits<quint64>::max()});
        const int month = m_board.groups[std::size_t(group)].month;
        const auto offer = [&](int unit, qint64 worth) {
            const PlanCell &cell = m_flow.cell(unit, month);
            const qint64 there = start - worth + cell.price;
            if (there > m_end.distance || cell.group == blockedMonth || cell.group == group)
                return;
            if (cell.group != noGroup)
                reach(cell.group, there, group, unit);
            else if (m_flow.load[std::size_t(unit)] < m_board.capacity[std::size_t(unit)])
                endAt({there, group, unit, rankOf(unit, group)});
            else
                passThrough(unit, there, group);
        };
        eachFitting(group, offer, [&](qint64 worth) { return start - worth > m_end.distance; });
    }

    [[nodiscard]] quint64 rankOf(int unit, int group) const
    {
        if (m_board.isGuest(unit) || m_board.satEarlier(group, unit))
            return 0;
        return m_board.rank(unit, m_board.past[std::size_t(unit)] + m_flow.load[std::size_t(unit)]);
    }

    void endAt(const End &end)
    {
        if (end.distance < m_end.distance || (end.distance == m_end.distance && end.rank < m_end.rank))
            m_end = end;
    }

    /// A unit that takes all the places it may can still give up one in another month.
    void passThrough(int unit, qint64 distance, int group)
    {
        Passed &passed = m_members[std::size_t(unit)];
        if (distance >= m_end.distance || (passed.round == m_round && passed.distance <= distance))
            return;
        if (passed.round != m_round)
            m_passed.push_back(unit);
        passed = {m_round, distance};
        for (int month = 0; month < m_board.months; ++month) {
            const PlanCell &cell = m_flow.cell(unit, month);
            if (cell.group >= 0)
                reach(cell.group, distance + cell.price - m_flow.ownPrice[std::size_t(unit)], group, unit);
        }
    }

    void changePrices()
    {
        for (const int group : m_reached) {
            const qint64 by = m_end.distance - m_groups[std::size_t(group)].distance;
            if (by <= 0)
                continue;
            m_flow.groupPrice[std::size_t(group)] -= by;
            for (const int unit : m_flow.seated[std::size_t(group)])
                m_flow.cell(unit, m_board.groups[std::size_t(group)].month).price += by;
        }
        for (const int unit : m_passed) {
            if (const qint64 by = m_end.distance - m_members[std::size_t(unit)].distance; by > 0)
                m_flow.raise(unit, by);
        }
    }

    void changePlaces(int start)
    {
        if (m_end.unit >= 0) {
            m_flow.seat(m_end.unit, m_end.group);
            ++m_flow.load[std::size_t(m_end.unit)];
        }
        for (int group = m_end.group; group != start;) {
            const Reached &reached = m_groups[std::size_t(group)];
            m_flow.seat(reached.unit, reached.from);
            m_flow.unseat(reached.unit, group);
            group = reached.from;
        }
    }

    PlanFlow &m_flow;
    const PlanBoard &m_board;
    std::vector<Reached> m_groups;
    std::vector<Passed> m_members;
    std::vector<int> m_reached; ///< groups of this search
    std::vector<int> m_passed; ///< units of this search
    using Waiting = std::pair<qint64, int>;
    std::priority_queue<Waiting, std::vector<Waiting>, std::greater<>> m_queue;
    End m_end;
    int m_round = 0;
};

} // namespace

bool fillPlaces(PlanFlow &flow, const std::function<bool()> &isWanted)
{
    return PlaceFiller(flow).run(isWanted);
}

} // namespace lianxin::selection
