#include "core/selection/relaxations.h"

#include <QCoreApplication>

namespace lianxin::selection {

namespace {

QString seatsSentence(const Change &change)
{
    const bool isLocal = change.kind == ChangeKind::LocalSeats;
    if (change.present >= change.from) {
        const QString text = isLocal
            ? QCoreApplication::translate("Selection", "%1 local seats instead of %2")
            : QCoreApplication::translate("Selection", "at least %1 specialists instead of %2");
        return text.arg(QString::number(change.to), QString::number(change.from));
    }
    const QString text = isLocal
        ? QCoreApplication::translate("Selection",
                                      "only %1 residents can come, %2 are needed: %3 local seats instead of %2")
        : QCoreApplication::translate(
            "Selection", "only %1 specialists can come, %2 are needed: at least %3 specialists instead of %2");
    return text.arg(QString::number(change.present), QString::number(change.from), QString::number(change.to));
}

QString mustSentence(const Need &need, const Change &change)
{
    const QString text = change.to == 0
        ? QCoreApplication::translate(
            "Selection", "need %1 (%2) asks for depth %3, the deepest who can come has %4: do not insist on it")
        : QCoreApplication::translate(
            "Selection", "need %1 (%2) asks for depth %3, the deepest who can come has %4: accept depth %5");
    const QString filled =
        text.arg(need.id, need.specialty, QString::number(change.from), QString::number(change.present));
    return change.to == 0 ? filled : filled.arg(change.to);
}

QString attributeName(const QString &attribute)
{
    using namespace Qt::StringLiterals;
    if (attribute == "sector"_L1)
        return QCoreApplication::translate("Selection", "sector");
    if (attribute == "employer"_L1)
        return QCoreApplication::translate("Selection", "employer");
    if (attribute == "county"_L1)
        return QCoreApplication::translate("Selection", "county");
    if (attribute == "unit_type"_L1)
        return QCoreApplication::translate("Selection", "kind of employer");
    if (attribute == "party"_L1)
        return QCoreApplication::translate("Selection", "party");
    return attribute;
}

} // namespace

QString sentence(const SelectionProblem &problem, const Change &change)
{
    switch (change.kind) {
    case ChangeKind::LocalSeats:
    case ChangeKind::SpecialistMin:
        return seatsSentence(change);
    case ChangeKind::EmployerCap:
        return QCoreApplication::translate("Selection", "%1 members of one employer instead of %2")
            .arg(QString::number(change.to), QString::number(change.from));
    case ChangeKind::SectorCap:
        return QCoreApplication::translate("Selection", "%1 members of one sector instead of %2")
            .arg(QString::number(change.to), QString::number(change.from));
    case ChangeKind::Must:
        return mustSentence(problem.needs.value(change.index), change);
    case ChangeKind::Require: {
        const Requirement requirement = problem.require.value(change.index);
        return QCoreApplication::translate("Selection", "%1 of the %2 %3 can come, %4 are needed: ask for %5")
            .arg(QString::number(change.present), attributeName(requirement.attribute), requirement.value,
                 QString::number(change.from), QString::number(change.to));
    }
    }
    Q_UNREACHABLE();
}

QString sentence(const SelectionProblem &problem, const Relaxation &relaxation)
{
    QStringList changes;
    for (const Change &change : relaxation.changes)
        changes.append(sentence(problem, change));
    return changes.join(QCoreApplication::translate("Selection", "; "));
}

QString enablerSentence(const SelectionProblem &problem, const QString &member)
{
    const Candidate *found = findMember(problem, member);
    if (!found)
        return {};
    const QString text = found->barred
        ? QCoreApplication::translate("Selection", "With %1 a panel would be possible, but a rule keeps this one off.")
        : QCoreApplication::translate("Selection", "With %1 a panel would be possible, but this one is away.");
    return text.arg(shownName(*found));
}

} // namespace lianxin::selection
