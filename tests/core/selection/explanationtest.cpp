#include "core/selection/comparison.h"
#include "core/selection/exclusions.h"
#include "core/selection/reasons.h"
#include "core/selection/reserves.h"
#include "tests/core/selection/aproblem.h"
#include "tests/core/selection/bruteforce.h"
#include "tests/core/selection/randomproblem.h"
#include "tests/support/printing.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lianxin::selection;

namespace {

/// Runs `check` on random problems that have a panel.
void onPanels(int count, const std::function<void(const SelectionProblem &, const PanelAnswer &)> &check)
{
    int seen = 0;
    for (quint32 seed = 2'000'000; seen < count; ++seed) {
        const SelectionProblem problem = aRandomProblem(seed);
        const PanelAnswer answer = valueOf(choosePanel(problem));
        if (!answer.feasible)
            continue;
        INFO("seed " << seed);
        check(problem, answer);
        ++seen;
    }
}

int indexOf(const SelectionProblem &problem, const QString &id)
{
    return int(std::ranges::find(problem.members, id, &Candidate::id) - problem.members.begin());
}

std::vector<int> indicesOf(const SelectionProblem &problem, const QStringList &ids)
{
    std::vector<int> indices;
    for (const QString &id : ids)
        indices.push_back(indexOf(problem, id));
    return indices;
}

QStringList difference(QStringList from, const QStringList &without)
{
    from.removeIf([&](const QString &id) { return without.contains(id); });
    return from;
}

} // namespace

TEST_CASE("each reason equals solving again without the member", "[selection]")
{
    int necessary = 0;
    onPanels(500, [&](const SelectionProblem &problem, const PanelAnswer &answer) {
        const QList<Reason> reasons = reasonsFor(problem, answer);
        REQUIRE(reasons.size() == answer.members.size());
        for (const Reason &reason : reasons) {
            SelectionProblem without = problem;
            Candidate &member = without.members[indexOf(problem, reason.member)];
            if (member.pinned) {
                CHECK(reason.kind == ReasonKind::Pinned);
                CHECK(reason.wasAway == !member.available);
                continue;
            }
            member.barred = true;
            const bruteforce::Best best = bruteforce::best(without);
            REQUIRE(reason.kind == (best.feasible ? ReasonKind::Better : ReasonKind::Necessary));
            necessary += !best.feasible;
            if (!best.feasible)
                continue;
            CHECK(reason.level == *firstDifference(answer.value, best.value, problem.fewestInvitedFirst));
            CHECK(reason.with == figureOf(answer.value, reason.level));
            CHECK(reason.without == figureOf(best.value, reason.level));
            CHECK(reason.instead == difference(best.ids, answer.ids()));
            CHECK(reason.leaving == difference(answer.ids(), best.ids + QStringList {reason.member}));
        }
    });
    CHECK(necessary > 50);
}

TEST_CASE("reasons speak with their figures", "[selection]")
{
    const SelectionProblem problem = theWorkedExample();
    const PanelAnswer answer = valueOf(choosePanel(problem));
    const QList<Reason> reasons = reasonsFor(problem, answer);
    REQUIRE(reasons.size() == 3);

    CHECK(reasons[0].level == Level::Tier);
    CHECK(sentence(problem, reasons[0])
          == u"Without m1 coverage is the same, but capability falls from 7 to 6 in sum. m0 would come instead."_s);

    CHECK(reasons[1].level == Level::Coverage);
    CHECK(reasons[1].needs == QList<NeedChange> {{u"1-1"_s, u"电商"_s, 3, 2, 3, 2}});
    CHECK(sentence(problem, reasons[1])
          == u"Without m2 coverage falls from 8 to 6: need 1-1 (电商) would fall from a leading expert to one who "
             u"practises it. m3 would come instead."_s);
}

TEST_CASE("a pin and a necessity are named as what they are", "[selection]")
{
    SelectionProblem problem = theWorkedExample();
    problem.members[0].pinned = true;
    problem.members[0].available = false;
    problem.members[3].available = false;
    const PanelAnswer answer = valueOf(choosePanel(problem));
    const QList<Reason> reasons = reasonsFor(problem, answer);
    CHECK(reasons[0].kind == ReasonKind::Pinned);
    CHECK(sentence(problem, reasons[0]) == u"Set by the office, although not available that day."_s);
    CHECK(reasons[1].member == u"m2"_s);
    CHECK(reasons[1].kind == ReasonKind::Necessary);
    CHECK(sentence(problem, reasons[1]) == u"Necessary: without m2 no panel keeps the rules."_s);
}

