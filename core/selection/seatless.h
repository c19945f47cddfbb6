#pragma once

#include "core/selection/problem.h"

#include <functional>

/// Those who can come and still take no seat: they neither live in the host county nor hold a specialty of the theme.
namespace lianxin::selection {

/// Whether `member` is neither barred nor away; a pin beats that one is away.
[[nodiscard]] bool canCome(const Candidate &member);

/// Whether `member` of `problem` can come, but take no seat.
[[nodiscard]] bool isSeatless(const SelectionProblem &problem, const Candidate &member);

/// Specialties that the theme could name too, and how many it would seat.
struct WiderTheme {
    QStringList specialties; ///< as few as are enough; empty = none would help
    int seated = 0; ///< of the seatless

    friend bool operator==(const WiderTheme &, const WiderTheme &) = default;
};

/// What the theme of `problem` would have to name so that `missing` more of the seatless that `counts` picks could take
/// a seat; as many as it can be where all of that is not enough. What a need asks for comes first.
[[nodiscard]] WiderTheme widerTheme(const SelectionProblem &problem,
                                    const std::function<bool(const Candidate &)> &counts, int missing);

} // namespace lianxin::selection
