#include "core/selection/yearplanchanges.h"
#include "tests/core/selection/aproblem.h"
#include "tests/core/selection/randomplan.h"
#include "tests/core/selection/yearplanbruteforce.h"
#include "tests/support/builders.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lianxin;
using namespace lianxin::selection;

namespace {

PlanActivity aPlanActivity(const QString &id, int month, const QString &specialty, int weight = 1)
{
    PlanActivity activity;
    activity.id = id;
    activity.month = month;
    activity.needs = {{.id = u"1-1"_s, .specialties = {specialty}, .wanted = 1, .leastDepth = 1, .weight = weight}};
    return activity;
}

QStringList coming(const YearPlan &plan, const QString &activity)
{
    QStringList ids;
    for (const PlanPlace &place : plan.find(activity)->places)
        ids.append(place.member);
    ids.sort();
    return ids;
}

std::vector<int> loadsOf(const PlanProblem &problem, const YearPlan &plan)
{
    std::vector<int> loads;
    for (const Candidate &member : problem.members) {
        int load = member.invited;
        for (const PlannedActivity &planned : plan.activities)
            load += int(std::ranges::count(planned.places, member.id, &PlanPlace::member));
        loads.push_back(load);
    }
    std::ranges::sort(loads, std::greater<>());
    return loads;
}

void checkAgainstEveryPlan(const PlanProblem &problem)
{
    const YearPlan plan = valueOf(planYear(problem));
    const bruteforce::BestPlan best = bruteforce::bestPlan(problem);
    CHECK(plan.value == best.value);
    CHECK(loadsOf(problem, plan) == best.fairestLoad);
    CHECK(bruteforce::brokenRules(problem, plan.activities) == QStringList());
    CHECK(selection::valueOf(problem, plan.activities) == plan.value);
}

} // namespace

TEST_CASE("the plan is the best of all plans, level by level, and its load the fairest", "[yearplan]")
{
    for (quint32 seed = 0; seed < 1500; ++seed) {
        CAPTURE(seed);
        checkAgainstEveryPlan(aRandomPlan(seed));
    }
}

TEST_CASE("the plan is the best of all plans when many compete for the places", "[yearplan]")
{
    for (quint32 seed = 0; seed < 1000; ++seed) {
        CAPTURE(seed);
        checkAgainstEveryPlan(aRandomPlan(seed, true));
    }
}

TEST_CASE("the order in which members, activities and needs are told changes nothing", "[yearplan]")
{
    for (quint32 seed = 0; seed < 200; ++seed) {
        CAPTURE(seed);
        const PlanProblem problem = aRandomPlan(seed, true);
        const YearPlan plan = valueOf(planYear(problem));
        PlanProblem shuffled = problem;
        std::mt19937 engine(seed);
        std::ranges::shuffle(shuffled.members, engine);
        std::ranges::shuffle(shuffled.activities, engine);
        for (PlanActivity &activity : shuffled.activities)
            std::ranges::shuffle(activity.needs, engine);
        const YearPlan other = valueOf(planYear(shuffled));
        CHECK(other.value == plan.value);
        for (const PlanActivity &activity : problem.activities)
            CHECK(coming(other, activity.id) == coming(plan, activity.id));
    }
}

TEST_CASE("a member makes room where only they can serve", "[yearplan]")
{
    PlanProblem problem;
    problem.members = {aCandidate(u"a"_s, {}, {{u"fish"_s, 3}, {u"law"_s, 3}}),
                       aCandidate(u"b"_s, {}, {{u"fish"_s, 1}})};
    problem.activities = {aPlanActivity(u"1"_s, 5, u"fish"_s), aPlanActivity(u"2"_s, 5, u"law"_s)};
    const YearPlan plan = valueOf(planYear(problem));
    CHECK(coming(plan, u"1"_s) == QStringList {u"b"_s});
    CHECK(coming(plan, u"2"_s) == QStringList {u"a"_s});
    CHECK(plan.value.filled == 2);
    CHECK(plan.value.depth == 4);

    problem.activities[1].month = 6; // now one may come to both
    CHECK(valueOf(planYear(problem)).value.depth == 6);
    problem.yearCap = 1;
    CHECK(valueOf(planYear(problem)).value.depth == 4);
}

