#include "ui/selection/milderrules.h"

#include "core/selection/selectionwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace lianxin::ui {

namespace {

using selection::Change;
using selection::ChangeKind;
using selection::SelectionProblem;

QString milderText(const char *text)
{
    return QCoreApplication::translate("MilderRules", text);
}

QString subjectOf(const SelectionProblem &problem, const Change &change)
{
    if (change.kind == ChangeKind::Must)
        return problem.needs.value(change.index).id;
    return change.kind == ChangeKind::Require ? problem.require.value(change.index).value : QString();
}

QString milderMust(const QString &need, int depth)
{
    if (depth == 0)
        return milderText(QT_TRANSLATE_NOOP("MilderRules", "need %1: do not insist")).arg(need);
    return milderText(QT_TRANSLATE_NOOP("MilderRules", "need %1: accept %2")).arg(need, selection::masteryOf(depth));
}

QString shortWords(const SelectionProblem &problem, const Change &change)
{
    switch (change.kind) {
    case ChangeKind::LocalSeats:
        return milderText(QT_TRANSLATE_NOOP("MilderRules", "local seats: %1")).arg(change.to);
    case ChangeKind::SpecialistMin:
        return milderText(QT_TRANSLATE_NOOP("MilderRules", "specialists: at least %1")).arg(change.to);
    case ChangeKind::EmployerCap:
        return milderText(QT_TRANSLATE_NOOP("MilderRules", "one employer: up to %1")).arg(change.to);
    case ChangeKind::SectorCap:
        return milderText(QT_TRANSLATE_NOOP("MilderRules", "one sector: up to %1")).arg(change.to);
    case ChangeKind::Must:
        return milderMust(subjectOf(problem, change), change.to);
    case ChangeKind::Require:
        return milderText(QT_TRANSLATE_NOOP("MilderRules", "%1: ask for %2"))
            .arg(subjectOf(problem, change), QString::number(change.to));
    }
    Q_UNREACHABLE();
}

/// The number that `change` is about, as it stands in `problem`; none if that is no longer there.
std::optional<int> numberIn(const SelectionProblem &problem, const Change &change)
{
    switch (change.kind) {
    case ChangeKind::LocalSeats:
        return problem.seats.local;
    case ChangeKind::SpecialistMin:
        return problem.seats.specialistMin;
    case ChangeKind::EmployerCap:
        return problem.caps.employer;
    case ChangeKind::SectorCap:
        return problem.caps.sector;
    case ChangeKind::Must:
        return change.index < problem.needs.size() ? std::optional(problem.needs.at(change.index).must) : std::nullopt;
    case ChangeKind::Require:
        return change.index < problem.require.size() ? std::optional(problem.require.at(change.index).atLeast)
                                                     : std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

void MilderRules::add(const SelectionProblem &problem, const Change &change)
{
    m_changes.append({change, subjectOf(problem, change), shortWords(problem, change)});
}

SelectionProblem MilderRules::appliedTo(SelectionProblem problem) const
{
    for (const Milder &each : m_changes)
        if (subjectOf(problem, each.change) == each.about && numberIn(problem, each.change) == each.change.from)
            problem = selection::relaxed(std::move(problem), {{each.change}});
    return problem;
}

QStringList MilderRules::sentences() const
{
    if (m_changes.isEmpty())
        return {};
    QStringList words;
    for (const Milder &each : m_changes)
        words.append(each.words);
    return {milderText(QT_TRANSLATE_NOOP("MilderRules", "For this choice only: %1."))
                .arg(words.join(QCoreApplication::translate("Columns", ", ")))};
}

bool isOfActivity(const Change &change)
{
    return change.kind == ChangeKind::LocalSeats;
}

} // namespace lianxin::ui
