#include "core/statistics/series.h"

#include "core/statistics/figures.h"
#include "core/statistics/spread.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

template <typename Entities>
SeriesPoint pointOf(const QString &table, const Entities &entities)
{
    SeriesPoint point {table, {}};
    for (const auto &entity : entities)
        point.ids.append(entity.id.value);
    return point;
}

/// The reports that were adopted by a level with this meaning.
SeriesPoint adoptedBy(const Scope &scope, const QString &meaning)
{
    SeriesPoint point {u"report"_s, adoptedReports(scope, scope.counted.adoptions, meaning).values()};
    std::ranges::sort(point.ids);
    return point;
}

Series adoptionFunnel(const Scope &scope)
{
    const Tally steps = funnel(scope);
    Series series {.name = u"adoption-funnel"_s,
                   .title = QCoreApplication::translate("Series", "From suggestion to adoption"),
                   .unit = QCoreApplication::translate("Series", "items"),
                   .kind = SeriesKind::Funnel,
                   .categories = {},
                   .lines = {SeriesLine {}}};
    SeriesLine &line = series.lines.first();
    line.name = series.title;
    line.points = {pointOf(u"suggestion"_s, scope.counted.suggestions), pointOf(u"report"_s, scope.counted.reports)};
    for (const Tally::Row &step : steps.rows())
        series.categories.append(step.name);
    for (const DirectoryEntry &level : scope.directory().of(WordList::Level)) {
        const SeriesPoint point = adoptedBy(scope, level.meaning);
        if (!point.ids.isEmpty() || level.meaning != u"county")
            line.points.append(point);
    }
    return series;
}

Series suggestionsByCounty(const Scope &scope)
{
    const Directory &directory = scope.directory();
    QStringList counties;
    for (const DirectoryEntry &county : countiesOf(scope))
        counties.append(county.name);
    Series series {.name = u"suggestions-by-county"_s,
                   .title = QCoreApplication::translate("Series", "Suggestions by county and route"),
                   .unit = QCoreApplication::translate("Series", "suggestions"),
                   .kind = SeriesKind::StackedBars,
                   .categories = counties,
                   .lines = {}};
    for (int route = 0; route <= static_cast<int>(Route::Kept); ++route) {
        Spread spread(wordOf(directory, WordList::Route, Route(route)), u"suggestion"_s, counties);
        for (const Suggestion &suggestion : scope.counted.suggestions)
            if (suggestion.route == Route(route))
                spread.add(directory.name(scope.all.find(suggestion.activity).region), suggestion.id.value);
        const auto &points = spread.line().points;
        if (std::ranges::any_of(points, [](const SeriesPoint &point) { return point.value() > 0; }))
            series.lines.append(spread.line());
    }
    return series;
}

Series suggestionsByCategory(const Scope &scope)
{
    const Directory &directory = scope.directory();
    auto rows = tallyBy(directory, WordList::SuggestionCategory, scope.counted.suggestions, [](const Suggestion &each) {
                    return each.category;
                }).rows();
    std::ranges::stable_sort(rows, std::ranges::greater {}, &Tally::Row::count);
    Series series {.name = u"suggestions-by-category"_s,
                   .title = QCoreApplication::translate("Series", "Suggestions by category"),
                   .unit = QCoreApplication::translate("Series", "suggestions"),
                   .kind = SeriesKind::Bars,
                   .categories = {},
                   .lines = {}};
    for (const Tally::Row &row : rows)
        series.categories.append(row.name);
    Spread spread(series.title, u"suggestion"_s, series.categories);
    for (const Suggestion &suggestion : scope.counted.suggestions)
        spread.add(orBlank(directory.name(suggestion.category)), suggestion.id.value);
    series.lines = {spread.line()};
    return series;
}

SeriesLine monthsOfActivities(const Scope &scope, const QStringList &months)
{
    Spread spread(QCoreApplication::translate("Series", "Activities"), u"activity"_s, months);
    for (const Activity &activity : scope.counted.activities)
        if (activity.state == ActivityState::Held)
            spread.add(monthCategory(activity.heldOn), activity.id.value);
    return spread.line();
}

