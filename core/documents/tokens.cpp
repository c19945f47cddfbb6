#include "core/documents/tokens.h"

#include "core/documents/officialtext.h"
#include "core/statistics/wording.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::documents {

namespace {

constexpr QChar wideSpace = u'\u3000';
constexpr QChar labelSign = u'\uff1a';
constexpr QChar formSign = u'\u00b7'; // {date·form}
constexpr qsizetype longestWhole = 6; // a name or a time; longer values may go over two lines

Error invalid(const char *message, const Wording &wording, const QString &what)
{
    return Error {ErrorKind::Invalid, QCoreApplication::translate("Documents", message).arg(what, wording.name), {}};
}

Error unknownToken(const Wording &wording, const QString &word)
{
    return invalid(QT_TRANSLATE_NOOP("Documents", "Nothing is known that {%1} in the wording “%2” could stand for."),
                   wording, word);
}

Error emptyToken(const Wording &wording, const QString &word)
{
    return invalid(QT_TRANSLATE_NOOP("Documents", "{%1} has no value, but the wording “%2” needs it."), wording, word);
}

Error unclosed(const Wording &wording, const QString &line)
{
    return invalid(QT_TRANSLATE_NOOP("Documents", "A bracket is not closed in “%1” of the wording “%2”."), wording,
                   line);
}

std::optional<QString> plainValueOf(const QString &key, const TokenValues &values)
{
    if (const auto text = values.texts.constFind(key); text != values.texts.constEnd())
        return *text;
    if (const auto list = values.lists.constFind(key); list != values.lists.constEnd())
        return inOneSentence(*list);
    return std::nullopt;
}

QString nameIn(const QString &word)
{
    return word.section(formSign, 0, 0).trimmed();
}

/// A number as a newspaper tells it; anything else as it is.
QString inPress(const QString &number)
{
    bool isNumber = false;
    const int count = number.toInt(&isNumber);
    return isNumber ? pressNumber(count) : number;
}

/// The entries of a list, or the one value, as they stand within a sentence.
QStringList entriesInSentence(const QString &key, const QString &value, const TokenValues &values)
{
    constexpr QStringView ends = u"\u3002\uff1b";
    QStringList entries = values.texts.contains(key) ? QStringList(value) : values.lists.value(key);
    for (QString &each : entries)
        while (!each.isEmpty() && ends.contains(each.back()))
            each.chop(1);
    entries.removeAll(QString());
    return entries;
}

/// What `word` between braces stands for: a value, or after the sign of a form the value in that form.
std::optional<QString> valueOf(const QString &word, const Wording &wording, const TokenValues &values)
{
    const QString name = nameIn(word);
    const QString key = wording.tokens.value(name, name);
    auto value = plainValueOf(key, values);
    if (!value || !word.contains(formSign))
        return value;
    const QString form = wording.tokens.value(word.section(formSign, 1).trimmed());
    if (form == "form_listed"_L1)
        return enumerated(entriesInSentence(key, *value, values));
    if (form == "form_quoted"_L1)
        return quoted(entriesInSentence(key, *value, values));
    if (form == "form_characters"_L1)
        return inCharacters(*value);
    if (form == "form_press"_L1)
        return inPress(*value);
    return std::nullopt;
}

struct Piece {
    QList<Span> spans;
    QString emptyWord; ///< the first token without a value
    bool tellsNothing = false; ///< has a figure that is 0
};

void append(QList<Span> &spans, const QString &text, bool whole, const QString &figure = {})
{
    if (!text.isEmpty())
        spans.append(Span {text, Role::Body, whole, figure});
}

Result<Piece> replaced(const QString &text, const Wording &wording, const TokenValues &values)
{
    Piece piece;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(u'{', at);
        append(piece.spans, text.mid(at, (open < 0 ? text.size() : open) - at), false);
        if (open < 0)
            break;
        const qsizetype close = text.indexOf(u'}', open);
        if (close < 0)
            return unclosed(wording, text);
        const QString word = text.mid(open + 1, close - open - 1);
        const QString key = wording.tokens.value(nameIn(word), nameIn(word));
        const std::optional<QString> value = valueOf(word, wording, values);
        if (!value)
            return unknownToken(wording, word);
        if (value->isEmpty() && piece.emptyWord.isEmpty())
            piece.emptyWord = word;
        const QString figure = values.figures.value(key).value(0);
        piece.tellsNothing = piece.tellsNothing || (!figure.isEmpty() && *value == u"0");
        append(piece.spans, withWidePunctuation(*value), value->size() <= longestWhole, figure);
        at = close + 1;
    }
    return piece;
}

