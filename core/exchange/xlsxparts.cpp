#include "core/exchange/xlsxparts.h"

#include "core/exchange/refusals.h"
#include "core/exchange/xmlreader.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

std::optional<Error> parsePart(ZipArchive &zip, const QString &part, XmlReader &reader)
{
    if (auto error = zip.read(part, [&](QByteArrayView piece) { return reader.feed(piece); }))
        return error;
    return reader.finish();
}

/// "/xl/a.xml" from the root, "../a.xml" from the folder of the owner.
QString resolved(const QString &target, const QString &owner)
{
    const QString path = target.startsWith(u'/') ? target : owner.left(owner.lastIndexOf(u'/') + 1) + target;
    QStringList folders;
    for (const QString &folder : path.split(u'/', Qt::SkipEmptyParts)) {
        if (folder == ".."_L1 && !folders.isEmpty())
            folders.removeLast();
        else if (folder != "."_L1)
            folders.append(folder);
    }
    return folders.join(u'/');
}

class RelationsReader : public XmlReader
{
public:
    explicit RelationsReader(QString owner)
        : m_owner(std::move(owner))
    {
    }
    QHash<QString, XlsxRelation> relations;

private:
    void started(QByteArrayView name, const XmlAttributes &attributes) override
    {
        if (name != "Relationship" || attributes.value("TargetMode") == "External")
            return;
        const QString type = attributes.text("Type");
        relations.insert(attributes.text("Id"),
                         {type.mid(type.lastIndexOf(u'/') + 1), resolved(attributes.text("Target"), m_owner)});
    }

    QString m_owner;
};

class WorkbookReader : public XmlReader
{
public:
    XlsxWorkbook workbook;

private:
    void started(QByteArrayView name, const XmlAttributes &attributes) override
    {
        if (name == "workbookPr")
            workbook.from1904 = attributes.flag("date1904");
        else if (name == "sheet")
            workbook.sheets.append({attributes.text("name"), attributes.text("id", "relationships"),
                                    attributes.value("state").toByteArray().toLower().endsWith("hidden")});
    }
};

class StringsReader : public XmlReader
{
public:
    QStringList strings;

private:
    void started(QByteArrayView name, const XmlAttributes & /*attributes*/) override
    {
        if (name == "rPh")
            ++m_phonetic;
        m_inText = name == "t" && m_phonetic == 0;
    }
    void ended(QByteArrayView name) override
    {
        m_inText = false;
        if (name == "rPh")
            --m_phonetic;
        if (name != "si")
            return;
        strings.append(unescapedXlsxText(QString::fromUtf8(m_text)));
        m_text.clear();
    }
    void text(QByteArrayView utf8) override
    {
        if (m_inText)
            m_text.append(utf8.data(), utf8.size());
    }

    QByteArray m_text;
    int m_phonetic = 0;
    bool m_inText = false;
};

class FormatsReader : public XmlReader
{
public:
    QList<NumberFormat> formats;

private:
    void started(QByteArrayView name, const XmlAttributes &attributes) override
    {
        if (name == "numFmt")
            m_codes.insert(attributes.number("numFmtId", -1), numberFormat(attributes.text("formatCode")));
        else if (name == "cellXfs")
            m_inCells = true;
        else if (name == "xf" && m_inCells) {
            const int id = attributes.number("numFmtId", 0);
            formats.append(m_codes.contains(id) ? m_codes.value(id) : builtInFormat(id));
        }
    }
    void ended(QByteArrayView name) override
    {
        if (name == "cellXfs")
            m_inCells = false;
    }

    QHash<int, NumberFormat> m_codes;
    bool m_inCells = false;
};

} // namespace

Result<QHash<QString, XlsxRelation>> readXlsxRelations(ZipArchive &zip, const QString &owner)
{
    const qsizetype folder = owner.lastIndexOf(u'/') + 1;
    const QString part = owner.left(folder) + u"_rels/"_s + owner.mid(folder) + u".rels"_s;
    RelationsReader reader(owner);
    if (!zip.contains(part))
        return reader.relations;
    if (const auto error = parsePart(zip, part, reader))
        return *error;
    return reader.relations;
}

Result<XlsxWorkbook> readXlsxWorkbook(ZipArchive &zip, const QString &part)
{
    WorkbookReader reader;
    if (const auto error = parsePart(zip, part, reader))
        return *error;
    return reader.workbook;
}

Result<QStringList> readSharedStrings(ZipArchive &zip, const QString &part)
{
    StringsReader reader;
    if (const auto error = parsePart(zip, part, reader))
        return *error;
    return reader.strings;
}

Result<QList<NumberFormat>> readXlsxFormats(ZipArchive &zip, const QString &part)
{
    FormatsReader reader;
    if (const auto error = parsePart(zip, part, reader))
        return *error;
    return reader.formats;
}

QString unescapedXlsxText(const QString &text)
{
    if (!text.contains("_x"_L1))
        return text;
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    QString plain;
    qsizetype from = 0;
    for (auto matches = escape.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        plain += QStringView(text).sliced(from, match.capturedStart() - from);
        plain += QChar(char16_t(match.captured(1).toUShort(nullptr, 16)));
        from = match.capturedEnd();
    }
    plain += QStringView(text).sliced(from);
    return plain;
}

} // namespace lianxin
