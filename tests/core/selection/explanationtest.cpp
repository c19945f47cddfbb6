#include "core/selection/exclusions.h"
#include "core/selection/reasons.h"
#include "core/selection/reserves.h"
#include "tests/core/selection/aproblem.h"
#include "tests/core/selection/bruteforce.h"
#include "tests/core/selection/panels.h"

#include <algorithm>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace lianxin::selection;

namespace {

constexpr quint32 explainedStart = 2'000'000; // other problems than the proof's

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

/// The needs that `other` serves less than `panel` does, worked out anew.
QList<NeedChange> lossesOf(const SelectionProblem &problem, const QStringList &panel, const QStringList &other)
{
    QList<NeedChange> losses;
    for (const Need &need : problem.needs) {
        const auto depthsOn = [&](const QStringList &ids) {
            QList<int> depths;
            for (const int index : indicesOf(problem, ids))
                depths.append(problem.members[index].specialties.value(need.specialty));
            std::ranges::sort(depths, std::greater());
            return depths.mid(0, need.wanted);
        };
        const QList<int> with = depthsOn(panel);
        const QList<int> without = depthsOn(other);
        const int before = std::accumulate(with.begin(), with.end(), 0);
        const int after = std::accumulate(without.begin(), without.end(), 0);
        if (need.weight > 0 && after < before)
            losses.append({need.id, need.specialty, before, after, with.value(0), without.value(0)});
    }
    return losses;
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
    std::map<Level, int> levels;
    onPanels(explainedStart, 500, [&](const SelectionProblem &problem, const PanelAnswer &answer) {
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
            const bool isCoverage = reason.level == Level::Coverage;
            CHECK(reason.needs == (isCoverage ? lossesOf(problem, answer.ids(), best.ids) : QList<NeedChange>()));
            CHECK((!isCoverage || !reason.needs.isEmpty()));
            ++levels[reason.level];
            CHECK(reason.instead == difference(best.ids, answer.ids()));
            CHECK(reason.leaving == difference(answer.ids(), best.ids + QStringList {reason.member}));
        }
    });
    CHECK(necessary > 100);
    for (const Level level : decidingLevels(false)) {
        INFO(nameOf(level).toStdString());
        CHECK(levels[level] > 5); // each of them decides now and then
    }
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
          == u"Without m2 there is one leading expert in 电商 fewer: need 1-1 falls to one who practises it (coverage "
             u"falls from 8 to 6). m3 would come instead."_s);
}

TEST_CASE("a loss is told by what the need falls to", "[selection]")
{
    const SelectionProblem problem = theWorkedExample();
    const auto told = [&](const NeedChange &change) {
        return sentence(problem,
                        Reason {.member = u"m2"_s,
                                .with = 9,
                                .without = 7,
                                .needs = {change},
                                .instead = {u"m3"_s},
                                .leaving = {u"m5"_s}});
    };
    const QString tail = u" (coverage falls from 9 to 7). m3 would come instead, and m5 would leave too."_s;
    CHECK(told({u"1-1"_s, u"电商"_s, 5, 3, 3, 2})
          == u"Without m2 there is no leading expert in 电商: need 1-1 falls to one who practises it"_s + tail);
    CHECK(told({u"1-1"_s, u"电商"_s, 2, 1, 2, 1})
          == u"Without m2 there is one who practises 电商 fewer: need 1-1 falls to one who knows it"_s + tail);
    CHECK(told({u"1-1"_s, u"电商"_s, 4, 1, 2, 1})
          == u"Without m2 there is nobody who practises 电商: need 1-1 falls to one who knows it"_s + tail);
    CHECK(told({u"1-1"_s, u"电商"_s, 2, 0, 2, 0}) == u"Without m2 need 1-1 is not covered: nobody knows 电商"_s + tail);
    CHECK(told({u"1-1"_s, u"电商"_s, 6, 5, 3, 3})
          == u"Without m2 the depths for need 1-1 (电商) fall from 6 to 5 in sum"_s + tail);
}

TEST_CASE("each level is told with its figures", "[selection]")
{
    const SelectionProblem problem = theWorkedExample();
    const auto told = [&](Level level) {
        return sentence(problem,
                        Reason {.member = u"m2"_s,
                                .level = level,
                                .with = 7,
                                .without = 5,
                                .needs = {},
                                .instead = {u"m3"_s},
                                .leaving = {}});
    };
    CHECK(told(Level::Size).contains(u"5 seats are filled instead of 7"_s));
    CHECK(told(Level::Tier).contains(u"capability falls from 7 to 5 in sum"_s));
    CHECK(told(Level::Invited).contains(u"invited 5 times this year instead of 7"_s));
    CHECK(told(Level::Diversity).contains(u"5 wishes for diversity are met instead of 7"_s));
    CHECK(told(Level::Performance).contains(u"performance falls from 7 to 5"_s));
    CHECK(told(Level::Lottery).contains(u"the lot of this activity is lower"_s));
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
    onPanels(explainedStart, 500, [](const SelectionProblem &problem, const PanelAnswer &answer) {
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
            CHECK(why.level == *firstDifference(answer.value, best.value, problem.fewestInvitedFirst));
            CHECK(why.with == figureOf(best.value, why.level));
            if (why.level == Level::Coverage)
                CHECK(why.needs == lossesOf(problem, answer.ids(), best.ids));
            CHECK(why.best == figureOf(answer.value, why.level));
            CHECK(why.displaced == difference(answer.ids(), best.ids));
            CHECK(why.panel == best.ids);
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
          == u"With m4 there is one leading expert in 电商 fewer: need 1-1 falls to one who practises it (coverage "
             u"falls from 8 to 6); m2, m5 would leave."_s);
    CHECK(valueOf(whyNot(problem, answer, u"m1"_s)).kind == WhyNotKind::Sits);
    CHECK(valueOf(whyNot(problem, answer, u"m6"_s)).kind == WhyNotKind::Barred);
    CHECK(valueOf(whyNot(problem, answer, u"m7"_s)).kind == WhyNotKind::NoSeat);
    CHECK(whyNot(problem, answer, u"nobody"_s).error().kind == lianxin::ErrorKind::NotFound);
}

TEST_CASE("why-not of somebody away whom the panel misses says what is missed", "[selection]")
{
    SelectionProblem problem = theWorkedExample();
    problem.members[2].available = false;
    problem.members[4].available = false;
    const PanelAnswer answer = valueOf(choosePanel(problem));
    REQUIRE(answer.ids() == QStringList {u"m1"_s, u"m3"_s, u"m5"_s});
    CHECK(sentence(problem, valueOf(whyNot(problem, answer, u"m2"_s)))
          == u"Not available that day. With m2 the panel would be better: Coverage of the needs 8 instead of 6."_s);
    CHECK(sentence(problem, valueOf(whyNot(problem, answer, u"m4"_s)))
          == u"Not available that day. With m4 the needs are served as well, but by those invited 3 times this year "
             u"instead of 2; m5 would leave."_s);
}

TEST_CASE("reserves are all who fit, best first, and keep the panel feasible", "[selection]")
{
    onPanels(explainedStart, 500, [](const SelectionProblem &problem, const PanelAnswer &answer) {
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
    CHECK(sentence(problem, exclusions[2]) == u"20 already has m2, set by the office; the limit is 1."_s);
}

TEST_CASE("who is excluded sits on no panel at all", "[selection]")
{
    int tried = 0;
    onPanels(explainedStart, 200, [&](const SelectionProblem &problem, const PanelAnswer &) {
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
