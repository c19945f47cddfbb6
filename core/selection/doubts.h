#pragma once

#include "core/selection/problem.h"

namespace lianxin::selection {

/// What looks like a mistake in `problem` although it can be solved as it stands: nobody to choose from, no theme, no
/// needs, a specialty that nobody holds. One sentence each, translated; empty = nothing.
[[nodiscard]] QStringList doubtsAbout(const SelectionProblem &problem);

} // namespace lianxin::selection