TEST_CASE("activities whose month is not known coincide with none", "[yearplan]")
{
    PlanProblem problem;
    problem.members = {aCandidate(u"a"_s, {}, {{u"fish"_s, 3}})};
    problem.activities = {aPlanActivity(u"1"_s, 0, u"fish"_s), aPlanActivity(u"2"_s, 0, u"fish"_s),
                          aPlanActivity(u"3"_s, 5, u"fish"_s)};
    CHECK(valueOf(planYear(problem)).value.filled == 3);
    for (PlanActivity &activity : problem.activities)
        activity.month = 5;
    CHECK(valueOf(planYear(problem)).value.filled == 1);
}

TEST_CASE("equal claims are shared, then the abler goes, then the better, then the lot decides", "[yearplan]")
{
    PlanProblem problem;
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
        problem.members.append(aCandidate(id, {}, {{u"fish"_s, 2}}));
    for (int month = 1; month <= 2; ++month)
        problem.activities.append(aPlanActivity(QString::number(month), month, u"fish"_s));
    problem.members[0].invited = 1;
    problem.members[0].tier = 3;
    CHECK(valueOf(planYear(problem)).value.squares == 3); // b and c once each, a has been

    problem.activities.removeLast();
    problem.members[2].tier = 1;
    CHECK(coming(valueOf(planYear(problem)), u"1"_s) == QStringList {u"c"_s});
    problem.members[2].tier = 0;
    problem.members[1].performance = 1;
    CHECK(coming(valueOf(planYear(problem)), u"1"_s) == QStringList {u"b"_s});
    problem.members[1].performance = 0;
    QSet<QString> drawn;
    for (problem.seed = 1; problem.seed <= 20; ++problem.seed)
        drawn.insert(coming(valueOf(planYear(problem)), u"1"_s).value(0));
    CHECK(drawn == QSet<QString> {u"b"_s, u"c"_s});
}

TEST_CASE("who has confirmed comes, whatever bars and caps say, and takes a place before others", "[yearplan]")
{
    PlanProblem problem;
    problem.yearCap = 1;
    problem.members = {aCandidate(u"a"_s, {}, {{u"fish"_s, 3}}), aCandidate(u"b"_s, {}, {{u"fish"_s, 1}}),
                       aCandidate(u"c"_s, {}, {})};
    problem.members[1].invited = 1;
    problem.members[2].barred = true;
    problem.activities = {aPlanActivity(u"1"_s, 5, u"fish"_s)};
    problem.activities[0].barred = {u"b"_s};
    problem.activities[0].confirmed = {u"b"_s, u"c"_s};
    const YearPlan plan = valueOf(planYear(problem));
    CHECK(plan.find(u"1"_s)->places
          == QList<PlanPlace> {{u"b"_s, PlanSeat::Need, u"1-1"_s, 1, true}, {u"c"_s, PlanSeat::Beside, {}, 0, true}});
    CHECK(plan.value.confirmed == 1);
    CHECK(plan.value.squares == 5); // b twice, c once
}

