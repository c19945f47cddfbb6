#include "core/statistics/comparison.h"

#include "core/statistics/countedperiod.h"
#include "tests/support/printing.h"
#include "tests/support/smallyear.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

SeriesPoint points(int count)
{
    SeriesPoint point {u"suggestion"_s, {}};
    for (int id = 1; id <= count; ++id)
        point.ids.append(id);
    return point;
}

Series barsOf(const QStringList &categories, const QList<int> &values)
{
    Series series {.name = u"bars"_s, .title = {}, .unit = {}, .categories = categories, .lines = {{u"all"_s, {}}}};
    for (const int value : values)
        series.lines.first().points.append(points(value));
    return series;
}

QList<int> numbersOf(const SeriesLine &line)
{
    QList<int> values;
    for (const SeriesPoint &point : line.points)
        values.append(point.value());
    return values;
}

} // namespace

TEST_CASE("the period a year before keeps whole months whole", "[statistics]")
{
    CHECK(yearBefore({{2025, 1, 1}, {2025, 12, 31}}) == Period {{2024, 1, 1}, {2024, 12, 31}});
    CHECK(yearBefore({{2025, 2, 1}, {2025, 2, 28}}) == Period {{2024, 2, 1}, {2024, 2, 29}});
    CHECK(yearBefore({{2024, 2, 1}, {2024, 2, 29}}) == Period {{2023, 2, 1}, {2023, 2, 28}});
    CHECK(yearBefore({{2025, 3, 5}, {2025, 6, 10}}) == Period {{2024, 3, 5}, {2024, 6, 10}});
    CHECK_FALSE(yearBefore({}).has_value());
    CHECK_FALSE(yearBefore({{2025, 1, 1}, {}}).has_value());
}

TEST_CASE("a chart meets the year before by the names of its categories", "[statistics]")
{
    const auto both =
        compared({barsOf({u"roads"_s, u"schools"_s}, {3, 1})}, {barsOf({u"schools"_s, u"bridges"_s}, {2, 5})});
    const Series &series = both.first();
    CHECK(series.categories == QStringList {u"roads"_s, u"schools"_s, u"bridges"_s});
    CHECK(numbersOf(series.lines.first()) == QList {3, 1, 0});
    CHECK(numbersOf(series.ghosts.first()) == QList {0, 2, 5});
    CHECK(series.lines.first().points.last().table == u"suggestion"_s);
}

TEST_CASE("a month meets the same month a year earlier, in the order of time", "[statistics]")
{
    const auto both =
        compared({barsOf({u"2025-03"_s, u"2025-05"_s}, {3, 1})}, {barsOf({u"2024-02"_s, u"2024-03"_s}, {2, 5})});
    CHECK(both.first().categories == QStringList {u"2025-02"_s, u"2025-03"_s, u"2025-05"_s});
    CHECK(numbersOf(both.first().lines.first()) == QList {0, 3, 1});
    CHECK(numbersOf(both.first().ghosts.first()) == QList {2, 5, 0});
}

TEST_CASE("a table meets the year before by rows and columns, and keeps its sums last", "[statistics]")
{
    Series now = barsOf({u"2025-03"_s, u"Sum"_s}, {3, 3});
    now.kind = SeriesKind::Heat;
    now.lines = {{u"north"_s, now.lines.first().points}, {u"Sum"_s, now.lines.first().points}};
    Series before = barsOf({u"2024-01"_s, u"2024-03"_s, u"Sum"_s}, {4, 1, 5});
    before.kind = SeriesKind::Heat;
    before.lines = {{u"south"_s, before.lines.first().points}, {u"Sum"_s, before.lines.first().points}};
    const Series both = compared({now}, {before}).first();
    CHECK(both.categories == QStringList {u"2025-01"_s, u"2025-03"_s, u"Sum"_s});
    REQUIRE(both.lines.size() == 3);
    CHECK((both.lines.at(0).name == u"north"_s && both.lines.at(1).name == u"south"_s));
    CHECK(both.lines.at(2).name == u"Sum"_s);
    CHECK(numbersOf(both.lines.at(0)) == QList {0, 3, 3});
    CHECK(numbersOf(both.ghosts.at(0)) == QList {0, 0, 0});
    CHECK(numbersOf(both.ghosts.at(1)) == QList {4, 1, 5});
    CHECK(numbersOf(both.ghosts.at(2)) == QList {4, 1, 5});
}

TEST_CASE("boxes are not compared, nor what the year before has no chart of", "[statistics]")
{
    Series boxes = barsOf({u"roads"_s}, {1});
    boxes.kind = SeriesKind::Boxes;
    CHECK(compared({boxes}, {boxes}).first().ghosts.isEmpty());
    CHECK(compared({barsOf({u"roads"_s}, {1})}, {}).first().ghosts.isEmpty());
}

TEST_CASE("the figures of a comparison are those of the two periods by themselves", "[statistics]")
{
    SmallYear year = aBusySpring();
    const ActivityId later = year.activity(9, {2025, 4, 20});
    year.suggest(later, {}, {2025, 4, 20});
    const Period now {{2025, 1, 1}, {2025, 12, 31}};
    const CountedPeriod counted(std::make_shared<const KnownFacts>(year.facts), now);
    ComparedPeriods periods {counted, counted.aYearBefore(), {2025, 12, 31}};
    for (const SeriesSection section :
         {SeriesSection::Overview, SeriesSection::Handling, SeriesSection::Members, SeriesSection::Plan}) {
        const QDate day = periods.day;
        const auto both = valueOf(comparedSeries(section, periods));
        const auto alone = sectionSeries(section, year.facts, now, day);
        const auto before = sectionSeries(section, year.facts, *yearBefore(now), day.addYears(-1));
        REQUIRE(both.size() == alone.size());
        for (qsizetype place = 0; place < both.size(); ++place) {
            INFO(both.at(place).name.toStdString());
            const auto sumOf = [](const QList<SeriesLine> &lines) {
                int sum = 0;
                for (const SeriesLine &line : lines)
                    for (const int value : numbersOf(line))
                        sum += value;
                return sum;
            };
            CHECK(sumOf(both.at(place).lines) == sumOf(alone.at(place).lines));
            if (!both.at(place).ghosts.isEmpty())
                CHECK(sumOf(both.at(place).ghosts) == sumOf(before.at(place).lines));
        }
    }
}

TEST_CASE("a difference says its sign", "[statistics]")
{
    CHECK(differenceText(5, 2) == u"+3"_s);
    CHECK(differenceText(2, 5) == u"−3"_s);
    CHECK(differenceText(2, 2) == u"="_s);
}
