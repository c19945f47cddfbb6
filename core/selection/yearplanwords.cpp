#include "core/selection/yearplanchanges.h"
#include "core/selection/yearplanfigures.h"

#include <QCoreApplication>

#include <algorithm>

namespace lianxin::selection {

namespace {

QString shownActivity(const PlanProblem &problem, const QString &id)
{
    const auto found = std::ranges::find(problem.activities, id, &PlanActivity::id);
    return found == problem.activities.end() ? id : shownName(*found);
}

QString shownNames(const PlanProblem &problem, const QStringList &ids)
{
    QStringList names;
    for (const QString &id : ids) {
        const auto found = std::ranges::find(problem.members, id, &Candidate::id);
        names.append(found == problem.members.end() ? id : shownName(*found));
    }
    return names.join(QCoreApplication::translate("Selection", ", "));
}

/// The places as the user knows them: the county, or the need with its specialties.
QString shownPlaces(const PlanProblem &problem, const PlanShortage &shortage)
{
    const auto activity = std::ranges::find(problem.activities, shortage.activity, &PlanActivity::id);
    if (activity == problem.activities.end() || shortage.need.isEmpty())
        return QCoreApplication::translate("Selection", "local seats");
    const auto slot = std::ranges::find(activity->needs, shortage.need, &NeedSlot::id);
    if (slot == activity->needs.end())
        return shortage.need;
    const QString specialties = slot->specialties.join(QCoreApplication::translate("Selection", ", "));
    if (slot->id == themeSlot)
        return QCoreApplication::translate("Selection", "specialists of the theme (%1)").arg(specialties);
    return QCoreApplication::translate("Selection", "need %1 (%2)").arg(slot->id, specialties);
}

QStringList hindrances(const PlanProblem &problem, const PlanShortage &shortage)
{
    QStringList parts;
    const auto add = [&parts](int count, const QString &part) {
        if (count > 0)
            parts.append(part.arg(count));
    };
    add(shortage.filled, QCoreApplication::translate("Selection", "%1 sit there"));
    add(shortage.elsewhereHere, QCoreApplication::translate("Selection", "%1 take another place of it"));
    add(shortage.sameMonth, QCoreApplication::translate("Selection", "%1 come to another activity of the month"));
    add(shortage.away, QCoreApplication::translate("Selection", "%1 are barred or cannot come"));
    if (shortage.yearFull > 0)
        parts.append(QCoreApplication::translate("Selection", "%1 are invited %2 times already")
                         .arg(QString::number(shortage.yearFull), QString::number(problem.yearCap)));
    add(shortage.employer, QCoreApplication::translate("Selection", "%1 have a colleague there"));
    return parts;
}

} // namespace

QString sentence(const PlanProblem &problem, const PlanShortage &shortage)
{
    const QString open = QCoreApplication::translate("Selection", "%1, %2: %3 of %4 places stay open.")
                             .arg(shownActivity(problem, shortage.activity), shownPlaces(problem, shortage),
                                  QString::number(shortage.missing()), QString::number(shortage.wanted));
    if (shortage.fitting() == 0)
        return open + QCoreApplication::translate("Selection", " Nobody fits.");
    return open
        + QCoreApplication::translate("Selection", " %1 fit: %2.")
              .arg(QString::number(shortage.fitting()),
                   hindrances(problem, shortage).join(QCoreApplication::translate("Selection", ", ")));
}

QString unaskedSentence(const PlanProblem &problem, const QString &activity, int seats)
{
    return QCoreApplication::translate("Selection",
                                       "%1: %2 seats for specialists stay open, as neither needs nor the theme name a "
                                       "specialty.")
        .arg(shownActivity(problem, activity), QString::number(seats));
}

QString sentence(const PlanProblem &problem, const ActivityDifference &difference)
{
    const QString name = shownActivity(problem, difference.activity);
    const QString comes = shownNames(problem, difference.come);
    const QString goes = shownNames(problem, difference.go);
    if (difference.go.isEmpty())
        return QCoreApplication::translate("Selection", "%1: %2 come in addition.").arg(name, comes);
    if (difference.come.isEmpty())
        return QCoreApplication::translate("Selection", "%1: %2 come no longer.").arg(name, goes);
    return QCoreApplication::translate("Selection", "%1: %2 come instead of %3.").arg(name, comes, goes);
}

QString sentence(const PlanProblem &problem, const EmployerClash &clash)
{
    return QCoreApplication::translate("Selection", "%1: %2 members of %3 come (%4), the limit is %5.")
        .arg(shownActivity(problem, clash.activity), QString::number(clash.members.size()), clash.employer,
             shownNames(problem, clash.members), QString::number(problem.employerCap));
}

QString nameOf(PlanLevel level)
{
    switch (level) {
    case PlanLevel::Confirmed:
        return QCoreApplication::translate("Selection", "confirmed members with a place");
    case PlanLevel::Filled:
        return QCoreApplication::translate("Selection", "places taken");
    case PlanLevel::Depth:
        return QCoreApplication::translate("Selection", "depth in the needs");
    case PlanLevel::Squares:
        return QCoreApplication::translate("Selection", "sum of squared invitations");
    case PlanLevel::Tier:
        return QCoreApplication::translate("Selection", "capability classes");
    case PlanLevel::Performance:
        return QCoreApplication::translate("Selection", "performance");
    }
    return {};
}

} // namespace lianxin::selection
