#include "core/statistics/statistics.h"

#include "core/statistics/figures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

Headline headlineOf(const Scope &scope, const Statistics &figures)
{
    return {.activitiesHeld = static_cast<int>(figures.perActivity.size()),
            .attendances = figures.invitations.present,
            .suggestions = figures.suggestions.total,
            .reports = figures.reports.total,
            .provinceAdoptedReports =
                static_cast<int>(adoptedReports(scope, scope.counted.adoptions, u"province").size())};
}

int cancelled(const Scope &scope)
{
    return static_cast<int>(std::ranges::count(scope.counted.activities, ActivityState::Cancelled, &Activity::state));
}

int postponed(const Scope &scope)
{
    QSet<qint64> activities;
    for (const ActivityChange &change : scope.counted.changes)
        if (change.kind == ChangeKind::Postponed)
            activities.insert(change.activity.value);
    return static_cast<int>(activities.size());
}

} // namespace

double ratePercent(qsizetype part, qsizetype whole)
{
    return whole == 0 ? 0 : qRound(1000.0 * static_cast<double>(part) / static_cast<double>(whole)) / 10.0;
}

Statistics computeStatistics(const Facts &facts, const Period &period, const QList<QDate> &on)
{
    const Scope scope(facts, period, on.value(0));
    Statistics figures {.headline = {},
                        .roster = rosterFigures(scope),
                        .specialistsAvailable = specialistsAvailable(scope),
                        .invitations = invitationFigures(scope),
                        .people = peopleFigures(scope),
                        .perActivity = activityFigures(scope),
                        .perCounty = countyFigures(scope),
                        .needs = needFigures(scope),
                        .suggestions = suggestionFigures(scope, on),
                        .reports = reportFigures(scope),
                        .funnel = funnel(scope),
                        .monthly = monthFigures(scope),
                        .outcomes = outcomeFigures(scope),
                        .pairings = pairingFigures(scope),
                        .monthlyAwards = static_cast<int>(scope.counted.awards.size()),
                        .cancelledActivities = cancelled(scope),
                        .postponedActivities = postponed(scope)};
    figures.headline = headlineOf(scope, figures);
    return figures;
}

} // namespace lianxin
