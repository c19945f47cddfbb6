#include "core/selection/kernel.h"

#include <algorithm>
#include <functional>
#include <unordered_map>
#include <utility>

namespace lianxin::selection {

namespace {

/// Somebody who may sit, by what speaks for them.
struct Claimant {
    quint64 claim = 0;
    int member = 0;
};

bool isAhead(const Claimant &a, const Claimant &b)
{
    return a.claim != b.claim ? a.claim > b.claim : a.member < b.member;
}

/// Dominators of somebody, of whom no panel can block more than a known number.
class Dominators
{
public:
    Dominators(const SelectionProblem &rules, int slack)
        : m_employerCap(rules.caps.employer)
        , m_sectorCap(rules.caps.sector)
        , m_enough(std::size_t(2 * seatsOf(rules) - 1 + slack))
        , m_enoughOfSector(std::size_t(seatsOf(rules) + slack))
    {
    }

    [[nodiscard]] static int seatsOf(const SelectionProblem &rules)
    {
        return std::max(1, rules.seats.local + rules.seats.specialistMax);
    }

    void clear()
    {
        m_spread.clear();
        m_ofSector.clear();
    }

    /// Adds one as far as the caps leave room. `sector`: of the one who is dominated.
    void add(const PoolEntry &entry, WordCode sector)
    {
        if (hasRoom(m_spread, entry, m_sectorCap))
            m_spread.push_back({entry.employer, entry.sector});
        if ((entry.sector == sector || entry.sector == 0) && hasRoom(m_ofSector, entry, maxSeats))
            m_ofSector.push_back({entry.employer, entry.sector});
    }

    /// Whether somebody of any sector is dominated by enough.
    [[nodiscard]] bool suffice() const { return m_spread.size() >= m_enough; }

    /// Whether somebody of the sector is.
    [[nodiscard]] bool sufficeInSector() const { return m_ofSector.size() >= m_enoughOfSector; }

    [[nodiscard]] std::size_t enough() const { return m_enough; }

private:
    /// What the caps count.
    struct Place {
        WordCode employer = 0;
        WordCode sector = 0;
    };

    [[nodiscard]] bool hasRoom(const std::vector<Place> &chosen, const PoolEntry &entry, int sectorCap) const
    {
        int ofEmployer = 0;
        int ofSector = 0;
        for (const Place &other : chosen) {
            ofEmployer += other.employer == entry.employer;
            ofSector += other.sector == entry.sector;
        }
        return (entry.employer == 0 || ofEmployer < m_employerCap) && (entry.sector == 0 || ofSector < sectorCap);
    }

    int m_employerCap;
    int m_sectorCap;
    std::size_t m_enough;
    std::size_t m_enoughOfSector;
    std::vector<Place> m_spread; ///< thin in every sector
    std::vector<Place> m_ofSector; ///< of the one sector, or of none
};

/// Those with the same tally.
struct Group {
    Tally tally;
    std::vector<Claimant> claimants;
    quint64 floor = 0; ///< whoever claims less is dominated by enough of the group
    std::size_t limit = 0; ///< of claimants, before they are thinned out
};

/// Groups by tally, found by open addressing: a nation's members pass through here.
class Groups
{
public:
    [[nodiscard]] Group &of(const Tally &tally)
    {
        if (m_groups.size() * 2 >= m_slots.size())
            growSlots();
        int &slot = slotOf(tally);
        if (slot < 0) {
            slot = int(m_groups.size());
            m_groups.push_back({tally, {}});
        }
        return m_groups[std::size_t(slot)];
    }

    [[nodiscard]] std::vector<Group> &all() { return m_groups; }

private:
    [[nodiscard]] int &slotOf(const Tally &tally)
    {
        std::size_t place = tally.hash() & (m_slots.size() - 1);
        while (m_slots[place] >= 0 && m_groups[std::size_t(m_slots[place])].tally != tally)
            place = (place + 1) & (m_slots.size() - 1);
        return m_slots[place];
    }

    void growSlots()
    {
        m_slots.assign(std::max<std::size_t>(64, m_slots.size() * 2), -1);
        for (std::size_t group = 0; group < m_groups.size(); ++group)
            slotOf(m_groups[group].tally) = int(group);
    }

    std::vector<Group> m_groups;
    std::vector<int> m_slots; ///< places in m_groups by hash; -1 = free
};

class Kernel
{
public:
    Kernel(const Terms &terms, const SelectionProblem &rules, int slack)
        : m_terms(terms)
        , m_dominators(rules, slack)
    {
    }

    std::vector<int> of(std::span<const Standing> standings)
    {
        for (int member = 0; member < m_terms.pool().size(); ++member) {
            const Standing standing = standings.empty() ? Standing {} : standings[std::size_t(member)];
            if (standing.isPinned)
                m_kept.push_back(member);
            else if (!standing.isBarred && !standing.isAway)
                scan(member);
        }
        regroup();
        compareGroups();
        std::ranges::sort(m_kept);
        return std::move(m_kept);
    }

private:
    /// Groups by the counts alone at first: within such a group, more capability and fewer invitations dominate.
    void scan(int member)
    {
        const Tally tally = m_terms.tallyOf(member);
        if (!Terms::fitsSeat(tally))
            return;
        const quint64 claim = m_terms.mostClaimOf(member);
        Group &group = m_coarse.of(tally.without(m_terms.wishes()));
        if (claim < group.floor)
            return;
        group.claimants.push_back({claim, member});
        if (group.claimants.size() < std::max(group.limit, 2 * m_dominators.enough()))
            return;
        raiseFloor(group, Terms::leastClaimOfStanding);
        group.limit = 2 * group.claimants.size();
    }

