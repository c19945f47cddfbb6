#include "core/documents/documentjson.h"

#include "core/base/codes.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lianxin::documents {

namespace {

/// By its code; in papers that were kept before there were codes, by its place.
template <typename Enum>
Enum valueFrom(const QJsonValue &json)
{
    const auto codes = codesOf(Enum {});
    const auto place = static_cast<std::size_t>(json.toInt());
    const QString code = json.isString() || place >= codes.size() ? json.toString() : QString::fromLatin1(codes[place]);
    return withCode<Enum>(code).value_or(Enum {});
}

QJsonArray jsonOf(const QList<Span> &spans)
{
    QJsonArray array;
    for (const Span &span : spans) {
        QJsonObject object {{u"text"_s, span.text}, {u"role"_s, codeOf(span.role)}, {u"whole"_s, span.whole}};
        if (!span.figure.isEmpty())
            object.insert(u"figure"_s, span.figure);
        array.append(object);
    }
    return array;
}

QList<Span> spansOf(const QJsonValue &json)
{
    QList<Span> spans;
    for (const auto &each : json.toArray())
        spans.append({each[u"text"].toString(), valueFrom<Role>(each[u"role"]), each[u"whole"].toBool(),
                      each[u"figure"].toString()});
    return spans;
}

QStringList textsOf(const QJsonValue &json)
{
    QStringList texts;
    for (const auto &each : json.toArray())
        texts.append(each.toString());
    return texts;
}

QJsonObject jsonOf(const Cell &cell)
{
    return {{u"spans"_s, jsonOf(cell.spans)}, {u"columns"_s, cell.columns}, {u"align"_s, codeOf(cell.align)}};
}

QJsonObject jsonOf(const TableRow &row)
{
    QJsonArray cells;
    for (const Cell &cell : row.cells)
        cells.append(jsonOf(cell));
    return {{u"cells"_s, cells}, {u"lines"_s, row.lines}};
}

TableRow rowFrom(const QJsonValue &json)
{
    TableRow row {{}, json[u"lines"].toInt()};
    for (const auto &each : json[u"cells"].toArray())
        row.cells.append({spansOf(each[u"spans"]), each[u"columns"].toInt(), valueFrom<Align>(each[u"align"])});
    return row;
}

struct BlockToJson {
    QJsonObject operator()(const Title &title) const
    {
        QJsonObject json {{u"block"_s, u"title"_s}, {u"text"_s, title.text}, {u"role"_s, codeOf(title.role)}};
        QJsonArray joints;
        for (const int joint : title.joints)
            joints.append(joint);
        if (!joints.isEmpty())
            json.insert(u"joints"_s, joints);
        return json;
    }
    QJsonObject operator()(const Addressee &addressee) const
    {
        return {{u"block"_s, u"addressee"_s}, {u"text"_s, addressee.text}};
    }
    QJsonObject operator()(const Paragraph &paragraph) const
    {
        return {
            {u"block"_s, u"paragraph"_s}, {u"spans"_s, jsonOf(paragraph.spans)}, {u"level"_s, codeOf(paragraph.level)}};
    }
    QJsonObject operator()(const Spacer &spacer) const
    {
        return {{u"block"_s, u"spacer"_s}, {u"lines"_s, spacer.lines}};
    }
    QJsonObject operator()(const Rule &) const { return {{u"block"_s, u"rule"_s}}; }
    QJsonObject operator()(const Table &table) const
    {
        QJsonArray widths;
        for (const int width : table.widths)
            widths.append(width);
        QJsonArray rows;
        for (const TableRow &row : table.rows)
            rows.append(jsonOf(row));
        return {{u"block"_s, u"table"_s}, {u"widths"_s, widths}, {u"rows"_s, rows}, {u"heads"_s, table.headRows}};
    }
    QJsonObject operator()(const Attachments &list) const
    {
        return {{u"block"_s, u"attachments"_s},
                {u"label"_s, list.label},
                {u"names"_s, QJsonArray::fromStringList(list.names)}};
    }
    QJsonObject operator()(const Signature &signature) const
    {
        return {{u"block"_s, u"signature"_s},
                {u"organ"_s, signature.organ},
                {u"date"_s, signature.date},
                {u"sealed"_s, signature.isSealed}};
    }
    QJsonObject operator()(const Note &note) const { return {{u"block"_s, u"note"_s}, {u"text"_s, note.text}}; }
    QJsonObject operator()(const CopyTo &copy) const
    {
        return {{u"block"_s, u"copy_to"_s},
                {u"label"_s, copy.label},
                {u"text"_s, copy.text},
                {u"issuer"_s, copy.issuer},
                {u"issued_on"_s, copy.issuedOn}};
    }
    QJsonObject operator()(const PageBreak &pageBreak) const
    {
        return {{u"block"_s, u"page_break"_s}, {u"attachment"_s, pageBreak.attachment}};
    }
    QJsonObject operator()(const QrCode &code) const { return {{u"block"_s, u"qr_code"_s}, {u"text"_s, code.text}}; }
    QJsonObject operator()(const PictureRow &row) const
    {
        QJsonArray pictures;
        for (const Picture &picture : row.pictures)
            pictures.append(
                QJsonObject {{u"png"_s, QString::fromLatin1(picture.png.toBase64())}, {u"text"_s, picture.text}});
        return {{u"block"_s, u"pictures"_s}, {u"pictures"_s, pictures}, {u"share"_s, row.share}};
    }
};

QList<int> jointsOf(const QJsonValue &title)
{
    QList<int> joints;
    for (const auto &each : title[u"joints"].toArray())
        joints.append(each.toInt());
    return joints;
}

Table tableFrom(const QJsonValue &json)
{
    Table table {{}, {}, json[u"heads"].toInt()};
    for (const auto &each : json[u"widths"].toArray())
        table.widths.append(each.toInt());
    for (const auto &each : json[u"rows"].toArray())
        table.rows.append(rowFrom(each));
    return table;
}

PictureRow picturesFrom(const QJsonValue &json)
{
    PictureRow row {{}, json[u"share"].toInt()};
    for (const auto &each : json[u"pictures"].toArray())
        row.pictures.append({QByteArray::fromBase64(each.toObject()[u"png"].toString().toLatin1()),
                             each.toObject()[u"text"].toString()});
    return row;
}

using BlockFromJson = Block (*)(const QJsonValue &json);

/// How each block is read, by the word that BlockToJson gives it.
const QHash<QString, BlockFromJson> &blockReaders()
{
    using J = QJsonValue;
    static const QHash<QString, BlockFromJson> readers {
        {u"title"_s,
         [](const J &json) -> Block {
             return Title {json[u"text"].toString(), valueFrom<Role>(json[u"role"]), jointsOf(json)};
         }},
        {u"addressee"_s, [](const J &json) -> Block { return Addressee {json[u"text"].toString()}; }},
        {u"paragraph"_s,
         [](const J &json) -> Block {
             return Paragraph {spansOf(json[u"spans"]), valueFrom<Level>(json[u"level"])};
         }},
        {u"spacer"_s, [](const J &json) -> Block { return Spacer {json[u"lines"].toInt()}; }},
        {u"rule"_s, [](const J &) -> Block { return Rule {}; }},
        {u"table"_s, [](const J &json) -> Block { return tableFrom(json); }},
        {u"attachments"_s,
         [](const J &json) -> Block {
             return Attachments {json[u"label"].toString(), textsOf(json[u"names"])};
         }},
        {u"signature"_s,
         [](const J &json) -> Block {
             return Signature {json[u"organ"].toString(), json[u"date"].toString(), json[u"sealed"].toBool()};
         }},
        {u"note"_s, [](const J &json) -> Block { return Note {json[u"text"].toString()}; }},
        {u"copy_to"_s,
         [](const J &json) -> Block {
             return CopyTo {json[u"label"].toString(), json[u"text"].toString(), json[u"issuer"].toString(),
                            json[u"issued_on"].toString()};
         }},
        {u"qr_code"_s, [](const J &json) -> Block { return QrCode {json[u"text"].toString()}; }},
        {u"pictures"_s, [](const J &json) -> Block { return picturesFrom(json); }},
        {u"page_break"_s, [](const J &json) -> Block { return PageBreak {json[u"attachment"].toString()}; }},
    };
    Q_ASSERT(readers.size() == qsizetype(std::variant_size_v<Block>));
    return readers;
}

QJsonObject jsonOf(const HeadMarks &marks)
{
    return {{u"copy_number"_s, marks.copyNumber},
            {u"secrecy"_s, marks.secrecy},
            {u"urgency"_s, marks.urgency},
            {u"signer"_s, marks.signer}};
}

HeadMarks marksFrom(const QJsonValue &json)
{
    return {json[u"copy_number"].toString(), json[u"secrecy"].toString(), json[u"urgency"].toString(),
            json[u"signer"].toString()};
}

Error unreadable(const QString &detail)
{
    return Error {ErrorKind::Unusable,
                  QCoreApplication::translate("Documents", "The paper that was kept cannot be read any more."), detail};
}

} // namespace

