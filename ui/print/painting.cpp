#include "ui/print/painting.h"

#include "ui/print/geometry.h"

#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace lianxin::print {

namespace {

QRectF inUnits(const QRectF &box)
{
    return {box.topLeft() * unitsPerMillimetre, box.size() * unitsPerMillimetre};
}

Error notWritten(const QString &path, const QString &detail)
{
    return Error {ErrorKind::Storage, QCoreApplication::translate("Print", "%1 cannot be written.").arg(path), detail};
}

void setPaper(QPdfWriter &writer, const LaidOutPage &page)
{
    writer.setPageSize(QPageSize(page.paper, QPageSize::Millimeter));
}

void add(PrintedPages &printed, const LaidOutDocument &laidOut)
{
    printed.firstPages.append(printed.pages + 1);
    printed.pages += int(laidOut.pages.size());
    for (const Substitute &substitute : laidOut.substitutes)
        if (!printed.substitutes.contains(substitute))
            printed.substitutes.append(substitute);
    for (const QString &note : laidOut.notes)
        printed.notes.append(u"%1: %2"_s.arg(laidOut.name, note));
}

void paint(QPainter &painter, QPdfWriter &writer, const LaidOutDocument &laidOut)
{
    for (const LaidOutPage &page : laidOut.pages) {
        setPaper(writer, page);
        if (!painter.isActive())
            painter.begin(&writer);
        else
            writer.newPage();
        paintPage(painter, page);
    }
}

} // namespace

void paintPage(QPainter &painter, const LaidOutPage &page)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(painter.device()->logicalDpiX() / unitsPerInch, painter.device()->logicalDpiY() / unitsPerInch);
    for (const RulePiece &rule : page.rules)
        painter.fillRect(inUnits(rule.box), rule.colour);
    for (const TextPiece &piece : page.texts) {
        painter.setPen(piece.colour);
        painter.drawGlyphRun(piece.origin * unitsPerMillimetre, piece.glyphs);
    }
    painter.scale(unitsPerMillimetre, unitsPerMillimetre);
    for (const FigurePiece &figure : page.figures)
        painter.fillPath(figure.outline, Qt::black);
    painter.restore();
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
        return Error {ErrorKind::Invalid, QCoreApplication::translate("Print", "There is nothing to print."), {}};
    QSaveFile file(path);
    if (!file.open(QFile::WriteOnly))
        return notWritten(path, file.errorString());
    QPdfWriter writer(&file);
    writer.setResolution(int(unitsPerInch));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(documents.first().name);
    writer.setCreator(documents.first().author);

    PrintedPages printed;
    QPainter painter;
    for (const documents::Document &document : documents) {
        const LaidOutDocument laidOut = layOut(document);
        paint(painter, writer, laidOut);
        add(printed, laidOut);
        if (progress && !progress(int(printed.firstPages.size()), int(documents.size())))
            return Error {ErrorKind::Cancelled, QCoreApplication::translate("Print", "Printing stopped."), {}};
    }
    if (!painter.end() || !file.commit())
        return notWritten(path, file.errorString());
    return printed;
}

} // namespace lianxin::print
