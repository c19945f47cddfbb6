#include "core/statistics/series.h"

#include "core/statistics/figures.h"
#include "core/statistics/funnelsteps.h"
#include "core/statistics/overview.h"
#include "core/statistics/spread.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

using Records = OverviewRecords;

template <typename Entities>
SeriesPoint pointOf(const QString &table, const Entities &entities)
{
    SeriesPoint point {table, {}};
    point.ids.reserve(entities.size());
    for (const auto &entity : entities)
        point.ids.append(entity.id);
    return point;
}

/// The reports that were adopted by one of `levels`.
SeriesPoint adoptedBy(const Records &records, const QSet<qint64> &levels)
{
    QSet<qint64> reports;
    for (const Records::Printed &each : records.adoptions)
        if (levels.contains(each.level.value))
            reports.insert(each.report);
    SeriesPoint point {u"report"_s, reports.values()};
    std::ranges::sort(point.ids);
    return point;
}

QSet<qint64> levelsMeaning(const Records &records, QStringView meaning)
{
    QSet<qint64> levels;
    for (const DirectoryEntry &level : records.directory.of(WordList::Level))
        if (level.meaning == meaning)
            levels.insert(level.id.value);
    return levels;
}

FunnelStep formedStep(const Records &records)
{
    const auto others = std::ranges::count(records.reports, false, &Records::Formed::isGrown);
    return {QCoreApplication::translate("Statistics", "Reports"), pointOf(u"report"_s, records.reports), others,
            QCoreApplication::translate("Series", "Of the %1 reports, %2 grew out of no suggestion counted here.")
                .arg(records.reports.size())
                .arg(others)};
}

/// The reports that `level` adopted, after those of `above`: another level, or those formed.
FunnelStep adoptedStep(const Records &records, const DirectoryEntry &level, const FunnelStep &above, bool isFirst)
{
    const SeriesPoint point = adoptedBy(records, {level.id.value});
    const qsizetype others = notAmong(point, above.records);
    const QString name = QCoreApplication::translate("Statistics", "Adopted: %1").arg(level.name);
    return {name, point, others,
            isFirst ? QCoreApplication::translate("Series", "%1: of %2 reports, %3 were not formed in these days.")
                          .arg(name, QString::number(point.value()), QString::number(others))
                    : QCoreApplication::translate("Series", "%1: of %2, %3 are not among those of “%4” in these days.")
                          .arg(name, QString::number(point.value()), QString::number(others), above.name)};
}

Series adoptionFunnel(const Records &records)
{
    QList<FunnelStep> steps {
        {QCoreApplication::translate("Statistics", "Suggestions"), pointOf(u"suggestion"_s, records.suggestions)},
        formedStep(records)};
    const qsizetype unadopted = steps.size();
    for (const DirectoryEntry &level : records.directory.of(WordList::Level)) {
        const FunnelStep step = adoptedStep(records, level, steps.last(), steps.size() == unadopted);
        if (!step.records.ids.isEmpty() || level.meaning != u"county")
            steps.append(step);
    }
    return funnelOf({.name = u"adoption-funnel"_s,
                     .title = QCoreApplication::translate("Series", "From suggestion to adoption"),
                     .unit = QCoreApplication::translate("Series", "suggestions, and reports each once"),
                     .kind = SeriesKind::Funnel,
                     .categories = {},
                     .lines = {}},
                    steps);
}

Series suggestionsByCounty(const Records &records)
{
    QStringList counties;
    for (const DirectoryEntry &county : countiesOf(records.directory, records.hosts))
        counties.append(county.name);
    const auto hasNoCounty = [&](const Records::Card &card) { return records.directory.name(card.county).isEmpty(); };
    if (std::ranges::any_of(records.suggestions, hasNoCounty))
        counties.append(blankWord());
    Series series {.name = u"suggestions-by-county"_s,
                   .title = QCoreApplication::translate("Series", "Suggestions by county and route"),
                   .unit = QCoreApplication::translate("Series", "suggestions"),
                   .kind = SeriesKind::StackedBars,
                   .categories = counties,
                   .lines = {}};
    QList<Spread> spreads;
    for (int route = 0; route <= static_cast<int>(Route::Kept); ++route)
        spreads.append(Spread(wordOf(records.directory, WordList::Route, Route(route)), u"suggestion"_s, counties));
    for (const Records::Card &card : records.suggestions)
        spreads[static_cast<int>(card.route)].add(orBlank(records.directory.name(card.county)), card.id);
    for (const Spread &spread : std::as_const(spreads)) {
        const auto &points = spread.line().points;
        if (std::ranges::any_of(points, [](const SeriesPoint &point) { return point.value() > 0; }))
            series.lines.append(spread.line());
    }
    return series;
}

Series suggestionsByCategory(const Records &records)
{
    const Directory &directory = records.directory;
    const QStringList names = directory.namesOf(WordList::SuggestionCategory) + QStringList(blankWord());
    Spread spread({}, u"suggestion"_s, names);
    for (const Records::Card &card : records.suggestions)
        spread.add(orBlank(directory.name(card.category)), card.id);
    QList<std::pair<QString, SeriesPoint>> found;
    for (qsizetype place = 0; place < names.size(); ++place)
        if (const SeriesPoint &point = spread.line().points.at(place); point.value() > 0)
            found.append({names.at(place), point});
    std::ranges::stable_sort(found, std::ranges::greater {}, [](const auto &each) { return each.second.value(); });
    Series series {.name = u"suggestions-by-category"_s,
                   .title = QCoreApplication::translate("Series", "Suggestions by category"),
                   .unit = QCoreApplication::translate("Series", "suggestions"),
                   .kind = SeriesKind::Bars,
                   .categories = {},
                   .lines = {}};
    series.lines = {{series.title, {}}};
    for (const auto &[name, point] : std::as_const(found)) {
        series.categories.append(name);
        series.lines.first().points.append(point);
    }
    return series;
}

