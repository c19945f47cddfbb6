#include "core/documents/officialtext.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lianxin::documents {

namespace {

constexpr QStringView figureSigns = u"\u3007\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d"; // zero to nine
constexpr QChar ten = u'\u5341';
constexpr QChar yearSign = u'\u5e74';
constexpr QChar monthSign = u'\u6708';
constexpr QChar daySign = u'\u65e5';
constexpr QChar openBracket = u'\uff08';
constexpr QChar closeBracket = u'\uff09';
constexpr QChar enumerationComma = u'\u3001';

bool isIdeograph(QChar character)
{
    return character.unicode() >= 0x4E00 && character.unicode() <= 0x9FFF;
}

QChar wideMark(QChar narrow)
{
    constexpr QStringView narrowMarks = u",;:?!.";
    constexpr QStringView wideMarks = u"\uff0c\uff1b\uff1a\uff1f\uff01\u3002";
    const qsizetype place = narrowMarks.indexOf(narrow);
    return place < 0 ? narrow : wideMarks[place];
}

/// Whether what stands before `place` of `text` is Chinese.
bool followsChinese(const QString &text, qsizetype place)
{
    return place > 0 && (isIdeograph(text[place - 1]) || text[place - 1] == closeBracket);
}

/// Whether the mark at `place` of `text` belongs to the Chinese around it.
bool isAmongChinese(const QString &text, qsizetype place)
{
    const bool isLast = place + 1 == text.size();
    return followsChinese(text, place)
        && (isLast || isIdeograph(text[place + 1]) || (text[place] != u'.' && text[place + 1].isDigit()));
}

void widenBrackets(QString &text)
{
    for (qsizetype open = text.indexOf(u'('); open >= 0; open = text.indexOf(u'(', open + 1)) {
        const qsizetype close = text.indexOf(u')', open);
        if (close <= open + 1 || !followsChinese(text, open) || !isIdeograph(text[open + 1])
            || !isIdeograph(text[close - 1]))
            continue;
        text[open] = openBracket;
        text[close] = closeBracket;
    }
}

QString weekday(QDate date)
{
    return QLocale(QLocale::Chinese, QLocale::China).dayName(date.dayOfWeek());
}

} // namespace

QString officialDate(QDate date)
{
    if (!date.isValid())
        return {};
    return QString::number(date.year()) + yearSign + QString::number(date.month()) + monthSign
        + QString::number(date.day()) + daySign;
}

QString officialDateWithWeekday(QDate date)
{
    return date.isValid() ? officialDate(date) + openBracket + weekday(date) + closeBracket : QString();
}

QString monthAndDay(QDate date)
{
    if (!date.isValid())
        return {};
    return QString::number(date.month()) + monthSign + QString::number(date.day()) + daySign;
}

QString yearText(QDate date)
{
    return date.isValid() ? QString::number(date.year()) + yearSign : QString();
}

QString monthText(QDate date)
{
    return date.isValid() ? yearText(date) + QString::number(date.month()) + monthSign : QString();
}

QString dateInCharacters(QDate date)
{
    if (!date.isValid())
        return {};
    QString text;
    for (const QChar figure : QString::number(date.year()))
        text += figureSigns[figure.digitValue()];
    return text + yearSign + numeral(date.month()) + monthSign + numeral(date.day()) + daySign;
}

QString inCharacters(const QString &official)
{
    static const QRegularExpression pattern(u"^(\\d{4})"_s + yearSign + u"(\\d{1,2})"_s + monthSign + u"(\\d{1,2})"_s
                                            + daySign + u'$');
    const auto match = pattern.match(official);
    const auto part = [&](int group) { return match.captured(group).toInt(); };
    const QDate date = match.hasMatch() ? QDate(part(1), part(2), part(3)) : QDate();
    return date.isValid() ? dateInCharacters(date) : official;
}

QString withWidePunctuation(QString text)
{
    widenBrackets(text);
    for (qsizetype place = 0; place < text.size(); ++place)
        if (isAmongChinese(text, place))
            text[place] = wideMark(text[place]);
    return text;
}

QString numeral(int number)
{
    Q_ASSERT(number >= 1 && number <= 99);
    const int tens = number / 10;
    const int ones = number % 10;
    QString text;
    if (tens > 1)
        text += figureSigns[tens];
    if (tens > 0)
        text += ten;
    if (ones > 0)
        text += figureSigns[ones];
    return text;
}

QString levelNumber(Level level, int number)
{
    switch (level) {
    case Level::First:
        return numeral(number) + enumerationComma;
    case Level::Second:
        return openBracket + numeral(number) + closeBracket;
    case Level::Third:
        return QString::number(number) + u'.';
    case Level::Fourth:
        return openBracket + QString::number(number) + closeBracket;
    case Level::Text:
        break;
    }
    return {};
}

LevelPrefix levelPrefix(const QString &line)
{
    static const QString count = u"[\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341]{1,3}"_s;
    static const QList<std::pair<Level, QRegularExpression>> patterns {
        {Level::First, QRegularExpression(u'^' + count + enumerationComma)},
        {Level::Second, QRegularExpression(u'^' + (openBracket + count) + closeBracket)},
        {Level::Third, QRegularExpression(u"^\\d{1,2}\\.(?!\\d)"_s)},
        {Level::Fourth, QRegularExpression(u"^\uff08\\d{1,2}\uff09"_s)},
    };
    for (const auto &[level, pattern] : patterns)
        if (const auto match = pattern.match(line); match.hasMatch())
            return {level, match.capturedLength()};
    return {};
}

QString asSentence(const QString &text)
{
    constexpr QStringView closing = u"\u3002\uff01\uff1f\u2026\uff1b";
    return text.isEmpty() || closing.contains(text.back()) ? text : text + u'\u3002';
}

QStringList numbered(const QStringList &names)
{
    if (names.size() < 2)
        return names;
    QStringList lines;
    for (const QString &name : names)
        lines.append(levelNumber(Level::Third, int(lines.size()) + 1) + name);
    return lines;
}

QString inOneSentence(const QStringList &items)
{
    return numbered(items).join(u'\uff1b');
}

QString enumerated(const QStringList &names)
{
    return names.join(enumerationComma);
}

QString quoted(const QStringList &sentences)
{
    QString text;
    for (QString each : sentences)
        text += u'\u201c' + each.replace(u'\u201c', u'\u2018').replace(u'\u201d', u'\u2019') + u'\u201d';
    return text;
}

} // namespace lianxin::documents
