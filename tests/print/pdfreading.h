#pragma once

#include "tests/support/printing.h"
#include "ui/print/pdf.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

/// What one of poppler's programs says of a file.
inline QString toldBy(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(30000) || process.exitCode() != 0)
        FAIL(program.toStdString() << ": " << process.readAllStandardError().toStdString());
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// A line of text as it stands in a PDF, mm.
struct PdfLine {
    QString text; ///< without blanks
    QRectF box;

    friend bool operator==(const PdfLine &, const PdfLine &) = default;
};

/// The lines of one page of what `pdftotext -bbox` tells.
inline QList<PdfLine> linesOf(const QString &page)
{
    static const QRegularExpression word(
        QStringLiteral("<word xMin=\"([^\"]+)\" yMin=\"([^\"]+)\" xMax=\"([^\"]+)\" yMax=\"([^\"]+)\">([^<]*)</word>"));
    constexpr qreal millimetre = 72 / 25.4;
    QList<PdfLine> lines;
    for (auto match = word.globalMatch(page); match.hasNext();) {
        const auto found = match.next();
        const auto side = [&](int group) { return found.captured(group).toDouble() / millimetre; };
        const QRectF box(QPointF(side(1), side(2)), QPointF(side(3), side(4)));
        const bool sameLine = !lines.isEmpty() && std::abs(lines.last().box.center().y() - box.center().y()) < 1.5;
        if (!sameLine)
            lines.append(PdfLine());
        lines.last().text += found.captured(5);
        lines.last().box |= box;
    }
    return lines;
}

/// The lines of each page of the PDF at `path`, from top to bottom.
inline QList<QList<PdfLine>> pagesOf(const QString &path)
{
    const QString told = toldBy(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), path, QStringLiteral("-")});
    QList<QList<PdfLine>> pages;
    for (const QString &page : told.split(QStringLiteral("<page ")).mid(1))
        pages.append(linesOf(page));
    return pages;
}

/// A PDF in a folder that goes with it.
class WrittenPdf
{
public:
    explicit WrittenPdf(const QList<lianxin::documents::Document> &documents)
        : m_printed(valueOf(lianxin::print::writePdf(documents, path())))
    {
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("paper.pdf")); }
    [[nodiscard]] const lianxin::print::PrintedPages &printed() const { return m_printed; }

    /// All its text in the order in which it was painted.
    [[nodiscard]] QString text() const
    {
        return toldBy(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path(), QStringLiteral("-")});
    }

    [[nodiscard]] QList<QList<PdfLine>> pages() const { return pagesOf(path()); }

private:
    QTemporaryDir m_folder;
    lianxin::print::PrintedPages m_printed;
};

/// `text` without blanks of any kind and without page numbers.
inline QString squeezed(QString text)
{
    static const QRegularExpression blank(QStringLiteral("[\\s\\x{3000}]+"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression pageNumber(QStringLiteral("\\x{2014} \\d+ \\x{2014}"));
    return text.remove(pageNumber).remove(blank);
}

/// What `pdftotext` told of `documents`, page by page, without the heads of tables that come again on a new page.
inline QString withoutRepeatedHeads(const QString &read, const QList<lianxin::documents::Document> &documents)
{
    using namespace lianxin::documents;
    QSet<QString> heads;
    for (const Document &document : documents)
        for (const Block &block : document.blocks)
            if (const auto *table = std::get_if<Table>(&block); table != nullptr && table->headRows > 0) {
                Document head;
                head.blocks = {Table {table->widths, table->rows.mid(0, table->headRows), 0}};
                heads.insert(squeezed(plainText(head)));
            }
    QString whole;
    for (const QString &page : read.split(QLatin1Char('\f'))) {
        QString text = squeezed(page);
        for (const QString &head : heads)
            if (whole.contains(head) && text.startsWith(head))
                text.remove(0, head.size());
        whole += text;
    }
    return whole;
}

/// Where `read` first differs from `written`, with what stands there; empty if they are equal but for blanks.
inline QString differenceOf(const QString &read, const QString &written)
{
    const QString a = squeezed(read);
    const QString b = squeezed(written);
    if (a == b)
        return {};
    qsizetype at = 0;
    while (at < a.size() && at < b.size() && a[at] == b[at])
        ++at;
    return QStringLiteral("read “%1”, written “%2”")
        .arg(a.mid(std::max(0, int(at) - 5), 12), b.mid(std::max(0, int(at) - 5), 12));
}

/// The first line that begins with `start`.
inline PdfLine lineFrom(const QList<PdfLine> &lines, const QString &start)
{
    for (const PdfLine &line : lines)
        if (line.text.startsWith(start))
            return line;
    FAIL("no line begins with " << start.toStdString());
    return {};
}

/// Within half a millimetre.
inline Approx mm(qreal expected)
{
    return Approx(expected).margin(0.5).epsilon(0);
}
