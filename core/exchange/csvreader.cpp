#include "core/exchange/csvreader.h"

#include "core/exchange/csvparser.h"
#include "core/exchange/refusals.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr qint64 pieceSize = 65536; // bytes

Error unknownLetters()
{
    return {
        ErrorKind::Invalid,
        QCoreApplication::translate(
            "Spreadsheet", "The text is neither UTF-8 nor GB18030. Save it in Excel or WPS as .xlsx and import that."),
        {}};
}

/// Strictly, and to the last byte.
Result<bool> isUtf8(QFile &file)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    while (!file.atEnd() && !decoder.hasError()) {
        const QByteArray piece = file.read(pieceSize);
        if (piece.isEmpty())
            return unreadableFile(file.errorString());
        const QString ignored = decoder(piece);
    }
    const QString end = decoder("\n"); // a character cut short shows now
    return !decoder.hasError();
}

/// The name of the encoding of `file`, which is at its beginning.
Result<QByteArray> encodingOf(QFile &file)
{
    const QByteArray mark = file.peek(4);
    if (mark.startsWith("\xFF\xFE"))
        return QByteArray("UTF-16LE");
    if (mark.startsWith("\xFE\xFF"))
        return QByteArray("UTF-16BE");
    const auto utf8 = isUtf8(file);
    if (!utf8)
        return utf8.error();
    file.seek(0);
    if (mark.startsWith("\xEF\xBB\xBF") && !*utf8)
        return unknownLetters();
    return QByteArray(*utf8 ? "UTF-8" : "GB18030");
}

std::optional<Error> parse(QFile &file, QStringDecoder &decoder, SheetBuilder &builder, const ReadLimits &limits,
                           const Progress &progress)
{
    std::optional<CsvParser> parser;
    while (!file.atEnd()) {
        const QByteArray piece = file.read(pieceSize);
        if (piece.isEmpty())
            return unreadableFile(file.errorString());
        QString text = decoder(piece);
        if (!parser && text.startsWith(QChar(QChar::ByteOrderMark)))
            text.remove(0, 1);
        if (decoder.hasError() || text.contains(QChar(QChar::ReplacementCharacter)))
            return unknownLetters();
        if (text.contains(QChar(QChar::Null)))
            return otherFile(u"NUL in the text"_s);
        if (!parser)
            parser.emplace(guessedDelimiter(text), limits, builder);
        if (auto error = parser->feed(text))
            return error;
        if (!progress(int(file.pos() / 1024), int(file.size() / 1024)))
            return stoppedReading();
    }
    if (const QString end = decoder("\n"); end.contains(QChar(QChar::ReplacementCharacter)))
        return unknownLetters(); // the last character is cut short
    return parser ? parser->finish() : std::nullopt;
}

} // namespace

Result<Spreadsheet> readCsv(const QString &path, const ReadLimits &limits, const Progress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadableFile(file.errorString());
    if (file.size() > limits.unpackedBytes)
        return tooMuchUnpacked(limits);
    const auto encoding = encodingOf(file);
    if (!encoding)
        return encoding.error();
    QStringDecoder decoder(encoding->constData());
    if (!decoder.isValid())
        return unknownLetters();

    SheetBuilder builder(limits);
    builder.beginSheet(QFileInfo(path).completeBaseName(), false);
    if (const auto error = parse(file, decoder, builder, limits, progress))
        return *error;
    builder.endSheet();
    return builder.take();
}

} // namespace lianxin
