#pragma once

#include "ui/print/laidoutdocument.h"

#include <QFont>
#include <QHash>
#include <QRawFont>

namespace lianxin::print {

/// One glyph of shaped text, in units.
struct PlacedGlyph {
    quint32 index = 0;
    QPointF position;
    qsizetype font = 0; ///< index into ShapedText::fonts
    qsizetype unit = 0; ///< the character unit it draws
};

/// A paragraph as one endless line, ready to be cut.
struct ShapedText {
    QString text;
    QList<documents::Role> roles; ///< one a character unit
    QList<bool> opportunities; ///< documents::breakOpportunities(), spans that are whole kept
    QList<qreal> edges; ///< where each unit begins, and the end; units
    QList<PlacedGlyph> glyphs; ///< by unit
    QList<QRawFont> fonts;
};

/// Whether the unit of `text` at `place` is half of a pair without its other half: no character.
[[nodiscard]] bool isHalfCharacter(const QString &text, qsizetype place);

/// `spans` (without line feeds) on one endless line, each in the font of its role.
[[nodiscard]] ShapedText shapedText(const QList<documents::Span> &spans, const QHash<documents::Role, QFont> &fonts);

} // namespace lianxin::print
