#include "core/activities/scheme.h"

#include "tests/support/office.h"
#include "tests/support/roundtrip.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

Activity aPlannedLine(qint64 id, int number, QDate day)
{
    Activity activity;
    activity.id = {id};
    activity.planYear = 2024;
    activity.number = number;
    activity.theme = u"theme %1"_s.arg(number);
    activity.plannedOn = day;
    return activity;
}

} // namespace

TEST_CASE("before a plan is approved it is told what its lines lack, and which numbers are left out",
          "[activities][scheme]")
{
    QList<Activity> activities {aPlannedLine(1, 1, {2024, 3, 5}), aPlannedLine(2, 4, {}), aPlannedLine(3, 6, {})};
    for (Activity &each : activities)
        each.region = {1};
    activities[1].plannedText = u"下半年"_s;
    CHECK(doubtsOfPlan(activities, 2024)
          == QStringList {u"No activity has the number 2—3、5."_s, u"Without a date: theme 6."_s});
    activities[1].theme.clear();
    activities[2].region = {};
    activities[2].plannedOn = {2024, 8, 1};
    activities.append(aPlannedLine(4, 5, {}));
    activities.last().state = ActivityState::Cancelled; // its number is known, and nothing else of it matters
    CHECK(doubtsOfPlan(activities, 2024)
          == QStringList {u"No activity has the number 2—3."_s, u"Without a theme: Activity 4."_s,
                          u"Without a county: theme 6."_s});
    CHECK(doubtsOfPlan(activities, 2025).isEmpty());

    QList<Activity> sparse;
    for (int number = 20'260'001; number < 20'260'101; number += 5)
        sparse.append(aPlannedLine(number, number, {2024, 3, 5}));
    CHECK(doubtsOfPlan(sparse, 2024).first().size() < 250);
    CHECK(doubtsOfPlan(sparse, 2024).first().endsWith(u"…."_s));
}

TEST_CASE("a plan that was approved tells what was moved, changed, dropped and added, and why", "[activities][scheme]")
{
    QList<Activity> activities {aPlannedLine(1, 4, {2024, 3, 5}), aPlannedLine(2, 1, {2024, 4, 5}),
                                aPlannedLine(3, 2, {2024, 5, 6}), aPlannedLine(4, 3, {})};
    activities.append(aPlannedLine(5, 9, {2024, 1, 5}));
    activities.last().state = ActivityState::Cancelled;
    activities.append(aPlannedLine(6, 1, {2025, 1, 7}));
    activities.last().planYear = 2025;
    const PlanBaseline baseline = baselineOf(activities, {}, 2024, {2024, 1, 31}, u" 主席会议 "_s);
    CHECK(baseline.approvedBy == u"主席会议"_s);
    REQUIRE(baseline.lines.size() == 4); // neither what was cancelled nor what is of another year
    CHECK(baseline.lines.first().activityWas == 2); // by number
    CHECK(baseline.lines.last().activityWas == 1);
    for (const SchemeLine &line : compareScheme(baseline, activities, {}))
        CHECK(line.fate == SchemeFate::Kept);

    activities[0].plannedOn = {2024, 6, 5};
    activities[1].state = ActivityState::Held;
    activities[1].heldOn = {2024, 4, 5};
    activities[2].state = ActivityState::Cancelled;
    activities[3].theme = u"another"_s;
    activities.append(aPlannedLine(7, 5, {2024, 8, 1}));
    const QList<ActivityChange> changes {{{1}, 1, {1}, ChangeKind::Postponed, {}, {}, {2024, 3, 1}, u"flood"_s},
                                         {{2}, 1, {1}, ChangeKind::Postponed, {}, {}, {2024, 2, 1}, u"snow"_s},
                                         {{3}, 1, {3}, ChangeKind::Cancelled, {}, {}, {2024, 5, 1}, u"merged"_s},
                                         {{4}, 1, {2}, ChangeKind::Postponed, {}, {}, {2024, 5, 1}, {}}};
    const QList<SchemeLine> lines = compareScheme(baseline, activities, changes);
    REQUIRE(lines.size() == 5);
    CHECK(lines.at(0).fate == SchemeFate::Kept);
    CHECK(lines.at(0).heldOn == QDate(2024, 4, 5));
    CHECK(lines.at(0).reason.isEmpty());
    CHECK(lines.at(1).fate == SchemeFate::Dropped);
    CHECK(lines.at(1).reason == u"merged"_s);
    CHECK(lines.at(1).now == BaselineLine());
    CHECK(lines.at(2).fate == SchemeFate::Changed);
    CHECK(lines.at(2).now.theme == u"another"_s);
    CHECK(lines.at(3).fate == SchemeFate::Moved);
    CHECK(lines.at(3).reason == u"flood"_s); // the later one
    CHECK(lines.at(3).was.plannedOn == QDate(2024, 3, 5));
    CHECK(lines.at(3).now.plannedOn == QDate(2024, 6, 5));
    CHECK(lines.at(4).fate == SchemeFate::Added);
    CHECK(lines.at(4).activity == 7);
    activities.removeFirst();
    CHECK(compareScheme(baseline, activities, changes).at(3).fate == SchemeFate::Dropped); // it is gone altogether
}

