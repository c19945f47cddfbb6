#include "core/selection/problemjson.h"
#include "core/selection/reasons.h"
#include "core/selection/reserves.h"
#include "tests/support/printing.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <iostream>

using namespace Qt::StringLiterals;
using namespace lianxin::selection;

namespace {

SelectionProblem aCity(int number)
{
    QFile file(QStringLiteral(FIXTURES "/selection-cases/large-00354-%1.json").arg(number));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return valueOf(readProblem(file.readAll()));
}

} // namespace

TEST_CASE("a city's panel is proved within a few hundred nodes", "[selection]")
{
    for (const int number : {0, 1, 2, 3, 4, 5}) {
        const PanelAnswer answer = valueOf(choosePanel(aCity(number)));
        CAPTURE(number, answer.nodes);
        CHECK(answer.proved);
        CHECK(answer.nodes <= 400);
    }
}

TEST_CASE("a city's panel has a settled reason for each member and up to five reserves for each seat", "[selection]")
{
    for (const int number : {0, 1, 2, 3, 4}) {
        const SelectionProblem problem = aCity(number);
        const PanelAnswer answer = valueOf(choosePanel(problem));
        REQUIRE(answer.feasible);
        const auto reasons = reasonsFor(problem, answer);
        REQUIRE(reasons.size() == answer.members.size());
        for (const Reason &reason : reasons) {
            CAPTURE(number, reason.member);
            CHECK((reason.kind == ReasonKind::Better || reason.kind == ReasonKind::Necessary));
            CHECK((reason.kind == ReasonKind::Necessary || !reason.instead.isEmpty()));
        }
        const auto reserves = reservesFor(problem, answer);
        REQUIRE(reserves.size() == answer.members.size());
        for (const SeatReserves &seat : reserves) {
            CAPTURE(number, seat.member);
            CHECK(seat.ranked.size() <= 5);
            CHECK(std::ranges::none_of(seat.ranked, [&](const Reserve &reserve) {
                return isBetter(reserve.value, answer.value, problem.fewestInvitedFirst);
            }));
        }
    }
}

TEST_CASE("how long a city's panel takes with all reasons and reserves", "[.benchmark]")
{
    for (const int number : {0, 1, 2, 3, 4}) {
        const SelectionProblem problem = aCity(number);
        QList<double> times; // ms
        for (int round = 0; round < 5; ++round) {
            QElapsedTimer timer;
            timer.start();
            const PanelAnswer answer = valueOf(choosePanel(problem));
            const auto said = reasonsFor(problem, answer).size() + reservesFor(problem, answer).size();
            times.append(double(timer.nsecsElapsed()) / 1e6);
            REQUIRE(said == 2 * answer.members.size());
        }
        std::ranges::sort(times);
        std::cout << "city " << number << ": " << times[2] << " ms\n";
    }
}
