#include "core/selection/doubts.h"

#include "core/selection/panelsolver.h"
#include "tests/core/selection/aproblem.h"
#include "tests/support/printing.h"

using namespace Qt::StringLiterals;
using namespace lianxin::selection;

TEST_CASE("a sound problem raises no doubts", "[selection]")
{
    CHECK(doubtsAbout(theWorkedExample()).isEmpty());
}

TEST_CASE("what looks like a mistake is told, and solved as it stands", "[selection]")
{
    SelectionProblem problem = theWorkedExample();
    QStringList doubts;
    bool feasible = true;
    SECTION("no needs")
    {
        problem.needs.clear();
        doubts = {u"No need counts: among those who may sit, capability, invitations and diversity decide."_s};
    }
    SECTION("no theme")
    {
        problem.theme.clear();
        doubts = {u"There is no theme: nobody can take a specialist seat."_s};
        feasible = false;
    }
    SECTION("a theme that nobody knows")
    {
        problem.theme.append(u"航天"_s);
        problem.themeDepth = 2;
        doubts = {u"The theme names 航天, which no candidate knows to the degree of practice."_s};
    }
    SECTION("a need that nobody knows")
    {
        problem.needs[1].specialty = u"航天"_s;
        doubts = {u"Need 1-2 asks for 航天, which no candidate knows."_s};
    }
    SECTION("nobody to choose from")
    {
        problem.members.clear();
        doubts = {u"There is nobody to choose from."_s};
        feasible = false;
    }
    CHECK(doubtsAbout(problem) == doubts);
    CHECK(valueOf(choosePanel(problem)).feasible == feasible);
}