TEST_CASE("a plan is approved as it was on the day of its approval", "[activities][scheme]")
{
    QList<Activity> activities {aPlannedLine(1, 1, {2024, 8, 29}), aPlannedLine(2, 2, {2024, 9, 6}),
                                aPlannedLine(3, 3, {2024, 12, 19})};
    activities[0].plannedText = u"8月29日"_s;
    activities[0].state = ActivityState::Held;
    activities[0].heldOn = {2024, 9, 12};
    activities[2].state = ActivityState::Cancelled;
    const QList<ActivityChange> changes {
        {{1}, 1, {1}, ChangeKind::Postponed, u"8月29日"_s, u"9月12日"_s, {2024, 8, 26}, u"防汛"_s},
        {{2}, 1, {2}, ChangeKind::Postponed, u"4月下旬"_s, u"9月6日"_s, {2024, 4, 1}, u"备汛"_s},
        {{3}, 1, {3}, ChangeKind::Cancelled, {}, {}, {2024, 11, 20}, u"合并"_s}};
    const PlanBaseline early = baselineOf(activities, changes, 2024, {2024, 1, 31}, {});
    REQUIRE(early.lines.size() == 3);
    CHECK(early.lines.at(1).plannedText == u"4月下旬"_s);
    const auto lines = compareScheme(early, activities, changes);
    CHECK(lines.at(0).fate == SchemeFate::Moved);
    CHECK(lines.at(0).now.plannedText == u"9月12日"_s);
    CHECK(lines.at(0).reason == u"防汛"_s);
    CHECK(lines.at(1).fate == SchemeFate::Moved);
    CHECK(lines.at(1).now.plannedOn == QDate(2024, 9, 6));
    CHECK(lines.at(2).fate == SchemeFate::Dropped);
    CHECK(lines.at(2).reason == u"合并"_s);

    const PlanBaseline late = baselineOf(activities, changes, 2024, {2024, 12, 31}, {});
    CHECK(late.lines.size() == 2); // what had been dropped by then is no part of it
    for (const SchemeLine &line : compareScheme(late, activities, changes))
        CHECK(line.fate == SchemeFate::Kept);
}

TEST_CASE("the plan is set against what was done on any day", "[activities][scheme]")
{
    QList<Activity> activities {aPlannedLine(1, 1, {2024, 3, 5}), aPlannedLine(2, 2, {2024, 4, 5}),
                                aPlannedLine(3, 3, {2024, 5, 6}), aPlannedLine(4, 4, {})};
    const PlanBaseline baseline = baselineOf(activities, {}, 2024, {2024, 1, 31}, {});
    activities[0].state = ActivityState::Held;
    activities[0].heldOn = {2024, 3, 6};
    activities[2].state = ActivityState::Cancelled;
    activities.append(aPlannedLine(5, 5, {2024, 3, 7}));
    activities.last().state = ActivityState::Held;
    activities.last().heldOn = {2024, 3, 7};
    const auto lines = compareScheme(baseline, activities, {});
    CHECK(progressOn(baseline, lines, {2024, 3, 5}) == SchemeProgress {4, 1, 0, 0, 1});
    CHECK(progressOn(baseline, lines, {2024, 3, 6}) == SchemeProgress {4, 1, 1, 0, 1});
    CHECK(progressOn(baseline, lines, {2024, 5, 6}) == SchemeProgress {4, 3, 1, 1, 1});
    CHECK(progressOn(baseline, lines, {2024, 12, 31}) == SchemeProgress {4, 4, 1, 1, 1}); // the one without a day
}

TEST_CASE_METHOD(Office, "an approved plan is stored with every field, once a year", "[activities][scheme]")
{
    PlanBaselineRepository baselines(database);
    const EntryId county = word(WordList::Region, u"东县"_s);
    const PlanBaseline first {.planYear = 2024, .approvedOn = {2024, 1, 2}, .lines = {{.activityWas = 3}}};
    checkRepository(*workbook, baselines, first,
                    PlanBaseline {{},
                                  0,
                                  2025,
                                  {2025, 1, 3},
                                  u"by"_s,
                                  u"n"_s,
                                  {{4, 1, u"t"_s, county, u"spring"_s, {2025, 3, 1}}, {5, {}, {}, {}, {}, {}}}});
    CHECK(baselines.ofYear(2031).error().kind == ErrorKind::NotFound);
    valueOf(act(*workbook, [&] { return baselines.insert(first); }));
    CHECK(valueOf(baselines.ofYear(2024)).lines == first.lines);
    CHECK_FALSE(act(*workbook, [&] { return baselines.insert(first); }));
    CHECK(validate(PlanBaseline {.planYear = 2024, .approvedOn = {2024, 1, 2}}).error().message
          == u"A plan without an activity cannot be approved."_s);
    CHECK_FALSE(validate(PlanBaseline {.planYear = 2024, .lines = {{.activityWas = 3}}}));
}
