#include "ui/print/painting.h"

#include "ui/print/geometry.h"
#include "ui/print/paperfile.h"
#include "ui/print/pdffinish.h"
#include "ui/print/substitutes.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace lianxin::print {

namespace {

QRectF inUnits(const QRectF &box)
{
    return {box.topLeft() * unitsPerMillimetre, box.size() * unitsPerMillimetre};
}

void drawText(QPainter &painter, const TextPiece &piece)
{
    painter.setPen(piece.colour);
    const QPointF origin = piece.origin * unitsPerMillimetre;
    if (!piece.isUpsideDown)
        return painter.drawGlyphRun(origin, piece.glyphs);
    painter.save();
    painter.translate(origin);
    painter.rotate(180);
    painter.drawGlyphRun({}, piece.glyphs);
    painter.restore();
}

void add(PrintedPages &printed, const LaidOutDocument &laidOut)
{
    printed.firstPages.append(printed.pages + 1);
    printed.pages += int(laidOut.pages.size());
    for (const Substitute &substitute : laidOut.substitutes)
        note(printed.substitutes, substitute);
    for (const QString &remark : laidOut.notes)
        printed.notes.append(u"%1: %2"_s.arg(laidOut.name, remark));
}

/// A line for each paper; below that of its part where it is one of several.
QList<OutlineLine> outlineOf(const QList<documents::Document> &documents, const PrintedPages &printed)
{
    QList<OutlineLine> lines;
    const auto partAt = [&](qsizetype i) { return i < 0 || i >= documents.size() ? QString() : documents.at(i).part; };
    for (qsizetype i = 0; i < documents.size(); ++i) {
        const QString part = partAt(i);
        const int page = printed.firstPages.at(i);
        const bool isFirst = part != partAt(i - 1);
        if (!part.isEmpty() && isFirst)
            lines.append({part, page, 0});
        if (part.isEmpty() || !isFirst || part == partAt(i + 1))
            lines.append({documents.at(i).name, page, part.isEmpty() ? 0 : 1});
    }
    return lines;
}

} // namespace

void paintPage(QPainter &painter, const LaidOutPage &page)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(painter.device()->logicalDpiX() / unitsPerInch, painter.device()->logicalDpiY() / unitsPerInch);
    for (const RulePiece &rule : page.rules)
        painter.fillRect(inUnits(rule.box), rule.colour);
    for (const TextPiece &piece : page.texts)
        if (!piece.glyphs.isEmpty())
            drawText(painter, piece);
    painter.scale(unitsPerMillimetre, unitsPerMillimetre);
    for (const FigurePiece &figure : page.figures)
        painter.fillPath(figure.outline, Qt::black);
    painter.restore();
}

void takePaper(QPagedPaintDevice &device, QSizeF paper)
{
    const bool isAcross = paper.width() > paper.height();
    device.setPageOrientation(isAcross ? QPageLayout::Landscape : QPageLayout::Portrait);
    device.setPageSize(QPageSize(isAcross ? paper.transposed() : paper, QPageSize::Millimeter));
}

bool paintPages(QPainter &painter, QPagedPaintDevice &device, const QList<LaidOutPage> &pages)
{
    for (const LaidOutPage &page : pages) {
        takePaper(device, page.paper);
        if (!(painter.isActive() ? device.newPage() : painter.begin(&device)))
            return false;
        paintPage(painter, page);
    }
    return true;
}

QList<LaidOutPage> forBothSides(const QList<LaidOutPage> &pages, const QList<int> &firstPages)
{
    QList<LaidOutPage> sides;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (sides.size() % 2 == 1 && firstPages.contains(int(i) + 1))
            sides.append(LaidOutPage {pages.at(i - 1).paper, {}, {}, {}});
        sides.append(pages.at(i));
    }
    return sides;
}

QImage pageImage(const LaidOutPage &page, int dotsPerInch)
{
    QImage image((page.paper * dotsPerInch / millimetresPerInch).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(dotsPerInch * 1000 / millimetresPerInch));
    image.setDotsPerMeterY(qRound(dotsPerInch * 1000 / millimetresPerInch));
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPage(painter, page);
    return image;
}

Result<PrintedPages> writePdf(const QList<documents::Document> &documents, const QString &path,
                              const Progress &progress)
{
    if (documents.isEmpty())
        return nothingToPrint();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(int(unitsPerInch));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(commonName(documents));
    writer.setCreator(u"Lianxin"_s);

    PrintedPages printed;
    Compositor compositor;
    GlyphTexts glyphs;
    QPainter painter;
    for (const documents::Document &document : documents) {
        const LaidOutDocument laidOut = compositor.layOut(document);
        if (!paintPages(painter, writer, laidOut.pages))
            return notWritten(path, {});
        add(printed, laidOut);
        for (const LaidOutPage &page : laidOut.pages)
            glyphs.add(page);
        if (progress && !progress(int(printed.firstPages.size()), int(documents.size())))
            return printingStopped();
    }
    painter.end();
    const auto finished = finishedPdf(buffer.data(), documents.first().author, glyphs, outlineOf(documents, printed));
    if (!finished)
        return finished.error();
    if (const auto replaced = replaceFile(path, *finished); !replaced)
        return replaced.error();
    return printed;
}

} // namespace lianxin::print
