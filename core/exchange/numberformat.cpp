#include "core/exchange/numberformat.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr double secondsPerDay = 86400;
constexpr double daysAtMost = 2'958'466; // 10000-01-01
constexpr int decimalsAtMost = 30;

/// Reads the first section of a format code, character by character.
class FormatParser
{
public:
    explicit FormatParser(QString code)
        : m_code(std::move(code))
    {
    }

    NumberFormat parse()
    {
        while (m_at < m_code.size() && m_code[m_at] != u';')
            step(m_code[m_at++]);
        if (m_sawClock || m_sawYearOrDay || m_sawMonth)
            return asDate();
        if (m_isPlain || !m_sawDigits)
            return {};
        m_format.before = m_before;
        m_format.after = m_after;
        m_format.leadingDigits = qMin(m_zerosBefore, decimalsAtMost);
        m_format.decimals = qMin(m_format.decimals < 0 ? 0 : m_format.decimals, decimalsAtMost);
        m_format.optionalDecimals = qMin(m_format.optionalDecimals, m_format.decimals);
        return m_format;
    }

private:
    void step(QChar c)
    {
        if (c == u'"')
            literal(until(u'"'));
        else if (c == u'\\' || c == u'!')
            literal(m_code.mid(m_at++, 1));
        else if (c == u'_' || c == u'*')
            ++m_at; // a gap as wide as the next character, or the next one repeated
        else if (c == u'[')
            bracket(until(u']').toLower());
        else
            sign(c);
    }

    void sign(QChar c)
    {
        const QChar lower = c.toLower();
        if (c == u'0' || c == u'#' || c == u'?')
            digit(c);
        else if (c == u'.' && !m_sawYearOrDay && !m_sawClock && !m_sawMonth)
            m_format.decimals = 0;
        else if (c == u'%')
            m_format.isPercent = true;
        else if (rest().startsWith(u"general"_s, Qt::CaseInsensitive)
                 || rest().startsWith(u"am/pm"_s, Qt::CaseInsensitive)
                 || rest().startsWith(u"a/p"_s, Qt::CaseInsensitive))
            word();
        else if (c == u'@' || c == u'/' || (lower == u'g' && peek() == u'/')
                 || (lower == u'e' && (peek() == u'+' || peek() == u'-')))
            m_isPlain = true;
        else if (lower == u'y' || lower == u'd' || lower == u'e' || rest().startsWith(u"aaa"_s, Qt::CaseInsensitive))
            m_sawYearOrDay = true;
        else if (lower == u'm')
            m_sawMonth = true;
        else if (lower == u'h' || lower == u's')
            m_sawClock = true;
        else if (c.unicode() > 0x7f)
            literal(c);
    }

    void word()
    {
        if (rest().startsWith(u"general"_s, Qt::CaseInsensitive))
            m_isPlain = true;
        else
            m_sawClock = true;
        while (m_at < m_code.size() && (m_code[m_at].isLetter() || m_code[m_at] == u'/'))
            ++m_at;
    }

    void digit(QChar c)
    {
        if (!m_after.isEmpty())
            m_isPlain = true; // words amid the digits, as in (000) 0000
        m_sawDigits = true;
        if (m_format.decimals < 0) {
            m_zerosBefore += c == u'0' ? 1 : 0;
        } else {
            ++m_format.decimals;
            m_format.optionalDecimals = c == u'0' ? 0 : m_format.optionalDecimals + 1;
        }
    }

    void bracket(const QString &inside)
    {
        static const QStringList clocks {u"h"_s, u"hh"_s, u"m"_s, u"mm"_s, u"s"_s, u"ss"_s};
        if (!clocks.contains(inside))
            return; // a colour, a currency or a condition
        m_sawClock = true;
        m_format.isElapsed = true;
    }

    void literal(const QString &words) { (m_sawDigits ? m_after : m_before) += words; }

    QString until(QChar end)
    {
        const qsizetype from = m_at;
        const qsizetype to = m_code.indexOf(end, from);
        m_at = to < 0 ? m_code.size() : to + 1;
        return m_code.mid(from, to < 0 ? -1 : to - from);
    }

    [[nodiscard]] QStringView rest() const { return QStringView(m_code).sliced(m_at - 1); }
    [[nodiscard]] QChar peek() const { return m_at < m_code.size() ? m_code[m_at] : QChar(); }

    NumberFormat asDate() const
    {
        NumberFormat date;
        date.hasTime = m_sawClock;
        date.hasDate = m_sawYearOrDay || (m_sawMonth && !m_sawClock);
        date.isElapsed = m_format.isElapsed;
        return date;
    }

