#include "core/nomination/handmade.h"

#include "core/selection/comparison.h"
#include "core/selection/panelfacts.h"
#include "core/selection/selectionwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace lianxin {

namespace {

QList<selection::PanelMember> seatsOf(const selection::SelectionProblem &problem, const QStringList &members)
{
    std::vector<int> places;
    for (int place = 0; place < problem.members.size(); ++place)
        if (members.contains(problem.members.at(place).id))
            places.push_back(place);
    return selection::seated(problem, places);
}

QString handReason(const Nomination &chosen, const QString &member)
{
    const QString byHand = QCoreApplication::translate("Nomination", "Chosen by hand.");
    const QString hindrance = chosen.exclusions.value(member);
    return hindrance.isEmpty() ? byHand : QCoreApplication::translate("Nomination", "%1 %2").arg(byHand, hindrance);
}

/// The check by `chosen`, where whom the office itself keeps off is told apart from whom a rule does.
Result<selection::PanelCheck> checkOf(const Nomination &chosen, const QStringList &members)
{
    QStringList faults;
    selection::SelectionProblem problem = chosen.problem;
    for (const QString &id : members) {
        if (!chosen.keptOffByHand.contains(id))
            continue;
        std::ranges::find(problem.members, id, &selection::Candidate::id)->barred = false;
        faults.append(QCoreApplication::translate("Nomination", "You have kept %1 off this panel.")
                          .arg(selection::nameIn(problem, id)));
    }
    auto check = selection::checkPanel(problem, members);
    if (check)
        check->faults = faults + check->faults;
    return check;
}

} // namespace

Result<HandMadePanel> handMadePanel(const Nomination &chosen, const QStringList &members)
{
    const selection::SelectionProblem &problem = chosen.problem;
    const auto check = checkOf(chosen, members);
    if (!check)
        return check.error();

    HandMadePanel made;
    made.nomination = chosen;
    made.nomination.diagnosis = {};
    made.nomination.answer = {};
    made.nomination.answer.feasible = true;
    made.nomination.answer.members = seatsOf(problem, members);
    made.nomination.answer.value = check->value;
    made.nomination.reserves = selection::reservesFor(problem, made.nomination.answer);
    for (const QString &member : members)
        if (!chosen.reasons.contains(member))
            made.nomination.reasons.insert(member, handReason(chosen, member));
    made.faults = check->faults;
    made.nomination.departures += check->faults;
    if (!chosen.answer.feasible)
        return made;
    const auto price = selection::priceOf(problem, chosen.answer.ids(), members);
    if (!price)
        return price.error();
    made.price = selection::sentence(problem, *price,
                                     chosen.answer.proved ? selection::Against::Best : selection::Against::Known);
    return made;
}

} // namespace lianxin
