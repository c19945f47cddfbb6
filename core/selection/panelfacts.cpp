#include "core/selection/panelfacts.h"

#include <algorithm>
#include <numeric>

namespace lianxin::selection {

namespace {

int themeDepthOf(const SelectionProblem &problem, const Candidate &member)
{
    int depth = 0;
    for (const QString &specialty : problem.theme)
        depth = std::max(depth, member.specialties.value(specialty));
    return depth;
}

PanelMember panelMember(const SelectionProblem &problem, const Candidate &member, Seat seat)
{
    PanelMember seated {member.id, seat, member.pinned, {}};
    for (const Need &need : problem.needs) {
        if (const int depth = member.specialties.value(need.specialty); depth > 0)
            seated.needs.append({need.id, depth});
    }
    return seated;
}

} // namespace

QList<int> deepest(const SelectionProblem &problem, const std::vector<int> &members, const Need &need)
{
    QList<int> depths;
    for (const int member : members)
        depths.append(problem.members[member].specialties.value(need.specialty));
    std::ranges::sort(depths, std::greater());
    depths.resize(std::min<qsizetype>(depths.size(), need.wanted));
    return depths;
}

PanelValue valueOf(const SelectionProblem &problem, const std::vector<int> &members)
{
    PanelValue value;
    value.size = int(members.size());
    for (const Need &need : problem.needs) {
        const QList<int> depths = deepest(problem, members, need);
        value.coverage += need.weight * std::accumulate(depths.begin(), depths.end(), 0);
    }
    for (const int index : members) {
        const Candidate &member = problem.members[index];
        value.tier += member.tier;
        value.invited += member.invited;
        value.performance += member.performance;
        value.lottery += lotOf(problem.seed, member.id);
    }
    for (const DiversityWish &wish : problem.diversity) {
        const auto bearers = std::ranges::count_if(
            members, [&](int member) { return problem.members[member].traits.contains(wish.trait); });
        value.diversity += std::min(wish.wanted, int(bearers));
    }
    return value;
}

QList<NeedChange> servedLess(const SelectionProblem &problem, const std::vector<int> &panel,
                             const std::vector<int> &other)
{
    QList<NeedChange> changes;
    for (const Need &need : problem.needs) {
        const QList<int> with = deepest(problem, panel, need);
        const QList<int> without = deepest(problem, other, need);
        const int sumWith = std::accumulate(with.begin(), with.end(), 0);
        const int sumWithout = std::accumulate(without.begin(), without.end(), 0);
        if (need.weight > 0 && sumWithout < sumWith)
            changes.append({need.id, need.specialty, sumWith, sumWithout, with.value(0), without.value(0)});
    }
    return changes;
}

QStringList onlyOn(const SelectionProblem &problem, const std::vector<int> &panel, const std::vector<int> &other)
{
    QStringList ids;
    for (const int member : panel) {
        if (std::ranges::find(other, member) == other.end())
            ids.append(problem.members[member].id);
    }
    ids.removeDuplicates();
    ids.sort();
    return ids;
}

QList<PanelMember> seated(const SelectionProblem &problem, const std::vector<int> &members)
{
    QList<const Candidate *> locals;
    QList<const Candidate *> specialists;
    QList<const Candidate *> either;
    for (const int index : members) {
        const Candidate &member = problem.members[index];
        const bool isLocal = isResident(problem, member);
        (isLocal && isSpecialist(problem, member) ? either : isLocal ? locals : specialists).append(&member);
    }
    std::ranges::sort(either, {},
                      [&](const Candidate *member) { return std::pair(themeDepthOf(problem, *member), member->id); });
    for (const Candidate *member : either)
        (locals.size() < problem.seats.local ? locals : specialists).append(member);

    QList<PanelMember> panel;
    const auto byId = [](const Candidate *member) -> const QString & { return member->id; };
    std::ranges::sort(locals, {}, byId);
    std::ranges::sort(specialists, {}, byId);
    for (const Candidate *member : locals)
        panel.append(panelMember(problem, *member, Seat::Local));
    for (const Candidate *member : specialists)
        panel.append(panelMember(problem, *member, Seat::Specialist));
    return panel;
}

} // namespace lianxin::selection
