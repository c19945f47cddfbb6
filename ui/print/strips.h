#pragma once

#include "ui/print/laidoutdocument.h"

#include <memory>

namespace lianxin::print {

/// A stretch of paper that is not cut: a line of text, a row of a table, a gap. Its pieces lie in mm from the type
/// area's left edge and the strip's top.
struct Strip {
    qreal height = 0;
    QList<TextPiece> texts;
    QList<RulePiece> rules;
    QList<FigurePiece> figures;
    QList<PicturePiece> pictures;
    bool keepWithNext = false; ///< stays on one page with the strip that follows
    bool isGap = false; ///< vanishes at the head of a page
    bool breaksPage = false; ///< what follows stands on a new page
    bool atFoot = false; ///< goes to the foot of the last page
    std::shared_ptr<const QList<Strip>> repeatedHead; ///< of the table it is part of; comes again on a new page
    qreal closingRule = 0; ///< thickness of the rule to be drawn where a page cuts the table; 0 = none
};

using Strips = QList<Strip>;

/// The height of all of `strips`, mm.
[[nodiscard]] qreal heightOf(const Strips &strips);

/// `page` with `strip` upon it, its top left corner at `at`.
void place(LaidOutPage &page, const Strip &strip, QPointF at);

} // namespace lianxin::print
