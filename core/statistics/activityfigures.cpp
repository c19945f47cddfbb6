#include "core/statistics/figures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// The figures of each activity, filled by one walk over each list. An activity outside of the period may have
/// brought something within it.
class PerActivity
{
public:
    explicit PerActivity(const Scope &scope)
        : m_scope(scope)
    {
        for (const Activity &activity : scope.all.facts().activities)
            m_figures.insert(activity.id.value, begin(activity));
        countPeople();
        countNeeds();
        countSuggestions();
        countReports();
    }

    /// Of those held within the period, by day.
    [[nodiscard]] QList<ActivityFigures> held() const
    {
        QList<ActivityFigures> figures;
        for (const Activity &activity : m_scope.counted.activities)
            if (activity.state == ActivityState::Held)
                figures.append(m_figures.value(activity.id.value));
        std::ranges::sort(figures, {}, [](const ActivityFigures &each) { return std::tuple(each.date, each.id); });
        return figures;
    }

    [[nodiscard]] QList<ActivityFigures> all() const { return m_figures.values(); }

private:
    [[nodiscard]] ActivityFigures begin(const Activity &activity) const
    {
        const Directory &directory = m_scope.directory();
        return {.id = activity.id,
                .number = activity.number,
                .date = activity.heldOn,
                .county = directory.name(activity.region),
                .theme = activity.theme,
                .byRoute = Tally(directory.namesOf(WordList::Route)),
                .byCategory = Tally(directory.namesOf(WordList::SuggestionCategory)),
                .leader = m_scope.all.leaderOf(activity)};
    }

    /// The figures of the activity; those without one share figures of their own.
    ActivityFigures &of(ActivityId id) { return m_figures[id.value]; }

    void countPeople()
    {
        for (const Invitation &invitation : m_scope.counted.invitations) {
            ActivityFigures &figures = of(invitation.activity);
            ++figures.invited;
            if (!attended(invitation.presence))
                continue;
            ++figures.attendances;
            ++(invitation.seat == Seat::Local ? figures.local : figures.specialist);
        }
    }

    void countNeeds()
    {
        for (const Project &project : m_scope.counted.projects)
            ++of(project.activity).projects;
        for (const Need &need : m_scope.counted.needs)
            ++of(m_scope.all.activityOf(need)).needs;
    }

    void countSuggestions()
    {
        const Directory &directory = m_scope.directory();
        for (const Suggestion &suggestion : m_scope.counted.suggestions) {
            ActivityFigures &figures = of(suggestion.activity);
            ++figures.suggestions;
            figures.sameDay += m_scope.isSameDay(suggestion) ? 1 : 0;
            figures.byRoute.add(wordOf(directory, WordList::Route, suggestion.route));
            figures.byCategory.add(orBlank(directory.name(suggestion.category)));
        }
        for (ActivityFigures &figures : m_figures) {
            figures.byRoute = figures.byRoute.occurring();
            figures.byCategory = figures.byCategory.occurring();
        }
    }

    void countReports()
    {
        const auto ofReport = [&](qint64 report) -> ActivityFigures & {
            return of(m_scope.all.activityOf(m_scope.all.find(ReportId {report})));
        };
        for (const Report &report : m_scope.counted.reports)
            ++ofReport(report.id.value).reports;
        for (const qint64 report : adoptedReports(m_scope, m_scope.counted.adoptions, u"city"))
            ++ofReport(report).cityAdopted;
        for (const qint64 report : adoptedReports(m_scope, m_scope.counted.adoptions, u"province"))
            ++ofReport(report).provinceAdopted;
    }

    const Scope &m_scope;
    QHash<qint64, ActivityFigures> m_figures; ///< by activity
};

} // namespace

QList<DirectoryEntry> countiesOf(const Directory &directory, const QSet<qint64> &hosts)
{
    auto counties = directory.of(WordList::Region);
    counties.removeIf(
        [&](const DirectoryEntry &region) { return region.name == region.kind && !hosts.contains(region.id.value); });
    return counties;
}

QList<DirectoryEntry> countiesOf(const Scope &scope)
{
    QSet<qint64> hosts;
    for (const Activity &activity : scope.all.facts().activities)
        hosts.insert(activity.region.value);
    return countiesOf(scope.directory(), hosts);
}

QList<ActivityFigures> activityFigures(const Scope &scope)
{
    return PerActivity(scope).held();
}

QList<CountyFigures> countyFigures(const Scope &scope)
{
    QMap<QString, CountyFigures> byName;
    for (const ActivityFigures &each : PerActivity(scope).all()) {
        CountyFigures &sum = byName[each.county];
        sum.attendances += each.attendances;
        sum.suggestions += each.suggestions;
        sum.sameDay += each.sameDay;
        sum.reports += each.reports;
        sum.cityAdopted += each.cityAdopted;
        sum.provinceAdopted += each.provinceAdopted;
        sum.needs += each.needs;
    }
    for (const Activity &activity : scope.counted.activities)
        byName[scope.directory().name(activity.region)].activities += activity.state == ActivityState::Held ? 1 : 0;

    QList<CountyFigures> figures;
    for (const DirectoryEntry &county : countiesOf(scope)) {
        figures.append(byName.value(county.name));
        figures.last().county = county.name;
    }
    return figures;
}

NeedFigures needFigures(const Scope &scope)
{
    const auto &needs = scope.counted.needs;
    return {.projects = static_cast<int>(scope.counted.projects.size()),
            .needs = static_cast<int>(needs.size()),
            .byCategory = tallyBy(scope.directory(), WordList::NeedCategory, needs,
                                  [](const Need &need) { return need.category; }),
            .byUrgency =
                tallyBy(scope.directory(), WordList::Urgency, needs, [](const Need &need) { return need.urgency; })};
}

} // namespace lianxin
