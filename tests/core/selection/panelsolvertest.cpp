#include "core/selection/panelsolver.h"

#include "core/selection/problemjson.h"
#include "tests/core/selection/aproblem.h"
#include "tests/core/selection/panels.h"

#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace lianxin::selection;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("the worked example has the panel of the paper", "[selection]")
{
    const SelectionProblem problem = theWorkedExample();
    const PanelAnswer answer = valueOf(choosePanel(problem));
    CHECK(answer.ids() == QStringList {u"m1"_s, u"m2"_s, u"m5"_s});
    CHECK(answer.value.coverage == 8);
    CHECK(answer.value.tier == 7);
    CHECK(answer.value.invited == 2);
    REQUIRE(answer.members.size() == 3);
    CHECK(answer.members[0] == PanelMember {u"m1"_s, Seat::Local, false, {}});
    CHECK(answer.members[1] == PanelMember {u"m2"_s, Seat::Specialist, false, {{u"1-1"_s, 3}}});
    CHECK(answer.members[2] == PanelMember {u"m5"_s, Seat::Specialist, false, {{u"1-2"_s, 2}}});
}

TEST_CASE("the office may put the fewest invitations before capability", "[selection]")
{
    SelectionProblem problem = theWorkedExample();
    problem.fewestInvitedFirst = true;
    CHECK(chosenFrom(problem) == QStringList {u"m0"_s, u"m2"_s, u"m5"_s});
}

TEST_CASE("a pinned member sits although away, and in a specialist seat if fitting neither", "[selection]")
{
    SelectionProblem problem = theWorkedExample();
    problem.members.append(aCandidate(u"m7"_s, u"2"_s, {}));
    problem.members[7].pinned = true;
    problem.members[7].available = false;
    const PanelAnswer answer = valueOf(choosePanel(problem));
    CHECK(answer.ids() == QStringList {u"m1"_s, u"m2"_s, u"m7"_s});
    CHECK(answer.members.last() == PanelMember {u"m7"_s, Seat::Specialist, true, {}});
}

TEST_CASE("impossible problems are answers, not errors", "[selection]")
{
    SelectionProblem problem = theWorkedExample();
    SECTION("more local seats than residents")
    {
        problem.seats.local = 3;
    }
    SECTION("two pinned of one employer")
    {
        problem.members[2].pinned = problem.members[4].pinned = true;
    }
    SECTION("pinned and barred")
    {
        problem.members[2].pinned = problem.members[2].barred = true;
    }
    SECTION("a must that nobody reaches")
    {
        problem.needs[1].must = 3;
    }
    SECTION("a requirement that nobody meets")
    {
        problem.require = {{u"sector"_s, u"9"_s, 1}};
    }
    SECTION("nobody to choose from")
    {
        problem.members.clear();
    }
    const PanelAnswer answer = valueOf(choosePanel(problem));
    CHECK_FALSE(answer.feasible);
    CHECK(answer.proved);
    CHECK(answer.members.isEmpty());
}

TEST_CASE("without seats the empty panel is the best", "[selection]")
{
    SelectionProblem problem = theWorkedExample();
    problem.seats = {0, 0, 0};
    problem.needs.clear();
    const PanelAnswer answer = valueOf(choosePanel(problem));
    CHECK(answer.feasible);
    CHECK(answer.members.isEmpty());
}

TEST_CASE("a search that its budget ends does not claim to be the best", "[selection]")
{
    const QByteArray json = contentOf(QStringLiteral(FIXTURES "/selection-cases/large-00354-1.json"));
    const PanelAnswer answer = valueOf(choosePanel(valueOf(readProblem(json)), {2}));
    CHECK_FALSE(answer.proved);
    CHECK(answer.nodes <= 3);
}

TEST_CASE("values out of range are refused by the solver too", "[selection]")
{
    SelectionProblem problem = theWorkedExample();
    problem.members[3].invited = -1;
    const auto answer = choosePanel(problem);
    REQUIRE_FALSE(answer);
    CHECK(answer.error().kind == lianxin::ErrorKind::Invalid);
    CHECK(answer.error().message.contains(u"m3"_s));
}

TEST_CASE("equal claims change with the seed", "[selection]")
{
    SelectionProblem problem;
    problem.county = u"c"_s;
    problem.theme = {u"t"_s};
    problem.seats = {0, 1, 1};
    for (int index = 0; index < 10; ++index)
        problem.members.append(aCandidate(u"m%1"_s.arg(index), u"x"_s, {{u"t"_s, 2}}));
    QSet<QString> winners;
    for (problem.seed = 0; problem.seed < 40; ++problem.seed)
        winners += valueOf(choosePanel(problem)).ids().value(0);
    CHECK(winners.size() >= 6);
}
