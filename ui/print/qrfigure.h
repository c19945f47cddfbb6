#pragma once

#include "ui/print/laidoutdocument.h"

namespace lianxin::print {

/// The square code of `text` (at most 1,000 bytes of UTF-8) filling `square`, mm; empty if the text is too long or
/// empty.
[[nodiscard]] FigurePiece qrFigure(const QString &text, const QRectF &square);

} // namespace lianxin::print
