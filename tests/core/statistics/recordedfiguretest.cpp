#include "core/statistics/recordedfigure.h"

#include "core/statistics/statistics.h"
#include "tests/support/printing.h"
#include "tests/support/smallyear.h"

#include <QElapsedTimer>

using namespace lianxin;
using namespace Qt::StringLiterals;

namespace {

const Period spring {.from = {2024, 3, 1}, .to = {2024, 6, 30}};
const QDate evening {2024, 6, 30};

RecordedFigure figureOf(const Facts &facts, const QString &key, const Period &period = spring, QDate on = evening)
{
    const auto all = recordedFigures(facts, period, on);
    const auto found = std::ranges::find(all, key, &RecordedFigure::key);
    return found == all.end() ? RecordedFigure {} : *found;
}

qint64 valueOfFigure(const Facts &facts, const QString &key)
{
    return figureOf(facts, key).value;
}

} // namespace

TEST_CASE("the figures of papers are those of the statistics", "[figures]")
{
    const Facts facts = aBusySpring().facts;
    const Statistics statistics = computeStatistics(facts, spring, {evening});
    CHECK(valueOfFigure(facts, u"activities"_s) == statistics.headline.activitiesHeld);
    CHECK(valueOfFigure(facts, u"attendances"_s) == statistics.headline.attendances);
    CHECK(valueOfFigure(facts, u"suggestions"_s) == statistics.headline.suggestions);
    CHECK(valueOfFigure(facts, u"reports"_s) == statistics.headline.reports);
    CHECK(valueOfFigure(facts, u"province_adopted"_s) == statistics.headline.provinceAdoptedReports);
    CHECK(valueOfFigure(facts, u"participants"_s) == statistics.people.distinctParticipants);
    CHECK(valueOfFigure(facts, u"same_day"_s) == statistics.suggestions.sameDay);
    CHECK(valueOfFigure(facts, u"closed"_s) == statistics.suggestions.departmentClosed);
    CHECK(valueOfFigure(facts, u"overdue"_s) == statistics.suggestions.overdue.first().second.size());
    CHECK(valueOfFigure(facts, u"used_in_reports"_s) == statistics.reports.suggestionsUsedInReports);
    CHECK(valueOfFigure(facts, u"services"_s) == statistics.pairings.serviceLogs);
    CHECK(valueOfFigure(facts, u"outcomes"_s) == statistics.outcomes.total);
    CHECK(valueOfFigure(facts, u"financing"_s) == statistics.outcomes.financingFen);
    CHECK(valueOfFigure(facts, u"counties"_s) == 2);
    CHECK(valueOfFigure(facts, u"suggestions"_s) > 0);
}

TEST_CASE("behind each figure that counts stand as many records, each once", "[figures]")
{
    for (const RecordedFigure &each : recordedFigures(aBusySpring().facts, spring, evening)) {
        INFO(each.key.toStdString());
        CHECK_FALSE(each.records.table.isEmpty());
        CHECK(QSet<qint64>(each.records.ids.begin(), each.records.ids.end()).size() == each.records.ids.size());
        if (each.key != u"financing"_s && each.key != u"people_trained"_s)
            CHECK(each.value == each.records.value());
    }
}

TEST_CASE("the counties and the activities share the figures of the whole among them", "[figures]")
{
    SmallYear year = aBusySpring();
    year.report({2024, 4, 1}, {year.facts.members.first().id}); // grew out of no suggestion
    const auto all = recordedFigures(year.facts, spring, evening);
    for (const QString &key : {u"activities"_s, u"attendances"_s, u"suggestions"_s, u"reports"_s}) {
        INFO(key.toStdString());
        qint64 sum = 0;
        for (const RecordedFigure &each : all)
            sum += each.key.startsWith(key + u"/region/"_s) ? each.value : 0;
        CHECK(sum == valueOfFigure(year.facts, key));
    }
    CHECK(valueOfFigure(year.facts, u"reports/region/0"_s) == 1);
    const ActivityId first = year.facts.activities.first().id;
    CHECK(valueOfFigure(year.facts, u"suggestions/activity/%1"_s.arg(first.value)) == 2);
}

