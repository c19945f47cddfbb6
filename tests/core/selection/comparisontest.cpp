#include "core/selection/comparison.h"

#include "core/selection/selectionwords.h"
#include "tests/core/selection/aproblem.h"
#include "tests/core/selection/bruteforce.h"
#include "tests/core/selection/panels.h"

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace lianxin::selection;

namespace {

std::vector<int> indicesAmong(const SelectionProblem &problem, const QStringList &ids)
{
    std::vector<int> indices;
    for (const QString &id : ids)
        indices.push_back(int(std::ranges::find(problem.members, id, &Candidate::id) - problem.members.begin()));
    return indices;
}

} // namespace

TEST_CASE("a panel made by hand has faults exactly if it is not feasible", "[selection]")
{
    int faulty = 0;
    onPanels(4'000'000, 500, [&](const SelectionProblem &problem, const PanelAnswer &answer) {
        CHECK(valueOf(checkPanel(problem, answer.ids())).faults.isEmpty());
        for (const Candidate &candidate : problem.members) {
            QStringList changed = answer.ids();
            if (!changed.isEmpty() && !changed.contains(candidate.id))
                changed.replace(0, candidate.id);
            else
                changed.removeAll(candidate.id);
            const PanelCheck check = valueOf(checkPanel(problem, changed));
            CHECK(check.value == bruteforce::valueOf(problem, indicesAmong(problem, changed)));
            CHECK(check.faults.isEmpty() == bruteforce::isFeasible(problem, indicesAmong(problem, changed)));
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
    problem.needs[0].must = 3;
    CHECK(valueOf(checkPanel(problem, {u"m1"_s, u"m3"_s, u"m5"_s})).faults
          == QStringList {u"Need 1-1 (电商) asks for mastery, the deepest on the panel has practice."_s});
    CHECK(valueOf(checkPanel(problem, {u"m1"_s, u"m6"_s, u"m5"_s})).faults
          == QStringList {u"Need 1-1 (电商) asks for mastery, nobody on the panel knows it."_s});
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

TEST_CASE("the price of a panel is the first level that differs, by its figures", "[selection]")
{
    std::mt19937 engine(11);
    int worse = 0;
    onPanels(4'500'000, 500, [&](const SelectionProblem &problem, const PanelAnswer &answer) {
        QStringList hand;
        for (const Candidate &member : problem.members)
            hand.append(member.id);
        std::ranges::shuffle(hand, engine);
        hand = hand.mid(0, answer.value.size);
        const PanelValue value = bruteforce::valueOf(problem, indicesAmong(problem, hand));
        const PanelPrice price = valueOf(priceOf(problem, answer.ids(), hand));
        const PanelPrice back = valueOf(priceOf(problem, hand, answer.ids()));
        CHECK(price.level == firstDifference(answer.value, value, problem.fewestInvitedFirst));
        CHECK(price.isWorse == isBetter(answer.value, value, problem.fewestInvitedFirst));
        CHECK(price.coming == back.leaving);
        CHECK(price.leaving == back.coming);
        if (!price.level)
            return;
        CHECK(back.isWorse != price.isWorse);
        CHECK(price.base == figureOf(answer.value, *price.level));
        CHECK(price.other == figureOf(value, *price.level));
        CHECK(price.needs.isEmpty() == (price.level != Level::Coverage));
        for (const NeedChange &change : price.needs)
            CHECK((change.depthsWithout < change.depthsWith) == price.isWorse);
        worse += price.isWorse;
    });
    CHECK(worse > 200);
}

TEST_CASE("the price of a pin is that of the best panel with it", "[selection]")
{
    int paid = 0;
    onPanels(4'700'000, 200, [&](const SelectionProblem &problem, const PanelAnswer &answer) {
        for (int index = 0; index < problem.members.size(); ++index) {
            SelectionProblem pinned = problem;
            pinned.members[index].pinned = true;
            const PanelAnswer with = valueOf(choosePanel(pinned));
            const WhyNot why = valueOf(whyNot(problem, answer, problem.members[index].id));
            if (why.kind != WhyNotKind::Worse)
                continue;
            const PanelPrice price = valueOf(priceOf(problem, answer.ids(), with.ids()));
            CHECK(price.level == why.level);
            CHECK(price.base == why.best);
            CHECK(price.other == why.with);
            CHECK((price.isWorse || why.away)); // nobody who could sit would make it better
            if (price.isWorse)
                CHECK(price.needs == why.needs);
            CHECK(price.leaving == why.displaced);
            ++paid;
        }
    });
    CHECK(paid > 500);
}

TEST_CASE("the price of a panel made by hand is told by the need that it covers less", "[selection]")
{
    const SelectionProblem problem = theWorkedExample();
    const QStringList best = {u"m1"_s, u"m2"_s, u"m5"_s};
    const auto told = [&](const QStringList &hand) {
        return sentence(problem, valueOf(priceOf(problem, best, hand)), Against::Best);
    };
    CHECK(told({u"m5"_s, u"m1"_s, u"m2"_s}) == u"This is the best panel."_s);
    CHECK(
        told({u"m1"_s, u"m5"_s, u"m6"_s})
        == u"Against the best panel need 1-1 is not covered: nobody knows 电商 (coverage falls from 8 to 2). In: m6; out: m2."_s);
    CHECK(
        told({u"m1"_s, u"m3"_s, u"m5"_s})
        == u"Against the best panel there is one leading expert in 电商 fewer: need 1-1 falls to one who practises it (coverage falls from 8 to 6). In: m3; out: m2."_s);
    CHECK(
        told({u"m1"_s, u"m2"_s})
        == u"Against the best panel need 1-2 is not covered: nobody knows 融资 (coverage falls from 8 to 6). Out: m5."_s);
    CHECK(
        told({u"m0"_s, u"m2"_s, u"m5"_s})
        == u"Against the best panel the capability is 1 less in sum (6 instead of 7), the coverage is the same. In: m0; out: m1."_s);
}

TEST_CASE("without needs no sentence speaks of their coverage", "[selection]")
{
    SelectionProblem problem = theWorkedExample();
    problem.needs.clear();
    CHECK(sentence(problem, valueOf(priceOf(problem, {u"m1"_s}, {u"m0"_s})), Against::Before)
          == u"Against the panel before the capability is 1 less in sum (2 instead of 3). In: m0; out: m1."_s);
    const PanelAnswer answer = valueOf(choosePanel(problem));
    for (const Reason &reason : reasonsFor(problem, answer))
        CHECK_FALSE(sentence(problem, reason).contains(u"coverage"_s));
}

TEST_CASE("a need that is called by its specialty names it once", "[selection]")
{
    SelectionProblem problem = theWorkedExample();
    problem.needs[0].id = u"1-1 电商"_s;
    CHECK(sentence(problem, valueOf(priceOf(problem, {u"m1"_s}, {u"m1"_s, u"m2"_s})), Against::Before)
          == u"Against the panel before need 1-1 (电商) is covered besides, by a leading expert (coverage rises from 0 "
             u"to "
             "6). In: m2."_s);
    CHECK(needNumber(u"1-1"_s, u"电商"_s) == u"1-1"_s);
}

TEST_CASE("a change for the better is told as one", "[selection]")
{
    SelectionProblem problem = theWorkedExample();
    problem.diversity = {{u"d0"_s, 1}};
    const auto told = [&](const QStringList &before, const QStringList &after) {
        return sentence(problem, valueOf(priceOf(problem, before, after)), Against::Before);
    };
    CHECK(told({u"m1"_s}, {u"m1"_s}) == u"The panel is the same as before."_s);
    CHECK(
        told({u"m1"_s, u"m5"_s}, {u"m1"_s, u"m5"_s, u"m2"_s})
        == u"Against the panel before need 1-1 (电商) is covered besides, by a leading expert (coverage rises from 2 to 8). In: m2."_s);
    CHECK(
        told({u"m1"_s, u"m3"_s}, {u"m1"_s, u"m2"_s})
        == u"Against the panel before need 1-1 (电商) is served by a leading expert instead of one who practises it (coverage rises from 4 to 6). In: m2; out: m3."_s);
    CHECK(told({u"m2"_s}, {u"m2"_s, u"m0"_s})
          == u"Against the panel before 1 more sit (2 instead of 1), the coverage is the same. In: m0."_s);
    CHECK(
        told({u"m4"_s}, {u"m5"_s})
        == u"Against the panel before there are 1 fewer invitations this year (0 instead of 1), the coverage is the same. In: m5; out: m4."_s);
    problem.members[4].invited = 0;
    problem.members[5].traits = {u"d0"_s};
    CHECK(
        told({u"m5"_s}, {u"m4"_s})
        == u"Against the panel before 1 fewer wishes for diversity are met (0 instead of 1), all above is equal. In: m4; out: m5."_s);
    problem.members[5].traits.clear();
    problem.members[5].performance = 30;
    CHECK(
        told({u"m4"_s}, {u"m5"_s})
        == u"Against the panel before the performance is 30 more in sum (30 instead of 0), all else is equal. In: m5; out: m4."_s);
    problem.members[5].performance = 0;
    CHECK(told({u"m4"_s}, {u"m5"_s}).startsWith(u"Against the panel before only the lot is "_s));
}

TEST_CASE("the price of a panel with a stranger is refused", "[selection]")
{
    const SelectionProblem problem = theWorkedExample();
    CHECK(priceOf(problem, {u"m1"_s}, {u"nobody"_s}).error().kind == lianxin::ErrorKind::NotFound);
    CHECK(priceOf(problem, {u"nobody"_s}, {u"m1"_s}).error().kind == lianxin::ErrorKind::NotFound);
}

TEST_CASE("what a stopped search leaves open is told with its figure and its limit", "[selection]")
{
    SelectionProblem problem = theWorkedExample();
    PanelAnswer answer = valueOf(choosePanel(problem));
    REQUIRE(answer.proved);
    CHECK(proofRemark(problem, answer).isEmpty());

    answer.proved = false;
    answer.value.coverage = 8;
    answer.bound = answer.value;
    CHECK(proofRemark(problem, answer).endsWith("a better one may exist."_L1)); // but for the lot
    answer.bound.invited = answer.value.invited - 1;
    CHECK(proofRemark(problem, answer)
              .contains(u"Invitations this year is %1, and no better panel has less than %2."_s.arg(
                  QString::number(answer.value.invited), QString::number(answer.bound.invited))));
    answer.bound.coverage = 11;
    CHECK(proofRemark(problem, answer).contains("Coverage of the needs is 8, and no panel has more than 11."_L1));
    answer.feasible = false;
    CHECK(proofRemark(problem, answer).isEmpty());
}
