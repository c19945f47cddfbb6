#include "tests/benchmarks/measuring.h"
#include "tests/stories/windowhands.h"

#include <QMainWindow>

using namespace Qt::StringLiterals;

TEST_CASE("the window on the sample year, beside an empty one", "[benchmark]")
{
    WindowHands hands;
    const double full = medianSeconds([&] {
        hands.window->setWorkbook(nullptr, {});
        hands.show();
    });
    const double empty = medianSeconds([] {
        QMainWindow window;
        window.resize(1366, 768);
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    });
    tell("an empty window", empty, 0.1);
    tell("the window on the sample year", full, 2 * empty);
    CHECK(full <= 2 * empty);
}