/// The months from the first to the last in which something happened.
class Months
{
public:
    explicit Months(const Records &records)
    {
        const auto take = [this](QDate day) {
            if (!day.isValid())
                return;
            m_first = m_first.isValid() ? std::min(m_first, day) : day;
            m_last = m_last.isValid() ? std::max(m_last, day) : day;
        };
        for (const Records::Held &each : records.activities)
            take(each.heldOn);
        for (const Records::Attendance &each : records.attendances)
            take(each.day);
        for (const Records::Card &each : records.suggestions) {
            take(each.registeredOn);
            take(each.activityDay);
        }
        for (const Records::Formed &each : records.reports)
            take(each.formedOn);
        for (const Records::Printed &each : records.adoptions)
            take(each.adoptedOn);
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const QDate month : begunMonths({m_first, m_last}, m_last))
            names.append(monthCategory(month));
        return names;
    }

    template <typename Entities, typename Day>
    [[nodiscard]] SeriesLine lineOf(const char *name, const QString &table, const Entities &entities, Day day) const
    {
        SeriesLine line {QCoreApplication::translate("Series", name),
                         QList<SeriesPoint>(names().size(), SeriesPoint {table, {}})};
        for (const auto &each : entities)
            if (const QDate on = each.*day; on.isValid())
                line.points[(on.year() - m_first.year()) * 12 + on.month() - m_first.month()].ids.append(each.id);
        return line;
    }

private:
    QDate m_first;
    QDate m_last;
};

Series monthly(const Records &records)
{
    const Months months(records);
    return {.name = u"monthly"_s,
            .title = QCoreApplication::translate("Series", "Month by month"),
            .unit = QCoreApplication::translate("Series", "times"),
            .kind = SeriesKind::Lines,
            .categories = months.names(),
            .lines = {months.lineOf(QT_TRANSLATE_NOOP("Series", "Activities"), u"activity"_s, records.activities,
                                    &Records::Held::heldOn),
                      months.lineOf(QT_TRANSLATE_NOOP("Series", "Attendances"), u"invitation"_s, records.attendances,
                                    &Records::Attendance::day),
                      months.lineOf(QT_TRANSLATE_NOOP("Series", "Suggestions"), u"suggestion"_s, records.suggestions,
                                    &Records::Card::registeredOn),
                      months.lineOf(QT_TRANSLATE_NOOP("Series", "Reports"), u"report"_s, records.reports,
                                    &Records::Formed::formedOn),
                      months.lineOf(QT_TRANSLATE_NOOP("Series", "Times adopted"), u"adoption"_s, records.adoptions,
                                    &Records::Printed::adoptedOn)}};
}

Series participation(const Records &records)
{
    QHash<qint64, int> times; // by member
    for (const Records::Attendance &each : records.attendances)
        ++times[each.member];
    const int most = times.isEmpty() ? 0 : *std::ranges::max_element(times);
    Series series {.name = u"participation"_s,
                   .title = QCoreApplication::translate("Series", "How often members took part"),
                   .unit = QCoreApplication::translate("Series", "members"),
                   .kind = SeriesKind::Histogram,
                   .categories = {},
                   .lines = {}};
    for (int count = 1; count <= most; ++count)
        series.categories.append(QCoreApplication::translate("Series", "%1 times").arg(count));
    series.lines = {{series.title, QList<SeriesPoint>(most, SeriesPoint {u"member"_s, {}})}};
    QList<SeriesPoint> &points = series.lines.first().points;
    for (auto member = times.cbegin(); member != times.cend(); ++member)
        points[member.value() - 1].ids.append(member.key());
    for (SeriesPoint &point : points)
        std::ranges::sort(point.ids);
    return series;
}

} // namespace

QList<SeriesPoint> headlinePoints(const OverviewRecords &records)
{
    return {pointOf(u"activity"_s, records.activities), pointOf(u"invitation"_s, records.attendances),
            pointOf(u"suggestion"_s, records.suggestions), pointOf(u"report"_s, records.reports),
            adoptedBy(records, levelsMeaning(records, u"province"))};
}

Headline headlineOf(const OverviewRecords &records)
{
    const auto count = [](const auto &all) { return static_cast<int>(all.size()); };
    return {.activitiesHeld = count(records.activities),
            .attendances = count(records.attendances),
            .suggestions = count(records.suggestions),
            .reports = count(records.reports),
            .provinceAdoptedReports = adoptedBy(records, levelsMeaning(records, u"province")).value()};
}

QList<SeriesPoint> headlinePoints(const Facts &facts, const Period &period)
{
    return headlinePoints(overviewOf(facts, period));
}

QList<Series> chartSeries(const OverviewRecords &records)
{
    return {adoptionFunnel(records), suggestionsByCounty(records), suggestionsByCategory(records), monthly(records),
            participation(records)};
}

QList<Series> chartSeries(const Facts &facts, const Period &period)
{
    return chartSeries(overviewOf(facts, period));
}

} // namespace lianxin
