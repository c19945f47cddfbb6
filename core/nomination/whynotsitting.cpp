#include "core/nomination/whynotsitting.h"

#include "core/selection/reasons.h"

#include <QCoreApplication>

#include <algorithm>

namespace lianxin {

namespace {

constexpr int fewRelaxations = 2; ///< enough to name the rule in the way

/// What would have to give way for a panel with `member`, in sentences.
Result<QStringList> whatGivesWay(selection::SelectionProblem problem, const QString &member,
                                 const selection::SolveOptions &options)
{
    std::ranges::find(problem.members, member, &selection::Candidate::id)->pinned = true;
    const auto diagnosis = selection::diagnose(problem, fewRelaxations, options);
    if (!diagnosis)
        return diagnosis.error();
    QStringList sentences = diagnosis->contradictions;
    for (const selection::Relaxation &relaxation : diagnosis->relaxations)
        sentences.append(selection::sentence(problem, relaxation));
    return sentences;
}

} // namespace

Result<WhyNotSitting> whyNotSitting(const Nomination &nomination, const QString &member,
                                    const selection::SolveOptions &options)
{
    using selection::WhyNotKind;
    const selection::SelectionProblem &problem = nomination.problem;
    const QString rule = nomination.exclusions.value(member);
    if (!nomination.answer.feasible) {
        const QString none = QCoreApplication::translate("Nomination", "There is no panel yet: relax a rule first.");
        return WhyNotSitting {{rule.isEmpty() ? none : rule}, {}};
    }
    const auto why = selection::whyNot(problem, nomination.answer, member, options);
    if (!why)
        return why.error();
    WhyNotSitting answer {{}, why->panel};
    if (!rule.isEmpty())
        answer.sentences.append(rule);
    if (why->kind == WhyNotKind::Sits)
        answer.sentences.append(nomination.reasons.value(member));
    else if (rule.isEmpty() || !why->panel.isEmpty())
        answer.sentences.append(selection::sentence(problem, *why));
    if (why->kind != WhyNotKind::Impossible)
        return answer;
    const auto givesWay = whatGivesWay(problem, member, options);
    if (!givesWay)
        return givesWay.error();
    answer.sentences += *givesWay;
    return answer;
}

} // namespace lianxin