TEST_CASE("each answer to why-not equals solving again with the member pinned", "[selection]")
{
    onPanels(100, [](const SelectionProblem &problem, const PanelAnswer &answer) {
        for (int index = 0; index < problem.members.size(); ++index) {
            const WhyNot why = valueOf(whyNot(problem, answer, problem.members[index].id));
            if (why.kind != WhyNotKind::Worse && why.kind != WhyNotKind::Impossible)
                continue;
            SelectionProblem pinned = problem;
            pinned.members[index].pinned = true;
            const bruteforce::Best best = bruteforce::best(pinned);
            REQUIRE((why.kind == WhyNotKind::Worse) == best.feasible);
            if (!best.feasible)
                continue;
            CHECK(why.with == figureOf(best.value, why.level));
            CHECK(why.best == figureOf(answer.value, why.level));
            CHECK(why.displaced == difference(answer.ids(), best.ids));
        }
    });
}

TEST_CASE("why-not says what the member would cost, or the rule", "[selection]")
{
    SelectionProblem problem = theWorkedExample();
    problem.members.append(aCandidate(u"m7"_s, u"2"_s, {}));
    problem.members[6].barred = true;
    const PanelAnswer answer = valueOf(choosePanel(problem));
    CHECK(sentence(problem, valueOf(whyNot(problem, answer, u"m4"_s)))
          == u"With m4 coverage falls from 8 to 6: need 1-1 (电商) would fall from a leading expert to one who "
             u"practises it; m2, m5 would leave."_s);
    CHECK(valueOf(whyNot(problem, answer, u"m1"_s)).kind == WhyNotKind::Sits);
    CHECK(valueOf(whyNot(problem, answer, u"m6"_s)).kind == WhyNotKind::Barred);
    CHECK(valueOf(whyNot(problem, answer, u"m7"_s)).kind == WhyNotKind::NoSeat);
    CHECK(whyNot(problem, answer, u"nobody"_s).error().kind == lianxin::ErrorKind::NotFound);
}

TEST_CASE("reserves are all who fit, best first, and keep the panel feasible", "[selection]")
{
    onPanels(500, [](const SelectionProblem &problem, const PanelAnswer &answer) {
        const QList<SeatReserves> reserves = reservesFor(problem, answer, 100);
        REQUIRE(reserves.size() == answer.members.size());
        for (const SeatReserves &seat : reserves) {
            SelectionProblem declined = problem;
            declined.members[indexOf(problem, seat.member)].pinned = false;
            QStringList others = answer.ids();
            others.removeAll(seat.member);
            int fitting = 0;
            for (const Candidate &candidate : problem.members) {
                const bool isNew = !answer.ids().contains(candidate.id);
                fitting +=
                    isNew && bruteforce::isFeasible(declined, indicesOf(problem, others + QStringList {candidate.id}));
            }
            CHECK(seat.ranked.size() == fitting);
            for (const Reserve &reserve : seat.ranked) {
                const std::vector<int> panel = indicesOf(problem, others + QStringList {reserve.member});
                CHECK(bruteforce::isFeasible(declined, panel));
                CHECK(bruteforce::valueOf(declined, panel) == reserve.value);
            }
            CHECK(std::ranges::is_sorted(seat.ranked, [&](const Reserve &a, const Reserve &b) {
                return isBetter(a.value, b.value, problem.fewestInvitedFirst);
            }));
        }
    });
}

TEST_CASE("no more reserves are listed than asked for", "[selection]")
{
    const SelectionProblem problem = theWorkedExample();
    const QList<SeatReserves> reserves = reservesFor(problem, valueOf(choosePanel(problem)), 1);
    CHECK(reserves[0].ranked.size() == 1);
    CHECK(reserves[0].ranked[0].member == u"m0"_s);
    CHECK(reserves[1].ranked[0].member == u"m3"_s);
    CHECK(reserves[2].ranked[0].member == u"m6"_s); // m4 is of the same employer as m2
}

