#include "core/selection/yearplanpolicies.h"

#include "core/selection/yearplanfigures.h"

#include <QCoreApplication>

#include <algorithm>

namespace lianxin::selection {

namespace {

using Counters = QHash<QString, int>;

/// The activity as it stands when everybody was invited as often as `invited` says.
SelectionProblem after(SelectionProblem problem, const Counters &invited, const PolicyOutcome &policy)
{
    problem.fewestInvitedFirst = policy.fewestInvitedFirst;
    for (Candidate &member : problem.members) {
        member.invited = invited.value(member.id);
        if (policy.yearCap > 0 && member.invited >= policy.yearCap)
            member.available = false;
    }
    return problem;
}

/// The members who are not barred everywhere, invited by nobody yet.
Counters counters(const QList<SelectionProblem> &year)
{
    Counters invited;
    for (const SelectionProblem &problem : year)
        for (const Candidate &member : problem.members)
            if (!member.barred)
                invited.insert(member.id, 0);
    return invited;
}

void count(const PanelAnswer &answer, Counters &invited, PolicyOutcome &outcome)
{
    if (!answer.feasible) {
        ++outcome.withoutPanel;
        return;
    }
    ++outcome.panels;
    outcome.unproved += !answer.proved;
    outcome.coverage += answer.value.coverage;
    outcome.invitations += answer.value.size;
    outcome.tier += answer.value.tier;
    for (const PanelMember &member : answer.members)
        ++invited[member.id];
}

void sumUp(const Counters &invited, PolicyOutcome &outcome)
{
    for (const int times : invited) {
        outcome.mostInvitations = std::max(outcome.mostInvitations, times);
        outcome.distinctMembers += times > 0;
        outcome.squares += qint64(times) * times;
    }
    outcome.giniPermille = giniPermille({invited.begin(), invited.end()});
}

Result<PolicyOutcome> outcomeOf(const QList<SelectionProblem> &year, PolicyOutcome policy, const SolveOptions &options)
{
    Counters invited = counters(year);
    for (const SelectionProblem &problem : year) {
        if (options.isWanted && !options.isWanted())
            return Error {ErrorKind::Cancelled, QCoreApplication::translate("Selection", "The plan was stopped."), {}};
        const auto answer = choosePanel(after(problem, invited, policy), options);
        if (!answer)
            return answer.error();
        count(*answer, invited, policy);
    }
    sumUp(invited, policy);
    return policy;
}

} // namespace

int PolicyOutcome::meanTierHundredths() const
{
    return invitations == 0 ? 0 : int((100 * tier + invitations / 2) / invitations);
}

Result<QList<PolicyOutcome>> policyTable(const QList<SelectionProblem> &year, int yearCap, const SolveOptions &options)
{
    QList<PolicyOutcome> table;
    for (const int cap : {0, yearCap}) {
        for (const bool fewestInvitedFirst : {false, true}) {
            auto outcome = outcomeOf(year, {.fewestInvitedFirst = fewestInvitedFirst, .yearCap = cap}, options);
            if (!outcome)
                return outcome.error();
            table.append(*std::move(outcome));
        }
    }
    return table;
}

} // namespace lianxin::selection
