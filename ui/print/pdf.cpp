#include "ui/print/pdf.h"

#include "ui/print/geometry.h"
#include "ui/print/layout.h"
#include "ui/print/painting.h"
#include "ui/print/paperfile.h"
#include "ui/print/pdffinish.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace lianxin::print {

namespace {

/// Papers that are painted together before each gets its file: so many share the making of their fonts, and no more, as
/// each file holds the glyphs of all of them.
constexpr qsizetype paintedTogether = 50;

/// A PDF while its papers are painted.
class PdfPainting
{
public:
    PdfPainting(Compositor &compositor, const QString &title);

    /// Adds the pages of `document`; false if they cannot be painted.
    bool paint(const documents::Document &document);

    /// Ends the file, to which nothing is added any more.
    const QByteArray &pdf();

    [[nodiscard]] const PrintedPages &printed() const { return m_printed; }
    [[nodiscard]] const GlyphTexts &glyphs() const { return m_glyphs; }

private:
    Compositor &m_compositor;
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter;
    PrintedPages m_printed;
    GlyphTexts m_glyphs;
};

PdfPainting::PdfPainting(Compositor &compositor, const QString &title)
    : m_compositor(compositor)
    , m_writer(&m_buffer)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setResolution(int(unitsPerInch));
    m_writer.setPageMargins(QMarginsF());
    m_writer.setTitle(title);
    m_writer.setCreator(u"Lianxin"_s);
}

bool PdfPainting::paint(const documents::Document &document)
{
    const LaidOutDocument laidOut = m_compositor.layOut(document);
    if (!paintPages(m_painter, m_writer, laidOut.pages))
        return false;
    m_printed.add(laidOut);
    for (const LaidOutPage &page : laidOut.pages)
        m_glyphs.add(page);
    return true;
}

const QByteArray &PdfPainting::pdf()
{
    m_painter.end();
    return m_buffer.data();
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

QList<PdfPart> partsOf(const QList<documents::Document> &documents, const PrintedPages &printed)
{
    QList<PdfPart> parts;
    for (qsizetype i = 0; i < documents.size(); ++i) {
        const int end = i + 1 < documents.size() ? printed.firstPages.at(i + 1) : printed.pages + 1;
        parts.append({documents.at(i).name, documents.at(i).author, printed.firstPages.at(i), end - 1});
    }
    return parts;
}

/// Paints `documents` together and has `files` write each at its place of `paths`.
Result<PrintedPages> writeSome(Compositor &compositor, const QList<documents::Document> &documents,
                               const QStringList &paths, FileReplacing &files)
{
    PdfPainting painting(compositor, {});
    for (const documents::Document &document : documents)
        if (!painting.paint(document))
            return notWritten(paths.first(), {});
    const auto parts = pdfParts(painting.pdf(), painting.glyphs(), partsOf(documents, painting.printed()));
    if (!parts)
        return parts.error();
    for (qsizetype i = 0; i < parts->size(); ++i)
        files.replace(paths.at(i), parts->at(i));
    return painting.printed();
}

} // namespace

Result<PrintedPages> writePdf(const QList<documents::Document> &documents, const QString &path,
                              const Progress &progress)
{
    if (documents.isEmpty())
        return nothingToPrint();
    Compositor compositor;
    PdfPainting painting(compositor, commonName(documents));
    for (qsizetype i = 0; i < documents.size(); ++i) {
        if (!painting.paint(documents.at(i)))
            return notWritten(path, {});
        if (progress && !progress(int(i) + 1, int(documents.size())))
            return printingStopped();
    }
    const auto finished = finishedPdf(painting.pdf(), documents.first().author, painting.glyphs(),
                                      outlineOf(documents, painting.printed()));
    if (!finished)
        return finished.error();
    if (const auto replaced = replaceFile(path, *finished); !replaced)
        return replaced.error();
    return painting.printed();
}

Result<PrintedPages> writePdfEach(const QList<documents::Document> &documents, const QStringList &paths)
{
    if (documents.isEmpty())
        return nothingToPrint();
    Compositor compositor;
    PrintedPages all;
    FileReplacing files;
    for (qsizetype from = 0; from < documents.size(); from += paintedTogether) {
        const auto some =
            writeSome(compositor, documents.mid(from, paintedTogether), paths.mid(from, paintedTogether), files);
        if (!some)
            return some.error();
        all.add(*some);
    }
    if (const auto written = files.finish(); !written)
        return written.error();
    return all;
}

} // namespace lianxin::print
