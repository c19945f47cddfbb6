#include "core/selection/relaxations.h"
#include "core/selection/selectionwords.h"

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

/// Why a must has to give way: nobody who can come knows it so deeply, or it and other rules exclude each other.
QString obstacleOf(const Need &need, const Change &change)
{
    if (change.present == 0) {
        return QCoreApplication::translate("Selection", "need %1 (%2) asks for %3, nobody who can come knows it")
            .arg(need.id, need.specialty, masteryOf(change.from));
    }
    if (change.present < change.from) {
        return QCoreApplication::translate("Selection", "need %1 (%2) asks for %3, the deepest who can come has %4")
            .arg(need.id, need.specialty, masteryOf(change.from), masteryOf(change.present));
    }
    return QCoreApplication::translate("Selection", "need %1 (%2) asks for %3, which other rules leave no room for")
        .arg(need.id, need.specialty, masteryOf(change.from));
}

QString mustSentence(const Need &need, const Change &change)
{
    const QString obstacle = obstacleOf(need, change);
    return change.to == 0
        ? QCoreApplication::translate("Selection", "%1: do not insist on it").arg(obstacle)
        : QCoreApplication::translate("Selection", "%1: accept %2").arg(obstacle, masteryOf(change.to));
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

QString requireSentence(const Requirement &requirement, const Change &change)
{
    const QString text = change.present < change.from
        ? QCoreApplication::translate("Selection", "%1 of the %2 %3 can come, %4 are needed: ask for %5")
        : QCoreApplication::translate("Selection",
                                      "%1 of the %2 %3 can come, but other rules leave no room for %4: ask for %5");
    return text.arg(QString::number(change.present), attributeName(requirement.attribute), requirement.value,
                    QString::number(change.from), QString::number(change.to));
}

/// Names those set by the office who break the cap by themselves.
QString capSentence(const SelectionProblem &problem, const Change &change, QString Candidate::*group,
                    const QString &milder)
{
    QMap<QString, QStringList> pinned;
    for (const Candidate &member : problem.members) {
        if (member.pinned && !(member.*group).isEmpty())
            pinned[member.*group].append(member.id);
    }
    QStringList crowds;
    for (auto crowd = pinned.begin(); crowd != pinned.end(); ++crowd) {
        if (crowd->size() > change.from)
            crowds.append(QCoreApplication::translate("Selection", "%1, set by the office, are all of %2")
                              .arg(listed(problem, *crowd), crowd.key()));
    }
    QString text = milder.arg(QString::number(change.to), QString::number(change.from));
    if (crowds.isEmpty())
        return text;
    return QCoreApplication::translate("Selection", "%1: %2")
        .arg(crowds.join(QCoreApplication::translate("Selection", "; ")), text);
}

} // namespace

QString sentence(const SelectionProblem &problem, const Change &change)
{
    switch (change.kind) {
    case ChangeKind::LocalSeats:
    case ChangeKind::SpecialistMin:
        return seatsSentence(change);
    case ChangeKind::EmployerCap:
        return capSentence(problem, change, &Candidate::employer,
                           QCoreApplication::translate("Selection", "%1 members of one employer instead of %2"));
    case ChangeKind::SectorCap:
        return capSentence(problem, change, &Candidate::sector,
                           QCoreApplication::translate("Selection", "%1 members of one sector instead of %2"));
    case ChangeKind::Must:
        return mustSentence(problem.needs.value(change.index), change);
    case ChangeKind::Require:
        return requireSentence(problem.require.value(change.index), change);
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
