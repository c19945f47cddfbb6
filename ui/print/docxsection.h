#pragma once

#include "ui/print/docxhead.h"

namespace lianxin::print {

/// w:sectPr of `document`, which is laid out as `laidOut`: its paper, margins, head, and page numbers from 1 on, where
/// they stand on paper.
[[nodiscard]] QByteArray sectionOf(const documents::Document &document, const LaidOutDocument &laidOut,
                                   const DocxHead &head, DocxSetting &setting, DocxParts &parts);

} // namespace lianxin::print
