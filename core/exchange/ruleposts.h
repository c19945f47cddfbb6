#pragma once

#include "core/exchange/rowreader.h"

namespace lianxin {

/// Gives `rule`, which is stored, the factor 0 for the posts that the row does not name where it says to whom the rule
/// applies, and tells so; `before` is the rule as it was. What is said of no posts, or of words that are none, changes
/// nothing; the latter is told. Errors: Storage.
[[nodiscard]] Result<Kept> limitToPosts(RowReader &row, const Rule &before, const Rule &rule);

} // namespace lianxin
