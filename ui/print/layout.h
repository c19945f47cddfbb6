#pragma once

#include "ui/print/fonts.h"
#include "ui/print/laidoutdocument.h"

namespace lianxin::print {

/// Lays out `document` with the fonts that come with the program. A letter that would need a second page for a few
/// lines is set with a closer line pitch (28 to 29 pt), and says so in its notes.
[[nodiscard]] LaidOutDocument layOut(const documents::Document &document);

/// As above, in `fonts`.
[[nodiscard]] LaidOutDocument layOut(const documents::Document &document, const RoleFonts &fonts);

} // namespace lianxin::print