TEST_CASE("who cannot sit is listed with the rule", "[selection]")
{
    SelectionProblem problem = theWorkedExample();
    problem.members.append(aCandidate(u"m7"_s, u"2"_s, {}));
    problem.members[0].barred = true;
    problem.members[1].available = false;
    problem.members[2].pinned = true;
    const QList<Exclusion> exclusions = excludedFrom(problem);
    CHECK(exclusions
          == QList<Exclusion> {{u"m0"_s, ExclusionRule::Barred, 0},
                               {u"m1"_s, ExclusionRule::Away, 0},
                               {u"m4"_s, ExclusionRule::EmployerFull, 1},
                               {u"m7"_s, ExclusionRule::NoSeat, 0}});
    CHECK(sentence(problem, exclusions[2]) == u"20 already has 1 members set by the office, the limit is 1."_s);
}

TEST_CASE("who is excluded sits on no panel at all", "[selection]")
{
    int tried = 0;
    onPanels(200, [&](const SelectionProblem &problem, const PanelAnswer &) {
        for (const Exclusion &exclusion : excludedFrom(problem)) {
            if (exclusion.rule != ExclusionRule::EmployerFull && exclusion.rule != ExclusionRule::SectorFull)
                continue;
            SelectionProblem pinned = problem;
            pinned.members[indexOf(problem, exclusion.member)].pinned = true;
            CHECK_FALSE(valueOf(choosePanel(pinned)).feasible);
            ++tried;
        }
    });
    CHECK(tried > 0);
}

TEST_CASE("a panel made by hand has faults exactly if it is not feasible", "[selection]")
{
    int faulty = 0;
    onPanels(300, [&](const SelectionProblem &problem, const PanelAnswer &answer) {
        CHECK(valueOf(checkPanel(problem, answer.ids())).faults.isEmpty());
        for (const Candidate &candidate : problem.members) {
            QStringList changed = answer.ids();
            if (!changed.isEmpty() && !changed.contains(candidate.id))
                changed.replace(0, candidate.id);
            else
                changed.removeAll(candidate.id);
            const PanelCheck check = valueOf(checkPanel(problem, changed));
            CHECK(check.value == bruteforce::valueOf(problem, indicesOf(problem, changed)));
            CHECK(check.faults.isEmpty() == bruteforce::isFeasible(problem, indicesOf(problem, changed)));
            faulty += !check.faults.isEmpty();
        }
    });
    CHECK(faulty > 500);
}

TEST_CASE("a panel made by hand is told its faults", "[selection]")
{
    SelectionProblem problem = theWorkedExample();
    const PanelCheck check = valueOf(checkPanel(problem, {u"m2"_s, u"m4"_s, u"m5"_s}));
    CHECK(check.faults
          == QStringList {u"0 residents sit, 1 are needed."_s, u"20 has 2 members on the panel, the limit is 1."_s});
    CHECK(checkPanel(problem, {u"nobody"_s}).error().kind == lianxin::ErrorKind::NotFound);
}

TEST_CASE("two panels are compared level by level", "[selection]")
{
    const SelectionProblem problem = theWorkedExample();
    const PanelValue best = valueOf(choosePanel(problem)).value;
    const PanelValue hand = valueOf(checkPanel(problem, {u"m0"_s, u"m2"_s, u"m5"_s})).value;
    const QList<LevelDifference> lines = compare(best, hand);
    REQUIRE(lines.size() == 6);
    CHECK(lines[0] == LevelDifference {Level::Coverage, 8, 8, false});
    CHECK(lines[2] == LevelDifference {Level::Tier, 7, 6, true});
    CHECK(lines[3] == LevelDifference {Level::Invited, 2, 0, false});
    CHECK(compare(best, hand, true)[2] == LevelDifference {Level::Invited, 2, 0, true});
}

TEST_CASE("nothing is claimed about a panel whose search was stopped", "[selection]")
{
    const SelectionProblem problem = theWorkedExample();
    PanelAnswer answer = valueOf(choosePanel(problem));
    answer.proved = false;
    for (const Reason &reason : reasonsFor(problem, answer)) {
        CHECK(reason.kind == ReasonKind::Unproved);
        CHECK(sentence(problem, reason) == u"On the best panel known; the search was stopped early."_s);
    }
    CHECK(valueOf(whyNot(problem, answer, u"m4"_s)).kind == WhyNotKind::Unproved);
}
