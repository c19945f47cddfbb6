#pragma once

#include "ui/print/docxblocks.h"

namespace lianxin::print {

/// Of a line whose height is told exactly, word processors set the baseline after four fifths.
inline constexpr qreal baselineShare = 0.8;

/// What stands above the text of page 1: the mark and the red rules, in the header of that page; they stand where they
/// do on paper. The official number is part of the text.
struct DocxHead {
    QByteArray header; ///< the part; empty = none
    int top = 0; ///< twips: where it begins, from the paper's edge
    bool isNumbered = false;
    int belowNumber = 0; ///< twips that stay empty between the number and the text
};

[[nodiscard]] DocxHead docxHeadOf(const documents::Document &document, DocxSetting &setting);

/// How much higher the text of page 1 begins in a Word file that has a head, so that its letters stand where they do on
/// paper; mm.
[[nodiscard]] qreal raisedBy(const DocxSetting &setting);

} // namespace lianxin::print
