#include "core/statistics/series.h"

#include "core/statistics/statistics.h"
#include "tests/support/printing.h"
#include "tests/support/smallyear.h"

using namespace lianxin;
using namespace Qt::StringLiterals;

namespace {

Series seriesOf(const SmallYear &year, const QString &name)
{
    const auto all = chartSeries(year.facts, {});
    const auto found = std::ranges::find(all, name, &Series::name);
    REQUIRE(found != all.end());
    return *found;
}

QList<int> valuesOf(const SeriesLine &line)
{
    QList<int> values;
    for (const SeriesPoint &point : line.points)
        values.append(point.value());
    return values;
}

} // namespace

TEST_CASE("each chart has a point for each category, with the records behind it", "[series]")
{
    const QList<Series> charts = chartSeries(aBusySpring().facts, {});
    REQUIRE(charts.size() == 5);
    for (const Series &series : charts) {
        INFO(series.name.toStdString());
        CHECK_FALSE(series.title.isEmpty());
        CHECK_FALSE(series.lines.isEmpty());
        for (const SeriesLine &line : series.lines) {
            CHECK(line.points.size() == series.categories.size());
            for (const SeriesPoint &point : line.points) {
                CHECK_FALSE(point.table.isEmpty());
                CHECK(QSet<qint64>(point.ids.begin(), point.ids.end()).size() == point.ids.size());
            }
        }
    }
}

TEST_CASE("the funnel has the figures of the statistics", "[series]")
{
    const SmallYear year = aBusySpring();
    const Series series = seriesOf(year, u"adoption-funnel"_s);
    const Statistics figures = computeStatistics(year.facts, {}, {});
    REQUIRE(series.categories.size() == figures.funnel.rows().size());
    for (qsizetype step = 0; step < series.categories.size(); ++step) {
        CHECK(series.categories.at(step) == figures.funnel.rows().at(step).name);
        CHECK(series.lines.first().points.at(step).value() == figures.funnel.rows().at(step).count);
    }
}

TEST_CASE("A rate of the funnel is told only of what came out of the step above", "[series]")
{
    SmallYear year = aBusySpring();
    const auto funnelOver = [&](const Period &period) { return chartSeries(year.facts, period).first(); };
    const auto wholes = [](const Series &series) {
        QList<int> found;
        for (const SeriesPoint &point : series.lines.first().points)
            found.append(point.whole);
        return found;
    };
    const Series all = funnelOver({});
    CHECK(valuesOf(all.lines.first()) == QList {6, 3, 3, 2, 0});
    CHECK(wholes(all) == QList {0, 6, 3, 3, 2});
    CHECK(all.remark.isEmpty());

    // The report of May grew out of a suggestion of April.
    const Series may = funnelOver({.from = {2024, 5, 1}, .to = {2024, 5, 31}});
    CHECK(valuesOf(may.lines.first()) == QList {2, 1, 1, 0, 0});
    CHECK(wholes(may) == QList {0, 0, 1, 1, 0});
    CHECK(may.remark == u"Of the 1 reports, 1 grew out of no suggestion counted here."_s);

    // That of June was adopted by the city, that of May by the province.
    const Series june = funnelOver({.from = {2024, 6, 1}, .to = {2024, 6, 30}});
    CHECK(valuesOf(june.lines.first()) == QList {0, 1, 1, 1, 0});
    CHECK(wholes(june) == QList {0, 0, 1, 0, 1});
    CHECK(june.remark.contains(u"Adopted: province: of 1, 1 are not among those of “Adopted: city” in these days."_s));

    year.report({2024, 6, 3}, {}, {year.facts.suggestions.first().id});
    for (const Report &report : QList<Report>(year.facts.reports))
        year.adopt(report.id, "city", "single", {2024, 7, 2});
    const Series july = funnelOver({.from = {2024, 7, 1}, .to = {2024, 7, 31}});
    CHECK(valuesOf(july.lines.first()) == QList {0, 0, 4, 1, 0});
    CHECK(wholes(july) == QList {0, 0, 0, 4, 1});
    CHECK(july.remark == u"Adopted: city: of 4 reports, 4 were not formed in these days."_s);
}

