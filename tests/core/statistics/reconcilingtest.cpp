#include "core/statistics/coverageseries.h"
#include "core/statistics/crosstable.h"
#include "core/statistics/statistics.h"
#include "tests/support/printing.h"
#include "tests/support/sampleyear.h"

#include <algorithm>
#include <numeric>

// The figures of the sample year against each other: parts make the whole, whatever it is parted by.

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

const Facts &theSample()
{
    static const Facts facts = valueOf(readFacts(SampleYear().database));
    return facts;
}

QSet<qint64> setOf(const SeriesPoint &point)
{
    return {point.ids.begin(), point.ids.end()};
}

const QList<CrossKind> countedKinds {CrossKind::Suggestions, CrossKind::Attendances, CrossKind::Reports,
                                     CrossKind::Activities, CrossKind::Needs};
const QList<CrossDimension> dimensions {CrossDimension::County,     CrossDimension::Theme,    CrossDimension::Sector,
                                        CrossDimension::Department, CrossDimension::Category, CrossDimension::Month};

} // namespace

TEST_CASE("Two halves of a period make the whole, in the headline and in every cross-table", "[reconciling]")
{
    const Facts &facts = theSample();
    const Period whole {{2024, 1, 1}, {2025, 12, 31}};
    for (const QDate last : {QDate(2024, 6, 30), QDate(2024, 10, 9), QDate(2025, 1, 31)}) {
        const Period before {whole.from, last};
        const Period after {last.addDays(1), whole.to};
        const auto all = headlinePoints(facts, whole);
        for (qsizetype figure = 0; figure < all.size(); ++figure) {
            const auto first = headlinePoints(facts, before).at(figure);
            const auto second = headlinePoints(facts, after).at(figure);
            CHECK(setOf(all.at(figure)) == setOf(first) + setOf(second));
            if (figure < 4) // a report may be adopted in both
                CHECK(all.at(figure).value() == first.value() + second.value());
        }
        for (const CrossKind kind : countedKinds) {
            const CrossQuestion question {kind, CrossDimension::County, CrossDimension::Sector};
            CHECK(crossTable(facts, whole, question).all.value()
                  == crossTable(facts, before, question).all.value() + crossTable(facts, after, question).all.value());
        }
    }
}

TEST_CASE("Every cross-table reconciles with the list of what it counts", "[reconciling]")
{
    const Facts &facts = theSample();
    const auto headline = headlinePoints(facts, {});
    const Statistics figures = computeStatistics(facts, {}, {{2025, 3, 31}});
    const QList<int> lists {figures.headline.suggestions, figures.headline.attendances, figures.headline.reports,
                            figures.headline.activitiesHeld, figures.needs.needs};
    for (qsizetype kind = 0; kind < countedKinds.size(); ++kind)
        for (const CrossDimension down : dimensions)
            for (const CrossDimension across : dimensions) {
                const auto table = crossTable(facts, {}, {countedKinds.at(kind), down, across});
                INFO(titleOf(table.question).toStdString());
                CHECK(table.all.value() == lists.at(kind));
                CHECK(setOf(table.all).size() == table.all.value());
                for (qsizetype row = 0; row < table.rows.size(); ++row) {
                    QSet<qint64> inRow;
                    for (const SeriesPoint &cell : table.cells.at(row))
                        inRow += setOf(cell);
                    REQUIRE(inRow == setOf(table.rowSums.at(row)));
                    REQUIRE(inRow.size() == table.rowSums.at(row).value());
                }
                QSet<qint64> everywhere;
                for (const SeriesPoint &column : table.columnSums)
                    everywhere += setOf(column);
                CHECK(everywhere == setOf(table.all));
            }
}

TEST_CASE("The counties make the whole", "[reconciling]")
{
    const Facts &facts = theSample();
    for (const CrossKind kind :
         {CrossKind::Suggestions, CrossKind::Attendances, CrossKind::Activities, CrossKind::Needs}) {
        const auto table = crossTable(facts, {}, {kind, CrossDimension::County, CrossDimension::Month});
        int sum = 0;
        for (const SeriesPoint &county : table.rowSums)
            sum += county.value();
        CHECK(sum == table.all.value());
        CHECK(table.inSeveral == 0);
    }
}

TEST_CASE("What stands by county sums up to the whole, where a county is missing too", "[reconciling]")
{
    Facts facts = theSample();
    for (Activity &activity : facts.activities)
        if (activity.number == 2 || activity.number == 5)
            activity.region = {};
    const QDate day(2025, 3, 31);
    const auto sumOf = [](const QList<SeriesPoint> &points) {
        return std::accumulate(points.begin(), points.end(), 0,
                               [](int sum, const SeriesPoint &point) { return sum + point.value(); });
    };
    for (const Facts &each : {theSample(), facts}) {
        const Statistics figures = computeStatistics(each, {}, {day});
        for (const Series &series : chartSeries(each, {}))
            if (series.name == u"suggestions-by-county"_s) {
                int sum = 0;
                for (const SeriesLine &line : series.lines)
                    sum += sumOf(line.points);
                CHECK(sum == figures.suggestions.total);
            }
        const auto handling = sectionSeries(SeriesSection::Handling, each, {}, day);
        const QList<SeriesPoint> whole = handling.first().lines.first().points;
        const auto byCounty = std::ranges::find(handling, u"course-by-county"_s, &Series::name);
        REQUIRE(byCounty != handling.end());
        for (qsizetype step = 0; step < whole.size(); ++step) {
            QList<SeriesPoint> counties;
            for (const SeriesLine &county : byCounty->lines)
                counties.append(county.points.at(step));
            CHECK(sumOf(counties) == whole.at(step).value());
        }
    }
}

TEST_CASE("The charts of the sections count what the statistics count", "[reconciling]")
{
    const Facts &facts = theSample();
    const QDate day(2025, 3, 31);
    const Statistics figures = computeStatistics(facts, {}, {day});
    const auto handling = sectionSeries(SeriesSection::Handling, facts, {}, day);
    const auto sumOf = [&](const QList<Series> &all, const QString &name, qsizetype line = 0) {
        for (const Series &series : all)
            if (series.name == name) {
                int sum = 0;
                for (const SeriesPoint &point : series.lines.at(line).points)
                    sum += point.measure ? static_cast<int>(point.ids.size()) : point.value();
                return sum;
            }
        return -1;
    };
    CHECK(sumOf(handling, u"suggestions-by-route"_s) == figures.suggestions.total);
    CHECK(sumOf(handling, u"open-ages"_s) == figures.suggestions.departmentOpen);
    CHECK(sumOf(handling, u"answer-days"_s) == figures.suggestions.departmentClosed);
    CHECK(sumOf(handling, u"answer-days-by-department"_s) == figures.suggestions.departmentClosed);
    const auto members = sectionSeries(SeriesSection::Members, facts, {}, day);
    CHECK(sumOf(members, u"attendance-spread"_s) == figures.roster.serving);
    CHECK(members.first().lines.first().points.first().value() == figures.people.neverAttendedOfServing);
    CHECK(sumOf(members, u"months-since"_s, 0) == figures.roster.serving);
    CHECK(members.last().lines.last().points.last().value() == figures.people.neverInvitedOfServing);
    const auto plan = sectionSeries(SeriesSection::Plan, facts, {}, day);
    CHECK(sumOf(plan, u"plan-and-done"_s, 1) == figures.headline.activitiesHeld);
}
