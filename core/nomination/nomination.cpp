#include "core/nomination/nomination.h"

#include "core/selection/exclusions.h"
#include "core/selection/reasons.h"

#include <QCoreApplication>

namespace lianxin {

namespace {

Error stopped()
{
    return {ErrorKind::Cancelled, QCoreApplication::translate("Nomination", "The selection was stopped."), {}};
}

} // namespace

PanelChoices choicesOf(const Activity &activity)
{
    PanelChoices choices;
    for (const MemberId member : activity.pinned)
        choices.pinned.insert(member.value);
    for (const MemberId member : activity.barred)
        choices.barred.insert(member.value);
    return choices;
}

Result<Nomination> nominate(const selection::SelectionProblem &problem, const selection::SolveOptions &options)
{
    const auto isStopped = [&] { return options.isWanted && !options.isWanted(); };
    auto answer = selection::choosePanel(problem, options);
    if (!answer)
        return answer.error();
    if (isStopped())
        return stopped();

    Nomination nomination {.problem = problem,
                           .answer = *std::move(answer),
                           .reasons = {},
                           .reserves = {},
                           .exclusions = {},
                           .diagnosis = {}};
    for (const auto &reason : selection::reasonsFor(nomination.problem, nomination.answer, options))
        nomination.reasons.insert(reason.member, selection::sentence(nomination.problem, reason));
    for (const auto &exclusion : selection::excludedFrom(nomination.problem))
        nomination.exclusions.insert(exclusion.member, selection::sentence(nomination.problem, exclusion));
    if (nomination.answer.feasible) {
        nomination.reserves = selection::reservesFor(nomination.problem, nomination.answer);
    } else {
        auto diagnosis = selection::diagnose(nomination.problem, 5, options);
        if (!diagnosis)
            return diagnosis.error();
        nomination.diagnosis = *std::move(diagnosis);
    }
    if (isStopped())
        return stopped();
    return nomination;
}

Result<Nomination> nominate(Database &database, ActivityId activity, const std::optional<PanelChoices> &choices)
{
    const auto problem = nominationProblem(database, activity, choices);
    return problem ? nominate(*problem) : problem.error();
}

} // namespace lianxin