TEST_CASE("an earlier plan decides among equal claims and changes nothing of the value", "[yearplan]")
{
    int changes = 0;
    int changesAtRandom = 0;
    for (quint32 seed = 0; seed < 300; ++seed) {
        CAPTURE(seed);
        const PlanProblem problem = aRandomPlan(seed, true);
        const YearPlan before = valueOf(planYear(problem));
        CHECK(valueOf(planYear(problem, {.earlier = before.activities})) == before);

        PlanProblem moved = problem;
        moved.activities[0].month = 1 + problem.activities[0].month % 4;
        const YearPlan after = valueOf(planYear(moved, {.earlier = before.activities}));
        const YearPlan anew = valueOf(planYear(moved));
        CHECK(after.value == anew.value);
        CHECK(bruteforce::brokenRules(moved, after.activities) == QStringList());
        changes += differenceOf(before, after).coming;
        changesAtRandom += differenceOf(before, anew).coming;
    }
    CHECK(changes < changesAtRandom);
    PlanPlace unknown;
    unknown.member = u"nobody"_s;
    const YearPlan plan =
        valueOf(planYear(aRandomPlan(1), {.earlier = {{u"a0"_s, {unknown}}, {u"none"_s, {unknown}}}}));
    CHECK(plan == valueOf(planYear(aRandomPlan(1))));
}

TEST_CASE("a year planned anew from its own plan moves nobody", "[yearplan]")
{
    for (quint32 seed = 0; seed < 750; ++seed) {
        for (const bool isCrowded : {false, true}) {
            for (const bool isNameFirst : {false, true}) {
                CAPTURE(seed, isCrowded, isNameFirst);
                const PlanProblem problem = aRandomPlan(seed, isCrowded, isNameFirst);
                const YearPlan before = valueOf(planYear(problem));
                CHECK(valueOf(planYear(problem, {.earlier = before.activities})) == before);
            }
        }
    }
}

TEST_CASE("an earlier plan stays only where it keeps the rules and none is better", "[yearplan]")
{
    PlanProblem problem;
    problem.members = {aCandidate(u"a"_s, u"north"_s, {{u"fish"_s, 2}}),
                       aCandidate(u"b"_s, u"north"_s, {{u"fish"_s, 2}}),
                       aCandidate(u"c"_s, u"south"_s, {{u"fish"_s, 3}})};
    problem.activities = {aPlanActivity(u"1"_s, 5, u"fish"_s)};
    problem.activities[0].county = u"north"_s;
    problem.activities[0].localSeats = 1;
    const auto replanned = [&problem](const QString &local, const QString &specialist) {
        const QList<PlannedActivity> earlier {
            {u"1"_s, {{local, PlanSeat::Local, {}, 0, false}, {specialist, PlanSeat::Need, u"1-1"_s, 3, false}}}};
        return coming(valueOf(planYear(problem, {.earlier = earlier})), u"1"_s);
    };
    const QStringList best = coming(valueOf(planYear(problem)), u"1"_s);
    REQUIRE(best.size() == 2);
    REQUIRE(best.contains(u"c"_s)); // who knows most of fish
    CHECK(replanned(u"a"_s, u"b"_s) == best); // less deep
    CHECK(replanned(u"c"_s, u"a"_s) == best); // not of that county
    CHECK(replanned(u"c"_s, u"c"_s) == best); // twice at once
    CHECK(replanned(u"nobody"_s, u"c"_s) == best);
    problem.activities[0].barred = {u"c"_s};
    CHECK(replanned(u"a"_s, u"c"_s) == QStringList {u"a"_s, u"b"_s});
}

TEST_CASE("an employer sends no more than the cap, and what that costs is told", "[yearplan]")
{
    int capped = 0;
    for (quint32 seed = 0; seed < 300; ++seed) {
        CAPTURE(seed);
        PlanProblem problem = aRandomPlan(seed, true);
        problem.employerCap = 1;
        const YearPlan plan = valueOf(planYear(problem));
        CHECK(bruteforce::brokenRules(problem, plan.activities) == QStringList());
        CHECK_FALSE(isBetter(plan.value, plan.withoutCap));
        capped += isBetter(plan.withoutCap, plan.value);
        for (qsizetype index = 0; index < problem.activities.size(); ++index) {
            QMap<QString, QStringList> colleagues;
            for (const PlanPlace &place : plan.activities[index].places)
                colleagues[std::ranges::find(problem.members, place.member, &Candidate::id)->employer].append(
                    place.member);
            colleagues.remove({});
            for (const QStringList &group : colleagues) {
                const auto isConfirmed = [&](const QString &id) {
                    return problem.activities[index].confirmed.contains(id);
                };
                CHECK((group.size() == 1 || std::ranges::all_of(group, isConfirmed)));
            }
        }
    }
    CHECK(capped > 30);
}

