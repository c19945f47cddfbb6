#include "core/statistics/handlingseries.h"

#include "tests/support/printing.h"
#include "tests/support/smallyear.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

Series blankSeries(SeriesKind kind)
{
    return {.name = u"days"_s, .title = u"Days"_s, .unit = u"cards"_s, .kind = kind, .categories = {}, .lines = {}};
}

QList<int> countsOf(const SeriesLine &line)
{
    QList<int> counts;
    for (const SeriesPoint &point : line.points)
        counts.append(point.value());
    return counts;
}

Series handlingOf(const Facts &facts, const QString &name, QDate day)
{
    const auto all = handlingSeries(facts, {}, day);
    const auto found = std::ranges::find(all, name, &Series::name);
    REQUIRE(found != all.end());
    return *found;
}

Suggestion &handedCard(SmallYear &year, EntryId unit, QDate on, QDate closed)
{
    Suggestion &card = year.suggest({}, {}, on);
    card.route = Route::Department;
    card.mainUnit = unit;
    card.closedOn = closed;
    return card;
}

} // namespace

TEST_CASE("A histogram puts each value into its class, the last without end", "[series]")
{
    const Series series =
        histogram(blankSeries(SeriesKind::Histogram), u"suggestion"_s, {{1, 0}, {2, 10}, {3, 11}, {4, 35}}, 10);
    CHECK(series.categories == QStringList {u"0–10"_s, u"11–20"_s, u"21–30"_s, u"31–40"_s});
    CHECK(countsOf(series.lines.first()) == QList {2, 1, 0, 1});
    CHECK(series.lines.first().points.first().ids == QList<qint64> {1, 2});

    const Series far = histogram(blankSeries(SeriesKind::Histogram), u"suggestion"_s, {{1, 80}, {2, 5000}}, 10);
    CHECK(far.categories.size() == 8);
    CHECK(far.categories.last() == u"from 71"_s);
    CHECK(far.lines.first().points.last().ids == QList<qint64> {1, 2});

    CHECK(histogram(blankSeries(SeriesKind::Histogram), u"suggestion"_s, {}, 10).categories.isEmpty());
}

TEST_CASE("A box is told by five numbers over the same records", "[series]")
{
    const Series series = boxSeries(blankSeries(SeriesKind::Boxes), u"suggestion"_s,
                                    {{u"Water"_s, {{7, 4}, {8, 1}, {9, 3}, {10, 2}}}, {u"Farms"_s, {{11, 6}}}});
    CHECK(series.categories == QStringList {u"Water"_s, u"Farms"_s});
    REQUIRE(series.lines.size() == 5);
    QList<int> water;
    for (const SeriesLine &line : series.lines) {
        water.append(line.points.first().value());
        CHECK(line.points.first().ids == QList<qint64> {7, 8, 9, 10});
        CHECK(line.points.last().value() == 6);
    }
    CHECK(water == QList {1, 1, 2, 3, 4});
}

TEST_CASE("Open cards are as old as the days since they were registered", "[series]")
{
    SmallYear year;
    const EntryId water = year.word(WordList::Unit, "Water");
    handedCard(year, water, {2024, 3, 1}, {});
    handedCard(year, water, {2024, 3, 31}, {});
    handedCard(year, water, {2024, 3, 1}, {2024, 3, 8});
    year.suggest({}, {}, {2024, 3, 1});
    const Series series = handlingOf(year.facts, u"open-ages"_s, {2024, 4, 10});
    CHECK(series.categories == QStringList {u"0–30"_s, u"31–60"_s});
    CHECK(countsOf(series.lines.first()) == QList {1, 1}); // ten days, and forty
    CHECK(series.remark.contains(u"40"_s));
}

TEST_CASE("Days to an answer are working days, the slowest department first", "[series]")
{
    SmallYear year;
    const EntryId water = year.word(WordList::Unit, "Water");
    const EntryId farms = year.word(WordList::Unit, "Farms");
    handedCard(year, farms, {2024, 3, 4}, {2024, 3, 6}); // Monday to Wednesday
    handedCard(year, water, {2024, 3, 4}, {2024, 3, 11}); // a week
    handedCard(year, water, {2024, 3, 4}, {});
    const Series boxes = handlingOf(year.facts, u"answer-days-by-department"_s, {2024, 4, 10});
    CHECK(boxes.categories == QStringList {u"Water"_s, u"Farms"_s});
    CHECK(countsOf(boxes.lines.at(2)) == QList {5, 2});
    CHECK(countsOf(handlingOf(year.facts, u"answer-days"_s, {2024, 4, 10}).lines.first()) == QList {2});
    CHECK(handlingOf(year.facts, u"answer-days"_s, {2024, 3, 7}).lines.first().points.first().value() == 1);
}

TEST_CASE("The course runs from need to adoption, in all and county by county", "[series]")
{
    SmallYear year = aBusySpring();
    Project project;
    project.id = {900};
    project.activity = year.facts.activities.at(1).id; // South
    year.facts.projects.append(project);
    Need need;
    need.id = {901};
    need.project = project.id;
    year.facts.needs.append(need);
    const Series funnel = handlingOf(year.facts, u"course-funnel"_s, {2024, 12, 31});
    CHECK(countsOf(funnel.lines.first()) == QList {1, 6, 4, 3, 3}); // two cards are open
    QList<int> wholes;
    for (const SeriesPoint &point : funnel.lines.first().points)
        wholes.append(point.whole);
    CHECK(wholes == QList {0, 0, 6, 4, 3});
    CHECK(funnel.remark == u"Of the 6 suggestions, 6 answer none of these needs."_s);
    const Series counties = handlingOf(year.facts, u"course-by-county"_s, {2024, 12, 31});
    REQUIRE(counties.lines.size() == 2);
    CHECK(countsOf(counties.lines.first()) == QList {0, 4, 3, 2, 2});
    CHECK(countsOf(counties.lines.last()) == QList {1, 2, 1, 1, 1});
    CHECK(countsOf(handlingOf(year.facts, u"suggestions-by-route"_s, {2024, 12, 31}).lines.first()) == QList {3, 3});
}

TEST_CASE("Reports adopted in a period count there though they were formed earlier, without a rate", "[series]")
{
    const SmallYear year = aBusySpring();
    const auto all = handlingSeries(year.facts, {.from = {2024, 6, 1}, .to = {2024, 6, 30}}, {2024, 6, 30});
    const Series funnel = all.first();
    CHECK(countsOf(funnel.lines.first()) == QList {0, 0, 0, 1, 2});
    CHECK(funnel.lines.first().points.last().whole == 0);
    CHECK(funnel.remark
          == u"Of the 1 reports, 1 grew out of no suggestion handled here. "
             "Of the 2 reports adopted, 1 were not formed in these days."_s);
}

TEST_CASE("Suggestions that answer the needs counted are a share of them", "[series]")
{
    SmallYear year;
    for (const qint64 id : {901, 902}) {
        Need need;
        need.id = {id};
        year.facts.needs.append(need);
    }
    year.suggest({}, {}, {2024, 3, 28}).need = NeedId {901};
    const Series funnel = handlingOf(year.facts, u"course-funnel"_s, {2024, 12, 31});
    CHECK(funnel.lines.first().points.at(1).whole == 2);
    CHECK(funnel.remark.isEmpty());
}