QString frozen(const Document &document)
{
    QJsonArray blocks;
    for (const Block &block : document.blocks)
        blocks.append(std::visit(BlockToJson(), block));
    const QJsonObject json {{u"format"_s, codeOf(document.format)},
                            {u"paper"_s, codeOf(document.paper)},
                            {u"mark"_s, document.mark},
                            {u"number"_s, document.number},
                            {u"name"_s, document.name},
                            {u"author"_s, document.author},
                            {u"marks"_s, jsonOf(document.marks)},
                            {u"blocks"_s, blocks}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<Document> thawed(const QString &text)
{
    QJsonParseError fault;
    const QJsonDocument parsed = QJsonDocument::fromJson(text.toUtf8(), &fault);
    if (!parsed.isObject())
        return unreadable(fault.errorString());
    const QJsonObject json = parsed.object();
    Document document {valueFrom<Format>(json[u"format"]),
                       valueFrom<Paper>(json[u"paper"]),
                       json[u"mark"].toString(),
                       json[u"number"].toString(),
                       {},
                       json[u"name"].toString(),
                       json[u"author"].toString(),
                       marksFrom(json[u"marks"])};
    for (const auto &each : json[u"blocks"].toArray()) {
        const QString kind = each[u"block"].toString();
        const BlockFromJson read = blockReaders().value(kind);
        if (read == nullptr)
            return unreadable(kind);
        document.blocks.append(read(each));
    }
    return document;
}

} // namespace lianxin::documents
