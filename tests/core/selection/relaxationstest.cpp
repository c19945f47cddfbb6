#include "core/selection/relaxations.h"

#include "tests/core/selection/aproblem.h"
#include "tests/core/selection/bruteforce.h"
#include "tests/core/selection/randomproblem.h"
#include "tests/support/printing.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lianxin::selection;

namespace {

/// `relaxation` with one step of its change `number` undone.
Relaxation undone(Relaxation relaxation, qsizetype number)
{
    Change &change = relaxation.changes[number];
    change.to += change.to < change.from ? 1 : -1;
    if (change.to == change.from)
        relaxation.changes.removeAt(number);
    return relaxation;
}

} // namespace

TEST_CASE("each relaxation makes a panel possible, and no step of it can be spared", "[selection]")
{
    int infeasible = 0;
    int found = 0;
    for (quint32 seed = 3'000'000; infeasible < 500; ++seed) {
        const SelectionProblem problem = aRandomProblem(seed, 9);
        const Diagnosis diagnosis = valueOf(diagnose(problem));
        if (bruteforce::best(problem).feasible) {
            CHECK(diagnosis == Diagnosis());
            continue;
        }
        INFO("seed " << seed);
        ++infeasible;
        REQUIRE(diagnosis.complete);
        CHECK(std::ranges::is_sorted(diagnosis.relaxations, {}, &Relaxation::cost));
        for (const Relaxation &relaxation : diagnosis.relaxations) {
            ++found;
            CHECK(bruteforce::best(relaxed(problem, relaxation)).feasible);
            for (qsizetype number = 0; number < relaxation.changes.size(); ++number)
                CHECK_FALSE(bruteforce::best(relaxed(problem, undone(relaxation, number))).feasible);
        }
        if (!diagnosis.contradictions.isEmpty())
            continue;
        for (int index = 0; index < problem.members.size(); ++index) {
            const Candidate &member = problem.members[index];
            if (!member.barred && member.available)
                continue;
            SelectionProblem with = problem;
            with.members[index].barred = false;
            with.members[index].available = true;
            CHECK(bruteforce::best(with).feasible == diagnosis.enablers.contains(member.id));
        }
    }
    CHECK(found > 600);
}

TEST_CASE("one resident on leave is told as the local seat, by number and by name", "[selection]")
{
    SelectionProblem problem = theWorkedExample();
    problem.seats.local = 2;
    problem.members[1].available = false;
    problem.members[1].name = u"甲"_s;
    const Diagnosis diagnosis = valueOf(diagnose(problem));
    REQUIRE(diagnosis.relaxations.size() == 1);
    const Relaxation &only = diagnosis.relaxations[0];
    CHECK(only == Relaxation {{{ChangeKind::LocalSeats, 0, 2, 1, 1}}, 4});
    CHECK(sentence(problem, only) == u"only 1 residents can come, 2 are needed: 1 local seats instead of 2"_s);
    CHECK(diagnosis.enablers == QStringList {u"m1"_s});
    CHECK(enablerSentence(problem, u"m1"_s) == u"With 甲 a panel would be possible, but this one is away."_s);
}

TEST_CASE("the examples of the paper have their only relaxation", "[selection]")
{
    SelectionProblem problem = theWorkedExample();
    SECTION("a requirement that nobody meets")
    {
        problem.require = {{u"sector"_s, u"9"_s, 1}};
        const Diagnosis diagnosis = valueOf(diagnose(problem));
        CHECK(diagnosis.relaxations == QList<Relaxation> {{{{ChangeKind::Require, 0, 1, 0, 0}}, 3}});
        CHECK(sentence(problem, diagnosis.relaxations[0]) == u"0 of the sector 9 can come, 1 are needed: ask for 0"_s);
    }
    SECTION("more local seats than residents")
    {
        problem.seats.local = 3;
        const Diagnosis diagnosis = valueOf(diagnose(problem));
        CHECK(diagnosis.relaxations == QList<Relaxation> {{{{ChangeKind::LocalSeats, 0, 3, 2, 2}}, 4}});
    }
    SECTION("two pinned of one employer")
    {
        problem.members[2].pinned = problem.members[4].pinned = true;
        const Diagnosis diagnosis = valueOf(diagnose(problem));
        CHECK(diagnosis.relaxations == QList<Relaxation> {{{{ChangeKind::EmployerCap, 0, 1, 2, 0}}, 2}});
        CHECK(sentence(problem, diagnosis.relaxations[0]) == u"2 members of one employer instead of 1"_s);
    }
    SECTION("a must deeper than anybody")
    {
        problem.needs[1].must = 3;
        const Diagnosis diagnosis = valueOf(diagnose(problem));
        CHECK(diagnosis.relaxations == QList<Relaxation> {{{{ChangeKind::Must, 1, 3, 2, 2}}, 2}});
        CHECK(sentence(problem, diagnosis.relaxations[0])
              == u"need 1-2 (融资) asks for depth 3, the deepest who can come has 2: accept depth 2"_s);
    }
}

TEST_CASE("pins that no relaxation can mend are named", "[selection]")
{
    SelectionProblem problem = theWorkedExample();
    SECTION("pinned and barred")
    {
        problem.members[2].pinned = problem.members[2].barred = true;
        CHECK(valueOf(diagnose(problem)).contradictions
              == QStringList {u"m2 is set by the office and kept off by a rule."_s});
    }
    SECTION("more pinned than seats of their kind")
    {
        problem.members[0].pinned = problem.members[1].pinned = true;
        CHECK(valueOf(diagnose(problem)).contradictions
              == QStringList {u"2 members set by the office fit only a local seat, there are only 1 of them."_s});
    }
    CHECK(valueOf(diagnose(problem)).relaxations.isEmpty());
}
