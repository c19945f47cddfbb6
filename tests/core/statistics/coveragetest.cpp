#include "core/statistics/coverage.h"

#include "core/evaluation/openneeds.h"
#include "core/statistics/coverageseries.h"
#include "tests/support/printing.h"
#include "tests/support/smallyear.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// Two counties, two themes and a narrower one; Ann knows water, Bob farming.
struct CoverageYear : SmallYear {
    EntryId water = word(WordList::Specialty, "water");
    EntryId farming = word(WordList::Specialty, "farming");
    EntryId rice = word(WordList::Specialty, "rice");
    EntryId north = of(WordList::Region, "North");
    EntryId south = of(WordList::Region, "South");
    MemberId ann = member("Ann");
    MemberId bob = member("Bob");

    CoverageYear()
    {
        words.last().parent = farming;
        facts.directory = Directory(words);
        facts.members.first().specialties = {{water, 2}};
        facts.members.last().specialties = {{rice, 3}, {water, 1}};
    }

    ActivityId about(EntryId theme, QDate day, const char *region)
    {
        const ActivityId id = activity(static_cast<int>(facts.activities.size()) + 1, day, region);
        facts.activities.last().specialties = {theme};
        return id;
    }
    NeedId need(ActivityId activity, EntryId theme)
    {
        Project project;
        project.id = {1000 + facts.projects.size()};
        project.activity = activity;
        facts.projects.append(project);
        Need need;
        need.id = {2000 + facts.needs.size()};
        need.project = project.id;
        if (theme.isStored())
            need.specialties = {theme};
        facts.needs.append(need);
        return need.id;
    }
    [[nodiscard]] Coverage coverage(QDate day = {2025, 1, 1}) const { return coverageOf(FactIndex(facts), {}, day); }
};

} // namespace

TEST_CASE("Coverage tells which theme was brought where, the narrower as the wider", "[coverage]")
{
    CoverageYear year;
    const ActivityId first = year.about(year.water, {2024, 3, 28}, "North");
    const ActivityId second = year.about(year.rice, {2024, 5, 23}, "North");
    const Coverage coverage = year.coverage();
    CHECK(coverage.counties == QList {year.north, year.south});
    CHECK(coverage.themes == QList {year.water, year.farming});
    CHECK(coverage.cells.at(0).at(0).held == QList {first});
    CHECK(coverage.cells.at(0).at(1).held == QList {second});
    CHECK(coverage.cells.at(0).at(1).lastHeldOn == QDate(2024, 5, 23));
    CHECK(coverage.cells.at(1).at(0) == CoverageCell {});
    CHECK(coverage.countyHeldOn == QList {QDate(2024, 5, 23), QDate()});
    CHECK(coverage.experts == QList {QList {year.ann}, QList {year.bob}}); // Bob does not know water well enough
    CHECK(year.coverage({2024, 4, 1}).cells.at(0).at(1).held.isEmpty());
    const Coverage later = coverageOf(FactIndex(year.facts), {{2024, 5, 1}, {}}, {2025, 1, 1});
    CHECK(later.cells.at(0).at(0).held.isEmpty());
    CHECK(later.cells.at(0).at(0).lastHeldOn == QDate(2024, 3, 28));
    CHECK(coverageHeat(coverage, year.facts.directory).lines.first().points.first().ids == QList {first.value});
}

TEST_CASE("A need is open until a suggestion answers it or somebody explains why none does", "[coverage]")
{
    CoverageYear year;
    const ActivityId visit = year.about(year.water, {2024, 3, 28}, "North");
    const NeedId open = year.need(visit, year.rice);
    year.suggest(visit, {}, {2024, 3, 28}).need = year.need(visit, year.rice);
    year.need(visit, year.rice);
    year.facts.needs.last().explanation = u"It asks for the impossible."_s;
    const NeedId vague = year.need(visit, {});
    const ActivityId ahead = year.about(year.rice, {}, "North");
    year.facts.activities.last().state = ActivityState::Planned;
    const NeedId waiting = year.need(ahead, year.rice); // for the activity that is to come
    CHECK(unansweredNeeds(FactIndex(year.facts)) == QList {open, vague, waiting});
    CHECK(openNeeds(FactIndex(year.facts)) == QList {open, vague});
    const Coverage coverage = year.coverage();
    CHECK(coverage.cells.at(0).at(1).openNeeds == QList {open});
    CHECK(coverage.cells.at(0).at(0).openNeeds == QList {vague}); // asks for what its activity is about
}

