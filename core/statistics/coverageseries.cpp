#include "core/statistics/coverageseries.h"

#include "core/statistics/figures.h"
#include "core/statistics/handlingseries.h"
#include "core/statistics/memberseries.h"
#include "core/statistics/spread.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr qsizetype mostThemes = 12; // more have no room for their names

QString planWords(const char *words)
{
    return QCoreApplication::translate("Series", words);
}

/// The month of the plan; a word for none.
QString monthOfPlan(const Activity &activity)
{
    return activity.plannedOn.isValid() ? monthCategory(activity.plannedOn)
                                        : planWords(QT_TRANSLATE_NOOP("Series", "no day"));
}

Series planAndDone(const Facts &facts, const Period &period)
{
    QList<Activity> planned;
    QList<Activity> held;
    QStringList months;
    bool isUndated = false;
    for (const Activity &activity : facts.activities) {
        if (activity.number && period.contains(activity.plannedOn)) {
            planned.append(activity);
            isUndated = isUndated || !activity.plannedOn.isValid();
            if (activity.plannedOn.isValid())
                months.append(monthOfPlan(activity));
        }
        if (activity.state == ActivityState::Held && period.contains(activity.heldOn)) {
            held.append(activity);
            months.append(monthCategory(activity.heldOn));
        }
    }
    months.removeDuplicates();
    months.sort();
    if (isUndated)
        months.append(planWords(QT_TRANSLATE_NOOP("Series", "no day")));
    Spread plan(planWords(QT_TRANSLATE_NOOP("Series", "Planned")), u"activity"_s, months);
    Spread done(planWords(QT_TRANSLATE_NOOP("Series", "Held")), u"activity"_s, months);
    for (const Activity &activity : std::as_const(planned))
        plan.add(monthOfPlan(activity), activity.id.value);
    for (const Activity &activity : std::as_const(held))
        done.add(monthCategory(activity.heldOn), activity.id.value);
    return {.name = u"plan-and-done"_s,
            .title = planWords(QT_TRANSLATE_NOOP("Series", "Activities planned and held")),
            .unit = planWords(QT_TRANSLATE_NOOP("Series", "activities")),
            .kind = SeriesKind::Histogram,
            .categories = months,
            .lines = {plan.line(), done.line()},
            .remark =
                planWords(QT_TRANSLATE_NOOP("Series", "Planned: %1. Held: %2.")).arg(planned.size()).arg(held.size())};
}

/// The needs by what they ask for, the themes above it included.
QHash<qint64, QList<qint64>> needsByTheme(const Scope &scope)
{
    QHash<qint64, QList<qint64>> needs;
    for (const Need &need : scope.counted.needs) {
        QSet<qint64> themes;
        for (const EntryId specialty : need.specialties)
            for (const EntryId above : scope.directory().lineage(specialty))
                themes.insert(above.value);
        for (const qint64 theme : std::as_const(themes))
            needs[theme].append(need.id.value);
    }
    return needs;
}

/// The needs of `period` and the members for the themes where these are scarcest, those first.
Series needsAndExperts(const Scope &scope, const Coverage &coverage)
{
    struct Theme {
        EntryId id;
        QList<qint64> needs;
        QList<qint64> experts;
    };
    const auto needs = needsByTheme(scope);
    QList<Theme> themes;
    for (qsizetype place = 0; place < coverage.themes.size(); ++place) {
        const EntryId id = coverage.themes.at(place);
        Theme theme {id, needs.value(id.value), {}};
        for (const MemberId member : coverage.experts.at(place))
            theme.experts.append(member.value);
        if (!theme.needs.isEmpty())
            themes.append(theme);
    }
    std::ranges::stable_sort(themes, std::ranges::greater {}, [](const Theme &theme) {
        return static_cast<double>(theme.needs.size()) / static_cast<double>(theme.experts.size() + 1);
    });
    Series series {.name = u"needs-and-members"_s,
                   .title = planWords(QT_TRANSLATE_NOOP("Series", "What is asked for, and who knows it")),
                   .unit = planWords(QT_TRANSLATE_NOOP("Series", "needs, members")),
                   .kind = SeriesKind::Bars,
                   .categories = {},
                   .lines = {{planWords(QT_TRANSLATE_NOOP("Series", "Needs")), {}},
                             {planWords(QT_TRANSLATE_NOOP("Series", "Members who know it")), {}}}};
    QStringList scarce;
    for (const Theme &theme : themes.first(std::min(themes.size(), mostThemes))) {
        const QString name = scope.directory().name(theme.id);
        series.categories.append(name);
        series.lines.first().points.append({u"need"_s, theme.needs});
        series.lines.last().points.append({u"member"_s, theme.experts});
        if (theme.needs.size() > theme.experts.size())
            scarce.append(name);
    }
    if (!scarce.isEmpty())
        series.remark = planWords(QT_TRANSLATE_NOOP("Series", "More needs than members: %1."))
                            .arg(scarce.join(planWords(QT_TRANSLATE_NOOP("Series", ", "))));
    return series;
}

} // namespace

Series coverageHeat(const Coverage &coverage, const Directory &directory)
{
    Series series {.name = u"coverage"_s,
                   .title = planWords(QT_TRANSLATE_NOOP("Series", "Activities by county and theme")),
                   .unit = planWords(QT_TRANSLATE_NOOP("Series", "activities")),
                   .kind = SeriesKind::Heat,
                   .categories = {},
                   .lines = {}};
    for (const EntryId theme : coverage.themes)
        series.categories.append(directory.name(theme));
    for (qsizetype county = 0; county < coverage.counties.size(); ++county) {
        SeriesLine line {directory.name(coverage.counties.at(county)), {}};
        for (const CoverageCell &cell : coverage.cells.at(county))
            line.points.append(recordsIn(u"activity"_s, cell.held));
        series.lines.append(line);
    }
    return series;
}

QList<Series> planSeries(const Facts &facts, const Period &period, QDate day)
{
    const Scope scope(facts, period, day);
    const Coverage coverage = coverageOf(scope.all, period, day);
    return {planAndDone(facts, period), needsAndExperts(scope, coverage), coverageHeat(coverage, facts.directory)};
}

QList<Series> sectionSeries(SeriesSection section, const Facts &facts, const Period &period, QDate day)
{
    switch (section) {
    case SeriesSection::Overview:
        return chartSeries(facts, period);
    case SeriesSection::Handling:
        return handlingSeries(facts, period, day);
    case SeriesSection::Members:
        return memberSeries(facts, period, day);
    case SeriesSection::Plan:
        return planSeries(facts, period, day);
    }
    return {};
}

} // namespace lianxin
