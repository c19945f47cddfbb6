#include "ui/print/pdffinish.h"

#include <QCoreApplication>
#include <qpdf/qpdf-c.h>

#include <memory>

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

struct Cleanup {
    void operator()(qpdf_data file) const { qpdf_cleanup(&file); }
};
using File = std::unique_ptr<std::remove_pointer_t<qpdf_data>, Cleanup>;

/// The fonts of `file` in the order in which they were first used.
QList<qpdf_oh> fontsOf(qpdf_data file)
{
    QList<qpdf_oh> fonts;
    const int size = qpdf_oh_get_int_value_as_int(file, qpdf_oh_get_key(file, qpdf_get_trailer(file), "/Size"));
    for (int number = 1; number < size; ++number) {
        const qpdf_oh object = qpdf_get_object_by_id(file, number, 0);
        if (qpdf_oh_is_dictionary_of_type(file, object, "/Font", "/Type0") != QPDF_FALSE)
            fonts.append(object);
        else
            qpdf_oh_release(file, object);
    }
    return fonts;
}

void mapGlyphs(qpdf_data file, const QList<QStringList> &texts)
{
    const QList<qpdf_oh> fonts = fontsOf(file);
    if (fonts.size() != texts.size()) // another Qt, another way: its own maps are better than wrong ones
        return;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QByteArray map = toUnicode(texts[i]);
        qpdf_oh_replace_stream_data(file, qpdf_oh_get_key(file, fonts[i], "/ToUnicode"),
                                    reinterpret_cast<const unsigned char *>(map.constData()), std::size_t(map.size()),
                                    qpdf_oh_new_null(file), qpdf_oh_new_null(file));
    }
}

qpdf_oh newDictionary(qpdf_data file)
{
    return qpdf_make_indirect_object(file, qpdf_oh_new_dictionary(file));
}

/// The place of `line` on its page. Source: PDF 32000-1:2008, 12.3.3.
qpdf_oh outlineItem(qpdf_data file, const OutlineLine &line, qpdf_oh parent)
{
    const qpdf_oh target = qpdf_oh_new_array(file);
    qpdf_oh_append_item(file, target, qpdf_get_page_n(file, std::size_t(line.page - 1)));
    qpdf_oh_append_item(file, target, qpdf_oh_new_name(file, "/Fit"));
    const qpdf_oh item = newDictionary(file);
    qpdf_oh_replace_key(file, item, "/Title", qpdf_oh_new_unicode_string(file, line.title.toUtf8().constData()));
    qpdf_oh_replace_key(file, item, "/Dest", target);
    qpdf_oh_replace_key(file, item, "/Parent", parent);
    return item;
}

/// Makes `items`, which are one after the other, those below `parent`; `count` tells whether they are seen at first.
void hangBelow(qpdf_data file, qpdf_oh parent, const QList<qpdf_oh> &items, qsizetype count)
{
    for (qsizetype i = 1; i < items.size(); ++i) {
        qpdf_oh_replace_key(file, items.at(i), "/Prev", items.at(i - 1));
        qpdf_oh_replace_key(file, items.at(i - 1), "/Next", items.at(i));
    }
    qpdf_oh_replace_key(file, parent, "/First", items.first());
    qpdf_oh_replace_key(file, parent, "/Last", items.last());
    qpdf_oh_replace_key(file, parent, "/Count", qpdf_oh_new_integer(file, count));
}

void addOutline(qpdf_data file, const QList<OutlineLine> &lines)
{
    const qpdf_oh outline = newDictionary(file);
    QList<qpdf_oh> items;
    QList<qpdf_oh> below;
    const auto close = [&] {
        if (!below.isEmpty())
            hangBelow(file, items.last(), below, -below.size());
        below.clear();
    };
    for (const OutlineLine &line : lines) {
        if (line.level > 0 && !items.isEmpty()) {
            below.append(outlineItem(file, line, items.last()));
            continue;
        }
        close();
        items.append(outlineItem(file, line, outline));
    }
    close();
    qpdf_oh_replace_key(file, outline, "/Type", qpdf_oh_new_name(file, "/Outlines"));
    hangBelow(file, outline, items, items.size());
    const qpdf_oh root = qpdf_get_root(file);
    qpdf_oh_replace_key(file, root, "/Outlines", outline);
    qpdf_oh_replace_key(file, root, "/PageMode", qpdf_oh_new_name(file, "/UseOutlines"));
}

