#include "tests/core/selection/bruteforce.h"

#include "core/selection/board.h"

#include <algorithm>

using namespace lianxin::selection;

namespace bruteforce {

namespace {

/// Whether the local and the specialist seats can be dealt out: tries every way.
bool canSit(const SelectionProblem &problem, const std::vector<int> &panel, std::size_t next, int locals)
{
    if (next == panel.size())
        return locals == 0;
    const Candidate &member = problem.members[panel[next]];
    const bool isLocal = isResident(problem, member);
    const bool isExpert = isSpecialist(problem, member) || (member.pinned && !isLocal);
    return (isLocal && locals > 0 && canSit(problem, panel, next + 1, locals - 1))
        || (isExpert && canSit(problem, panel, next + 1, locals));
}

bool keepsCaps(const SelectionProblem &problem, const std::vector<int> &panel)
{
    return std::ranges::all_of(panel, [&](int index) {
        const Candidate &member = problem.members[index];
        const auto same = [&](QString Candidate::*group) {
            return std::ranges::count_if(panel, [&](int other) {
                return !(member.*group).isEmpty() && problem.members[other].*group == member.*group;
            });
        };
        return same(&Candidate::employer) <= problem.caps.employer && same(&Candidate::sector) <= problem.caps.sector;
    });
}

} // namespace

bool isFeasible(const SelectionProblem &problem, const std::vector<int> &panel)
{
    const int specialists = int(panel.size()) - problem.seats.local;
    if (specialists < problem.seats.specialistMin || specialists > problem.seats.specialistMax)
        return false;
    for (int index = 0; index < problem.members.size(); ++index) {
        const Candidate &member = problem.members[index];
        const bool sits = std::ranges::find(panel, index) != panel.end();
        if (sits ? member.barred || !(member.available || member.pinned) : member.pinned)
            return false;
    }
    for (const Need &need : problem.needs) {
        if (need.must > 0 && std::ranges::none_of(panel, [&](int index) {
                return problem.members[index].specialties.value(need.specialty) >= need.must;
            }))
            return false;
    }
    for (const Requirement &requirement : problem.require) {
        const auto count = std::ranges::count_if(panel, [&](int index) {
            return attributeOf(problem.members[index], requirement.attribute) == requirement.value;
        });
        if (count < requirement.atLeast)
            return false;
    }
    return keepsCaps(problem, panel) && canSit(problem, panel, 0, problem.seats.local);
}

PanelValue valueOf(const SelectionProblem &problem, const std::vector<int> &panel)
{
    PanelValue value;
    value.size = int(panel.size());
    for (const Need &need : problem.needs) {
        std::vector<int> depths;
        for (const int index : panel)
            depths.push_back(problem.members[index].specialties.value(need.specialty));
        std::ranges::sort(depths, std::greater());
        for (std::size_t rank = 0; rank < depths.size() && rank < std::size_t(need.wanted); ++rank)
            value.coverage += need.weight * depths[rank];
    }
    for (const int index : panel) {
        const Candidate &member = problem.members[index];
        value.tier += member.tier;
        value.invited += member.invited;
        value.performance += member.performance;
        value.lottery += lotOf(problem.seed, member.id);
    }
    for (const DiversityWish &wish : problem.diversity) {
        int bearers = 0;
        for (const int index : panel)
            bearers += problem.members[index].traits.contains(wish.trait);
        value.diversity += std::min(bearers, wish.wanted);
    }
    return value;
}

Best best(const SelectionProblem &problem)
{
    Best best;
    const int most = problem.seats.local + problem.seats.specialistMax;
    const auto count = quint32(problem.members.size());
    for (quint32 subset = 0; subset < (1U << count); ++subset) {
        if (std::popcount(subset) > most)
            continue;
        std::vector<int> panel;
        for (quint32 index = 0; index < count; ++index) {
            if (subset & (1U << index))
                panel.push_back(int(index));
        }
        if (!isFeasible(problem, panel))
            continue;
        const PanelValue value = bruteforce::valueOf(problem, panel);
        if (best.feasible && !isBetter(value, best.value, problem.fewestInvitedFirst))
            continue;
        best = {true, value, {}};
        for (const int index : panel)
            best.ids.append(problem.members[index].id);
    }
    best.ids.sort();
    return best;
}

} // namespace bruteforce