TEST_CASE("A part of a suggestion that becomes a report counts as its whole in the funnel", "[series]")
{
    SmallYear year;
    const SuggestionId whole = year.suggest({}, {}, {2024, 3, 28}).id;
    Suggestion &part = year.suggest({}, {}, {2024, 3, 28});
    part.partOf = whole;
    year.report({2024, 4, 1}, {}, {part.id});
    const Series funnel = chartSeries(year.facts, {}).first();
    CHECK(funnel.lines.first().points.at(1).whole == 1);
    CHECK(funnel.remark.isEmpty());
}

TEST_CASE("Several reports out of one suggestion are no share of it", "[series]")
{
    SmallYear year;
    const SuggestionId source = year.suggest({}, {}, {2024, 3, 28}).id;
    year.report({2024, 4, 1}, {}, {source});
    year.report({2024, 4, 2}, {}, {source});
    const Series funnel = chartSeries(year.facts, {}).first();
    CHECK(funnel.lines.first().points.at(1).whole == 0);
    CHECK(funnel.remark == u"“Reports” are more than “Suggestions”: several came out of one."_s);
}

TEST_CASE("suggestions are stacked by route, for each county", "[series]")
{
    const SmallYear year = aBusySpring();
    const Series series = seriesOf(year, u"suggestions-by-county"_s);
    CHECK(series.categories == QStringList {u"North"_s, u"South"_s});
    REQUIRE(series.lines.size() == 2);
    CHECK(series.lines.at(0).name == u"onsite"_s);
    CHECK(valuesOf(series.lines.at(0)) == QList {2, 1});
    CHECK(series.lines.at(1).name == u"department"_s);
    CHECK(valuesOf(series.lines.at(1)) == QList {2, 1});
    CHECK(series.lines.at(1).points.at(1).ids == QList {year.facts.suggestions.at(3).id.value});
}

TEST_CASE("categories stand by how many suggestions they have", "[series]")
{
    SmallYear year;
    const EntryId roads = year.word(WordList::SuggestionCategory, "roads");
    const EntryId schools = year.word(WordList::SuggestionCategory, "schools");
    const ActivityId activity = year.activity(1, {2024, 3, 28});
    for (const EntryId category : {roads, schools, schools, EntryId {}})
        year.suggest(activity, {}, {2024, 3, 28}).category = category;
    const Series series = seriesOf(year, u"suggestions-by-category"_s);
    CHECK(series.categories == QStringList {u"schools"_s, u"roads"_s, u"(blank)"_s});
    CHECK(valuesOf(series.lines.first()) == QList {2, 1, 1});
}

TEST_CASE("the monthly lines and the histogram count what the statistics count", "[series]")
{
    const SmallYear year = aBusySpring();
    const Series monthly = seriesOf(year, u"monthly"_s);
    CHECK(monthly.categories.first() == u"2024-03"_s);
    REQUIRE(monthly.lines.size() == 5);
    CHECK(valuesOf(monthly.lines.at(0)).mid(0, 3) == QList {1, 1, 1});
    CHECK(valuesOf(monthly.lines.at(1)).mid(0, 3) == QList {2, 1, 1});

    const Series participation = seriesOf(year, u"participation"_s);
    CHECK(participation.categories == QStringList {u"1 times"_s, u"2 times"_s, u"3 times"_s});
    CHECK(valuesOf(participation.lines.first()) == QList {1, 0, 1});
}

TEST_CASE("a chart of a period leaves out what lies outside", "[series]")
{
    const auto all = chartSeries(aBusySpring().facts, {.from = {2024, 5, 1}, .to = {2024, 5, 31}});
    CHECK(all.first().lines.first().points.first().value() == 2); // one of them registered four days later
    CHECK(chartSeries(Facts {}, {}).size() == all.size());
}