SeriesLine monthsOfAttendances(const Scope &scope, const QStringList &months)
{
    Spread spread(QCoreApplication::translate("Series", "Attendances"), u"invitation"_s, months);
    for (const Invitation &invitation : scope.counted.invitations)
        if (attended(invitation.presence))
            spread.add(monthCategory(scope.all.dayOf(invitation.activity)), invitation.id.value);
    return spread.line();
}

SeriesLine monthsOfSuggestions(const Scope &scope, const QStringList &months)
{
    Spread spread(QCoreApplication::translate("Series", "Suggestions"), u"suggestion"_s, months);
    for (const Suggestion &suggestion : scope.counted.suggestions)
        spread.add(monthCategory(suggestion.registeredOn), suggestion.id.value);
    return spread.line();
}

SeriesLine monthsOfReports(const Scope &scope, const QStringList &months)
{
    Spread spread(QCoreApplication::translate("Series", "Reports"), u"report"_s, months);
    for (const Report &report : scope.counted.reports)
        spread.add(monthCategory(report.formedOn), report.id.value);
    return spread.line();
}

SeriesLine monthsOfAdoptions(const Scope &scope, const QStringList &months)
{
    Spread spread(QCoreApplication::translate("Series", "Adoptions"), u"adoption"_s, months);
    for (const Adoption &adoption : scope.counted.adoptions)
        if (scope.all.isAdoption(adoption))
            spread.add(monthCategory(adoption.adoptedOn), adoption.id.value);
    return spread.line();
}

Series monthly(const Scope &scope)
{
    QStringList months;
    for (const MonthFigures &figures : monthFigures(scope))
        months.append(figures.month);
    return {.name = u"monthly"_s,
            .title = QCoreApplication::translate("Series", "Month by month"),
            .unit = QCoreApplication::translate("Series", "times"),
            .kind = SeriesKind::Lines,
            .categories = months,
            .lines = {monthsOfActivities(scope, months), monthsOfAttendances(scope, months),
                      monthsOfSuggestions(scope, months), monthsOfReports(scope, months),
                      monthsOfAdoptions(scope, months)}};
}

Series participation(const Scope &scope)
{
    QMap<qint64, int> times; // by member
    for (const Invitation &invitation : scope.counted.invitations)
        if (attended(invitation.presence))
            ++times[invitation.member.value];
    const int most = times.isEmpty() ? 0 : *std::ranges::max_element(times);
    Series series {.name = u"participation"_s,
                   .title = QCoreApplication::translate("Series", "How often members took part"),
                   .unit = QCoreApplication::translate("Series", "members"),
                   .kind = SeriesKind::Histogram,
                   .categories = {},
                   .lines = {}};
    const auto bar = [](int count) { return QCoreApplication::translate("Series", "%1 times").arg(count); };
    for (int count = 1; count <= most; ++count)
        series.categories.append(bar(count));
    Spread spread(series.title, u"member"_s, series.categories);
    for (auto member = times.cbegin(); member != times.cend(); ++member)
        spread.add(bar(member.value()), member.key());
    series.lines = {spread.line()};
    return series;
}

} // namespace

QList<SeriesPoint> headlinePoints(const Facts &facts, const Period &period)
{
    const Scope scope(facts, period, {});
    SeriesPoint held {u"activity"_s, {}};
    for (const Activity &activity : scope.counted.activities)
        if (activity.state == ActivityState::Held)
            held.ids.append(activity.id.value);
    SeriesPoint present {u"invitation"_s, {}};
    for (const Invitation &invitation : scope.counted.invitations)
        if (attended(invitation.presence))
            present.ids.append(invitation.id.value);
    return {held, present, pointOf(u"suggestion"_s, scope.counted.suggestions),
            pointOf(u"report"_s, scope.counted.reports), adoptedBy(scope, u"province"_s)};
}

QList<Series> chartSeries(const Facts &facts, const Period &period)
{
    const Scope scope(facts, period, {});
    return {adoptionFunnel(scope), suggestionsByCounty(scope), suggestionsByCategory(scope), monthly(scope),
            participation(scope)};
}

} // namespace lianxin
