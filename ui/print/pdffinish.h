#pragma once

#include "core/base/result.h"
#include "ui/print/glyphtexts.h"

namespace lianxin::print {

/// `pdf` as QPdfWriter wrote it, with its author, and with `glyphs` as what its text reads: Qt 6.4 writes no author,
/// knows no character above U+FFFF, and of the characters that share a glyph takes the lowest. Errors: Storage if
/// `pdf` cannot be read.
Result<QByteArray> finishedPdf(const QByteArray &pdf, const QString &author, const GlyphTexts &glyphs);

} // namespace lianxin::print
