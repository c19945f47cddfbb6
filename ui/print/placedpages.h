#pragma once

#include "ui/print/laidoutdocument.h"
#include "ui/print/typesetter.h"

namespace lianxin::print {

/// `document` on the boxes of its placing: its blocks up to each PageBreak fill one box, in the middle of its height.
/// When all boxes of a page are used the next page begins. Text that is higher than its box is told in the notes.
void layOutPlaced(LaidOutDocument &laidOut, const documents::Document &document, Typesetter &typesetter);

} // namespace lianxin::print
