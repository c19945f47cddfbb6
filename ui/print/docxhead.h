#pragma once

#include "ui/print/docxblocks.h"

namespace lianxin::print {

/// Of a line whose height is told exactly, word processors set the baseline after four fifths.
inline constexpr qreal baselineShare = 0.8;

/// The head of `document`; none on a card.
[[nodiscard]] const DocxHead &docxHeadOf(const documents::Document &document, DocxSetting &setting);

/// How much higher the text of a letter's page 1 begins in a Word file, and the number of any paper, so that its
/// letters stand where they do on paper; mm. Other text begins where that of the next pages does.
[[nodiscard]] qreal raisedBy(const DocxSetting &setting);

} // namespace lianxin::print
