#include "ui/print/docxseatcard.h"

#include "ui/print/docxdrawing.h"
#include "ui/print/docxhead.h"
#include "ui/print/docxxml.h"
#include "ui/print/painting.h"

namespace lianxin::print {

using documents::Role;

namespace {

constexpr int dotsOfPicture = 200; // an inch
constexpr qreal cardLineShare = 1.25; // of the size of the letters, from line to line

/// What stands upside down on `page` within `box`, mm.
QImage turnedWords(const LaidOutPage &page, const QRectF &box)
{
    LaidOutPage upper {page.paper, {}, {}, {}};
    for (const TextPiece &piece : page.texts)
        if (piece.isUpsideDown)
            upper.texts.append(piece);
    const qreal dots = dotsOfPicture / millimetresPerInch;
    const QRect area = QRectF(box.topLeft() * dots, box.size() * dots).toRect();
    return pageImage(upper, dotsOfPicture).copy(area).convertToFormat(QImage::Format_Grayscale8);
}

/// The lines of the lower half, in the size in which they are set there.
QList<DocxParagraph> cardLines(const LaidOutPage &page, const DocxLook &look)
{
    QList<DocxParagraph> lines;
    qreal height = 0;
    for (const TextPiece &piece : page.texts) {
        if (piece.isUpsideDown)
            continue;
        if (lines.isEmpty() || piece.origin.y() > height) {
            DocxParagraph line;
            line.style = look.paragraphStyle(Role::Title);
            line.line = qRound(piece.points * cardLineShare * twipsPerPoint);
            lines.append(line);
            height = piece.origin.y();
        }
        DocxXml run;
        run.open("w:r").open("w:rPr").value("w:sz", qRound(piece.points * 2)).value("w:szCs", qRound(piece.points * 2));
        run.close().open("w:t", {{"xml:space", "preserve"}}).text(piece.text).close().close();
        lines.last().runs += run.bytes();
    }
    return lines;
}

} // namespace

QList<DocxParagraph> docxSeatCard(const LaidOutPage &page, const DocxLook &look, DocxParts &parts)
{
    QList<DocxParagraph> lines = cardLines(page, look);
    if (lines.isEmpty())
        return {emptyParagraph(look, look.pitch)};
    QByteArray turned;
    qreal height = 0;
    for (const DocxParagraph &line : lines) {
        turned += xmlOf(line);
        height += line.line * millimetresPerPoint / twipsPerPoint;
    }
    const qreal ascent = baselineShare * lines.first().line * millimetresPerPoint / twipsPerPoint;
    const qreal top = page.texts.first().origin.y() - ascent;
    const QRectF box(look.sheet.area.left(), page.paper.height() - top - height, look.sheet.area.width(), height);
    lines.first().above = twips(top - look.sheet.area.top());
    lines.first().runs.prepend(turnedBoxRun(turned, parts.addPicture(turnedWords(page, box)), box, 1));
    return lines;
}

} // namespace lianxin::print
