#pragma once

#include "core/selection/terms.h"

namespace lianxin::selection {

/// The members of the pool among whom the best panel is found, ascending: with it the same panel, with far fewer to
/// look at. Pinned ones are among them.
///
/// One who is dominated is left out: y dominates x if y fits x's seats, is in all of x's counts that weigh more than
/// capability, and has the better claim (by capability and invitations alone, unless y has all traits of x that are
/// wished for). Given k seats, a panel with x would gain by a swap when more dominators of x have room than the
/// panel can block: 2k - 1 of them, at most so many of one employer and sector as the caps allow; or k of x's own
/// sector, for x makes room there.
///
/// `slack`: so many more of those who may sit can be barred, and any pinned, and the best panel is still among these;
/// so are the `slack` best replacements for any one seat.
[[nodiscard]] std::vector<int> kernelOf(const Terms &terms, const SelectionProblem &rules,
                                        std::span<const Standing> standings, int slack);

} // namespace lianxin::selection
