#include "core/selection/yearplanboard.h"

#include "core/selection/board.h"

#include <algorithm>
#include <numeric>

namespace lianxin::selection {

namespace {

const QChar separator = u'\x1f';

/// Indices of the activities in the order of month and id.
std::vector<int> byMonth(const QList<PlanActivity> &activities)
{
    std::vector<int> order(std::size_t(activities.size()));
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [&](int index) {
        return std::pair<int, const QString &>(activities[index].month, activities[index].id);
    });
    return order;
}

QStringList sortedOnce(QStringList words)
{
    words.sort();
    words.removeDuplicates();
    return words;
}

} // namespace

PlanBoard::PlanBoard(const PlanProblem &problem)
{
    orderMembers(problem);
    addActivities(problem);
    setCapacities(problem);
    fillLists(problem);
    placeGuests(problem);
    indexGroups();
}

void PlanBoard::orderMembers(const PlanProblem &problem)
{
    order.resize(std::size_t(problem.members.size()));
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [&](int member) -> const QString & { return problem.members[member].id; });
    m_memberOfId.reserve(order.size());
    for (const int index : order) {
        const Candidate &member = problem.members[index];
        m_memberOfId.emplace(member.id, int(m_rank.size()));
        m_rank.push_back(quint64(3 - member.tier) << 42U | quint64(1023 - member.performance) << 32U
                         | quint64(~lotOf(problem.seed, member.id)));
        past.push_back(member.invited);
    }
}

int PlanBoard::memberOf(const QString &id) const
{
    const auto found = m_memberOfId.find(id);
    return found == m_memberOfId.end() ? -1 : found->second;
}

void PlanBoard::addActivities(const PlanProblem &problem)
{
    m_barred.resize(std::size_t(problem.activities.size()));
    int previous = 0;
    for (const int index : byMonth(problem.activities)) {
        const PlanActivity &activity = problem.activities[index];
        if (activity.month == 0 || activity.month != previous)
            ++months; // each that is not known is one of its own
        previous = activity.month;
        for (const QString &id : activity.barred)
            if (const int member = memberOf(id); member >= 0)
                bar(index, member);
        addGuests(problem, index, months - 1);
        addGroups(problem, index, months - 1);
    }
}

void PlanBoard::bar(int activity, int member)
{
    auto &bars = m_barred[std::size_t(activity)];
    if (bars.empty())
        bars.resize(order.size());
    bars[std::size_t(member)] = true;
}

void PlanBoard::remember(const PlanProblem &problem, const QList<PlannedActivity> &earlier)
{
    NameMap<const PlannedActivity *> planned;
    for (const PlannedActivity &each : earlier)
        planned.emplace(each.activity, &each);
    m_earlier.resize(groups.size());
    for (std::size_t index = 0; index < groups.size(); ++index) {
        const PlanActivity &activity = problem.activities[groups[index].activity];
        const auto found = planned.find(activity.id);
        if (found == planned.end())
            continue;
        const int need = groups[index].need;
        for (const PlanPlace &place : found->second->places)
            if (place.seat != PlanSeat::Beside && place.need == (need < 0 ? QString() : activity.needs[need].id))
                m_earlier[index].push_back(memberOf(place.member));
        std::ranges::sort(m_earlier[index]);
    }
}

void PlanBoard::addGuests(const PlanProblem &problem, int activity, int month)
{
    for (const QString &id : sortedOnce(problem.activities[activity].confirmed)) {
        const int member = memberOf(id);
        ++past[std::size_t(member)];
        guests.push_back({.member = member, .activity = activity, .month = month});
    }
}

int PlanBoard::listOfCounty(const QString &county)
{
    const auto [entry, isNew] = m_listOfCounty.try_emplace(county, int(lists.size()));
    if (isNew)
        lists.emplace_back();
    return entry->second;
}

int PlanBoard::listOfSpecialties(const QStringList &specialties)
{
    const auto [entry, isNew] = m_listOfSpecialties.try_emplace(specialties.join(separator), int(lists.size()));
    if (isNew) {
        lists.emplace_back();
        for (const QString &specialty : specialties)
            m_listsWith[specialty].push_back(entry->second);
    }
    return entry->second;
}