TEST_CASE("what came in the period of activities on other days stands beside those of the period", "[figures]")
{
    SmallYear year = aBusySpring();
    year.report({2024, 5, 20}, {}); // grew out of nothing
    const Period may {.from = {2024, 5, 1}, .to = {2024, 5, 31}};
    for (const QString &key : {u"activities"_s, u"attendances"_s, u"suggestions"_s, u"reports"_s}) {
        INFO(key.toStdString());
        qint64 sum = 0;
        for (const RecordedFigure &each : recordedFigures(year.facts, may, {2024, 5, 31}))
            sum += each.key.startsWith(key + u"/activity/"_s) ? each.value : 0;
        CHECK(sum == figureOf(year.facts, key, may).value);
    }
    CHECK(figureOf(year.facts, u"reports/activity/0"_s, may).value == 2); // one of the visit in April
    CHECK(figureTitle(FactIndex(year.facts), u"reports/activity/0"_s)
          == u"Activities on other days, and others, Reports"_s);
}

TEST_CASE("the figures of many activities take little longer than those of few", "[figures]")
{
    constexpr int manyActivities = 8'000;
    SmallYear year;
    const MemberId ann = year.member("Ann");
    for (int number = 1; number <= manyActivities; ++number) {
        const ActivityId visit = year.activity(number, {2024, 4, 1}, number % 2 == 0 ? "North" : "South");
        year.invite(visit, ann);
        year.suggest(visit, {ann}, {2024, 4, 1});
        year.suggest(visit, {ann}, {2024, 4, 2});
    }
    QElapsedTimer clock;
    clock.start();
    const auto all = recordedFigures(year.facts, spring, evening);
    CHECK(clock.elapsed() < 5'000); // 0.1 s where it is compiled to be fast; this is for builds that are not, when busy
    const auto last = std::ranges::find(all, u"suggestions/activity/%1"_s.arg(year.facts.activities.last().id.value),
                                        &RecordedFigure::key);
    REQUIRE(last != all.end());
    CHECK(last->value == 2);
}

TEST_CASE("a suggestion is closed, or overdue, as seen on the evening that is asked for", "[figures]")
{
    const Facts facts = aBusySpring().facts;
    const auto seenOn = [&](const QString &key, QDate on) { return figureOf(facts, key, spring, on).value; };
    CHECK(seenOn(u"closed"_s, {2024, 5, 27}) == 0);
    CHECK(seenOn(u"closed"_s, {2024, 5, 28}) == 1);
    CHECK(seenOn(u"overdue"_s, {2024, 5, 27}) == 0);
    CHECK(seenOn(u"overdue"_s, {2025, 1, 1}) == 2);
}

TEST_CASE("a figure is written as it is and as a newspaper tells it, money in ten thousand yuan", "[figures]")
{
    CHECK(figureText(u"suggestions"_s, 86) == u"86"_s);
    CHECK(pressText(u"suggestions"_s, 86) == u"more than 80"_s);
    CHECK(pressText(u"suggestions"_s, 12) == u"12"_s);
    CHECK(figureText(u"financing"_s, 300'500'000) == u"300.5"_s);
    CHECK(pressText(u"financing"_s, 356'000'000) == u"more than 300"_s);
}

TEST_CASE("a figure of a part is called by the part too", "[figures]")
{
    const SmallYear year = aBusySpring();
    const FactIndex index(year.facts);
    const qint64 north = year.of(WordList::Region, "North").value;
    CHECK(figureTitle(index, u"suggestions"_s) == u"Suggestions"_s);
    CHECK(figureTitle(index, u"suggestions/region/%1"_s.arg(north)) == u"North, Suggestions"_s);
    CHECK(figureTitle(index, u"suggestions/region/0"_s) == u"Others, Suggestions"_s);
    CHECK(figureTitle(index, u"reports/activity/%1"_s.arg(year.facts.activities.first().id.value))
          == u"Activity 1, Reports"_s);
}
