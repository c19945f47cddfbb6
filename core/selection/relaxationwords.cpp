#include "core/selection/relaxations.h"
#include "core/selection/seatless.h"
#include "core/selection/selectionwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

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

/// How many of those who can come and whom `counts` picks may take no seat.
int seatlessOf(const SelectionProblem &problem, const std::function<bool(const Candidate &)> &counts)
{
    return int(std::ranges::count_if(
        problem.members, [&](const Candidate &member) { return isSeatless(problem, member) && counts(member); }));
}

/// What a clerk can do where there are too few only because the theme is too narrow; empty = nothing.
QString themeAdvice(const SelectionProblem &problem, const std::function<bool(const Candidate &)> &counts, int missing)
{
    const WiderTheme wider = widerTheme(problem, counts, missing);
    if (wider.specialties.isEmpty())
        return {};
    return QCoreApplication::translate("Selection", ", or add %1 to the theme of the activity: then %2 more may sit")
        .arg(wider.specialties.join(QCoreApplication::translate("Selection", ", ")), QString::number(wider.seated));
}

/// Why a must has to give way: nobody who can come knows it so deeply, or it and other rules exclude each other.
QString obstacleOf(const SelectionProblem &problem, const Need &need, const Change &change)
{
    const QString number = needNumber(need.id, need.specialty);
    const int seatless = seatlessOf(
        problem, [&](const Candidate &member) { return member.specialties.value(need.specialty) >= change.from; });
    if (change.present < change.from && seatless > 0) {
        return QCoreApplication::translate(
                   "Selection",
                   "need %1 (%2) asks for %3, the %4 who have it and can come may take no seat: "
                   "they neither live in the county nor hold a specialty of the theme")
            .arg(number, need.specialty, masteryOf(change.from), QString::number(seatless));
    }
    if (change.present == 0) {
        return QCoreApplication::translate("Selection", "need %1 (%2) asks for %3, nobody who can come knows it")
            .arg(number, need.specialty, masteryOf(change.from));
    }
    if (change.present < change.from) {
        return QCoreApplication::translate("Selection", "need %1 (%2) asks for %3, the deepest who can come has %4")
            .arg(number, need.specialty, masteryOf(change.from), masteryOf(change.present));
    }
    return QCoreApplication::translate("Selection", "need %1 (%2) asks for %3, which other rules leave no room for")
        .arg(number, need.specialty, masteryOf(change.from));
}

QString mustSentence(const SelectionProblem &problem, const Change &change)
{
    const Need need = problem.needs.value(change.index);
    const QString obstacle = obstacleOf(problem, need, change);
    QString text = change.to == 0
        ? QCoreApplication::translate("Selection", "%1: do not insist on it").arg(obstacle)
        : QCoreApplication::translate("Selection", "%1: accept %2").arg(obstacle, masteryOf(change.to));
    if (change.present >= change.from)
        return text;
    const auto knowsIt = [&](const Candidate &member) {
        return member.specialties.value(need.specialty) >= change.from;
    };
    return text + themeAdvice(problem, knowsIt, 1);
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

/// Of those on the roll some can come, but may take no seat: why, and what the clerk can do.
QString seatlessSentence(const SelectionProblem &problem, const Requirement &requirement, const Change &change,
                         const std::function<bool(const Candidate &)> &counts)
{
    const auto onRoll = std::ranges::count_if(problem.members, counts);
    const int seatless = seatlessOf(problem, counts);
    const QString text = QCoreApplication::translate(
        "Selection",
        "of the %1 %2 there are %3 on the roll and %4 can come, but %5 of these may take no seat: they neither live in "
        "the county nor hold a specialty of the theme to the degree of %6; %7 are needed: ask for %8");
    return text.arg(attributeName(requirement.attribute), requirement.value, QString::number(onRoll),
                    QString::number(change.present + seatless), QString::number(seatless),
                    masteryOf(problem.themeDepth), QString::number(change.from), QString::number(change.to))
        + themeAdvice(problem, counts, change.from - change.present);
}

QString requireSentence(const SelectionProblem &problem, const Change &change)
{
    const Requirement requirement = problem.require.value(change.index);
    const auto counts = [&](const Candidate &member) {
        return attributeOf(member, requirement.attribute) == requirement.value;
    };
    if (change.present < change.from && seatlessOf(problem, counts) > 0)
        return seatlessSentence(problem, requirement, change, counts);
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
        return mustSentence(problem, change);
    case ChangeKind::Require:
        return requireSentence(problem, change);
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
