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
