#include "core/statistics/opinions.h"

#include "core/statistics/statisticsjson.h"
#include "tests/support/printing.h"
#include "tests/support/smallyear.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// Two departments, and what members say of four cards that they handled.
struct JudgedYear : SmallYear {
    EntryId good = word(WordList::Satisfaction, "good", "satisfied");
    EntryId fair = word(WordList::Satisfaction, "fair", "fair");
    EntryId bad = word(WordList::Satisfaction, "bad", "dissatisfied");
    EntryId water = word(WordList::Unit, "Water");
    EntryId farms = word(WordList::Unit, "Farms");

    JudgedYear()
    {
        judge(card(farms), good, {}, {});
        judge(card(water), good, good, bad);
        Suggestion &twice = card(water);
        judge(twice, bad, bad, bad);
        judge(twice, fair, good, {}); // of the answer they say no more
        card(water); // nobody said anything
        judge(suggest({}, {}, {2024, 3, 4}), good, {}, {}); // no department had it
    }

    Suggestion &card(EntryId unit)
    {
        Suggestion &made = suggest({}, {}, {2024, 3, 4});
        made.route = Route::Department;
        made.mainUnit = unit;
        return made;
    }

    static void judge(Suggestion &card, EntryId whole, EntryId attitude, EntryId pertinence,
                      QDate takenOn = {2024, 4, 1})
    {
        card.satisfaction = whole;
        card.steps.append({.takenOn = takenOn,
                           .content = {},
                           .kind = StepKind::Judged,
                           .entry = whole,
                           .attitude = attitude,
                           .pertinence = pertinence});
    }
};

} // namespace

TEST_CASE("what members last said of attitude and pertinence counts, beside their satisfaction", "[statistics]")
{
    JudgedYear year;
    const SuggestionFigures figures = computeStatistics(year.facts, {}, {{2024, 12, 31}}).suggestions;
    CHECK(figures.byAttitude.rows() == QList<Tally::Row> {{u"good"_s, 2}});
    CHECK(figures.byPertinence.rows() == QList<Tally::Row> {{u"bad"_s, 2}});
    CHECK(figures.byEvaluation.of(u"good"_s) == 3); // that of no department, too
    REQUIRE(figures.opinionsByUnit.size() == 2);
    const UnitOpinions &farms = figures.opinionsByUnit.first();
    CHECK(farms.unit == u"Farms"_s);
    CHECK(farms.satisfaction.rows() == QList<Tally::Row> {{u"good"_s, 1}});
    CHECK(farms.attitude.sum() == 0);
    const UnitOpinions &water = figures.opinionsByUnit.last();
    CHECK(water.satisfaction.of(u"good"_s) == 1);
    CHECK(water.satisfaction.of(u"fair"_s) == 1);
    CHECK(water.satisfaction.of(u"bad"_s) == 0); // they changed their mind
    CHECK(water.attitude.of(u"good"_s) == 2);
    CHECK(water.pertinence.of(u"bad"_s) == 2);
}

TEST_CASE("a verdict is of the department that had the card then, and unknown before it was given", "[statistics]")
{
    JudgedYear year;
    year.facts.suggestions.clear();
    Suggestion &card = year.card(year.farms);
    JudgedYear::judge(card, year.bad, year.fair, {});
    card.steps.append({.takenOn = {2024, 4, 10},
                       .content = {},
                       .kind = StepKind::Reassigned,
                       .entry = year.farms,
                       .entryWas = year.water});
    const auto on = [&](QDate evening) { return opinionsByUnit(Scope(year.facts, {}, evening)); };
    REQUIRE(on({}).size() == 1);
    CHECK(on({}).first().unit == u"Water"_s);
    CHECK(on({2024, 3, 31}).isEmpty());

    JudgedYear::judge(card, year.good, {}, {}, {2024, 5, 1});
    CHECK(on({2024, 3, 31}).isEmpty());
    for (const QDate evening : {QDate(2024, 4, 1), QDate(2024, 4, 30)}) {
        REQUIRE(on(evening).size() == 1);
        CHECK(on(evening).first().unit == u"Water"_s);
        CHECK(on(evening).first().satisfaction.rows() == QList<Tally::Row> {{u"bad"_s, 1}});
        CHECK(on(evening).first().attitude.rows() == QList<Tally::Row> {{u"fair"_s, 1}});
    }
    REQUIRE(on({2024, 5, 1}).size() == 1);
    CHECK(on({2024, 5, 1}).first().unit == u"Farms"_s);
    CHECK(on({2024, 5, 1}).first().satisfaction.rows() == QList<Tally::Row> {{u"good"_s, 1}});
    CHECK(on({2024, 5, 1}).first().attitude.sum() == 0); // said of the other one
    const auto figures = [&](QDate evening) { return computeStatistics(year.facts, {}, {evening}).suggestions; };
    CHECK(figures({2024, 4, 30}).byAttitude.sum() == 1);
    CHECK(figures({2024, 5, 1}).byAttitude.sum() == 0);
}

TEST_CASE("the opinions by department lead to their suggestions, the department of most opinions first", "[series]")
{
    JudgedYear year;
    const Series series = opinionSeries(Scope(year.facts, {}, {2024, 12, 31}));
    CHECK(series.categories
          == QStringList {u"Satisfaction: good"_s, u"Satisfaction: fair"_s, u"Satisfaction: bad"_s, u"Attitude: good"_s,
                          u"Attitude: fair"_s, u"Attitude: bad"_s, u"To the point: good"_s, u"To the point: fair"_s,
                          u"To the point: bad"_s});
    REQUIRE(series.lines.size() == 2);
    CHECK(series.lines.first().name == u"Water"_s);
    QList<int> counts;
    for (const SeriesPoint &point : series.lines.first().points)
        counts.append(point.value());
    CHECK(counts == QList {1, 1, 0, 2, 0, 0, 0, 0, 2});
    const QList<Suggestion> &cards = year.facts.suggestions;
    CHECK(series.lines.first().points.at(3).ids == QList {cards.at(1).id.value, cards.at(2).id.value});
    CHECK(series.lines.last().points.first().ids == QList {cards.first().id.value});
    CHECK(opinionSeries(Scope(Facts(), {}, {2024, 12, 31})).lines.isEmpty());
}

TEST_CASE("the figures for other programs tell attitude and pertinence where members spoke of them", "[statistics]")
{
    JudgedYear year;
    const auto told = [&] {
        return toJson(computeStatistics(year.facts, {}, {{2024, 12, 31}})).value(u"suggestions").toObject();
    };
    const QJsonObject units = told().value(u"opinions_by_main_unit").toObject();
    CHECK(told().value(u"by_attitude").toObject().value(u"good").toInt() == 2);
    CHECK(units.value(u"Water").toObject().value(u"pertinence").toObject().value(u"bad").toInt() == 2);
    for (Suggestion &each : year.facts.suggestions)
        each.steps.clear();
    CHECK_FALSE(told().contains(u"by_attitude"));
}