TEST_CASE("of two colleagues the one whose depth is missed less stays at home", "[yearplan]")
{
    PlanProblem problem;
    problem.members = {aCandidate(u"a"_s, {}, {{u"fish"_s, 3}}), aCandidate(u"b"_s, {}, {{u"law"_s, 2}}),
                       aCandidate(u"c"_s, {}, {{u"law"_s, 1}})};
    problem.members[0].employer = problem.members[1].employer = u"e"_s;
    problem.activities = {aPlanActivity(u"1"_s, 5, u"fish"_s)};
    problem.activities[0].needs.append({u"1-2"_s, {u"law"_s}, 1, 1, 1});
    CHECK(coming(valueOf(planYear(problem)), u"1"_s) == QStringList {u"a"_s, u"b"_s});
    problem.employerCap = 1;
    const YearPlan plan = valueOf(planYear(problem));
    CHECK(coming(plan, u"1"_s) == QStringList {u"a"_s, u"c"_s});
    CHECK(plan.withoutCap.depth - plan.value.depth == 1);
    CHECK(plan.clashes.isEmpty());

    problem.activities[0].confirmed = {u"a"_s, u"b"_s};
    CHECK(valueOf(planYear(problem)).clashes == QList<EmployerClash> {{u"1"_s, u"e"_s, {u"a"_s, u"b"_s}}});
}

TEST_CASE("a plan that nobody wants any more says so", "[yearplan]")
{
    const PlanProblem problem = aRandomPlan(3, true);
    int asked = 0;
    const auto never = planYear(problem, {.isWanted = [&] { return ++asked < 2; }});
    REQUIRE_FALSE(never);
    CHECK(never.error().kind == ErrorKind::Cancelled);
    CHECK(asked == 2);
}

TEST_CASE("a plan problem that breaks a rule is refused by name", "[yearplan]")
{
    PlanProblem problem;
    problem.members = {aCandidate(u"a"_s, {}, {})};
    problem.activities = {aPlanActivity(u"visit"_s, 5, u"fish"_s)};
    REQUIRE(planYear(problem));
    const auto refusal = [](const PlanProblem &broken) {
        const auto plan = planYear(broken);
        REQUIRE_FALSE(plan);
        CHECK(plan.error().kind == ErrorKind::Invalid);
        return plan.error().message;
    };
    PlanProblem broken = problem;
    broken.activities[0].confirmed = {u"nobody"_s};
    CHECK(refusal(broken).contains(u"nobody"_s));
    broken = problem;
    broken.activities.append(broken.activities.first());
    CHECK(refusal(broken).contains(u"visit"_s));
    broken = problem;
    broken.activities[0].needs[0].wanted = -1;
    CHECK(refusal(broken).contains(u"-1"_s));
    broken = problem;
    broken.members[0].tier = 7;
    CHECK(refusal(broken).contains(u"7"_s));
    broken = problem;
    broken.yearCap = -4;
    CHECK(refusal(broken).contains(u"-4"_s));
}

TEST_CASE("nothing to plan is an empty plan", "[yearplan]")
{
    CHECK(valueOf(planYear({})).activities.isEmpty());
    PlanProblem problem;
    problem.activities = {aPlanActivity(u"1"_s, 5, u"fish"_s)};
    CHECK(valueOf(planYear(problem)).value == PlanValue {});
    problem.activities[0].needs.clear();
    problem.members = {aCandidate(u"a"_s, {}, {})};
    CHECK(coming(valueOf(planYear(problem)), u"1"_s).isEmpty());
}
