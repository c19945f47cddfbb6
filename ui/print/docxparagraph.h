#pragma once

#include "ui/print/docxlook.h"

namespace lianxin::print {

/// A paragraph of a Word file, as far as it differs from its style; lengths in twips.
struct DocxParagraph {
    QString style;
    QByteArray runs;
    bool keepWithNext = false;
    bool breaksPage = false; ///< begins a page
    int above = 0; ///< gap
    int line = 0; ///< from line to line; 0 = as the style has it
    bool isPicture = false; ///< as high as what stands in it
    int left = 0;
    int right = 0;
    int first = 0; ///< how far the first line is in from the others; negative = it hangs out
    const char *side = nullptr; ///< left, center, right; none = as the style has it
    QByteArray frame; ///< w:framePr; empty = it stands in the text
    bool isRuled = false; ///< a rule below
    int rightTab = 0; ///< where what follows a tabulator ends; 0 = nowhere
    QByteArray section; ///< w:sectPr, if it is the last of one
    QByteArray table; ///< stands in the paragraph's place, if there is one
};

[[nodiscard]] QByteArray xmlOf(const DocxParagraph &paragraph);

/// A paragraph of no words, `height` twips high: a gap where nothing else can make one.
[[nodiscard]] DocxParagraph emptyParagraph(const DocxLook &look, int height);

} // namespace lianxin::print
