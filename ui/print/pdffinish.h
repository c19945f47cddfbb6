#pragma once

#include "core/base/result.h"
#include "ui/print/glyphtexts.h"

namespace lianxin::print {

/// A line of the outline by which a reader turns the pages.
struct OutlineLine {
    QString title;
    int page = 1; ///< from 1 on
    int level = 0; ///< 1 = below the last line of level 0, folded away at first
};

/// `pdf` as QPdfWriter wrote it, with its author, with `outline` where that has several lines, and with `glyphs` as
/// what its text reads: Qt 6.4 writes no author, knows no character above U+FFFF, and of the characters that share a
/// glyph takes the lowest. Errors: Storage if `pdf` cannot be read.
Result<QByteArray> finishedPdf(const QByteArray &pdf, const QString &author, const GlyphTexts &glyphs,
                               const QList<OutlineLine> &outline = {});

/// Some pages of a PDF, as a file of their own.
struct PdfPart {
    QString title;
    QString author;
    int firstPage = 1; ///< from 1 on
    int lastPage = 1;
};

/// A file for each of `parts` of `pdf`, finished as above; each has all the glyphs of the fonts it shares with others.
/// Errors: Storage if `pdf` cannot be read.
Result<QList<QByteArray>> pdfParts(const QByteArray &pdf, const GlyphTexts &glyphs, const QList<PdfPart> &parts);

} // namespace lianxin::print
