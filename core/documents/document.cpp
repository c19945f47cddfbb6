#include "core/documents/document.h"

#include "core/documents/officialtext.h"

#include <array>

using namespace Qt::StringLiterals;

namespace lianxin::documents {

namespace {

struct Words {
    QStringList operator()(const Title &title) const { return {title.text}; }
    QStringList operator()(const Addressee &addressee) const { return {addressee.text}; }
    QStringList operator()(const Paragraph &paragraph) const { return {plainText(paragraph.spans)}; }
    QStringList operator()(const Spacer &) const { return {}; }
    QStringList operator()(const Rule &) const { return {}; }
    QStringList operator()(const PageBreak &pageBreak) const { return {pageBreak.attachment}; }
    QStringList operator()(const Attachments &list) const
    {
        QStringList lines = numbered(list.names);
        if (!lines.isEmpty())
            lines.first().prepend(list.label);
        return lines;
    }
    QStringList operator()(const Signature &signature) const { return {signature.organ, signature.date}; }
    QStringList operator()(const Note &note) const { return {note.text}; }
    QStringList operator()(const CopyTo &copy) const
    {
        return {copy.text.isEmpty() ? QString() : copy.label + copy.text, copy.issuer, copy.issuedOn};
    }
    QStringList operator()(const QrCode &code) const { return {code.text}; }
    QStringList operator()(const PictureRow &row) const
    {
        QStringList texts;
        for (const Picture &picture : row.pictures)
            texts.append(picture.text);
        return texts;
    }
    QStringList operator()(const Table &table) const
    {
        QStringList lines;
        for (const TableRow &row : table.rows) {
            QStringList cells;
            for (const Cell &cell : row.cells)
                cells.append(plainText(cell.spans));
            lines.append(cells.join(u' '));
        }
        return lines;
    }
};

} // namespace

std::span<const char *const> codesOf(Role)
{
    static constexpr std::array codes {"mark",  "title",       "body",        "heading1",    "heading2",
                                       "small", "page_number", "table_title", "table_label", "table_cell"};
    return codes;
}

std::span<const char *const> codesOf(Level)
{
    static constexpr std::array codes {"text", "first", "second", "third", "fourth"};
    return codes;
}

std::span<const char *const> codesOf(Align)
{
    static constexpr std::array codes {"left", "centre", "right"};
    return codes;
}

std::span<const char *const> codesOf(Format)
{
    static constexpr std::array codes {"general", "letter", "card", "list", "seat_card", "badges"};
    return codes;
}

std::span<const char *const> codesOf(Paper)
{
    static constexpr std::array codes {"a4", "a5", "a4_across"};
    return codes;
}

QString plainText(const QList<Span> &spans)
{
    QString text;
    for (const Span &span : spans)
        text += span.text;
    return text;
}

QString plainText(const Document &document)
{
    const HeadMarks &marks = document.marks;
    QStringList lines {marks.copyNumber, marks.secrecy, marks.urgency, document.mark, document.number, marks.signer};
    for (const Block &block : document.blocks)
        lines.append(std::visit(Words(), block));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace lianxin::documents
