#pragma once

#include "core/selection/board.h"

#include <optional>

/// The choice of a panel as integer programs in CPLEX LP form, one level after the other, for solvers that are
/// commands.
namespace selectionprogram {

enum class Solver {
    Cbc,
    Glpk,
};

/// What a solver found, and what it took.
struct Answer {
    QList<qint64> figures; ///< of the levels in the order that decides, without the lottery
    double seconds = 0; ///< of its CPU
};

/// Whether the command of `solver` is there.
[[nodiscard]] bool isInstalled(Solver solver);

/// Solves `board` with the command of `solver`; none if that fails.
[[nodiscard]] std::optional<Answer> solve(const lianxin::selection::Board &board,
                                          const lianxin::selection::Scale &scale, Solver solver);

} // namespace selectionprogram
