#pragma once

#include "ui/print/docxruns.h"
#include "ui/print/typesetter.h"

namespace lianxin::print {

/// `table`, `width` mm wide. Its head comes again on each page; a row stays whole unless it is higher than half the
/// page, as on paper.
[[nodiscard]] QByteArray docxTable(const documents::Table &table, qreal width, const DocxLook &look,
                                   Typesetter &typesetter, DocxRuns &runs);

} // namespace lianxin::print