void PlanBoard::addGroups(const PlanProblem &problem, int activity, int month)
{
    const PlanActivity &asked = problem.activities[activity];
    if (asked.localSeats > 0 && !asked.county.isEmpty())
        groups.push_back(
            {.activity = activity, .month = month, .wanted = asked.localSeats, .list = listOfCounty(asked.county)});
    std::vector<int> needs(std::size_t(asked.needs.size()));
    std::iota(needs.begin(), needs.end(), 0);
    std::ranges::sort(needs, {}, [&](int need) -> const QString & { return asked.needs[need].id; });
    for (const int need : needs) {
        const NeedSlot &slot = asked.needs[need];
        groups.push_back({.activity = activity,
                          .need = need,
                          .month = month,
                          .wanted = slot.wanted,
                          .list = listOfSpecialties(sortedOnce(slot.specialties)),
                          .leastDepth = slot.leastDepth,
                          .weight = slot.weight});
        m_place += qint64(3) * slot.weight * slot.wanted;
    }
}

void PlanBoard::setCapacities(const PlanProblem &problem)
{
    for (std::size_t member = 0; member < order.size(); ++member) {
        const Candidate &candidate = problem.members[order[member]];
        const bool comes = candidate.available && !candidate.barred;
        capacity.push_back(comes ? std::clamp(problem.yearCap - past[member], 0, months) : 0);
    }
    capacity.resize(std::size_t(unitCount()), 1);
}

void PlanBoard::fillLists(const PlanProblem &problem)
{
    std::vector<int> depthIn(lists.size(), -1);
    const auto offer = [&](int list, int depth) {
        int &deepest = depthIn[std::size_t(list)];
        if (deepest < 0)
            m_entries.push_back({list, depth});
        deepest = std::max(deepest, depth);
    };
    m_firstEntry.push_back(0);
    for (std::size_t member = 0; member < order.size(); ++member) {
        const Candidate &candidate = problem.members[order[member]];
        if (capacity[member] > 0) {
            if (const auto local = m_listOfCounty.find(candidate.county); local != m_listOfCounty.end())
                offer(local->second, 0);
            for (auto held = candidate.specialties.begin(); held != candidate.specialties.end(); ++held)
                if (const auto with = m_listsWith.find(held.key()); with != m_listsWith.end())
                    for (const int list : with->second)
                        offer(list, held.value());
        }
        for (auto entry = m_entries.begin() + m_firstEntry.back(); entry != m_entries.end(); ++entry)
            entry->depth = std::exchange(depthIn[std::size_t(entry->list)], -1);
        m_firstEntry.push_back(int(m_entries.size()));
    }
    sortLists();
}

void PlanBoard::sortLists()
{
    for (int depth = 3; depth >= 0; --depth) {
        for (int member = 0; member < memberCount(); ++member)
            for (const ListEntry &entry : listsOf(member))
                if (entry.depth == depth)
                    lists[std::size_t(entry.list)].members.push_back(member);
        for (DepthList &list : lists)
            list.reach[std::size_t(depth)] = int(list.members.size());
    }
}

void PlanBoard::placeGuests(const PlanProblem &problem)
{
    for (std::size_t index = 0; index < guests.size(); ++index) {
        PlanGuest &guest = guests[index];
        const Candidate &candidate = problem.members[order[std::size_t(guest.member)]];
        const PlanActivity &activity = problem.activities[guest.activity];
        for (std::size_t place = 0; place < groups.size(); ++place) {
            PlanGroup &group = groups[place];
            if (group.activity != guest.activity)
                continue;
            const int depth = group.need < 0 ? 0 : selection::depthIn(activity.needs[group.need], candidate);
            if (group.need < 0 ? candidate.county != activity.county : depth == 0)
                continue;
            guest.places.push_back({int(place), depth});
            group.guests.emplace_back(memberCount() + int(index), depth);
        }
    }
}

void PlanBoard::indexGroups()
{
    m_groupsByList.resize(groups.size());
    std::iota(m_groupsByList.begin(), m_groupsByList.end(), 0);
    const auto cell = [this](int group) {
        const PlanGroup &asked = groups[std::size_t(group)];
        return asked.list * months + asked.month;
    };
    std::ranges::stable_sort(m_groupsByList, {}, cell);
    m_firstGroup.assign(lists.size() * std::size_t(months) + 1, 0);
    for (const int group : m_groupsByList)
        ++m_firstGroup[std::size_t(cell(group)) + 1];
    std::partial_sum(m_firstGroup.begin(), m_firstGroup.end(), m_firstGroup.begin());
}

std::span<const ListEntry> PlanBoard::listsOf(int member) const
{
    const auto first = m_entries.begin() + m_firstEntry[std::size_t(member)];
    return {first, m_entries.begin() + m_firstEntry[std::size_t(member) + 1]};
}

std::span<const int> PlanBoard::groupsOf(int list, int month) const
{
    const std::size_t cell = std::size_t(list) * std::size_t(months) + std::size_t(month);
    return {m_groupsByList.begin() + m_firstGroup[cell], m_groupsByList.begin() + m_firstGroup[cell + 1]};
}

} // namespace lianxin::selection
