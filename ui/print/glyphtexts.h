#pragma once

#include "ui/print/laidoutdocument.h"

#include <QHash>

namespace lianxin::print {

/// What the glyphs of a PDF stand for. QPdfWriter numbers fonts and glyphs in the order in which they are painted, 0
/// being the glyph of what is missing; so does this, if it is told of the pages in that order.
class GlyphTexts
{
public:
    void add(const LaidOutPage &page);

    /// One list a font: at each glyph's number what it stands for; empty where that is not known.
    [[nodiscard]] QList<QStringList> fonts() const { return m_texts; }

private:
    void add(const TextPiece &piece);

    QStringList m_faces;
    QList<QHash<quint32, qsizetype>> m_numbers; // of the glyphs, one a font
    QList<QStringList> m_texts;
};

} // namespace lianxin::print
