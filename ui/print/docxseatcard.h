#pragma once

#include "ui/print/docxblocks.h"

namespace lianxin::print {

/// The paragraphs of a card that is laid out as `page`: its lines on the lower half, and upside down in a box on the
/// upper.
[[nodiscard]] QList<DocxParagraph> docxSeatCard(const LaidOutPage &page, const DocxLook &look, DocxParts &parts);

} // namespace lianxin::print
