#pragma once

#include "ui/print/laidoutdocument.h"

#include <QImage>

namespace lianxin::print {

/// The square code of `text` (at most 1,000 bytes of UTF-8) filling `square`, mm; empty if the text is too long or
/// empty.
[[nodiscard]] FigurePiece qrFigure(const QString &text, const QRectF &square);

/// The same as a picture of whole pixels; null if the text is too long or empty.
[[nodiscard]] QImage qrPicture(const QString &text);

} // namespace lianxin::print