Error notFinished(qpdf_data file)
{
    qpdf_error error = qpdf_get_error(file);
    return Error {ErrorKind::Storage, QCoreApplication::translate("Print", "The PDF cannot be finished."),
                  QString::fromUtf8(error != nullptr ? qpdf_get_error_message_detail(file, error) : "")};
}

bool isFailed(QPDF_ERROR_CODE code)
{
    return (code & QPDF_ERRORS) != 0;
}

/// A file that keeps what goes wrong to itself, instead of writing it to stderr.
File silentFile()
{
    File file(qpdf_init());
    qpdf_silence_errors(file.get());
    qpdf_set_suppress_warnings(file.get(), QPDF_TRUE);
    return file;
}

Result<File> opened(const QByteArray &pdf)
{
    File file = silentFile();
    const auto size = static_cast<unsigned long long>(pdf.size());
    if (isFailed(qpdf_read_memory(file.get(), "paper", pdf.constData(), size, nullptr)))
        return notFinished(file.get());
    return file;
}

Result<QByteArray> written(qpdf_data file)
{
    if (isFailed(qpdf_init_write_memory(file)))
        return notFinished(file);
    qpdf_set_object_stream_mode(file, qpdf_o_generate); // what pages are made of takes a third of a long file otherwise
    if (isFailed(qpdf_write(file)) || qpdf_has_error(file) != QPDF_FALSE)
        return notFinished(file);
    return QByteArray(reinterpret_cast<const char *>(qpdf_get_buffer(file)),
                      static_cast<qsizetype>(qpdf_get_buffer_length(file)));
}

qpdf_oh infoOf(qpdf_data file)
{
    return qpdf_oh_get_key(file, qpdf_get_trailer(file), "/Info");
}

void setText(qpdf_data file, qpdf_oh dictionary, const char *key, const QByteArray &utf8)
{
    qpdf_oh_replace_key(file, dictionary, key, qpdf_oh_new_unicode_string(file, utf8.constData()));
}

/// What `part` tells of itself; the rest as `whole` tells it.
void addInfo(qpdf_data file, const PdfPart &part, qpdf_data whole)
{
    const qpdf_oh info = newDictionary(file);
    for (const char *key : {"/Creator", "/Producer", "/CreationDate"})
        setText(file, info, key, qpdf_oh_get_utf8_value(whole, qpdf_oh_get_key(whole, infoOf(whole), key)));
    setText(file, info, "/Title", part.title.toUtf8());
    setText(file, info, "/Author", part.author.toUtf8());
    qpdf_oh_replace_key(file, qpdf_get_trailer(file), "/Info", info);
}

Result<QByteArray> partOf(qpdf_data whole, const PdfPart &part)
{
    const File owned = silentFile();
    qpdf_data file = owned.get();
    if (isFailed(qpdf_empty_pdf(file)))
        return notFinished(file);
    addInfo(file, part, whole);
    for (int page = part.firstPage; page <= part.lastPage; ++page)
        if (isFailed(qpdf_add_page(file, whole, qpdf_get_page_n(whole, std::size_t(page - 1)), QPDF_FALSE)))
            return notFinished(file);
    return written(file);
}

} // namespace

Result<QByteArray> finishedPdf(const QByteArray &pdf, const QString &author, const GlyphTexts &glyphs,
                               const QList<OutlineLine> &outline)
{
    const auto file = opened(pdf);
    if (!file)
        return file.error();
    setText(file->get(), infoOf(file->get()), "/Author", author.toUtf8());
    mapGlyphs(file->get(), glyphs.fonts());
    if (outline.size() > 1)
        addOutline(file->get(), outline);
    return written(file->get());
}

Result<QList<QByteArray>> pdfParts(const QByteArray &pdf, const GlyphTexts &glyphs, const QList<PdfPart> &parts)
{
    const auto whole = opened(pdf);
    if (!whole)
        return whole.error();
    mapGlyphs(whole->get(), glyphs.fonts());
    QList<QByteArray> files;
    for (const PdfPart &part : parts) {
        const auto file = partOf(whole->get(), part);
        if (!file)
            return file.error();
        files.append(*file);
    }
    return files;
}

} // namespace lianxin::print
