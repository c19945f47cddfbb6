#include "core/exchange/fieldreaders.h"

#include "core/base/chinesetext.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr int firstSerialDay = 20'000; // 1954, earlier than any activity
constexpr int lastSerialDay = 80'000;

const QRegularExpression &dayPattern()
{
    static const QRegularExpression pattern(
        uR"((?<!\d)([12]\d{3})\s*[^\d\s]\s*(\d{1,2})\s*[^\d\s]\s*(\d{1,2})(?!\d|\s*\x{6708})|(?<!\d)([12]\d{3})(\d{2})(\d{2})(?!\d))"_s);
    return pattern;
}

/// A month and a day without their year, as they are written in words.
const QRegularExpression &partPattern()
{
    static const QRegularExpression pattern(
        uR"((?<![\d\x{5E74}])(?<!\x{5E74}\s)(\d{1,2}\s*\x{6708}\s*\d{1,2}\s*[\x{65E5}\x{53F7}]))"_s);
    return pattern;
}

QDate dayOf(const QRegularExpressionMatch &match)
{
    const int first = match.captured(1).isEmpty() ? 4 : 1;
    return {match.captured(first).toInt(), match.captured(first + 1).toInt(), match.captured(first + 2).toInt()};
}

constexpr int ten = 10;
constexpr qsizetype longestNumber = 4; // signs of a year

/// The value of a numeral, 0 to 10; below 0 of any other sign. Behind ten stand other signs of zero.
int valueOf(QChar sign, const QString &numerals)
{
    const auto place = static_cast<int>(numerals.indexOf(sign));
    return place > ten ? 0 : place;
}

QString monthOf(int year, int month)
{
    return month >= 1 && month <= 12 ? u"%1-%2"_s.arg(year).arg(month, 2, 10, QChar(u'0')) : QString();
}

} // namespace

QString inDigits(QString text, const QString &numerals)
{
    for (QChar &sign : text)
        if (const int value = valueOf(sign, numerals); value >= 0 && value < ten)
            sign = QChar(u'0' + value);
    return text;
}

QString withNumbers(const QString &text, const QString &numerals)
{
    QString numbers;
    QString run;
    const auto endRun = [&] {
        const auto number = run.size() <= longestNumber ? readOrdinal(run, numerals) : std::nullopt;
        numbers += number ? QString::number(*number) : run;
        run.clear();
    };
    for (const QChar sign : text) {
        if (valueOf(sign, numerals) >= 0) {
            run += sign;
            continue;
        }
        endRun();
        numbers += sign;
    }
    endRun();
    return numbers;
}

QString withWholeDay(const QString &text, const QString &numerals, int year)
{
    if (readDay(text).isValid())
        return text;
    QString whole = halfWidth(withNumbers(text, numerals));
    if (const auto part = partPattern().match(whole); part.hasMatch() && !readDay(whole).isValid())
        whole.insert(part.capturedStart(), QString::number(year) + QChar(0x5E74));
    return readDay(whole).isValid() ? whole : text;
}

bool isNoDay(const QString &text, const QString &numerals)
{
    const QString told = halfWidth(withNumbers(text, numerals));
    constexpr int leapYear = 2000;
    return (dayPattern().match(told).hasMatch() || partPattern().match(told).hasMatch())
        && !readDay(withWholeDay(text, numerals, leapYear), numerals).isValid();
}

QDate readDay(const Cell &cell, const QString &numerals)
{
    if (cell.kind == CellKind::Date)
        return cell.moment.date();
    if (const QDate written = readDay(cell.text, numerals); written.isValid())
        return written;
    const bool isSerial = cell.kind == CellKind::Number && cell.number >= firstSerialDay && cell.number < lastSerialDay;
    return isSerial ? QDate(1899, 12, 30).addDays(static_cast<qint64>(cell.number)) : QDate();
}

QDate readDay(const QString &text, const QString &numerals)
{
    auto days = readDays(text);
    if (days.isEmpty() && !numerals.isEmpty())
        days = readDays(withNumbers(text, numerals));
    return days.isEmpty() ? QDate() : days.first();
}

