#pragma once

#include "core/documents/document.h"
#include "ui/print/typeface.h"

#include <QColor>
#include <QGlyphRun>
#include <QImage>
#include <QPainterPath>
#include <QRectF>
#include <QSizeF>
#include <QStringList>

namespace lianxin::print {

/// Glyphs of one font on one line.
struct TextPiece {
    QString text;
    documents::Role role = documents::Role::Body;
    QString family; ///< the font that really draws it
    qreal points = 0;
    QPointF origin; ///< left end of the baseline, mm from the paper's top left corner
    qreal width = 0; ///< mm
    QColor colour;
    bool isUpsideDown = false; ///< turned about `origin`
    QGlyphRun glyphs; ///< in units (geometry.h), from `origin`
    QList<qsizetype> starts; ///< where in `text` the character of each glyph begins

    /// The characters' squares: as high as the size of the letters.
    [[nodiscard]] QRectF box() const;
    /// What is black of them.
    [[nodiscard]] QRectF ink() const;
};

/// A filled rectangle, mm.
struct RulePiece {
    QRectF box;
    QColor colour;
};

/// A filled outline, mm: a square code.
struct FigurePiece {
    QPainterPath outline;
};

/// A picture that fills `box`, mm.
struct PicturePiece {
    QRectF box;
    QImage image;
    QString text; ///< what it shows
};

struct LaidOutPage {
    QSizeF paper; ///< mm
    QList<TextPiece> texts; ///< in reading order
    QList<RulePiece> rules;
    QList<FigurePiece> figures;
    QList<PicturePiece> pictures = {};
};

/// Letters that are not drawn by the font that the office's papers ask for.
struct Substitute {
    QString wanted; ///< family
    QString used; ///< family; empty if no font has the characters
    QString characters; ///< empty if the family as a whole is missing
    Typeface typeface = Typeface::FangSong; ///< what it was wanted for

    friend bool operator==(const Substitute &, const Substitute &) = default;
};

/// Positioned pages: what PDF, printer, preview and picture paint alike.
struct LaidOutDocument {
    QString name;
    QString author;
    QList<LaidOutPage> pages;
    qreal linePitch = 0; ///< mm: from line to line of its text
    QList<Substitute> substitutes;
    QStringList notes; ///< what the reader should know of the layout: translated sentences
};

} // namespace lianxin::print
