#include "core/selection/yearplan.h"

#include "core/selection/board.h"
#include "core/selection/yearplanboard.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>
#include <unordered_set>

namespace lianxin::selection {

using namespace Qt::StringLiterals;

namespace {

using NameSet = std::unordered_set<QString, NameHash>;

/// The first fault of a plan problem; what comes after it is not looked at.
class PlanFaults
{
public:
    void range(const QString &place, const QString &name, int number, int least, int most)
    {
        if (first.isEmpty() && (number < least || number > most)) {
            first = QCoreApplication::translate("Selection", "%1: %2 is %3, it must be from %4 to %5.")
                        .arg(place, name, QString::number(number), QString::number(least), QString::number(most));
        }
    }

    void unique(const QString &place, const QString &id, NameSet &seen)
    {
        if (first.isEmpty() && id.isEmpty())
            first = QCoreApplication::translate("Selection", "%1: the id is missing.").arg(place);
        if (!seen.insert(id).second && first.isEmpty())
            first = QCoreApplication::translate("Selection", "%1: the id stands twice.").arg(id);
    }

    void known(const QString &place, const QString &id, const NameSet &ids)
    {
        if (first.isEmpty() && !ids.contains(id))
            first = QCoreApplication::translate("Selection", "%1: there is no member %2.").arg(place, id);
    }

    QString first;
};

void checkPlanMembers(const QList<Candidate> &members, PlanFaults &faults, NameSet &ids)
{
    ids.reserve(std::size_t(members.size()));
    for (const Candidate &member : members) {
        faults.unique(u"members"_s, member.id, ids);
        faults.range(member.id, u"tier"_s, member.tier, 0, 3);
        faults.range(member.id, u"performance"_s, member.performance, 0, maxPerformance);
        faults.range(member.id, u"invited"_s, member.invited, 0, maxInvited);
        for (auto depth = member.specialties.begin(); depth != member.specialties.end(); ++depth)
            faults.range(member.id, depth.key(), depth.value(), 1, 3);
    }
}

void checkPlanActivity(const PlanActivity &activity, const NameSet &members, PlanFaults &faults)
{
    faults.range(activity.id, u"local_seats"_s, activity.localSeats, 0, maxSeats);
    NameSet needs;
    for (const NeedSlot &slot : activity.needs) {
        faults.unique(activity.id, slot.id, needs);
        faults.range(slot.id, u"wanted"_s, slot.wanted, 1, maxSeats);
        faults.range(slot.id, u"least_depth"_s, slot.leastDepth, 1, 3);
        faults.range(slot.id, u"weight"_s, slot.weight, 0, maxWeight);
    }
    for (const QString &id : activity.confirmed)
        faults.known(activity.id, id, members);
}

} // namespace

const PlannedActivity *YearPlan::find(const QString &activity) const
{
    const auto found = std::ranges::find(activities, activity, &PlannedActivity::activity);
    return found == activities.end() ? nullptr : &*found;
}

Result<void> validate(const PlanProblem &problem)
{
    PlanFaults faults;
    faults.range(u"plan"_s, u"year_cap"_s, problem.yearCap, 0, maxInvited);
    faults.range(u"plan"_s, u"employer_cap"_s, problem.employerCap, 0, maxSeats);
    faults.range(u"activities"_s, QCoreApplication::translate("Selection", "their number"),
                 int(problem.activities.size()), 0, maxActivities);
    NameSet members;
    checkPlanMembers(problem.members, faults, members);
    NameSet activities;
    for (const PlanActivity &activity : problem.activities) {
        faults.unique(u"activities"_s, activity.id, activities);
        checkPlanActivity(activity, members, faults);
    }
    if (!faults.first.isEmpty())
        return Error {ErrorKind::Invalid, faults.first, {}};
    return {};
}

bool isBetter(const PlanValue &a, const PlanValue &b)
{
    const auto claims = [](const PlanValue &value) {
        return std::tuple(value.confirmed, value.filled, value.depth, -value.squares, value.tier, value.performance,
                          value.lottery);
    };
    return claims(a) > claims(b);
}

PlanValue valueOf(const PlanProblem &problem, const QList<PlannedActivity> &plan)
{
    QHash<QString, int> memberOf;
    memberOf.reserve(problem.members.size());
    std::vector<qint64> invitations;
    for (const Candidate &member : problem.members) {
        memberOf.insert(member.id, int(invitations.size()));
        invitations.push_back(member.invited);
    }
    QHash<QString, const PlanActivity *> activityOf;
    for (const PlanActivity &activity : problem.activities)
        activityOf.insert(activity.id, &activity);

    PlanValue value;
    for (const PlannedActivity &planned : plan) {
        const PlanActivity *activity = activityOf.value(planned.activity);
        for (const PlanPlace &place : planned.places) {
            const int index = memberOf.value(place.member, -1);
            if (!activity || index < 0)
                continue;
            const Candidate &member = problem.members[index];
            ++invitations[std::size_t(index)];
            value.tier += member.tier;
            value.performance += member.performance;
            value.lottery += lotOf(problem.seed, member.id);
            if (place.seat == PlanSeat::Beside)
                continue;
            value.confirmed += place.confirmed;
            ++value.filled;
            const auto slot = std::ranges::find(activity->needs, place.need, &NeedSlot::id);
            if (place.seat == PlanSeat::Need && slot != activity->needs.end())
                value.depth += qint64(slot->weight) * depthIn(*slot, member);
        }
    }
    for (const qint64 count : invitations)
        value.squares += count * count;
    return value;
}

int depthIn(const NeedSlot &slot, const Candidate &member)
{
    int deepest = 0;
    for (const QString &specialty : slot.specialties)
        deepest = std::max(deepest, member.specialties.value(specialty));
    return deepest >= slot.leastDepth ? deepest : 0;
}

QString shownName(const PlanActivity &activity)
{
    return activity.name.isEmpty() ? activity.id : activity.name;
}

} // namespace lianxin::selection
