#include "core/selection/yearplanfigures.h"

#include "core/selection/yearplanchanges.h"
#include "tests/core/selection/aproblem.h"
#include "tests/core/selection/randomplan.h"
#include "tests/support/builders.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace lianxin;
using namespace lianxin::selection;

namespace {

/// By the definition: the mean difference of all pairs over twice the mean.
int plainGini(const std::vector<int> &numbers)
{
    const double sum = std::accumulate(numbers.begin(), numbers.end(), 0.0);
    double differences = 0;
    for (const int a : numbers)
        for (const int b : numbers)
            differences += std::abs(a - b);
    return sum == 0 ? 0 : qRound(1000 * differences / (2 * double(numbers.size()) * sum));
}

/// One activity in May that wants three who know fish; of the six who do, one is left.
PlanProblem aShortage()
{
    PlanProblem problem;
    problem.yearCap = 2;
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s})
        problem.members.append(aCandidate(id, {}, {{u"fish"_s, 2}}));
    problem.members[1].invited = 2;
    problem.members[2].available = false;
    problem.members[4].county = u"north"_s;
    PlanActivity visit {.id = u"1"_s,
                        .name = u"the visit"_s,
                        .month = 5,
                        .county = {},
                        .localSeats = 0,
                        .needs = {{.id = u"1-2"_s, .specialties = {u"fish"_s}, .wanted = 3, .leastDepth = 1}},
                        .barred = {u"d"_s, u"e"_s},
                        .confirmed = {}};
    PlanActivity other {.id = u"2"_s,
                        .name = {},
                        .month = 5,
                        .county = {},
                        .localSeats = 0,
                        .needs = {},
                        .barred = {},
                        .confirmed = {u"f"_s}};
    problem.activities = {visit, other};
    return problem;
}

} // namespace

TEST_CASE("the Gini coefficient is that of the definition", "[yearplan]")
{
    std::mt19937 engine(5);
    for (int round = 0; round < 300; ++round) {
        std::vector<int> numbers(engine() % 9);
        for (int &number : numbers)
            number = int(engine() % 5);
        CAPTURE(numbers);
        CHECK(std::abs(giniPermille(numbers) - plainGini(numbers)) <= 1);
    }
    CHECK(giniPermille({}) == 0);
    CHECK(giniPermille({3, 3, 3}) == 0);
    CHECK(giniPermille({0, 0, 0, 4}) == 750);
    CHECK(giniPermille({3, 1, 2}) == 222); // (2 × (1 × 1 + 2 × 2 + 3 × 3) − 4 × 6) / (3 × 6) = 4 / 18
    CHECK(giniPermille({0, 10}) == 500);
}

TEST_CASE("loads, histogram and the never invited tell of each member who may come", "[yearplan]")
{
    PlanProblem problem = aShortage();
    problem.members.append(aCandidate(u"chair"_s, {}, {}));
    problem.members.last().barred = true;
    const PlanFigures figures = figuresOf(problem, valueOf(planYear(problem)));
    CHECK(figures.loads.first() == MemberLoad {u"b"_s, 2, 0});
    CHECK(figures.histogram == QMap<int, int> {{0, 2}, {1, 2}, {2, 1}});
    CHECK(figures.neverInvited == QStringList {u"d"_s, u"e"_s}); // c cannot come, the chair is barred
    CHECK(figures.giniPermille == giniPermille({0, 0, 1, 1, 2}));
}

TEST_CASE("an open place tells in figures what keeps everybody off", "[yearplan]")
{
    const PlanProblem problem = aShortage();
    const auto shortages = shortagesOf(problem, valueOf(planYear(problem)));
    REQUIRE(shortages.size() == 1);
    CHECK(
        shortages.first()
        == PlanShortage {
            .activity = u"1"_s, .need = u"1-2"_s, .wanted = 3, .filled = 1, .sameMonth = 1, .away = 3, .yearFull = 1});
    const QString told = sentence(problem, shortages.first());
    for (const QString &part : {u"the visit"_s, u"1-2"_s, u"fish"_s, u"2 of 3"_s, u"6 fit"_s, u"1 sit there"_s,
                                u"1 come to another"_s, u"3 are barred"_s, u"1 are invited 2 times"_s})
        CHECK_THAT(told.toStdString(), Catch::Contains(part.toStdString()));
    CHECK_FALSE(told.contains(u"colleague"_s));
}

