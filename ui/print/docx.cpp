#include "ui/print/docx.h"

#include "ui/print/docxdrawing.h"
#include "ui/print/docxseatcard.h"
#include "ui/print/docxsection.h"
#include "ui/print/docxxml.h"
#include "ui/print/paperfile.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::print {

using documents::Document;
using documents::Format;

namespace {

QByteArray documentPart(const QByteArray &body)
{
    DocxXml xml(DocxXml::Begin::Part);
    return xml.open("w:document", docxVocabularies()).open("w:body").piece(body).close().close().bytes();
}

QList<DocxParagraph> paragraphsOf(const Document &document, const LaidOutDocument &laidOut, const DocxHead &head,
                                  DocxSetting &setting, DocxParts &parts)
{
    if (document.format == Format::SeatCard)
        return docxSeatCard(laidOut.pages.first(), setting.look, parts);
    DocxBlocks blocks(setting, parts);
    if (head.isNumbered)
        blocks.addNumber(document.number, document.format == Format::Letter ? "right" : "center", head.belowNumber);
    return blocks.paragraphsOf(document.blocks, docxFootOf(document, laidOut, setting.look.sheet, parts));
}

} // namespace

bool canBeWord(const Document &document)
{
    return document.placing.boxes.isEmpty();
}

Error noWordFile()
{
    return {ErrorKind::Invalid,
            QCoreApplication::translate(
                "Print", "Labels and envelopes cannot be Word files: print them, or save them as a PDF."),
            {}};
}

DocxWriter::DocxWriter(RoleFonts fonts)
    : m_fonts(fonts)
    , m_compositor(std::move(fonts))
{
}

Result<PrintedPages> DocxWriter::write(const QList<Document> &documents, const QString &path, const Progress &progress)
{
    File file;
    const auto content = contentOf(file, documents, progress);
    if (!content)
        return content.error().kind == ErrorKind::Storage ? notWritten(path, content.error().detail) : content.error();
    if (const auto replaced = replaceFile(path, *content); !replaced)
        return replaced.error();
    return file.printed;
}

Result<PrintedPages> DocxWriter::writeEach(const QList<Document> &documents, const QStringList &paths)
{
    PrintedPages all;
    FileReplacing files;
    for (qsizetype place = 0; place < documents.size(); ++place) {
        File file;
        const auto content = contentOf(file, {documents[place]}, {});
        if (!content)
            return content.error();
        all.add(file.printed);
        files.replace(paths[place], *content);
    }
    if (const auto written = files.finish(); !written)
        return written.error();
    return all;
}

Result<QByteArray> DocxWriter::contentOf(File &file, const QList<Document> &documents, const Progress &progress)
{
    if (documents.isEmpty())
        return nothingToPrint();
    if (!std::ranges::all_of(documents, canBeWord))
        return noWordFile();
    for (qsizetype i = 0; i < documents.size(); ++i) {
        add(file, documents[i], i + 1 == documents.size());
        if (progress && !progress(int(i) + 1, int(documents.size())))
            return printingStopped();
    }
    return finished(file, documents);
}

void DocxWriter::add(File &file, const Document &document, bool isLast)
{
    const LaidOutDocument laidOut = m_compositor.layOut(document);
    DocxSetting &setting = settingFor(file, document, laidOut.linePitch);
    const DocxHead &head = docxHeadOf(document, setting);
    QList<DocxParagraph> paragraphs = paragraphsOf(document, laidOut, head, setting, file.parts);
    const QByteArray section = sectionOf(document, laidOut, head, setting, file.parts);
    if (!isLast)
        paragraphs.last().section = section;
    for (const DocxParagraph &paragraph : std::as_const(paragraphs))
        file.body += xmlOf(paragraph);
    if (isLast)
        file.body += section;

    file.printed.add(laidOut);
    file.printed.substitutes.clear(); // whoever opens the file has fonts of their own
}

DocxSetting &DocxWriter::settingFor(File &file, const Document &document, qreal linePitch)
{
    const int pitch = pitchInTwips(linePitch);
    const auto known = std::ranges::find_if(file.looks, [&](const DocxLook &look) {
        return look.format == document.format && look.paper == document.paper && look.pitch == pitch;
    });
    const int number = int(std::distance(file.looks.begin(), known));
    const LookKey key(document.format, document.paper, pitch);
    auto setting = m_settings.find({key, number});
    if (setting == m_settings.end()) {
        DocxLook look {document.format, document.paper, pitch, m_fonts, sheetOf(document.format, document.paper),
                       number};
        look.sheet.linePitch = linePitch;
        if (look.fonts.isEmpty())
            look.fonts = standardFonts(document.format, document.paper);
        setting = m_settings.try_emplace({key, number}, look).first;
    }
    if (known == file.looks.end())
        file.looks.append(setting->second.look);
    return setting->second;
}

const std::pair<QByteArray, QByteArray> &DocxWriter::stylesOf(const QList<DocxLook> &looks)
{
    QList<LookKey> key;
    for (const DocxLook &look : looks)
        key.append({look.format, look.paper, look.pitch});
    const auto known = m_styles.find(key);
    return known != m_styles.end() ? known->second
                                   : m_styles.try_emplace(key, stylesPart(looks), fontTablePart(looks)).first->second;
}

Result<QByteArray> DocxWriter::finished(File &file, const QList<Document> &documents)
{
    static const QByteArray settings = settingsPart();
    const auto &[styles, fonts] = stylesOf(file.looks);
    file.parts.add(DocxParts::Kind::Styles, styles);
    file.parts.add(DocxParts::Kind::Settings, settings);
    file.parts.add(DocxParts::Kind::Fonts, fonts);
    QList<PackedPart> parts {
        sharedPart(u"[Content_Types].xml"_s, file.parts.contentTypes()),
        sharedPart(u"_rels/.rels"_s, packageRelations()),
        packed(u"docProps/core.xml"_s, propertiesPart(commonName(documents), documents.first().author)),
        packed(u"word/document.xml"_s, documentPart(file.body)),
        sharedPart(u"word/_rels/document.xml.rels"_s, file.parts.relations()),
    };
    for (const DocxParts::Part &part : file.parts.all())
        parts.append(sharedPart(part.path, part.content));
    return zipFileOf(parts);
}

/// Packed but once, as files of a look share all but their text.
const PackedPart &DocxWriter::sharedPart(const QString &path, const QByteArray &content)
{
    const auto key = std::make_pair(path, content);
    const auto known = m_shared.constFind(key);
    return known != m_shared.constEnd() ? *known : *m_shared.insert(key, packed(path, content));
}

Result<PrintedPages> writeDocx(const QList<Document> &documents, const QString &path, const Progress &progress)
{
    return DocxWriter().write(documents, path, progress);
}

} // namespace lianxin::print