TEST_CASE("Free is who may take the seat of a specialist and is asked to nothing that is still to come", "[coverage]")
{
    CoverageYear year;
    year.about(year.water, {2024, 3, 28}, "North");
    year.facts.members[1].specialties = {{year.water, 2}};
    CHECK(year.coverage().freeFor(0, 0) == QList {year.ann, year.bob});
    year.facts.members[0].home = year.north;
    CHECK(year.coverage().freeFor(0, 0) == QList {year.bob}); // Ann is local in the north
    CHECK(year.coverage().freeFor(1, 0) == QList {year.ann, year.bob});
    const ActivityId ahead = year.about(year.water, {}, "South");
    year.facts.activities.last().state = ActivityState::Planned;
    year.invite(ahead, year.bob, Presence::Unknown);
    CHECK(year.coverage().freeFor(0, 0).isEmpty());
    CHECK(year.coverage().experts.first().size() == 2); // he knows it all the same
    year.facts.invitations.last().reply = Reply::Declined;
    CHECK(year.coverage().freeFor(0, 0) == QList {year.bob});
    CHECK(nextActivities(year.coverage(), {2025, 1, 1}).first().free == QList {year.bob});
}

TEST_CASE("Needs come first, then what was never there, then what was there longest ago", "[coverage]")
{
    CoverageYear year;
    const ActivityId visit = year.about(year.water, {2024, 3, 28}, "North");
    year.about(year.farming, {2024, 6, 1}, "South");
    auto next = nextActivities(year.coverage(), {2025, 1, 1});
    REQUIRE(next.size() == 2); // each county once
    CHECK(next.at(0).county == year.north); // farming never there, and visited before South was
    CHECK(next.at(0).theme == year.farming);
    CHECK(next.at(1).county == year.south);
    CHECK(next.at(1).theme == year.water);
    CHECK(next.at(0).experts == QList {year.bob});
    CHECK(next.at(0).reasons.first().contains(u"never"_s));

    year.need(visit, year.water);
    next = nextActivities(year.coverage(), {2025, 1, 1});
    CHECK(next.at(0).theme == year.water);
    CHECK(next.at(0).openNeeds.size() == 1);
    CHECK(next.at(0).reasons.first().contains(u"1"_s));
    CHECK(next.at(0).reasons.at(1).contains(u"9 months"_s)); // from 28 March to 1 January
    CHECK(next.at(1).theme == year.farming); // another theme, though it was there already
}

TEST_CASE("What is planned is not proposed, nor what nobody knows about", "[coverage]")
{
    CoverageYear year;
    year.about(year.water, {2024, 3, 28}, "North");
    year.about(year.farming, {}, "South");
    Activity &plan = year.facts.activities.last();
    plan.state = ActivityState::Planned;
    plan.plannedOn = {2025, 4, 1};
    for (const ActivityProposal &each : nextActivities(year.coverage(), {2025, 1, 1}))
        CHECK_FALSE((each.county == year.south && each.theme == year.farming));
    CHECK(year.coverage({2025, 5, 1}).cells.at(1).at(1).isPlanned == false); // it was not held
    year.facts.members.clear();
    CHECK(nextActivities(year.coverage(), {2025, 1, 1}).isEmpty());
    CHECK(nextActivities(Coverage {}, {2025, 1, 1}).isEmpty());
}

TEST_CASE("The plan and what was held stand side by side, month by month", "[coverage]")
{
    CoverageYear year;
    year.about(year.water, {2024, 4, 2}, "North");
    year.facts.activities.last().plannedOn = {2024, 3, 28};
    year.about(year.water, {}, "North");
    year.facts.activities.last().state = ActivityState::Cancelled;
    const auto charts = planSeries(year.facts, {}, {2025, 1, 1});
    const Series &plan = charts.first();
    CHECK(plan.categories == QStringList {u"2024-03"_s, u"2024-04"_s, u"no day"_s});
    CHECK(plan.lines.at(0).points.at(0).value() == 1);
    CHECK(plan.lines.at(0).points.at(2).value() == 1);
    CHECK(plan.lines.at(1).points.at(1).value() == 1);
    CHECK(planSeries(year.facts, {{2024, 1, 1}, {2024, 12, 31}}, {2025, 1, 1}).first().categories.size() == 3);
    CHECK(planSeries(year.facts, {{2024, 1, 1}, {2024, 12, 30}}, {2025, 1, 1}).first().categories.size() == 2);
}

