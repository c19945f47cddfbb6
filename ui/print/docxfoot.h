#pragma once

#include "ui/print/docxparts.h"
#include "ui/print/geometry.h"
#include "ui/print/laidoutdocument.h"

namespace lianxin::print {

/// What stands between rules at the foot of the last page, where it does on paper.
struct DocxFoot {
    QByteArray rules; ///< runs with the rules; empty = it has none
    int lift = 0; ///< twips by which its words stand above where lines alone would put them
};

/// That of `document`, which is laid out as `laidOut` on `sheet`. Source: GB/T 9704-2012, 7.4.
[[nodiscard]] DocxFoot docxFootOf(const documents::Document &document, const LaidOutDocument &laidOut,
                                  const Sheet &sheet, DocxParts &parts);

} // namespace lianxin::print