TEST_CASE("whom the employer cap keeps off an open place is told", "[yearplan]")
{
    PlanProblem problem = aShortage();
    problem.employerCap = 1;
    for (Candidate &member : problem.members)
        member.employer = u"works"_s;
    problem.activities[0].barred.clear();
    const auto shortages = shortagesOf(problem, valueOf(planYear(problem)));
    REQUIRE(shortages.size() == 1);
    CHECK(shortages.first().filled == 1);
    CHECK(shortages.first().employer == 2);
    CHECK(sentence(problem, shortages.first()).contains(u"2 have a colleague there"_s));
}

TEST_CASE("each who fits an open place is counted once, and none is free", "[yearplan]")
{
    int seen = 0;
    for (quint32 seed = 0; seed < 400; ++seed) {
        CAPTURE(seed);
        const PlanProblem problem = aRandomPlan(seed);
        for (const PlanShortage &shortage : shortagesOf(problem, valueOf(planYear(problem)))) {
            ++seen;
            const auto activity = std::ranges::find(problem.activities, shortage.activity, &PlanActivity::id);
            const auto slot = std::ranges::find(activity->needs, shortage.need, &NeedSlot::id);
            const auto fits = [&](const Candidate &member) {
                return slot == activity->needs.end() ? member.county == activity->county : depthIn(*slot, member) > 0;
            };
            CHECK(shortage.fitting() == std::ranges::count_if(problem.members, fits));
            CHECK(shortage.missing() > 0);
            CHECK(shortage.employer == 0);
        }
    }
    CHECK(seen > 300);
}

TEST_CASE("what a moved activity or a withdrawn member changes is told by name", "[yearplan]")
{
    PlanProblem problem;
    problem.members = {aCandidate(u"a"_s, {}, {{u"fish"_s, 3}}), aCandidate(u"b"_s, {}, {{u"fish"_s, 1}})};
    problem.members[0].name = u"Ann"_s;
    const QList<NeedSlot> needs {{.id = u"1"_s, .specialties = {u"fish"_s}, .wanted = 1, .leastDepth = 1}};
    for (const QString &id : {u"1"_s, u"2"_s})
        problem.activities.append({.id = id,
                                   .name = {},
                                   .month = id.toInt(),
                                   .county = {},
                                   .localSeats = 0,
                                   .needs = needs,
                                   .barred = {},
                                   .confirmed = {}});
    problem.activities[0].confirmed = {u"a"_s};
    const YearPlan before = valueOf(planYear(problem));

    const YearPlan moved = valueOf(planYear(withActivityMoved(problem, u"2"_s, 1)));
    PlanDifference difference = differenceOf(before, moved);
    CHECK(difference.activities == QList<ActivityDifference> {{u"2"_s, {u"b"_s}, {u"a"_s}}});
    CHECK(difference.coming == 1);
    CHECK(difference.going == 1);
    CHECK(difference.levels.contains({PlanLevel::Depth, 6, 4}));
    CHECK(difference.levels.contains({PlanLevel::Squares, 4, 2}));
    CHECK(sentence(problem, difference.activities.first()) == u"2: b come instead of Ann."_s);

    const YearPlan without = valueOf(planYear(withMemberWithdrawn(problem, u"a"_s)));
    difference = differenceOf(before, without);
    CHECK(difference.activities.size() == 2);
    CHECK(difference.activities.first() == ActivityDifference {u"1"_s, {u"b"_s}, {u"a"_s}});
    CHECK(differenceOf(before, before).activities.isEmpty());
}
