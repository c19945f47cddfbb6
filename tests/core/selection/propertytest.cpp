#include "core/selection/panelsolver.h"
#include "tests/core/selection/aproblem.h"
#include "tests/core/selection/bruteforce.h"
#include "tests/core/selection/panels.h"

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace lianxin::selection;

namespace {

constexpr quint32 start = 1'000'000; // other problems than the proof's
constexpr int panels = 500;
constexpr int mostMembers = 20;

} // namespace

TEST_CASE("the order of members, needs, wishes and requirements does not matter", "[selection]")
{
    std::mt19937 engine(7);
    onPanels(
        start, panels,
        [&](const SelectionProblem &problem, const PanelAnswer &answer) {
            SelectionProblem shuffled = problem;
            std::ranges::shuffle(shuffled.members, engine);
            CHECK(valueOf(choosePanel(shuffled)).members == answer.members);
            std::ranges::shuffle(shuffled.needs, engine);
            std::ranges::shuffle(shuffled.require, engine);
            std::ranges::shuffle(shuffled.diversity, engine);
            std::ranges::shuffle(shuffled.theme, engine);
            const PanelAnswer again = valueOf(choosePanel(shuffled));
            CHECK(again.ids() == answer.ids());
            CHECK(again.value == answer.value);
        },
        mostMembers);
}

TEST_CASE("the same problem gives the same answer", "[selection]")
{
    onPanels(start, 100, [](const SelectionProblem &problem, const PanelAnswer &answer) {
        CHECK(valueOf(choosePanel(problem)) == answer);
    });
}

TEST_CASE("members who cannot sit change nothing", "[selection]")
{
    onPanels(
        start, panels,
        [](SelectionProblem problem, const PanelAnswer &answer) {
            Candidate away = aCandidate(u"a0"_s, problem.county, {{problem.theme[0], 3}});
            away.tier = 3;
            away.performance = maxPerformance;
            away.available = false;
            Candidate barred = away;
            barred.id = u"b0"_s;
            barred.available = true;
            barred.barred = true;
            Candidate stranger = barred;
            stranger.id = u"c0"_s;
            stranger.barred = false;
            stranger.county = u"elsewhere"_s;
            stranger.specialties.clear();
            problem.members << away << barred << stranger;
            CHECK(chosenFrom(problem) == answer.ids());
        },
        mostMembers);
}

TEST_CASE("a member dominated by a colleague of the only place of their employer changes nothing", "[selection]")
{
    int tried = 0;
    onPanels(
        start, panels,
        [&](const SelectionProblem &problem, const PanelAnswer &answer) {
            if (problem.caps.employer > 1)
                return;
            for (const Candidate &colleague : problem.members) {
                if (colleague.employer.isEmpty() || colleague.barred || !colleague.available)
                    continue;
                Candidate worse = colleague;
                worse.id = u"z9"_s;
                worse.pinned = false;
                worse.invited += 1; // worse in A, whatever the lot
                if (!worse.specialties.isEmpty() && tried % 2 == 0)
                    worse.specialties.first() = 1;
                if (tried % 3 == 0)
                    worse.traits.clear();
                SelectionProblem more = problem;
                more.members.append(worse);
                CHECK(chosenFrom(more) == answer.ids());
                ++tried;
            }
        },
        mostMembers);
    CHECK(tried > 1'000);
}

TEST_CASE("a deeper specialty of one member never lowers the coverage", "[selection]")
{
    int raised = 0;
    onPanels(start, panels, [&](const SelectionProblem &problem, const PanelAnswer &answer) {
        for (int index = 0; index < problem.members.size(); ++index) {
            if (problem.needs.isEmpty())
                return;
            SelectionProblem deeper = problem;
            const QString specialty = problem.needs[index % problem.needs.size()].specialty;
            int &depth = deeper.members[index].specialties[specialty];
            if (depth == 3)
                continue;
            ++depth;
            const PanelAnswer other = valueOf(choosePanel(deeper));
            CHECK(other.feasible);
            CHECK(other.value.coverage >= answer.value.coverage);
            raised += other.value.coverage > answer.value.coverage;
        }
    });
    CHECK(raised > 500);
}

TEST_CASE("pinning who sits changes nothing", "[selection]")
{
    onPanels(start, panels, [](const SelectionProblem &problem, const PanelAnswer &answer) {
        const QStringList panel = answer.ids();
        for (int index = 0; index < problem.members.size(); ++index) {
            SelectionProblem changed = problem;
            if (!panel.contains(problem.members[index].id))
                continue;
            changed.members[index].pinned = true;
            CHECK(chosenFrom(changed) == panel);
        }
    });
}

TEST_CASE("barring who does not sit changes nothing", "[selection]")
{
    onPanels(start, panels, [](const SelectionProblem &problem, const PanelAnswer &answer) {
        const QStringList panel = answer.ids();
        for (int index = 0; index < problem.members.size(); ++index) {
            SelectionProblem changed = problem;
            if (panel.contains(problem.members[index].id))
                continue;
            changed.members[index].barred = true;
            CHECK(chosenFrom(changed) == panel);
        }
    });
}

TEST_CASE("a milder rule never makes the panel worse", "[selection]")
{
    onPanels(start, panels, [](const SelectionProblem &problem, const PanelAnswer &answer) {
        const auto notWorse = [&](const SelectionProblem &milder) {
            CHECK_FALSE(isBetter(answer.value, valueOf(choosePanel(milder)).value, problem.fewestInvitedFirst));
        };
        SelectionProblem milder = problem;
        ++milder.caps.employer;
        notWorse(milder);
        ++milder.caps.sector;
        notWorse(milder);
        milder.seats.specialistMax += 1;
        notWorse(milder);
        milder.seats.specialistMin = 0;
        notWorse(milder);
        for (Need &need : milder.needs)
            need.must = 0;
        notWorse(milder);
        milder.require.clear();
        notWorse(milder);
    });
}

TEST_CASE("another seed moves nothing but the lot", "[selection]")
{
    int moved = 0;
    onPanels(
        start, panels,
        [&](SelectionProblem problem, const PanelAnswer &answer) {
            problem.seed += 1;
            const PanelAnswer again = valueOf(choosePanel(problem));
            moved += again.ids() != answer.ids();
            PanelValue other = again.value;
            other.lottery = answer.value.lottery;
            CHECK(other == answer.value);
        },
        mostMembers);
    CHECK(moved > 20);
}

TEST_CASE("each member has a seat that fits, and all local seats are taken", "[selection]")
{
    onPanels(start, panels, [](const SelectionProblem &problem, const PanelAnswer &answer) {
        int local = 0;
        for (const PanelMember &member : answer.members) {
            const Candidate &candidate = *findMember(problem, member.id);
            const bool lives = candidate.county == problem.county;
            const bool knows = std::ranges::any_of(problem.theme, [&](const QString &theme) {
                return candidate.specialties.value(theme) >= problem.themeDepth;
            });
            CHECK((member.seat == Seat::Local ? lives : knows || (candidate.pinned && !lives)));
            CHECK(member.pinned == candidate.pinned);
            local += member.seat == Seat::Local;
        }
        CHECK(local == problem.seats.local);
    });
}