    QString m_code;
    qsizetype m_at = 0; // the next character
    NumberFormat m_format;
    QString m_before;
    QString m_after;
    int m_zerosBefore = 0;
    bool m_sawDigits = false;
    bool m_sawYearOrDay = false;
    bool m_sawMonth = false; // or minutes
    bool m_sawClock = false;
    bool m_isPlain = false;
};

NumberFormat withDecimals(int decimals, bool percent = false)
{
    NumberFormat format;
    format.decimals = decimals;
    format.isPercent = percent;
    return format;
}

NumberFormat showing(bool date, bool time)
{
    NumberFormat format;
    format.hasDate = date;
    format.hasTime = time;
    return format;
}

QString shownNumber(double number, const NumberFormat &format)
{
    const double shown = format.isPercent ? number * 100 : number;
    const double nudged = std::abs(shown) * (1 + 1e-15); // 2.675 is a little less, yet shows as 2.68
    QString digits = format.decimals < 0 ? plainNumber(shown) : QString::number(nudged, 'f', format.decimals);
    if (format.decimals >= 0) {
        for (int spare = format.optionalDecimals; spare > 0 && digits.endsWith(u'0'); --spare)
            digits.chop(1);
        if (digits.endsWith(u'.'))
            digits.chop(1);
        const qsizetype whole = digits.indexOf(u'.') < 0 ? digits.size() : digits.indexOf(u'.');
        digits.prepend(QString(qMax<qsizetype>(0, format.leadingDigits - whole), u'0'));
        if (shown < 0)
            digits.prepend(u'-');
    }
    return format.before + digits + (format.isPercent ? u"%"_s : QString()) + format.after;
}

} // namespace

NumberFormat numberFormat(const QString &code)
{
    return FormatParser(code).parse();
}

NumberFormat builtInFormat(int id)
{
    switch (id) {
    case 1:
    case 3:
    case 5:
    case 6:
    case 37:
    case 38:
    case 41:
    case 42:
        return withDecimals(0);
    case 2:
    case 4:
    case 7:
    case 8:
    case 39:
    case 40:
    case 43:
    case 44:
        return withDecimals(2);
    case 9:
        return withDecimals(0, true);
    case 10:
        return withDecimals(2, true);
    case 22:
        return showing(true, true);
    case 46: {
        NumberFormat elapsed = showing(false, true);
        elapsed.isElapsed = true;
        return elapsed;
    }
    default:
        break;
    }
    const auto within = [id](int first, int last) { return id >= first && id <= last; };
    if (within(18, 21) || within(32, 35) || within(55, 56) || id == 45 || id == 47)
        return showing(false, true);
    return within(14, 17) || within(27, 31) || id == 36 || within(50, 54) || within(57, 58) ? showing(true, false)
                                                                                            : NumberFormat();
}

QString plainNumber(double number)
{
    if (!std::isfinite(number))
        return {};
    const double kept = QString::number(number, 'g', 15).toDouble();
    return kept == 0 ? u"0"_s : QString::number(kept, 'f', QLocale::FloatingPointShortest);
}

Cell formattedCell(double number, const NumberFormat &format, bool from1904)
{
    Cell plain {CellKind::Number, {}, number, {}};
    if (!format.hasDate && !format.hasTime) {
        plain.text = shownNumber(number, format);
        return plain;
    }
    plain.text = plainNumber(number);
    if (!(number >= 0) || number >= daysAtMost || (format.hasDate && !format.hasTime && !from1904 && number < 1))
        return plain;
    if (format.isElapsed)
        return clockCell(number);

    const double day = std::floor(number);
    // Day 60 is 1900-02-29, which never was, for the sake of an older program's error.
    const QDate origin = from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, day < 61 ? 31 : 30);
    const QDateTime moment = QDateTime(origin.addDays(qint64(day)), QTime(0, 0), Qt::UTC)
                                 .addSecs(std::llround((number - day) * secondsPerDay));
    Cell cell = dateCell(moment, format.hasDate, format.hasTime);
    cell.number = number;
    return cell;
}

Cell clockCell(double days)
{
    const auto minutes = qint64(std::floor(days * 1440 + 1e-6));
    Cell cell = dateCell(QDateTime(QDate(1900, 1, 1), QTime(0, 0), Qt::UTC).addSecs(minutes * 60), false, true);
    cell.text = u"%1:%2"_s.arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
    cell.number = days;
    return cell;
}

Cell dateCell(const QDateTime &moment, bool hasDate, bool hasTime)
{
    const QString shape = hasDate && hasTime ? u"yyyy-MM-dd hh:mm"_s : hasDate ? u"yyyy-MM-dd"_s : u"hh:mm"_s;
    return {CellKind::Date, moment.toString(shape), 0, moment};
}

} // namespace lianxin
