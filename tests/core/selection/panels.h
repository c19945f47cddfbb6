#pragma once

#include "core/selection/panelsolver.h"
#include "tests/core/selection/randomproblem.h"
#include "tests/support/printing.h"

/// Runs `check` on `count` random problems that have a panel; those of `start` on.
inline void onPanels(quint32 start, int count,
                     const std::function<void(const lianxin::selection::SelectionProblem &,
                                              const lianxin::selection::PanelAnswer &)> &check,
                     int mostMembers = 16)
{
    int seen = 0;
    for (quint32 seed = start; seen < count; ++seed) {
        const auto problem = aRandomProblem(seed, mostMembers);
        const auto answer = valueOf(lianxin::selection::choosePanel(problem));
        REQUIRE(answer.proved);
        if (!answer.feasible)
            continue;
        INFO("seed " << seed);
        check(problem, answer);
        ++seen;
    }
}

/// The sorted ids of the best panel; "none" if there is none.
inline QStringList chosenFrom(const lianxin::selection::SelectionProblem &problem)
{
    const auto answer = valueOf(lianxin::selection::choosePanel(problem));
    REQUIRE(answer.proved);
    return answer.feasible ? answer.ids() : QStringList {QStringLiteral("none")};
}
