#include "ui/print/pdffinish.h"

#include <QCoreApplication>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::StringLiterals;

namespace lianxin::print {

namespace {

constexpr qsizetype mostInOneBlock = 100; // of a CMap

/// A CMap that maps each number to its text. Source: PDF 32000-1:2008, 9.10.3.
QByteArray toUnicode(const QStringList &texts)
{
    QByteArrayList lines;
    for (qsizetype number = 0; number < texts.size(); ++number) {
        if (texts[number].isEmpty())
            continue;
        QByteArray utf16;
        for (const QChar unit : texts[number])
            utf16 += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
        lines.append('<' + QByteArray::number(number, 16).rightJustified(4, '0') + "> <" + utf16 + ">\n");
    }
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    for (qsizetype from = 0; from < lines.size(); from += mostInOneBlock) {
        const QByteArrayList block = lines.mid(from, mostInOneBlock);
        map += QByteArray::number(block.size()) + " beginbfchar\n" + block.join() + "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

/// The fonts of `file` in the order in which they were first used.
std::vector<QPDFObjectHandle> fontsOf(QPDF &file)
{
    std::vector<QPDFObjectHandle> objects = file.getAllObjects();
    std::erase_if(objects, [](QPDFObjectHandle &object) { return !object.isDictionaryOfType("/Font", "/Type0"); });
    return objects;
}

void mapGlyphs(QPDF &file, const QList<QStringList> &texts)
{
    std::vector<QPDFObjectHandle> fonts = fontsOf(file);
    if (qsizetype(fonts.size()) != texts.size()) // another Qt, another way: its own maps are better than wrong ones
        return;
    for (qsizetype i = 0; i < texts.size(); ++i)
        fonts[std::size_t(i)]
            .getKey("/ToUnicode")
            .replaceStreamData(toUnicode(texts[i]).toStdString(), QPDFObjectHandle::newNull(),
                               QPDFObjectHandle::newNull());
}

QByteArray written(QPDF &file)
{
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

} // namespace

Result<QByteArray> finishedPdf(const QByteArray &pdf, const QString &author, const GlyphTexts &glyphs)
try {
    QPDF file;
    file.setSuppressWarnings(true); // it would write to stderr
    file.processMemoryFile("paper", pdf.constData(), std::size_t(pdf.size()));
    file.getTrailer().getKey("/Info").replaceKey("/Author", QPDFObjectHandle::newUnicodeString(author.toStdString()));
    mapGlyphs(file, glyphs.fonts());
    return written(file);
} catch (const std::exception &error) { // QPDF throws
    return Error {ErrorKind::Storage, QCoreApplication::translate("Print", "The PDF cannot be finished."),
                  QString::fromUtf8(error.what())};
}

} // namespace lianxin::print
