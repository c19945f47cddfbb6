#include "core/nomination/nomination.h"

#include "core/selection/exclusions.h"
#include "core/selection/reasons.h"

namespace lianxin {

Result<Nomination> nominate(Database &database, ActivityId activity, const PanelChoices &choices)
{
    auto problem = nominationProblem(database, activity, choices);
    if (!problem)
        return problem.error();
    auto answer = selection::choosePanel(*problem);
    if (!answer)
        return answer.error();

    Nomination nomination {.problem = *std::move(problem),
                           .answer = *std::move(answer),
                           .reasons = {},
                           .reserves = {},
                           .exclusions = {},
                           .diagnosis = {}};
    for (const auto &reason : selection::reasonsFor(nomination.problem, nomination.answer))
        nomination.reasons.insert(reason.member, selection::sentence(nomination.problem, reason));
    for (const auto &exclusion : selection::excludedFrom(nomination.problem))
        nomination.exclusions.insert(exclusion.member, selection::sentence(nomination.problem, exclusion));
    if (nomination.answer.feasible) {
        nomination.reserves = selection::reservesFor(nomination.problem, nomination.answer);
        return nomination;
    }
    auto diagnosis = selection::diagnose(nomination.problem);
    if (!diagnosis)
        return diagnosis.error();
    nomination.diagnosis = *std::move(diagnosis);
    return nomination;
}

} // namespace lianxin
