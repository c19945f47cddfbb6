#include "ui/print/placedpages.h"

#include "ui/print/blocklayout.h"

#include <QCoreApplication>

#include <algorithm>

namespace lianxin::print {

namespace {

using Blocks = QList<documents::Block>;

QList<Blocks> cutAtPageBreaks(const Blocks &blocks)
{
    QList<Blocks> pieces {{}};
    for (const documents::Block &block : blocks) {
        if (std::holds_alternative<documents::PageBreak>(block))
            pieces.append(Blocks());
        else
            pieces.last().append(block);
    }
    return pieces;
}

/// The gaps at the ends of a box are none.
Strips withoutOuterGaps(Strips strips)
{
    while (!strips.isEmpty() && strips.last().isGap)
        strips.removeLast();
    while (!strips.isEmpty() && strips.first().isGap)
        strips.removeFirst();
    return strips;
}

QString firstLine(const Strips &strips)
{
    QString text;
    for (const TextPiece &piece : strips.isEmpty() ? QList<TextPiece>() : strips.first().texts)
        text += piece.text;
    return text;
}

} // namespace

void layOutPlaced(LaidOutDocument &laidOut, const documents::Document &document, Typesetter &typesetter)
{
    const QList<Blocks> pieces = cutAtPageBreaks(document.blocks);
    const QList<QRectF> &boxes = document.placing.boxes;
    Sheet sheet = sheetOf(document.format, document.paper);
    for (qsizetype piece = 0; piece < pieces.size(); ++piece) {
        const QRectF &box = boxes.at(piece % boxes.size());
        if (piece % boxes.size() == 0)
            laidOut.pages.append(LaidOutPage {document.placing.paper, {}, {}, {}});
        sheet.area = box;
        const Strips strips =
            withoutOuterGaps(BlockLayout(typesetter, sheet, document.format).stripsOf(pieces.at(piece)));
        const qreal height = heightOf(strips);
        qreal top = box.top() + std::max(0.0, (box.height() - height) / 2);
        if (height > box.height() + 0.01)
            laidOut.notes.append(QCoreApplication::translate("Print", "\"%1\" has more lines than there is room for.")
                                     .arg(firstLine(strips)));
        for (const Strip &strip : strips) {
            place(laidOut.pages.last(), strip, {box.left(), top});
            top += strip.height;
        }
    }
}

} // namespace lianxin::print