QList<QDate> readDays(const QString &text)
{
    QList<QDate> days;
    const QString narrow = halfWidth(text);
    for (auto matches = dayPattern().globalMatch(narrow); matches.hasNext();)
        if (const QDate day = dayOf(matches.next()); day.isValid())
            days.append(day);
    return days;
}

QString readMonth(const Cell &cell)
{
    if (cell.kind == CellKind::Date)
        return cell.moment.date().toString(u"yyyy-MM"_s);
    static const QRegularExpression pattern(uR"(^\s*([12]\d{3})(?:\s*[^\d\s]\s*(\d{1,2})(?!\d)|(\d{2})(?!\d)))"_s);
    const auto match = pattern.match(halfWidth(cell.text));
    if (!match.hasMatch()) {
        const QDate day = readDay(cell);
        return day.isValid() ? day.toString(u"yyyy-MM"_s) : QString();
    }
    const QString month = match.captured(2).isEmpty() ? match.captured(3) : match.captured(2);
    return monthOf(match.captured(1).toInt(), month.toInt());
}

QTime readTime(const Cell &cell)
{
    if (cell.kind == CellKind::Date)
        return cell.moment.time();
    static const QRegularExpression pattern(uR"((?<!\d)(\d{1,2})\s*[^\d\s]\s*(\d{2})(?!\d))"_s);
    const auto match = pattern.match(halfWidth(cell.text));
    return match.hasMatch() ? QTime(match.captured(1).toInt(), match.captured(2).toInt()) : QTime();
}

std::optional<int> readYear(const QString &text, const QString &numerals)
{
    static const QRegularExpression pattern(uR"((?<!\d)(19[4-9]\d|20\d\d)(?!\d))"_s);
    auto match = pattern.match(halfWidth(text));
    if (!match.hasMatch())
        match = pattern.match(halfWidth(inDigits(text, numerals)));
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

std::optional<double> readNumber(const QString &text)
{
    static const QRegularExpression pattern(uR"(^[^\d+\-.]*([+\-]?\d+(?:\.\d+)?))"_s);
    const auto match = pattern.match(halfWidth(text).remove(u',').replace(u'\u2212', u'-'));
    return match.hasMatch() ? std::optional(match.captured(1).toDouble()) : std::nullopt;
}

std::optional<int> readLastNumber(const QString &text)
{
    const auto numbers = readNumbers(text);
    return numbers.isEmpty() ? std::nullopt : std::optional(numbers.last());
}

QList<int> readNumbers(const QString &text)
{
    static const QRegularExpression pattern(u"\\d{1,9}"_s);
    QList<int> numbers;
    const QString narrow = halfWidth(text);
    for (auto matches = pattern.globalMatch(narrow); matches.hasNext();)
        numbers.append(matches.next().captured().toInt());
    return numbers;
}

QList<int> readPercentages(const QString &text)
{
    static const QRegularExpression pattern(uR"((\d+(?:\.\d+)?|\.\d+)\s*(%)?)"_s);
    constexpr double leastPercentage = 10; // that is written without its sign
    QList<int> percentages;
    const QString narrow = halfWidth(text);
    for (auto matches = pattern.globalMatch(narrow); matches.hasNext();) {
        const auto match = matches.next();
        const double number = match.captured(1).toDouble();
        const bool isPart = number <= 1 && match.captured(2).isEmpty();
        if (number > 100 || (!isPart && match.captured(2).isEmpty() && number < leastPercentage))
            return {};
        percentages.append(static_cast<int>(std::lround(isPart ? number * 100 : number)));
    }
    return percentages;
}

std::optional<int> readOrdinal(const QString &text, const QString &numerals)
{
    bool isNumber = false;
    if (const int number = halfWidth(text).trimmed().toInt(&isNumber); isNumber)
        return number;
    int sum = 0;
    int unit = 0;
    for (const QChar character : text) {
        const int value = valueOf(character, numerals);
        if (value < 0)
            return std::nullopt;
        if (value == ten) {
            sum += std::max(unit, 1) * ten;
            unit = 0;
        } else {
            unit = unit * ten + value;
        }
    }
    return text.isEmpty() ? std::nullopt : std::optional(sum + unit);
}

} // namespace lianxin
