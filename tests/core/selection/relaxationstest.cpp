#include "core/selection/relaxations.h"

#include "tests/core/selection/aproblem.h"
#include "tests/core/selection/bruteforce.h"
#include "tests/core/selection/randomproblem.h"
#include "tests/support/printing.h"

#include <algorithm>
#include <optional>

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

/// Every single step by which a rule can be made milder, up to the point where it no longer asks for anything.
QList<Change> stepsOf(const SelectionProblem &problem)
{
    QList<Change> steps;
    const auto add = [&steps](ChangeKind kind, int index, int from, int to) {
        for (int number = from; number != to;) {
            const int next = number + (to < from ? -1 : 1);
            steps.append({kind, index, number, next, 0});
            number = next;
        }
    };
    add(ChangeKind::LocalSeats, 0, problem.seats.local, 0);
    add(ChangeKind::SpecialistMin, 0, problem.seats.specialistMin, 0);
    add(ChangeKind::EmployerCap, 0, problem.caps.employer, problem.caps.employer + 1);
    add(ChangeKind::SectorCap, 0, problem.caps.sector, problem.caps.sector + 1);
    for (int index = 0; index < problem.needs.size(); ++index)
        add(ChangeKind::Must, index, problem.needs[index].must, 0);
    for (int index = 0; index < problem.require.size(); ++index)
        add(ChangeKind::Require, index, problem.require[index].atLeast, 0);
    return steps;
}

bool isOfOneRule(const Change &a, const Change &b)
{
    return a.kind == b.kind && a.index == b.index;
}

int costOfStep(const SelectionProblem &problem, const Change &step)
{
    switch (step.kind) {
    case ChangeKind::LocalSeats:
        return 4;
    case ChangeKind::SpecialistMin:
    case ChangeKind::Require:
        return 3;
    case ChangeKind::EmployerCap:
        return 2;
    case ChangeKind::SectorCap:
        return 1;
    case ChangeKind::Must:
        return problem.needs[step.index].weight + 1;
    }
    return 0;
}

/// The relaxation of those `steps` that are in `set`; none if a later step of a rule is taken without the earlier one.
std::optional<Relaxation> chosenOf(const SelectionProblem &problem, const QList<Change> &steps, quint32 set)
{
    Relaxation chosen;
    for (qsizetype number = 0; number < steps.size(); ++number) {
        if (!(set & (1U << number)))
            continue;
        const Change &step = steps[number];
        chosen.cost += costOfStep(problem, step);
        if (number > 0 && isOfOneRule(steps[number - 1], step)) {
            if (!(set & (1U << (number - 1))))
                return std::nullopt;
            chosen.changes.last().to = step.to;
        } else {
            chosen.changes.append(step);
        }
    }
    return chosen;
}

bool contains(const Relaxation &more, const Relaxation &less)
{
    return std::ranges::all_of(less.changes, [&](const Change &change) {
        return std::ranges::any_of(more.changes, [&](const Change &other) {
            return isOfOneRule(other, change) && std::abs(other.to - other.from) >= std::abs(change.to - change.from);
        });
    });
}

bool containsOne(const Relaxation &more, const QList<Relaxation> &relaxations)
{
    return std::ranges::any_of(relaxations, [&](const Relaxation &less) { return contains(more, less); });
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
        CHECK(diagnosis.relaxations.isEmpty() != diagnosis.contradictions.isEmpty()); // never without an answer
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

TEST_CASE("no relaxation is missed: every milder problem that has a panel contains one of them or is dearer",
          "[selection]")
{
    int problems = 0;
    int looked = 0;
    for (quint32 seed = 3'500'000; problems < 200; ++seed) {
        const SelectionProblem problem = aRandomProblem(seed, 9);
        const Diagnosis diagnosis = valueOf(diagnose(problem));
        const QList<Change> steps = stepsOf(problem);
        if (diagnosis.relaxations.isEmpty() || steps.size() > 9)
            continue;
        INFO("seed " << seed);
        ++problems;
        for (quint32 set = 1; set < (1U << steps.size()); ++set) {
            const auto milder = chosenOf(problem, steps, set);
            if (!milder || containsOne(*milder, diagnosis.relaxations))
                continue;
            ++looked;
            const bool isDearer =
                diagnosis.relaxations.size() == 5 && milder->cost >= diagnosis.relaxations.last().cost;
            CHECK((isDearer || !bruteforce::best(relaxed(problem, *milder)).feasible));
        }
    }
    CHECK(looked > 5'000);
}

TEST_CASE("rules that exclude each other are told as such", "[selection]")
{
    SelectionProblem problem = theWorkedExample();
    SECTION("musts whose only holders are of one employer")
    {
        problem.needs[0].must = 3;
        problem.needs[1].must = 2;
        problem.members[5].available = false;
        const Diagnosis diagnosis = valueOf(diagnose(problem));
        REQUIRE(diagnosis.relaxations.size() == 3);
        CHECK(sentence(problem, diagnosis.relaxations[1]) == u"2 members of one employer instead of 1"_s);
        CHECK(sentence(problem, diagnosis.relaxations[0])
              == u"need 1-2 (融资) asks for practice, which other rules leave no room for: accept knowledge"_s);
        CHECK(sentence(problem, diagnosis.relaxations[2])
              == u"need 1-1 (电商) asks for mastery, which other rules leave no room for: accept practice"_s);
    }
    SECTION("a requirement of more than the caps let sit")
    {
        problem.require = {{u"employer"_s, u"20"_s, 2}};
        const Diagnosis diagnosis = valueOf(diagnose(problem));
        REQUIRE(diagnosis.relaxations.size() == 2);
        CHECK(sentence(problem, diagnosis.relaxations[0]) == u"2 members of one employer instead of 1"_s);
        CHECK(sentence(problem, diagnosis.relaxations[1])
              == u"2 of the employer 20 can come, but other rules leave no room for 2: ask for 1"_s);
    }
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
        CHECK(sentence(problem, diagnosis.relaxations[0])
              == u"m2, m4, set by the office, are all of 20: 2 members of one employer instead of 1"_s);
    }
    SECTION("a must deeper than anybody")
    {
        problem.needs[1].must = 3;
        const Diagnosis diagnosis = valueOf(diagnose(problem));
        CHECK(diagnosis.relaxations == QList<Relaxation> {{{{ChangeKind::Must, 1, 3, 2, 2}}, 2}});
        CHECK(sentence(problem, diagnosis.relaxations[0])
              == u"need 1-2 (融资) asks for mastery, the deepest who can come has practice: accept practice"_s);
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
    SECTION("more pinned than specialist seats")
    {
        problem.members[2].pinned = problem.members[3].pinned = problem.members[5].pinned = true;
        CHECK(valueOf(diagnose(problem)).contradictions
              == QStringList {
                  u"3 members set by the office fit only a specialist seat, there are 2 of them: m2, m3, m5."_s});
    }
    SECTION("more pinned than seats")
    {
        for (Candidate &member : problem.members)
            member.pinned = member.id != u"m4"_s && member.id != u"m0"_s && member.id != u"m6"_s;
        CHECK(valueOf(diagnose(problem)).contradictions.value(0)
              == u"4 members are set by the office, there are only 3 seats: m1, m2, m3, m5."_s);
    }
    SECTION("more pinned than local seats")
    {
        problem.members[0].pinned = problem.members[1].pinned = true;
        CHECK(valueOf(diagnose(problem)).contradictions
              == QStringList {u"2 members set by the office fit only a local seat, there are 1 of them: m0, m1."_s});
    }
    CHECK(valueOf(diagnose(problem)).relaxations.isEmpty());
}
