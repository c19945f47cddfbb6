#include "core/nomination/yearchange.h"

#include "core/activities/activityrepository.h"
#include "core/invitations/invitationrepository.h"
#include "core/members/memberrepository.h"
#include "core/storage/workbook.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

Error refusedChange(const QString &sentence)
{
    return {ErrorKind::Invalid, sentence, {}};
}

/// Whether it was stored, no more.
template <typename Entity>
Result<void> done(const Result<Entity> &stored)
{
    return stored ? Result<void>() : stored.error();
}

Result<selection::PlanProblem> problemAfter(const selection::PlanProblem &problem, const ActivityMove &move)
{
    const QString id = QString::number(move.activity.value);
    if (std::ranges::count(problem.activities, id, &selection::PlanActivity::id) == 0)
        return refusedChange(QCoreApplication::translate("YearChange", "Choose an activity that lies ahead."));
    if (!move.day.isValid())
        return refusedChange(QCoreApplication::translate("YearChange", "Tell the day to which it moves."));
    return selection::withActivityMoved(problem, id, monthNumber(move.day));
}

Result<selection::PlanProblem> problemAfter(const selection::PlanProblem &problem, const MemberWithdrawal &withdrawal)
{
    const QString id = QString::number(withdrawal.member.value);
    if (std::ranges::count(problem.members, id, &selection::Candidate::id) == 0)
        return refusedChange(QCoreApplication::translate("YearChange", "Choose a member who serves."));
    return selection::withMemberWithdrawn(problem, id);
}

Result<void> moveActivity(Workbook &workbook, const ActivityMove &move)
{
    ActivityRepository activities(workbook.database());
    auto activity = activities.find(move.activity);
    if (!activity)
        return activity.error();
    const QString name = nameOf(*activity);
    activity->plannedOn = move.day;
    return workbook.perform(
        QCoreApplication::translate("YearChange", "Move %1 to %2").arg(name, move.day.toString(Qt::ISODate)),
        [&] { return done(activities.update(*activity)); });
}

Result<void> keepOff(ActivityRepository &activities, Activity activity, MemberId member)
{
    activity.pinned.removeAll(member);
    if (!activity.barred.contains(member))
        activity.barred.append(member);
    return done(activities.update(activity));
}

/// Of the invitations to one activity that of `member`, unless it was answered by no.
Result<void> takeAsLeave(InvitationRepository &invitations, ActivityId activity, MemberId member, QDate today)
{
    const auto found = invitations.of(activity);
    if (!found)
        return found.error();
    for (Invitation invitation : *found) {
        if (invitation.member != member || saidNo(invitation.reply))
            continue;
        invitation.reply = Reply::Leave;
        invitation.repliedOn = today;
        if (auto stored = done(invitations.update(invitation)); !stored)
            return stored;
    }
    return {};
}

Result<void> withdraw(Database &database, int planYear, MemberId member, QDate today)
{
    ActivityRepository activities(database);
    InvitationRepository invitations(database);
    const auto all = activities.all();
    if (!all)
        return all.error();
    for (const Activity &activity : *all) {
        if (activity.planYear != planYear || activity.state != ActivityState::Planned)
            continue;
        if (auto kept = keepOff(activities, activity, member); !kept)
            return kept;
        if (auto taken = takeAsLeave(invitations, activity.id, member, today); !taken)
            return taken;
    }
    return {};
}

} // namespace

Result<YearComparison> tryOut(const YearAnswer &answer, const YearChange &change, const IsWanted &isWanted)
{
    auto problem = std::visit([&](const auto &each) { return problemAfter(answer.planning.problem, each); }, change);
    if (!problem)
        return problem.error();
    auto plan = selection::planYear(*problem, {.isWanted = isWanted, .earlier = answer.plan.activities});
    if (!plan)
        return plan.error();
    auto difference = selection::differenceOf(answer.plan, *plan);
    return YearComparison {*std::move(problem), *std::move(plan), std::move(difference)};
}

Result<void> writeChange(Workbook &workbook, int planYear, const YearChange &change, QDate today)
{
    if (const auto *move = std::get_if<ActivityMove>(&change))
        return moveActivity(workbook, *move);
    const MemberId member = std::get<MemberWithdrawal>(change).member;
    const auto found = MemberRepository(workbook.database()).find(member);
    if (!found)
        return found.error();
    return workbook.perform(
        QCoreApplication::translate("YearChange", "Withdraw %1 from the plan of %2").arg(found->name).arg(planYear),
        [&] { return withdraw(workbook.database(), planYear, member, today); });
}

} // namespace lianxin
