#include "core/selection/yearplanchanges.h"

#include <QSet>

namespace lianxin::selection {

namespace {

QSet<QString> comingTo(const YearPlan &plan, const QString &activity)
{
    QSet<QString> coming;
    if (const PlannedActivity *planned = plan.find(activity))
        for (const PlanPlace &place : planned->places)
            coming.insert(place.member);
    return coming;
}

QStringList sortedIds(const QSet<QString> &ids)
{
    QStringList sorted(ids.begin(), ids.end());
    sorted.sort();
    return sorted;
}

QList<PlanLevelDifference> levelsOf(const PlanValue &first, const PlanValue &second)
{
    return {{PlanLevel::Confirmed, first.confirmed, second.confirmed},
            {PlanLevel::Filled, first.filled, second.filled},
            {PlanLevel::Depth, first.depth, second.depth},
            {PlanLevel::Squares, first.squares, second.squares},
            {PlanLevel::Tier, first.tier, second.tier},
            {PlanLevel::Performance, first.performance, second.performance}};
}

} // namespace

PlanDifference differenceOf(const YearPlan &first, const YearPlan &second)
{
    PlanDifference difference;
    difference.levels = levelsOf(first.value, second.value);
    const auto add = [&](const QString &activity) {
        const QSet<QString> before = comingTo(first, activity);
        const QSet<QString> after = comingTo(second, activity);
        if (before == after)
            return;
        difference.activities.append({activity, sortedIds(after - before), sortedIds(before - after)});
        difference.coming += int(difference.activities.last().come.size());
        difference.going += int(difference.activities.last().go.size());
    };
    for (const PlannedActivity &planned : second.activities)
        add(planned.activity);
    for (const PlannedActivity &planned : first.activities)
        if (!second.find(planned.activity))
            add(planned.activity);
    return difference;
}

PlanProblem withActivityMoved(PlanProblem problem, const QString &activity, int month)
{
    for (PlanActivity &each : problem.activities)
        if (each.id == activity)
            each.month = month;
    return problem;
}

PlanProblem withMemberWithdrawn(PlanProblem problem, const QString &member)
{
    for (Candidate &each : problem.members)
        if (each.id == member)
            each.available = false;
    for (PlanActivity &activity : problem.activities)
        activity.confirmed.removeAll(member);
    return problem;
}

} // namespace lianxin::selection
