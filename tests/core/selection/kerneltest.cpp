#include "core/selection/kernel.h"

#include "core/selection/comparison.h"
#include "core/selection/milp.h"
#include "core/selection/panelsession.h"
#include "tests/core/selection/panels.h"

#include <numeric>

using namespace Qt::StringLiterals;
using namespace lianxin::selection;

namespace {

constexpr int mostInKernel = 20;

/// A random problem as the search sees it, once with everybody and once with the kernel alone.
struct Boards {
    SelectionProblem problem;
    std::shared_ptr<const Pool> pool;
    Terms terms;
    std::vector<Standing> standings;

    explicit Boards(quint32 seed)
        : problem(aRandomProblem(seed, mostInKernel))
        , pool(Pool::of(problem.members))
        , terms(*pool, problem)
        , standings(standingsOf(*pool, problem.members))
    {
    }

    [[nodiscard]] Board whole() const
    {
        std::vector<int> all(static_cast<std::size_t>(pool->size()));
        std::iota(all.begin(), all.end(), 0);
        return boardOf(terms, problem, standings, all);
    }
    [[nodiscard]] Board kernel(int slack) const
    {
        return boardOf(terms, problem, standings, kernelOf(terms, problem, standings, slack));
    }
};

std::vector<int> membersOn(const Board &board, const std::vector<int> &panel)
{
    std::vector<int> members;
    for (const int item : panel)
        members.push_back(board.items[static_cast<std::size_t>(item)].member);
    return members;
}

/// `problem` as it is after `changes`.
SelectionProblem changedBy(const PanelChanges &changes, SelectionProblem problem)
{
    for (Candidate &member : problem.members) {
        member.barred = member.barred || changes.barred.contains(member.id);
        member.pinned = member.pinned || changes.pinned.contains(member.id);
    }
    return problem;
}

} // namespace

TEST_CASE("the kernel holds the best panel of everybody, and is smaller", "[selection]")
{
    int smaller = 0;
    for (quint32 seed = 0; seed < 2'000; ++seed) {
        INFO("seed " << seed);
        const Boards boards(seed);
        const Board whole = boards.whole();
        const Board kernel = boards.kernel(static_cast<int>(seed % 3));
        const auto best = searchPanel(whole, {});
        const auto found = searchPanel(kernel, {});
        REQUIRE((best.proved && found.proved));
        REQUIRE(found.found == best.found);
        REQUIRE(found.value == best.value);
        REQUIRE(membersOn(kernel, found.panel) == membersOn(whole, best.panel));
        smaller += kernel.items.size() < whole.items.size() ? 1 : 0;
    }
    CHECK(smaller > 200);
}

TEST_CASE("integer programming finds the panel that the search finds", "[selection]")
{
    int feasible = 0;
    for (quint32 seed = 0; seed < 60; ++seed) {
        INFO("seed " << seed);
        const Boards boards(seed);
        const Board board = boards.whole();
        const auto own = searchPanel(board, {});
        const auto other = solveByProgram(board, boards.terms.scale(), {});
        REQUIRE((own.proved && other.proved));
        REQUIRE(other.found == own.found);
        CHECK(other.panel == own.panel);
        feasible += own.found ? 1 : 0;
    }
    CHECK(feasible > 20);
}

TEST_CASE("a session answers declines and pins as a problem that was told them from the first", "[selection]")
{
    onPanels(
        0, 300,
        [](const SelectionProblem &problem, const PanelAnswer &answer) {
            auto session = PanelSession::on(problem, 1);
            CHECK(valueOf(session.solve()) == answer);
            PanelChanges changes;
            for (qsizetype sits = 0; sits < answer.members.size(); ++sits) // more decline than the slack makes up for
                (sits % 2 == 0 ? changes.barred : changes.pinned).append(answer.members[sits].id);
            const auto again = valueOf(session.solve(changes));
            const auto anew = valueOf(choosePanel(changedBy(changes, problem)));
            REQUIRE((again.proved && anew.proved));
            CHECK(again.feasible == anew.feasible);
            CHECK(again.ids() == anew.ids());
            CHECK(again.value == anew.value);
            const auto back = valueOf(session.solve());
            CHECK((back.ids() == answer.ids() && back.value == answer.value)); // neither pins nor bars outlast a call
        },
        mostInKernel);
}

TEST_CASE("a search that is stopped claims nothing, and no panel exceeds the limit that it tells", "[selection]")
{
    int stopped = 0;
    onPanels(
        0, 200,
        [&](const SelectionProblem &problem, const PanelAnswer &best) {
            const auto early = valueOf(choosePanel(problem, {.nodeBudget = 1}));
            if (early.proved) {
                CHECK(early.value == best.value);
                CHECK(proofRemark(problem, early).isEmpty());
                return;
            }
            ++stopped;
            CHECK_FALSE(isBetter(best.value, early.bound, problem.fewestInvitedFirst));
            if (early.feasible)
                CHECK_FALSE(isBetter(early.value, best.value, problem.fewestInvitedFirst));
        },
        mostInKernel);
    CHECK(stopped > 0);
}

TEST_CASE("a search that is not wanted any more ends without a proof", "[selection]")
{
    int stopped = 0;
    onPanels(
        0, 200,
        [&](const SelectionProblem &problem, const PanelAnswer &) {
            bool isAsked = false;
            const auto refuse = [&isAsked] {
                isAsked = true;
                return false;
            };
            const auto answer = valueOf(choosePanel(problem, {.isWanted = refuse}));
            CHECK(answer.proved != isAsked);
            stopped += isAsked ? 1 : 0;
        },
        mostInKernel);
    CHECK(stopped > 0);
}
