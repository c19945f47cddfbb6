#include "core/nomination/handmade.h"

#include "core/selection/comparison.h"
#include "core/selection/panelfacts.h"

#include <QCoreApplication>

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

} // namespace

Result<HandMadePanel> handMadePanel(const Nomination &chosen, const QStringList &members)
{
    const selection::SelectionProblem &problem = chosen.problem;
    auto check = selection::checkPanel(problem, members);
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
