#pragma once

#include "ui/print/shaping.h"

namespace lianxin::print {

/// One line of a paragraph, from (0, 0) at the left end of its baseline.
struct TextLine {
    QList<TextPiece> pieces;
    qreal width = 0; ///< mm
};

/// How wide the lines of a paragraph are, mm.
struct Measure {
    qreal first = 0;
    qreal rest = 0;
    bool justified = false; ///< full lines are spread to the width

    friend bool operator==(const Measure &, const Measure &) = default;
};

/// `shaped` cut into lines.
[[nodiscard]] QList<TextLine> cutLines(const ShapedText &shaped, const Measure &measure);

/// `shaped` on as few lines of `width` mm as it needs, all of about the same length.
[[nodiscard]] QList<TextLine> balancedLines(const ShapedText &shaped, qreal width);

/// `shaped` on one line, however long.
[[nodiscard]] TextLine wholeLine(const ShapedText &shaped);

} // namespace lianxin::print
