#include "core/selection/yearplanpolicies.h"

#include "tests/core/selection/aproblem.h"
#include "tests/support/builders.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace lianxin;
using namespace lianxin::selection;

namespace {

/// A year of the office at a tenth of its size: each activity wants two who know its theme.
QList<SelectionProblem> aYear(int activities)
{
    std::mt19937 engine(11);
    const auto below = [&engine](int bound) { return int(engine() % quint32(bound)); };
    SelectionProblem problem;
    problem.county = u"north"_s;
    problem.theme = {u"fish"_s, u"law"_s};
    problem.seats = {0, 3, 3};
    problem.needs = {{u"1-1"_s, u"fish"_s, 1, 0, 1}, {u"1-2"_s, u"law"_s, 1, 0, 1}};
    for (int index = 0; index < 24; ++index) {
        Candidate member =
            aCandidate(u"m%1"_s.arg(index), u"south"_s, {{below(2) ? u"fish"_s : u"law"_s, 1 + below(3)}});
        member.tier = below(4);
        member.performance = below(1000);
        member.invited = 9; // which the table does not look at
        problem.members.append(member);
    }
    QList<SelectionProblem> year;
    for (int activity = 0; activity < activities; ++activity) {
        problem.seed = quint64(activity);
        year.append(problem);
    }
    return year;
}

} // namespace

TEST_CASE("the policies show what each order and the cap do to the members", "[yearplan]")
{
    const auto table = valueOf(policyTable(aYear(8), 2));
    REQUIRE(table.size() == 4);
    const PolicyOutcome &abler = table.at(0);
    const PolicyOutcome &fewest = table.at(1);
    const PolicyOutcome &ablerCapped = table.at(2);
    CHECK_FALSE(abler.fewestInvitedFirst);
    CHECK(fewest.fewestInvitedFirst);
    CHECK(abler.yearCap == 0);
    CHECK(ablerCapped.yearCap == 2);
    for (const PolicyOutcome &outcome : table) {
        CHECK(outcome.panels == 8);
        CHECK(outcome.invitations == 24);
        CHECK(outcome.unproved == 0);
    }
    CHECK(abler.mostInvitations > 2);
    CHECK(ablerCapped.mostInvitations == 2);
    CHECK(table.at(3).mostInvitations <= 2);
    CHECK(abler.coverage == fewest.coverage);
    CHECK(ablerCapped.coverage < abler.coverage);
    CHECK(abler.meanTierHundredths() > fewest.meanTierHundredths());
    CHECK(abler.squares > fewest.squares);
    CHECK(abler.giniPermille > fewest.giniPermille);
    CHECK(abler.distinctMembers < ablerCapped.distinctMembers);
}

TEST_CASE("an activity for which nobody is left counts as one without a panel", "[yearplan]")
{
    const auto table = valueOf(policyTable(aYear(20), 2)); // 60 invitations, 24 members
    CHECK(table.at(0).withoutPanel == 0);
    CHECK(table.at(2).panels == 16);
    CHECK(table.at(2).withoutPanel == 4);
    CHECK(table.at(2).squares == 24 * 4);
    CHECK(table.at(2).giniPermille == 0);
}

TEST_CASE("a pinned member comes although the cap is reached", "[yearplan]")
{
    QList<SelectionProblem> year = aYear(4);
    for (SelectionProblem &problem : year)
        problem.members[0].pinned = true;
    CHECK(valueOf(policyTable(year, 2)).at(2).mostInvitations == 4);
}

TEST_CASE("a table of policies stops when nobody wants it, and refuses what the solver refuses", "[yearplan]")
{
    int asked = 0;
    CHECK(policyTable(aYear(3), 4, {.isWanted = [&] { return ++asked < 2; }}).error().kind == ErrorKind::Cancelled);
    QList<SelectionProblem> year = aYear(1);
    year[0].members[1].id = year[0].members[0].id;
    CHECK(policyTable(year, 4).error().kind == ErrorKind::Invalid);
}
