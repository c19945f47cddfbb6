#pragma once

#include "core/selection/yearplan.h"

#include <algorithm>
#include <array>
#include <span>
#include <unordered_map>
#include <vector>

/// The annual plan as its solver sees it: integers only. Members are counted in the order of their ids, activities in
/// that of month and id. A confirmed invitation is a *unit* of its own beside the members, with one place to take.
namespace lianxin::selection {

/// Of ids and names, which are short: qHash() would take longer than all else that the board does.
struct NameHash {
    std::size_t operator()(QStringView name) const
    {
        std::size_t hash = 0xCBF29CE484222325U;
        for (const QChar letter : name)
            hash = (hash ^ letter.unicode()) * 0x100000001B3U;
        return hash ^ (hash >> 32U);
    }
};
template <typename Value>
using NameMap = std::unordered_map<QString, Value, NameHash>;

/// The places of an activity that the same members fit.
struct PlanGroup {
    int activity = 0; ///< index in PlanProblem::activities
    int need = -1; ///< index of the slot; -1 = the local seats
    int month = 0; ///< 0 … PlanBoard::months - 1
    int wanted = 0;
    int list = 0; ///< of those who fit, in PlanBoard::lists
    int leastDepth = 0; ///< 0 for local seats, where depth is nothing
    qint64 weight = 0;
    std::vector<std::pair<int, int>> guests = {}; ///< units of confirmed invitations that fit, and their depths
};

/// Members who reside in a county or hold one of some specialties, the deepest first.
struct DepthList {
    std::vector<int> members;
    std::array<int, 5> reach {}; ///< reach[d]: so many of them, standing first, hold depth d or deeper
};

/// A list that holds a member.
struct ListEntry {
    int list = 0;
    int depth = 0;
};

/// A group that a confirmed invitation fits.
struct GuestPlace {
    int group = 0;
    int depth = 0;
};

/// A confirmed invitation.
struct PlanGuest {
    int member = 0;
    int activity = 0; ///< index in PlanProblem::activities
    int month = 0;
    std::vector<GuestPlace> places = {};
};

class PlanBoard
{
public:
    /// Of a problem that `validate` passed.
    explicit PlanBoard(const PlanProblem &problem);

    /// Bars `member` from an activity besides.
    void bar(int activity, int member);
    [[nodiscard]] bool isBarred(int activity, int member) const
    {
        const auto &bars = m_barred[std::size_t(activity)];
        return !bars.empty() && bars[std::size_t(member)];
    }

    /// Notes who sat where by an earlier plan.
    void remember(const PlanProblem &problem, const QList<PlannedActivity> &earlier);
    [[nodiscard]] bool satEarlier(int group, int member) const
    {
        return !m_earlier.empty() && std::ranges::binary_search(m_earlier[std::size_t(group)], member);
    }

    [[nodiscard]] bool hasEarlier() const { return !m_earlier.empty(); }
    /// Who sat in `group` by the earlier plan, in order; -1 = somebody who is no member.
    [[nodiscard]] std::span<const int> earlierIn(int group) const { return m_earlier[std::size_t(group)]; }

    [[nodiscard]] int memberCount() const { return int(order.size()); }
    [[nodiscard]] int unitCount() const { return memberCount() + int(guests.size()); }
    [[nodiscard]] bool isGuest(int unit) const { return unit >= memberCount(); }
    [[nodiscard]] int memberOfUnit(int unit) const
    {
        return isGuest(unit) ? guests[std::size_t(unit - memberCount())].member : unit;
    }
    [[nodiscard]] qint64 lot(int member) const { return quint32(~m_rank[std::size_t(member)]); }
    [[nodiscard]] std::span<const ListEntry> listsOf(int member) const;
    [[nodiscard]] std::span<const int> groupsOf(int list, int month) const;
    /// What it is worth that a unit of that depth takes a place of `group`: that it is taken counts more than all
    /// depths together.
    [[nodiscard]] qint64 worth(const PlanGroup &group, int depth) const { return m_place + group.weight * depth; }
    [[nodiscard]] qint64 guestWorth(const PlanGroup &group, int depth) const { return m_place + worth(group, depth); }
    /// Smaller = the member is to be asked first for one more invitation, `invitations` in the year being theirs
    /// already: by fewest invitations, then tier, performance and lot.
    [[nodiscard]] quint64 rank(int member, int invitations) const
    {
        return m_rank[std::size_t(member)] + (quint64(invitations) << 44U);
    }

    int months = 0;
    std::vector<int> order; ///< of each member the index in PlanProblem::members
    std::vector<int> past; ///< of each member the invitations that stand already, confirmed ones included
    std::vector<int> capacity; ///< of each unit the invitations that may be added
    std::vector<PlanGroup> groups;
    std::vector<DepthList> lists;
    std::vector<PlanGuest> guests;

private:
    void orderMembers(const PlanProblem &problem);
    void addActivities(const PlanProblem &problem);
    void addGuests(const PlanProblem &problem, int activity, int month);
    void addGroups(const PlanProblem &problem, int activity, int month);
    void setCapacities(const PlanProblem &problem);
    void fillLists(const PlanProblem &problem);
    void sortLists();
    void placeGuests(const PlanProblem &problem);
    void indexGroups();
    [[nodiscard]] int memberOf(const QString &id) const;
    [[nodiscard]] int listOfCounty(const QString &county);
    [[nodiscard]] int listOfSpecialties(const QStringList &specialties);

    NameMap<int> m_memberOfId;
    NameMap<int> m_listOfCounty;
    NameMap<int> m_listOfSpecialties; ///< by their names in order
    NameMap<std::vector<int>> m_listsWith; ///< by one of their specialties
    std::vector<quint64> m_rank;
    std::vector<std::vector<bool>> m_barred; ///< by activity; empty = nobody
    std::vector<std::vector<int>> m_earlier; ///< by group, sorted; empty = there was no plan
    std::vector<ListEntry> m_entries; ///< of all members, one after the other
    std::vector<int> m_firstEntry;
    std::vector<int> m_groupsByList; ///< ordered by list and month
    std::vector<int> m_firstGroup;
    qint64 m_place = 1;
};

} // namespace lianxin::selection