TEST_CASE("What was planned and cancelled counts as planned in its month, and the months make the year", "[coverage]")
{
    CoverageYear year;
    const auto add = [&](ActivityState state, const QString &words, QDate planned, QDate held) {
        Activity &activity = year.facts.activities[year.facts.activities.size() - 1];
        activity.state = state;
        activity.plannedText = words;
        activity.plannedOn = planned;
        activity.heldOn = held;
        return activity.id.value;
    };
    year.about(year.water, {}, "North");
    const qint64 worded = add(ActivityState::Held, u"4月下旬"_s, {}, {2024, 4, 25});
    year.about(year.water, {}, "North");
    const qint64 dropped = add(ActivityState::Cancelled, {}, {2024, 12, 19}, {});
    year.facts.activities.last().number = {};
    year.about(year.water, {}, "South");
    const qint64 coming = add(ActivityState::Planned, u"12月"_s, {}, {});
    year.about(year.water, {}, "South");
    const qint64 undated = add(ActivityState::Held, {}, {}, {2024, 4, 3});
    year.about(year.water, {}, "South");
    const qint64 unplanned = add(ActivityState::Held, {}, {}, {2024, 4, 4});
    year.facts.activities.last().number = {};
    const auto planOf = [&](const Period &period) { return planSeries(year.facts, period, {2025, 1, 1}).first(); };

    const Series plan = planOf({{2024, 1, 1}, {2024, 12, 31}});
    CHECK(plan.categories == QStringList {u"2024-04"_s, u"2024-12"_s});
    REQUIRE(plan.lines.size() == 3);
    CHECK(plan.lines.at(0).points.first().ids == QList {worded, undated});
    CHECK(plan.lines.at(0).points.last().ids == QList {dropped, coming});
    CHECK(plan.lines.at(1).points.first().ids == QList {worded, undated, unplanned});
    CHECK(plan.lines.at(2).points.last().ids == QList {dropped});
    CHECK(plan.remark == u"Planned: 4, of these cancelled: 1. Held: 3."_s);
    CHECK(planOf({{2024, 12, 1}, {2024, 12, 31}}).lines.first().points.first().ids == QList {dropped, coming});

    QList<int> sums(3, 0);
    for (int month = 1; month <= 12; ++month) {
        const Series part = planOf(monthOf({2024, month, 1}));
        for (qsizetype line = 0; line < part.lines.size(); ++line)
            for (const SeriesPoint &point : part.lines.at(line).points)
                sums[line] += point.value();
    }
    CHECK(sums == QList {4, 3, 1});
}

TEST_CASE("Words of the plan are placed within their month, and those without one in their whole year", "[coverage]")
{
    CoverageYear year;
    const auto add = [&](const QString &words, QDate held = {}) {
        year.about(year.water, {}, "North");
        Activity &activity = year.facts.activities.last();
        activity.planYear = 2024;
        activity.number = static_cast<int>(year.facts.activities.size());
        activity.state = held.isValid() ? ActivityState::Held : ActivityState::Planned;
        activity.plannedText = words;
        activity.heldOn = held;
    };
    add(u"4月下旬"_s);
    add(u"下半年"_s);
    add(u"8月"_s, {2024, 9, 3});
    const auto planOf = [&](QDate from, QDate to) { return planSeries(year.facts, {from, to}, {2025, 1, 1}).first(); };
    CHECK(planOf({2024, 4, 15}, {2024, 4, 15}).categories.isEmpty());
    CHECK(planOf({2024, 4, 21}, {2024, 4, 30}).categories == QStringList {u"2024-04"_s});
    CHECK(planOf({2024, 7, 1}, {2024, 7, 31}).categories.isEmpty());
    CHECK(planOf({2024, 1, 1}, {2024, 12, 31}).categories.last() == u"no day"_s);
    CHECK(planOf({2024, 1, 1}, {2024, 12, 31}).remark.endsWith(u"Held in another month than planned: 1."_s));
    CHECK(planOf({2024, 8, 1}, {2024, 8, 31}).remark.endsWith(u"Of those planned, held outside these days: 1."_s));
    CHECK(planOf({2024, 9, 1}, {2024, 9, 30}).remark.endsWith(u"Of those held, planned outside these days: 1."_s));
}

TEST_CASE("Themes stand by how scarce the members are who know them", "[coverage]")
{
    CoverageYear year;
    const ActivityId visit = year.about(year.water, {2024, 3, 28}, "North");
    year.need(visit, year.water);
    year.need(visit, year.rice);
    year.need(visit, year.rice);
    const auto charts = planSeries(year.facts, {}, {2025, 1, 1});
    const Series &supply = charts.at(1);
    CHECK(supply.categories == QStringList {u"farming"_s, u"water"_s});
    CHECK(supply.lines.first().points.first().value() == 2);
    CHECK(supply.lines.last().points.first().ids == QList {year.bob.value});
    CHECK(supply.remark.contains(u"farming"_s));
    CHECK_FALSE(supply.remark.contains(u"water"_s));
}

TEST_CASE("Every theme that is asked for is counted, and those beyond a dozen are told by their number", "[coverage]")
{
    CoverageYear year;
    const ActivityId visit = year.about(year.water, {2024, 3, 28}, "North");
    for (int number = 1; number <= 20; ++number)
        year.need(visit, year.word(WordList::Specialty, qPrintable(u"craft %1"_s.arg(number))));
    year.facts.directory = Directory(year.words);
    const auto charts = planSeries(year.facts, {}, {2025, 1, 1});
    const Series &supply = charts.at(1);
    CHECK(supply.categories.size() == 20);
    CHECK(supply.lines.first().points.size() == 20);
    CHECK(supply.remark.endsWith(u"and 8 others."_s));
}
