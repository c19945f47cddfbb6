#include "core/statistics/countedperiod.h"
#include "core/statistics/statisticsfacts.h"
#include "core/statistics/statisticsjson.h"
#include "tests/core/statistics/expectedyear.h"
#include "tests/support/sampleyear.h"

#include <QJsonArray>

#include <algorithm>
#include <numeric>

// The figures that the office worked out by hand, as the page of statistics reads and draws them.

using namespace lianxin;
using namespace Qt::StringLiterals;

namespace {

const QDate lastEvening(2025, 3, 31);

/// What the page of statistics shows of the sample year on its last evening.
struct PageOfSampleYear {
    const InChinese words;
    SampleYear year;
    const QJsonObject wanted = expected();
    CountedPeriod all {year.database, {}, [this]() -> Result<std::shared_ptr<const KnownFacts>> {
                           return std::make_shared<const KnownFacts>(valueOf(readStatisticsFacts(year.database)).facts);
                       }};

    [[nodiscard]] Series chart(SeriesSection section, const QString &name)
    {
        const auto charts = valueOf(all.section(section, lastEvening));
        const auto found = std::ranges::find(charts, name, &Series::name);
        REQUIRE(found != charts.end());
        return *found;
    }
};

QList<int> numbersIn(const SeriesLine &line)
{
    QList<int> values;
    for (const SeriesPoint &point : line.points)
        values.append(point.value());
    return values;
}

int sumIn(const SeriesLine &line)
{
    const auto values = numbersIn(line);
    return std::accumulate(values.begin(), values.end(), 0);
}

/// What all lines have of each category.
QJsonObject byCategory(const Series &series)
{
    QJsonObject values;
    for (qsizetype place = 0; place < series.categories.size(); ++place) {
        int sum = 0;
        for (const SeriesLine &line : series.lines)
            sum += line.points.at(place).value();
        values.insert(series.categories.at(place), sum);
    }
    return values;
}

QJsonObject byLine(const Series &series)
{
    QJsonObject values;
    for (const SeriesLine &line : series.lines)
        values.insert(line.name, sumIn(line));
    return values;
}

/// `field` of each object in `objects`, by the key or in the order of the list.
QJsonObject fieldOf(const QJsonObject &objects, const QString &field)
{
    QJsonObject values;
    for (auto each = objects.begin(); each != objects.end(); ++each)
        values.insert(each.key(), each.value()[field]);
    return values;
}

QList<int> fieldOf(const QJsonArray &objects, const QString &field)
{
    QList<int> values;
    for (const QJsonValue &each : objects)
        values.append(each[field].toInt());
    return values;
}

} // namespace

TEST_CASE_METHOD(PageOfSampleYear, "the page of statistics shows the figures that the office worked out",
                 "[sampleyear]")
{
    const OverviewRecords records = valueOf(all.overview());
    CHECK(toJson(headlineOf(records)) == wanted[u"headline"].toObject());
    QList<int> listed;
    for (const SeriesPoint &point : headlinePoints(records))
        listed.append(point.value());
    CHECK(listed == QList {9, 90, 86, 34, 12});

    const QJsonObject suggestions = wanted[u"suggestions"].toObject();
    const QJsonObject byCounty = fieldOf(wanted[u"per_county"].toObject(), u"suggestions"_s);
    const Series counties = chart(SeriesSection::Overview, u"suggestions-by-county"_s);
    CHECK(byCategory(chart(SeriesSection::Overview, u"adoption-funnel"_s)) == wanted[u"funnel"].toObject());
    CHECK(byCategory(counties) == byCounty);
    CHECK(byLine(counties) == suggestions[u"by_route"].toObject());
    CHECK(byCategory(chart(SeriesSection::Overview, u"suggestions-by-category"_s))
          == suggestions[u"by_category"].toObject());
    const CrossTable cross = valueOf(all.cross({}));
    for (qsizetype row = 0; row < cross.rows.size(); ++row)
        CHECK(cross.rowSums.at(row).value() == byCounty[cross.rows.at(row)].toInt());
    CHECK(cross.all.value() == suggestions[u"total"].toInt());
}

TEST_CASE_METHOD(PageOfSampleYear, "its months and its ladder of attendances are those of the office", "[sampleyear]")
{
    const QJsonArray months = wanted[u"monthly"].toArray();
    const Series monthly = chart(SeriesSection::Overview, u"monthly"_s);
    REQUIRE(monthly.lines.size() == 5);
    CHECK(numbersIn(monthly.lines.at(0)) == fieldOf(months, u"activities"_s));
    CHECK(numbersIn(monthly.lines.at(1)) == fieldOf(months, u"attendances"_s));
    CHECK(numbersIn(monthly.lines.at(2)) == fieldOf(months, u"suggestions_by_registration_date"_s));
    CHECK(numbersIn(monthly.lines.at(3)) == fieldOf(months, u"reports_formed"_s));
    CHECK(sumIn(monthly.lines.at(4)) == wanted[u"reports"][u"adoption_events"].toInt());
    CHECK(numbersIn(chart(SeriesSection::Overview, u"participation"_s).lines.first()) == QList {50, 14, 4});
}

TEST_CASE_METHOD(PageOfSampleYear, "its sections reconcile with the figures of the office", "[sampleyear]")
{
    const QJsonObject suggestions = wanted[u"suggestions"].toObject();
    CHECK(byCategory(chart(SeriesSection::Handling, u"suggestions-by-route"_s)) == suggestions[u"by_route"].toObject());
    CHECK(sumIn(chart(SeriesSection::Handling, u"open-ages"_s).lines.first())
          == suggestions[u"department_open_as_of"].toInt());
    CHECK(sumIn(chart(SeriesSection::Handling, u"answer-days"_s).lines.first())
          == suggestions[u"department_closed_as_of"].toInt());
    CHECK(numbersIn(chart(SeriesSection::Handling, u"course-funnel"_s).lines.first()).first(2)
          == QList {wanted[u"needs"][u"needs"].toInt(), suggestions[u"total"].toInt()});
    CHECK(numbersIn(chart(SeriesSection::Members, u"attendance-spread"_s).lines.first()).first()
          == wanted[u"people"][u"never_attended_of_serving"].toInt());
    const Series since = chart(SeriesSection::Members, u"months-since"_s);
    CHECK(numbersIn(since.lines.last()).last() == wanted[u"people"][u"never_invited_of_serving"].toInt());
    CHECK(sumIn(since.lines.last()) == wanted[u"roster"][u"serving"].toInt());
    const Series plan = chart(SeriesSection::Plan, u"plan-and-done"_s);
    REQUIRE(plan.lines.size() == 3);
    CHECK(sumIn(plan.lines.at(1)) == wanted[u"headline"][u"activities_held"].toInt());
    CHECK(sumIn(plan.lines.at(2)) == wanted[u"cancelled_activities"].toInt());
    CHECK(sumIn(plan.lines.at(0)) == sumIn(plan.lines.at(1)) + sumIn(plan.lines.at(2)));
    CHECK(plan.categories.last() == u"2025-03"_s); // what was planned for "late April" has its month
}
