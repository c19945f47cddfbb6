#pragma once

#include "ui/print/geometry.h"
#include "ui/print/laidoutdocument.h"
#include "ui/print/typesetter.h"

namespace lianxin::print {

/// A card at a seat: what `document` says, line by line and as large as fits, on the lower half of the sheet and upside
/// down on the upper one, so that it reads from both sides when folded.
[[nodiscard]] LaidOutPage seatCard(const documents::Document &document, const Sheet &sheet, Typesetter &typesetter);

} // namespace lianxin::print
