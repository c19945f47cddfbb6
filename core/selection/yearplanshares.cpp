#include "core/selection/yearplanflow.h"

#include <algorithm>

namespace lianxin::selection {

namespace {

/// Grants the members one invitation after the other in the order of their ranks: each is granted that can be had
/// together with those granted before. The loads that a filled plan can have are the bases of a polymatroid, so that
/// this greedy way is exact, and what was refused once need not be asked again.
///
/// All moves go along equality of prices, so that places and depth stay what they are. Groups with an open place are
/// never on the way: they cost nothing, so that only units with the price of a whole place could enter them, whereas a
/// newcomer and all whom one can reach cost no more than differences of depth.
class InvitationSharer
{
public:
    explicit InvitationSharer(PlanFlow &flow)
        : m_flow(flow)
        , m_board(flow.board)
        , m_granted(std::size_t(m_board.memberCount()))
        , m_isFull(std::size_t(m_board.memberCount()))
        , m_seen(m_board.groups.size())
        , m_steps(m_board.groups.size())
    {
        indexGroups();
    }

    bool run(const std::function<bool()> &isWanted)
    {
        int asked = 0;
        for (const auto &[rank, member] : wishes()) {
            if (asked++ % 64 == 0 && isWanted && !isWanted())
                return false;
            if (m_isFull[std::size_t(member)])
                continue;
            if (mayRelease(member) || takesOneMore(member))
                ++m_granted[std::size_t(member)];
            else
                m_isFull[std::size_t(member)] = true;
        }
        return true;
    }

private:
    static constexpr int never = -1; ///< a group that no search need enter again

    /// How a group is entered: `unit` moves in from group `from`; -1 = a newcomer.
    struct Step {
        int from = -1;
        int unit = -1;
    };

    [[nodiscard]] std::size_t bucketOf(int list, int month, int depth) const
    {
        return (std::size_t(list) * std::size_t(m_board.months) + std::size_t(month)) * 4 + std::size_t(depth);
    }

    /// Notes for each list, month and depth the groups that its members without a price fit.
    void indexGroups()
    {
        m_firstOf.push_back(0);
        for (int list = 0; list < int(m_board.lists.size()); ++list)
            for (int month = 0; month < m_board.months; ++month)
                for (int depth = 0; depth < 4; ++depth)
                    addBucket(list, month, depth);
        m_bucketSeen.resize(m_firstOf.size() - 1);
    }

    void addBucket(int list, int month, int depth)
    {
        for (const int group : m_board.groupsOf(list, month)) {
            const PlanGroup &asked = m_board.groups[std::size_t(group)];
            if (depth >= asked.leastDepth && m_flow.groupPrice[std::size_t(group)] == m_board.worth(asked, depth))
                m_fitting.push_back(group);
        }
        m_firstOf.push_back(int(m_fitting.size()));
    }

    [[nodiscard]] std::vector<std::pair<quint64, int>> wishes() const
    {
        std::vector<std::pair<quint64, int>> wishes;
        for (int member = 0; member < m_board.memberCount(); ++member) {
            if (m_board.listsOf(member).empty())
                continue;
            for (int count = 0; count < m_board.capacity[std::size_t(member)]; ++count)
                wishes.emplace_back(m_board.rank(member, m_board.past[std::size_t(member)] + count), member);
        }
        std::ranges::sort(wishes);
        return wishes;
    }

    /// Whether the plan gives `member` an invitation that was not granted yet.
    [[nodiscard]] bool mayRelease(int member) const
    {
        return m_flow.load[std::size_t(member)] > m_granted[std::size_t(member)];
    }

    bool takesOneMore(int member)
    {
        if (m_flow.load[std::size_t(member)] == m_board.capacity[std::size_t(member)])
            return false;
        ++m_round;
        m_releasing = -1;
        m_queue.clear();
        m_scanned.clear();
        enterFreeMonths(member, -1);
        for (std::size_t next = 0; next < m_queue.size() && m_releasing < 0; ++next)
            explore(m_queue[next]);
        if (m_releasing >= 0) {
            move(member, m_releasing, releasedOf(m_releasing));
            return true;
        }
        for (const int group : m_queue)
            m_seen[std::size_t(group)] = never;
        for (const std::size_t bucket : m_scanned)
            m_bucketSeen[bucket] = never;
        return false;
    }

    /// Who of `group` may be released; -1 if nobody.
    [[nodiscard]] int releasedOf(int group) const
    {
        const int month = m_board.groups[std::size_t(group)].month;
        for (const int unit : m_flow.seated[std::size_t(group)])
            if (!m_board.isGuest(unit) && mayRelease(unit) && m_flow.cell(unit, month).price == 0)
                return unit;
        return -1;
    }

