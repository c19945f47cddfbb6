#pragma once

#include "core/documents/document.h"
#include "ui/print/fonts.h"
#include "ui/print/laidoutdocument.h"

#include <QList>
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
    QList<PlacedGlyph> glyphs;
    QList<QRawFont> fonts;
};

/// One line of a paragraph, from (0, 0) at the left end of its baseline.
struct TextLine {
    QList<TextPiece> pieces;
    qreal width = 0; ///< mm
};

/// Shapes text in the fonts of its roles and cuts it into lines; keeps account of the substitutes.
class Typesetter
{
public:
    explicit Typesetter(RoleFonts fonts);

    [[nodiscard]] const RoleFont &font(documents::Role role) const;
    void setPoints(documents::Role role, qreal points);

    /// The lines of `spans`, the first `first` mm wide, the others `rest` mm. Full lines are spread to the width if
    /// `justified`. A line feed begins a line.
    [[nodiscard]] QList<TextLine> lines(const QList<documents::Span> &spans, qreal first, qreal rest, bool justified);

    /// `text` on as few lines of `width` mm as it needs, all of about the same length.
    [[nodiscard]] QList<TextLine> balancedLines(const QString &text, documents::Role role, qreal width);

    /// `text` on one line, however long.
    [[nodiscard]] TextLine line(const QString &text, documents::Role role);

    [[nodiscard]] QList<Substitute> substitutes() const { return m_substitutes; }

private:
    ShapedText shape(const QList<documents::Span> &spans);
    [[nodiscard]] QList<TextLine> cutLines(const ShapedText &shaped, qreal first, qreal rest, bool justified) const;
    [[nodiscard]] TextLine sliced(const ShapedText &shaped, qsizetype from, qsizetype to, qreal spreadTo) const;
    void noteSubstitutes(const ShapedText &shaped);
    void noteMissingFamily(documents::Role role);
    void note(const QString &wanted, const QString &used, const QString &characters);

    RoleFonts m_fonts;
    QHash<documents::Role, QFont> m_prepared;
    QHash<documents::Role, QString> m_families; // the installed one of each role
    QList<Substitute> m_substitutes;
};

} // namespace lianxin::print
