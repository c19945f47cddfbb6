#include "ui/shell/visited.h"

#include "tests/support/printing.h"

using namespace lianxin::ui;

TEST_CASE("back and forward walk along the places visited; a new one ends the way ahead", "[shell]")
{
    Visited visited;
    CHECK(visited.isEmpty());
    for (int page = 0; page < 3; ++page)
        visited.go({page, {}});

    CHECK(visited.back().page == 1);
    CHECK(visited.back().page == 0);
    CHECK_FALSE(visited.canGoBack());
    CHECK(visited.forward().page == 1);
    visited.go({7, {}});
    CHECK_FALSE(visited.canGoForward());
    CHECK(visited.back().page == 1);
}

TEST_CASE("the same place twice is one step, and the oldest of very many are forgotten", "[shell]")
{
    Visited visited;
    visited.go({1, {}});
    visited.go({1, {}});
    CHECK_FALSE(visited.canGoBack());

    for (int page = 0; page < 500; ++page)
        visited.go({page, {}});
    int steps = 0;
    for (; visited.canGoBack(); visited.back())
        ++steps;
    CHECK(steps == 99);
}

TEST_CASE("the records of the places are told once each, the last one first", "[shell]")
{
    Visited visited;
    const RecordRef ash {QStringLiteral("thing"), 1};
    const RecordRef elm {QStringLiteral("thing"), 2};
    for (const RecordRef &record : {ash, elm, RecordRef {}, ash, RecordRef {QStringLiteral("thing"), 0}})
        visited.go({0, record});
    CHECK(visited.records() == QList<RecordRef> {ash, elm});
}