    /// Enters all groups where those of `group` could sit instead.
    void explore(int group)
    {
        const int month = m_board.groups[std::size_t(group)].month;
        for (const int unit : m_flow.seated[std::size_t(group)]) {
            enter(unit, month, group);
            if (m_flow.cell(unit, month).price == m_flow.ownPrice[std::size_t(unit)])
                enterFreeMonths(unit, group);
        }
    }

    void enterFreeMonths(int unit, int from)
    {
        if (m_board.isGuest(unit))
            return;
        for (int month = 0; month < m_board.months; ++month)
            if (m_flow.cell(unit, month).group == noGroup)
                enter(unit, month, from);
    }

    void enter(int unit, int month, int from)
    {
        const qint64 price = m_flow.cell(unit, month).price;
        if (m_board.isGuest(unit)) {
            for (const GuestPlace &place : m_board.guests[std::size_t(unit - m_board.memberCount())].places) {
                const PlanGroup &asked = m_board.groups[std::size_t(place.group)];
                if (price + m_flow.groupPrice[std::size_t(place.group)] == m_board.guestWorth(asked, place.depth))
                    see(place.group, {from, unit});
            }
            return;
        }
        for (const ListEntry &entry : m_board.listsOf(unit)) {
            if (price == 0)
                enterBucket(bucketOf(entry.list, month, entry.depth), {from, unit});
            else
                enterList(entry, month, {from, unit});
        }
    }

    /// Enters the groups that a unit without a price fits.
    void enterBucket(std::size_t bucket, const Step &step)
    {
        if (m_bucketSeen[bucket] == m_round || m_bucketSeen[bucket] == never)
            return;
        bool isBarredSomewhere = false;
        for (int index = m_firstOf[bucket]; index < m_firstOf[bucket + 1]; ++index) {
            const int group = m_fitting[std::size_t(index)];
            if (m_board.isBarred(m_board.groups[std::size_t(group)].activity, step.unit))
                isBarredSomewhere = true;
            else
                see(group, step);
        }
        if (!isBarredSomewhere) {
            m_bucketSeen[bucket] = m_round;
            m_scanned.push_back(bucket);
        }
    }

    void enterList(const ListEntry &entry, int month, const Step &step)
    {
        const qint64 price = m_flow.cell(step.unit, month).price;
        for (const int group : m_board.groupsOf(entry.list, month)) {
            const PlanGroup &asked = m_board.groups[std::size_t(group)];
            if (!isSeen(group) && entry.depth >= asked.leastDepth
                && price + m_flow.groupPrice[std::size_t(group)] == m_board.worth(asked, entry.depth)
                && !m_board.isBarred(asked.activity, step.unit))
                see(group, step);
        }
    }

    [[nodiscard]] bool isSeen(int group) const
    {
        const int seen = m_seen[std::size_t(group)];
        return seen == m_round || seen == never;
    }

    void see(int group, const Step &step)
    {
        if (isSeen(group))
            return;
        m_seen[std::size_t(group)] = m_round;
        m_steps[std::size_t(group)] = step;
        m_queue.push_back(group);
        if (m_releasing < 0 && releasedOf(group) >= 0)
            m_releasing = group;
    }

    /// `newcomer` takes a place at the beginning of the way that ends where `released` leaves `group`.
    void move(int newcomer, int group, int released)
    {
        --m_flow.load[std::size_t(released)];
        ++m_flow.load[std::size_t(newcomer)];
        int leaving = released;
        for (;;) {
            const Step step = m_steps[std::size_t(group)];
            m_flow.seat(step.unit, group);
            m_flow.unseat(leaving, group);
            if (step.from < 0)
                return;
            leaving = step.unit;
            group = step.from;
        }
    }

    PlanFlow &m_flow;
    const PlanBoard &m_board;
    std::vector<int> m_granted; ///< invitations of each member
    std::vector<bool> m_isFull; ///< of members: was refused one
    std::vector<int> m_seen; ///< of groups: in which search, or `never`
    std::vector<Step> m_steps;
    std::vector<int> m_fitting; ///< groups, by bucket
    std::vector<int> m_firstOf; ///< of each bucket, in m_fitting
    std::vector<int> m_bucketSeen; ///< as m_seen
    std::vector<std::size_t> m_scanned; ///< buckets of this search
    std::vector<int> m_queue; ///< groups of this search
    int m_releasing = -1; ///< the first group of this search that may release a member
    int m_round = 0;
};

} // namespace

bool shareInvitations(PlanFlow &flow, const std::function<bool()> &isWanted)
{
    return InvitationSharer(flow).run(isWanted);
}

} // namespace lianxin::selection