    /// Groups those who are left by their wished-for traits too: within such a group, the better claim dominates.
    void regroup()
    {
        for (Group &coarse : m_coarse.all()) {
            raiseFloor(coarse, Terms::leastClaimOfStanding);
            for (const Claimant &claimant : coarse.claimants) {
                m_fine.of(m_terms.tallyOf(claimant.member))
                    .claimants.push_back({m_terms.claimOf(claimant.member), claimant.member});
            }
        }
        for (Group &group : m_fine.all()) {
            if (!raiseFloor(group, std::identity()))
                thinOutBySector(group);
        }
    }

    /// Drops those of the group whom enough others of it dominate; answers whether there are enough. `floorOf` is the
    /// claim of those whom a claim does not dominate.
    template <typename FloorOf>
    bool raiseFloor(Group &group, FloorOf floorOf)
    {
        std::ranges::sort(group.claimants, isAhead);
        m_dominators.clear();
        for (const Claimant &claimant : group.claimants) {
            m_dominators.add(entryOf(claimant), noSector);
            if (!m_dominators.suffice())
                continue;
            group.floor = floorOf(claimant.claim);
            std::erase_if(group.claimants, [&](const Claimant &other) { return other.claim < group.floor; });
            return true;
        }
        return false;
    }

    void thinOutBySector(Group &group)
    {
        std::unordered_map<WordCode, Dominators> bySector;
        std::vector<Claimant> left;
        m_dominators.clear();
        for (const Claimant &claimant : group.claimants) {
            const WordCode sector = entryOf(claimant).sector;
            Dominators &ofSector = bySector.try_emplace(sector, m_dominators).first->second;
            if (ofSector.sufficeInSector())
                continue;
            left.push_back(claimant);
            ofSector.add(entryOf(claimant), sector);
        }
        group.claimants = std::move(left);
    }

    /// Goes through all that are left, the best claims first, and keeps those whom too few of the kept dominate.
    void compareGroups()
    {
        std::vector<std::pair<Claimant, std::size_t>> all; // with the number of the group
        for (std::size_t group = 0; group < m_fine.all().size(); ++group) {
            for (const Claimant &claimant : m_fine.all()[group].claimants)
                all.emplace_back(claimant, group);
        }
        std::ranges::sort(all, isAhead, &std::pair<Claimant, std::size_t>::first);
        m_dominators.clear();
        std::vector<Contest> contests;
        contests.reserve(m_fine.all().size());
        for (const Group &group : m_fine.all())
            contests.push_back({m_dominators, sectorOf(group), {}});
        for (const auto &[claimant, group] : all) {
            const Tally &tally = m_fine.all()[group].tally;
            if (isDominated(claimant, tally, contests[group]))
                continue;
            m_kept.push_back(claimant.member);
            m_compared.push_back({tally, claimant.claim, &entryOf(claimant)});
            m_firstBits.push_back(tally.firstBits());
        }
    }

    /// What a group has met among those kept so far. Whoever dominates one of it dominates those who come after.
    struct Contest {
        Dominators dominators;
        WordCode sector = noSector; ///< if all of the group are of one
        std::vector<const PoolEntry *> waiting; ///< lack a wished-for trait, so dominate only those of less standing
        quint64 standing = 0; ///< of those who wait
        std::size_t next = 0; ///< the first of those kept that is not met yet

        [[nodiscard]] bool isOver() const { return dominators.suffice() || dominators.sufficeInSector(); }
    };

    [[nodiscard]] WordCode sectorOf(const Group &group) const
    {
        const WordCode first = group.claimants.empty() ? noSector : entryOf(group.claimants.front()).sector;
        const bool isShared = std::ranges::all_of(
            group.claimants, [&](const Claimant &claimant) { return entryOf(claimant).sector == first; });
        return isShared ? first : noSector;
    }

    [[nodiscard]] bool isDominated(const Claimant &claimant, const Tally &tally, Contest &contest)
    {
        const quint64 standing = Terms::standingOf(claimant.claim);
        const Tally counts = tally.without(m_terms.wishes());
        if (standing < contest.standing) {
            for (const PoolEntry *entry : std::exchange(contest.waiting, {}))
                contest.dominators.add(*entry, contest.sector);
        }
        contest.standing = standing;
        for (; contest.next < m_compared.size() && !contest.isOver(); ++contest.next) {
            if ((counts.firstBits() & ~m_firstBits[contest.next]) != 0)
                continue; // most end here
            const Compared &other = m_compared[contest.next];
            if (!other.tally.covers(counts) || other.claim == claimant.claim)
                continue;
            if (other.tally.covers(tally) || Terms::standingOf(other.claim) > standing)
                contest.dominators.add(*other.entry, contest.sector);
            else
                contest.waiting.push_back(other.entry);
        }
        return contest.isOver();
    }

    [[nodiscard]] const PoolEntry &entryOf(const Claimant &claimant) const
    {
        return m_terms.pool().entry(claimant.member);
    }

    /// One who was kept, with what is needed to compare.
    struct Compared {
        Tally tally;
        quint64 claim = 0;
        const PoolEntry *entry = nullptr;
    };

    static constexpr WordCode noSector = ~WordCode(0);

    const Terms &m_terms;
    Dominators m_dominators; ///< scratch
    Groups m_coarse; ///< by the counts alone
    Groups m_fine; ///< by the whole tally
    std::vector<Compared> m_compared;
    std::vector<quint64> m_firstBits; ///< of their tallies
    std::vector<int> m_kept;
};

} // namespace

std::vector<int> kernelOf(const Terms &terms, const SelectionProblem &rules, std::span<const Standing> standings,
                          int slack)
{
    return Kernel(terms, rules, slack).of(standings);
}

} // namespace lianxin::selection