struct Part {
    QString text;
    bool isOptional = false;
};

Result<QList<Part>> partsOf(const QString &line, const Wording &wording)
{
    QList<Part> parts;
    qsizetype at = 0;
    while (at < line.size()) {
        const qsizetype open = line.indexOf(u'[', at);
        parts.append({line.mid(at, (open < 0 ? line.size() : open) - at), false});
        if (open < 0)
            break;
        const qsizetype close = line.indexOf(u']', open);
        if (close < 0)
            return unclosed(wording, line);
        parts.append({line.mid(open + 1, close - open - 1), true});
        at = close + 1;
    }
    return parts;
}

/// Takes the mark away with which `piece` would go on in a sentence whose former piece was left out, where `text`, what
/// there is of the line, ends so that none may follow.
void joinAfterGap(QList<Span> &piece, const QString &text)
{
    static const QString marks = u"\uff0c\uff1b\u3001"_s;
    static const QString ends = marks + u"\u3002\uff1a\uff08\u3000"_s;
    if (piece.isEmpty() || !(text.isEmpty() || ends.contains(text.back())))
        return;
    const QChar first = piece.first().text.front();
    if (marks.contains(first) || (first == u'\u3002' && !text.isEmpty()))
        piece.first().text.remove(0, 1);
    if (piece.first().text.isEmpty())
        piece.removeFirst();
}

/// Whether `text` has more than punctuation.
bool hasWords(const QString &text)
{
    return std::ranges::any_of(text, [](QChar each) { return each.isLetterOrNumber(); });
}

} // namespace

QStringList keysIn(const QString &line, const Wording &wording)
{
    static const QRegularExpression token(u"\\{([^}]*)\\}"_s);
    QStringList keys;
    for (auto match = token.globalMatch(line); match.hasNext();) {
        const QString word = nameIn(match.next().captured(1));
        keys.append(wording.tokens.value(word, word));
    }
    return keys;
}

QStringList figuresTold(const Wording &wording, const TokenValues &values)
{
    QStringList figures;
    for (const QString &line : wording.text.split(u'\n'))
        if (!line.startsWith(u'#'))
            for (const QString &key : keysIn(line, wording))
                figures += values.figures.value(key);
    figures.removeAll(QString());
    figures.removeDuplicates();
    return figures;
}

Result<std::optional<QList<Span>>> resolved(const QString &line, const Wording &wording, const TokenValues &values,
                                            Empty empty)
{
    const auto parts = partsOf(line, wording);
    if (!parts)
        return parts.error();
    QList<Span> spans;
    bool dropped = false;
    bool kept = false;
    bool tells = false; // something that is not in the wording itself
    bool afterGap = false;
    for (const Part &part : *parts) {
        auto piece = replaced(part.text, wording, values);
        if (!piece)
            return piece.error();
        if (part.isOptional && (!piece->emptyWord.isEmpty() || piece->tellsNothing)) {
            dropped = afterGap = true;
            continue;
        }
        if (!piece->emptyWord.isEmpty() && empty == Empty::Refused)
            return emptyToken(wording, piece->emptyWord);
        tells = tells || part.isOptional || part.text.contains(u'{');
        if (afterGap)
            joinAfterGap(piece->spans, plainText(spans));
        kept = kept || hasWords(plainText(piece->spans));
        afterGap = afterGap && piece->spans.isEmpty();
        spans.append(piece->spans);
    }
    const QString text = plainText(spans);
    const bool isLabel = text.endsWith(labelSign) && afterGap;
    const bool isBare = !tells && (isLabel || text.endsWith(wideSpace)); // a heading before nothing
    return dropped && (!kept || isBare) ? std::optional<QList<Span>>() : std::optional(spans);
}

qsizetype entriesOf(const TokenValues &values, const QStringList &keys)
{
    qsizetype count = 0;
    for (const QString &key : keys)
        count = std::max(count, values.lists.value(key).size());
    return count;
}

TokenValues entryOf(TokenValues values, const QStringList &keys, qsizetype index)
{
    for (const QString &key : keys) {
        if (!values.lists.contains(key))
            continue;
        values.texts.insert(key, values.lists.value(key).value(index));
        values.figures.insert(key, {values.figures.value(key).value(index)});
    }
    return values;
}

} // namespace lianxin::documents
