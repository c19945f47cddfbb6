#include "ui/print/painting.h"

#include "ui/print/geometry.h"

#include <QPageSize>
#include <QPagedPaintDevice>
#include <QPainter>

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
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const PicturePiece &picture : page.pictures)
        painter.drawImage(picture.box, picture.image);
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

} // namespace lianxin::print
