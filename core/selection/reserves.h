#pragma once

#include "core/selection/panelsolver.h"

namespace lianxin::selection {

/// Somebody who could take a seat of the panel with the others unchanged.
struct Reserve {
    QString member;
    PanelValue value; ///< of the panel with this one in the seat

    friend bool operator==(const Reserve &, const Reserve &) = default;
};

/// The ranked replacements for one seat.
struct SeatReserves {
    QString member; ///< who holds the seat
    QList<Reserve> ranked; ///< best first

    friend bool operator==(const SeatReserves &, const SeatReserves &) = default;
};

/// For each member of `answer`, in its order, up to `perSeat` replacements, each keeping the panel feasible.
[[nodiscard]] QList<SeatReserves> reservesFor(const SelectionProblem &problem, const PanelAnswer &answer,
                                              int perSeat = 5);

} // namespace lianxin::selection
