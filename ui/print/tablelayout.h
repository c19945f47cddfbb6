#pragma once

#include "ui/print/geometry.h"
#include "ui/print/strips.h"
#include "ui/print/typesetter.h"

namespace lianxin::print {

namespace table {
inline constexpr qreal sidePadding = 1.6; // mm, within a cell
inline constexpr qreal endPadding = 1.3;
inline constexpr qreal ruleWidth = 0.25;
} // namespace table

/// The rows of `table`, `width` mm wide. A row stays whole unless it is higher than half the page; then it may be cut
/// between two of its lines. `continues`: another table ends just above.
[[nodiscard]] Strips tableStrips(const documents::Table &table, qreal width, const Sheet &sheet, Typesetter &typesetter,
                                 bool continues);

} // namespace lianxin::print
