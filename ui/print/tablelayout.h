#pragma once

#include "ui/print/geometry.h"
#include "ui/print/strips.h"
#include "ui/print/typesetter.h"

namespace lianxin::print {

/// The rows of `table`, `width` mm wide. A row stays whole unless it is higher than half the page; then it may be cut
/// between two of its lines. `continues`: another table ends just above.
[[nodiscard]] Strips tableStrips(const documents::Table &table, qreal width, const Sheet &sheet, Typesetter &typesetter,
                                 bool continues);

} // namespace lianxin::print
