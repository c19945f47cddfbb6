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
    [[nodiscard]] std::size_t enoughOfSector() const { return m_enoughOfSector; }

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
    [[nodiscard]] const std::vector<Group> &all() const { return m_groups; }

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

/// One who was kept, as somebody to be dominated by.
struct Rival {
    const PoolEntry *entry = nullptr;
    quint64 claim = 0;
    bool hasTraits = false; ///< all that are wished for of those whom the rival meets
};

/// What those of a group who are still to be looked at, the best claims first, have met among those kept so far.
/// Whoever dominates one of them dominates those who come after.
class Contest
{
public:
    /// `sector`: of all of the group, if they are of one.
    Contest(const std::vector<Claimant> &claimants, WordCode sector, Dominators none)
        : m_claimants(&claimants)
        , m_sector(sector)
        , m_dominators(std::move(none))
    {
    }

    /// Whether nobody is left to be looked at who is dominated by too few.
    [[nodiscard]] bool isOver() const
    {
        return m_next == m_claimants->size() || m_dominators.suffice() || m_dominators.sufficeInSector();
    }

    void meet(const Rival &rival)
    {
        if (dominates(rival))
            m_dominators.add(*rival.entry, m_sector);
        else
            m_waiting.push_back(rival);
    }

    /// Goes on to the next of the group.
    void pass()
    {
        ++m_next;
        if (isOver())
            return;
        const auto dominators = std::partition(m_waiting.begin(), m_waiting.end(),
                                               [this](const Rival &rival) { return !dominates(rival); });
        std::for_each(dominators, m_waiting.end(),
                      [this](const Rival &rival) { m_dominators.add(*rival.entry, m_sector); });
        m_waiting.erase(dominators, m_waiting.end());
    }

private:
    [[nodiscard]] bool dominates(const Rival &rival) const
    {
        const quint64 claim = (*m_claimants)[m_next].claim;
        return rival.hasTraits ? rival.claim > claim : Terms::standingOf(rival.claim) > Terms::standingOf(claim);
    }

    const std::vector<Claimant> *m_claimants;
    std::size_t m_next = 0;
    WordCode m_sector;
    Dominators m_dominators;
    std::vector<Rival> m_waiting; ///< dominate only those with less of a claim than the next
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
        if (!m_terms.fitsSeat(member))
            return;
        const quint64 claim = m_terms.claimOf(member);
        Group &group = m_coarse.of(m_terms.tallyOf(member).without(m_terms.wishes()));
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
            m_firstFine.push_back(m_fine.all().size());
            raiseFloor(coarse, Terms::leastClaimOfStanding);
            for (const Claimant &claimant : coarse.claimants)
                m_fine.of(m_terms.tallyOf(claimant.member)).claimants.push_back(claimant);
        }
        m_firstFine.push_back(m_fine.all().size());
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
        if (group.claimants.size() < m_dominators.enough())
            return false;
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
        if (group.claimants.size() < m_dominators.enoughOfSector())
            return;
        std::unordered_map<WordCode, std::pair<Dominators, quint64>> bySector; // with the least of their claims
        std::vector<Claimant> left;
        m_dominators.clear();
        for (const Claimant &claimant : group.claimants) {
            const WordCode sector = entryOf(claimant).sector;
            auto &[ofSector, floor] = bySector.try_emplace(sector, m_dominators, 0).first->second;
            if (ofSector.sufficeInSector() && claimant.claim < floor)
                continue;
            left.push_back(claimant);
            if (ofSector.sufficeInSector())
                continue;
            ofSector.add(entryOf(claimant), sector);
            floor = claimant.claim;
        }
        group.claimants = std::move(left);
    }

    /// Goes through all that are left, the best claims first, and keeps those whom too few of the kept dominate.
    void compareGroups()
    {
        std::vector<std::pair<Claimant, std::size_t>> all; // with the number of the group
        std::vector<Contest> contests;
        contests.reserve(m_fine.all().size());
        m_dominators.clear();
        for (const Group &group : m_fine.all()) {
            for (const Claimant &claimant : group.claimants)
                all.emplace_back(claimant, contests.size());
            contests.emplace_back(group.claimants, sectorOf(group), m_dominators);
        }
        std::ranges::sort(all, isAhead, &std::pair<Claimant, std::size_t>::first);
        std::vector<std::vector<std::size_t>> covered = coveredGroups();
        for (const auto &[claimant, group] : all) {
            const bool isKept = !contests[group].isOver();
            contests[group].pass();
            if (!isKept)
                continue;
            m_kept.push_back(claimant.member);
            const Tally &tally = m_fine.all()[group].tally;
            std::vector<std::size_t> &others = covered[coarseOf(group)];
            std::erase_if(others, [&](std::size_t other) { return contests[other].isOver(); });
            for (const std::size_t other : others)
                contests[other].meet({&entryOf(claimant), claimant.claim, tally.covers(m_fine.all()[other].tally)});
        }
    }

    /// For each coarse group the fine ones all of whose counts it has.
    [[nodiscard]] std::vector<std::vector<std::size_t>> coveredGroups() const
    {
        const std::vector<Group> &coarse = m_coarse.all();
        std::vector<std::vector<std::size_t>> covered(coarse.size());
        for (std::size_t group = 0; group < coarse.size(); ++group) {
            for (std::size_t other = 0; other < coarse.size(); ++other) {
                if (!coarse[group].tally.covers(coarse[other].tally))
                    continue;
                for (std::size_t fine = m_firstFine[other]; fine < m_firstFine[other + 1]; ++fine)
                    covered[group].push_back(fine);
            }
        }
        return covered;
    }

    [[nodiscard]] std::size_t coarseOf(std::size_t fine) const
    {
        return std::size_t(std::ranges::upper_bound(m_firstFine, fine) - m_firstFine.begin()) - 1;
    }

    [[nodiscard]] WordCode sectorOf(const Group &group) const
    {
        const WordCode first = group.claimants.empty() ? noSector : entryOf(group.claimants.front()).sector;
        const bool isShared = std::ranges::all_of(
            group.claimants, [&](const Claimant &claimant) { return entryOf(claimant).sector == first; });
        return isShared ? first : noSector;
    }

    [[nodiscard]] const PoolEntry &entryOf(const Claimant &claimant) const
    {
        return m_terms.pool().entry(claimant.member);
    }

    static constexpr WordCode noSector = ~WordCode(0);

    const Terms &m_terms;
    Dominators m_dominators; ///< scratch
    Groups m_coarse; ///< by the counts alone
    Groups m_fine; ///< by the whole tally
    std::vector<std::size_t> m_firstFine; ///< of each coarse group, and the end: the fine ones of one stand together
    std::vector<int> m_kept;
};

} // namespace

std::vector<int> kernelOf(const Terms &terms, const SelectionProblem &rules, std::span<const Standing> standings,
                          int slack)
{
    return Kernel(terms, rules, slack).of(standings);
}

} // namespace lianxin::selection
