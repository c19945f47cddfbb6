#include "core/exchange/odsreader.h"

#include "core/exchange/odscell.h"
#include "core/exchange/refusals.h"
#include "core/exchange/sheetbuilder.h"
#include "core/exchange/xmlreader.h"
#include "core/exchange/ziparchive.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr int placesAtMost = 1 << 24; // rows, or columns: the most that any program writes

/// Looks whether a part is under a password.
class ManifestReader : public XmlReader
{
private:
    void started(QByteArrayView name, const XmlAttributes & /*attributes*/) override
    {
        if (name == "encryption-data")
            refuse(protectedFile());
    }
};

class ContentReader : public XmlReader
{
public:
    explicit ContentReader(SheetBuilder &builder)
        : m_builder(builder)
    {
    }

private:
    void started(QByteArrayView name, const XmlAttributes &attributes) override
    {
        static const QSet<QByteArray> besides {
            "annotation", "control", "custom-shape", "ellipse",   "forms",  "frame",
            "g",          "line",    "rect",         "ruby-text", "shapes", "tracked-changes"};
        if (m_skipped > 0 || (m_inCell && name == "table") || besides.contains(name.toByteArray()))
            ++m_skipped;
        else if (m_inCell)
            startedInCell(name, attributes);
        else if (name == "style")
            m_style = attributes.text("name");
        else if (name == "table-properties" && attributes.value("display", "table") == "false")
            m_hiddenStyles.insert(m_style);
        else if (name == "table")
            beginTable(attributes);
        else if (name == "table-row" && m_inTable)
            beginRow(attributes);
        else if ((name == "table-cell" || name == "covered-table-cell") && m_inRow)
            beginCell(attributes, name == "covered-table-cell");
    }

    void startedInCell(QByteArrayView name, const XmlAttributes &attributes)
    {
        if (name == "p" || name == "h")
            beginParagraph();
        else if (name == "s")
            append(QByteArray(qBound(1, attributes.number("c", 1), 1000), ' '));
        else if (name == "tab")
            append("\t");
        else if (name == "line-break")
            append("\n");
    }

    void ended(QByteArrayView name) override
    {
        if (m_skipped > 0)
            --m_skipped;
        else if (name == "p" || name == "h")
            m_inParagraph = false;
        else if ((name == "table-cell" || name == "covered-table-cell") && m_inCell)
            endCell();
        else if (name == "table-row" && m_inRow)
            endRow();
        else if (name == "table" && m_inTable)
            endTable();
    }

    /// Blanks and line ends of the XML itself count as one space, and as none at the beginning.
    void text(QByteArrayView utf8) override
    {
        if (m_skipped > 0 || !m_inParagraph)
            return;
        for (const char c : utf8) {
            const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (blank && m_afterBlank)
                continue;
            m_shown.append(blank ? ' ' : c);
            m_afterBlank = blank;
        }
    }

    void append(const QByteArray &words)
    {
        if (m_inParagraph)
            m_shown.append(words);
        m_afterBlank = false;
    }

    void beginParagraph()
    {
        if (m_paragraphs++ > 0)
            m_shown.append('\n');
        m_inParagraph = true;
        m_afterBlank = true;
    }

    void beginTable(const XmlAttributes &attributes)
    {
        m_inTable = true;
        m_row = 1;
        m_builder.beginSheet(attributes.text("name", "table"),
                             m_hiddenStyles.contains(attributes.text("style-name", "table")));
    }

    void beginRow(const XmlAttributes &attributes)
    {
        m_inRow = true;
        m_column = 0;
        m_rowRepeated = qMax(1, attributes.number("number-rows-repeated", 1, "table"));
        const QByteArrayView visibility = attributes.value("visibility", "table");
        m_builder.beginRow(m_row, visibility == "collapse" || visibility == "filter");
    }

    void beginCell(const XmlAttributes &attributes, bool covered)
    {
        m_inCell = true;
        m_covered = covered;
        m_claims = odsCellClaims(attributes);
        m_repeated = qMax(1, attributes.number("number-columns-repeated", 1, "table"));
        m_shown.clear();
        m_paragraphs = 0;
        const int width = qBound(1, attributes.number("number-columns-spanned", 1, "table"), placesAtMost);
        const int height = qBound(1, attributes.number("number-rows-spanned", 1, "table"), placesAtMost);
        if (const auto error = m_builder.addMerge(QRect(m_column, m_row, width, height)))
            refuse(*error);
    }

    void endCell()
    {
        m_inCell = false;
        if (m_repeated > placesAtMost - m_column)
            return refuse(damagedFile(u"more than 16,777,216 columns"_s));
        if (!m_covered) {
            if (const auto error = m_builder.put(m_column, odsCell(m_claims, QString::fromUtf8(m_shown)), m_repeated))
                return refuse(*error);
        }
        m_column += m_repeated;
    }

    void endRow()
    {
        m_inRow = false;
        if (m_rowRepeated > placesAtMost - m_row)
            return refuse(damagedFile(u"more than 16,777,216 rows"_s));
        if (const auto error = m_builder.endRow(m_rowRepeated))
            return refuse(*error);
        m_row += m_rowRepeated;
    }

    void endTable()
    {
        m_inTable = false;
        m_builder.endSheet();
    }

    SheetBuilder &m_builder;
    QSet<QString> m_hiddenStyles;
    QString m_style; // whose properties are read
    OdsCellClaims m_claims;
    QByteArray m_shown;
    int m_paragraphs = 0;
    int m_row = 1; // number of the current row
    int m_rowRepeated = 1;
    int m_column = 0;
    int m_repeated = 1;
    int m_skipped = 0; // depth within an element that is no part of the sheet
    bool m_inTable = false;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_inParagraph = false;
    bool m_afterBlank = false;
    bool m_covered = false;
};

std::optional<Error> parsePart(ZipArchive &zip, const QString &part, XmlReader &reader)
{
    if (auto error = zip.read(part, [&](QByteArrayView piece) { return reader.feed(piece); }))
        return error;
    return reader.finish();
}

} // namespace

Result<Spreadsheet> readOds(ZipArchive &zip, const ReadLimits &limits)
{
    QByteArray type;
    const auto error = zip.read(u"mimetype"_s, [&](QByteArrayView piece) -> std::optional<Error> {
        type = piece.first(qMin<qsizetype>(piece.size(), 100)).toByteArray();
        return {};
    });
    if (error)
        return *error;
    if (!type.startsWith("application/vnd.oasis.opendocument.spreadsheet"))
        return otherFile(QString::fromLatin1(type));

    ManifestReader manifest;
    if (const QString part = u"META-INF/manifest.xml"_s; zip.contains(part)) {
        if (const auto locked = parsePart(zip, part, manifest))
            return *locked;
    }
    SheetBuilder builder(limits);
    ContentReader content(builder);
    if (const auto broken = parsePart(zip, u"content.xml"_s, content))
        return *broken;
    return builder.take();
}

} // namespace lianxin
