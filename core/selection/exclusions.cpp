#include "core/selection/exclusions.h"

#include "core/selection/selectionwords.h"

#include <QCoreApplication>

namespace lianxin::selection {

namespace {

/// The pinned ones of the same employer or sector as `member`.
QStringList pinnedBeside(const SelectionProblem &problem, const Candidate &member, QString Candidate::*group)
{
    QStringList ids;
    for (const Candidate &other : problem.members) {
        if (other.pinned && other.*group == member.*group)
            ids.append(other.id);
    }
    return ids;
}

QString fullSentence(const SelectionProblem &problem, const Candidate &member, QString Candidate::*group, int limit)
{
    return QCoreApplication::translate("Selection", "%1 already has %2, set by the office; the limit is %3.")
        .arg(member.*group, listed(problem, pinnedBeside(problem, member, group)), QString::number(limit));
}

QHash<QString, int> pinnedBy(const SelectionProblem &problem, QString Candidate::*group)
{
    QHash<QString, int> counts;
    for (const Candidate &member : problem.members) {
        if (member.pinned && !(member.*group).isEmpty())
            ++counts[member.*group];
    }
    return counts;
}

} // namespace

QList<Exclusion> excludedFrom(const SelectionProblem &problem)
{
    const QHash<QString, int> employers = pinnedBy(problem, &Candidate::employer);
    const QHash<QString, int> sectors = pinnedBy(problem, &Candidate::sector);
    QList<Exclusion> exclusions;
    for (const Candidate &member : problem.members) {
        if (member.barred)
            exclusions.append({member.id, ExclusionRule::Barred, 0});
        else if (member.pinned)
            continue;
        else if (!member.available)
            exclusions.append({member.id, ExclusionRule::Away, 0});
        else if (!isResident(problem, member) && !isSpecialist(problem, member))
            exclusions.append({member.id, ExclusionRule::NoSeat, 0});
        else if (const int count = employers.value(member.employer); count >= problem.caps.employer)
            exclusions.append({member.id, ExclusionRule::EmployerFull, count});
        else if (const int places = sectors.value(member.sector); places >= problem.caps.sector)
            exclusions.append({member.id, ExclusionRule::SectorFull, places});
    }
    return exclusions;
}

QString sentence(const SelectionProblem &problem, const Exclusion &exclusion)
{
    const Candidate *member = findMember(problem, exclusion.member);
    if (!member)
        return {};
    switch (exclusion.rule) {
    case ExclusionRule::Barred:
        return QCoreApplication::translate("Selection", "Kept off by a rule of the office.");
    case ExclusionRule::Away:
        return QCoreApplication::translate("Selection", "Not available that day.");
    case ExclusionRule::NoSeat:
        return QCoreApplication::translate("Selection", "Neither a resident of %1 nor a specialist of the theme.")
            .arg(problem.county);
    case ExclusionRule::EmployerFull:
        return fullSentence(problem, *member, &Candidate::employer, problem.caps.employer);
    case ExclusionRule::SectorFull:
        return fullSentence(problem, *member, &Candidate::sector, problem.caps.sector);
    }
    Q_UNREACHABLE();
}

} // namespace lianxin::selection
