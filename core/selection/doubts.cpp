#include "core/selection/doubts.h"

#include "core/selection/selectionwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace lianxin::selection {

namespace {

bool isHeld(const SelectionProblem &problem, const QString &specialty, int depth)
{
    return std::ranges::any_of(problem.members,
                               [&](const Candidate &member) { return member.specialties.value(specialty) >= depth; });
}

void doubtTheme(const SelectionProblem &problem, QStringList &doubts)
{
    if (problem.theme.isEmpty() && problem.seats.specialistMax > 0)
        doubts.append(
            QCoreApplication::translate("Selection", "There is no theme: nobody can take a specialist seat."));
    for (const QString &specialty : problem.theme) {
        if (!isHeld(problem, specialty, problem.themeDepth))
            doubts.append(QCoreApplication::translate(
                              "Selection", "The theme names %1, which no candidate knows to the degree of %2.")
                              .arg(specialty, masteryOf(problem.themeDepth)));
    }
}

void doubtNeeds(const SelectionProblem &problem, QStringList &doubts)
{
    if (problem.needs.isEmpty())
        doubts.append(QCoreApplication::translate(
            "Selection", "No need counts: among those who may sit, capability, invitations and diversity decide."));
    for (const Need &need : problem.needs) {
        if (!isHeld(problem, need.specialty, 1))
            doubts.append(QCoreApplication::translate("Selection", "Need %1 asks for %2, which no candidate knows.")
                              .arg(needNumber(need.id, need.specialty), need.specialty));
    }
}

} // namespace

QStringList doubtsAbout(const SelectionProblem &problem)
{
    if (problem.members.isEmpty())
        return {QCoreApplication::translate("Selection", "There is nobody to choose from.")};
    QStringList doubts;
    doubtTheme(problem, doubts);
    doubtNeeds(problem, doubts);
    return doubts;
}

} // namespace lianxin::selection
