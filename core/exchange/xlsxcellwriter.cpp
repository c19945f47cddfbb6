#include "core/exchange/xlsxcellwriter.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr double exactAtMost = 999'999'999'999'999; // 15 digits, as many as spreadsheet programs keep

// The numbers of the styles in styles().
constexpr int bold = 1;
constexpr int severalLines = 2;
constexpr int date = 3;
constexpr int timeOfDay = 4;
constexpr int dateAndTime = 5;
constexpr int formHeading = 6;
constexpr int formLine = 7;
constexpr int ruledTitle = 8;
constexpr int ruled = 9;

constexpr int headingHeight = 32; // points
constexpr int lineHeight = 18;

QByteArray placed(const QByteArray &place, const QByteArray &attributes, const QByteArray &value)
{
    return "<c r=\"" + place + '"' + attributes + "><v>" + value + "</v></c>";
}

QByteArray styled(int style)
{
    return " s=\"" + QByteArray::number(style) + '"';
}

QByteArray digits(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest).toLatin1();
}

/// Days since 1899-12-30; before March 1900 one less, for the sake of the format's day that never was.
double serial(QDate day, QTime time)
{
    const auto days = double(QDate(1899, 12, 30).daysTo(day));
    const double fraction = time.isValid() ? double(time.msecsSinceStartOfDay()) / 86'400'000 : 0;
    return days + fraction - (days < 61 ? 1 : 0);
}

QByteArray rowStart(const QByteArray &number, double height)
{
    const QByteArray fixed = height > 0 ? " ht=\"" + QByteArray::number(height, 'f', 1) + '"' : QByteArray();
    return "<row r=\"" + number + '"' + fixed + '>';
}

bool isWhole(const QVariant &value)
{
    const int type = value.typeId();
    return type == QMetaType::Int || type == QMetaType::UInt || type == QMetaType::LongLong
        || type == QMetaType::ULongLong;
}

} // namespace

QByteArray XlsxCellWriter::lineAbove(int number, const QString &text, bool isFirst)
{
    const QByteArray row = QByteArray::number(number);
    return rowStart(row, isFirst ? headingHeight : lineHeight)
        + placed("A" + row, styled(isFirst ? formHeading : formLine) + " t=\"s\"", QByteArray::number(textNumber(text)))
        + "</row>";
}

QByteArray XlsxCellWriter::titleRow(int number, const QStringList &titles, double height)
{
    const QByteArray row = QByteArray::number(number);
    QByteArray xml = rowStart(row, height);
    int column = 0;
    for (const QString &title : titles)
        xml += textCell(columnLetters(column++) + row, title, true);
    return xml + "</row>";
}

QByteArray XlsxCellWriter::row(int number, const QList<QVariant> &values, double height)
{
    const QByteArray row = QByteArray::number(number);
    QByteArray xml = rowStart(row, height);
    int column = 0;
    for (const QVariant &value : values)
        xml += cell(columnLetters(column++) + row, value);
    return xml + "</row>";
}

QByteArray XlsxCellWriter::cell(const QByteArray &place, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QDate:
    case QMetaType::QTime:
    case QMetaType::QDateTime:
        return momentCell(place, value);
    case QMetaType::Bool:
        return placed(place, " t=\"b\"", value.toBool() ? "1" : "0");
    default:
        break;
    }
    const bool isNumber = isWhole(value) || value.typeId() == QMetaType::Double;
    const double number = value.toDouble();
    if (isNumber && std::isfinite(number) && (!isWhole(value) || std::abs(number) <= exactAtMost))
        return numberCell(place, number);
    return textCell(place, value.toString(), false);
}

QByteArray XlsxCellWriter::numberCell(const QByteArray &place, double number) const
{
    return placed(place, m_isForm ? styled(ruled) : QByteArray(), digits(number));
}

int XlsxCellWriter::textNumber(const QString &text)
{
    const QString kept = xlsxText(text);
    const auto next = int(m_inOrder.size());
    const auto known = m_strings.constFind(kept);
    if (known != m_strings.constEnd())
        return *known;
    m_strings.insert(kept, next);
    m_inOrder.append(kept);
    return next;
}

QByteArray XlsxCellWriter::textCell(const QByteArray &place, const QString &text, bool isTitle)
{
    const QString kept = xlsxText(text);
    if (kept.isEmpty())
        return m_isForm ? "<c r=\"" + place + '"' + styled(ruled) + "/>" : QByteArray();
    const int own = isTitle ? bold : kept.contains(u'\n') ? severalLines : 0;
    const int style = m_isForm ? (isTitle ? ruledTitle : ruled) : own;
    return placed(place, styled(style) + " t=\"s\"", QByteArray::number(textNumber(text)));
}

/// The format knows no day before 1900; such a one is written as text.
QByteArray XlsxCellWriter::momentCell(const QByteArray &place, const QVariant &value)
{
    if (value.typeId() == QMetaType::QTime)
        return value.toTime().isValid()
            ? placed(place, styled(timeOfDay), digits(double(value.toTime().msecsSinceStartOfDay()) / 86'400'000))
            : QByteArray();
    const bool isDay = value.typeId() == QMetaType::QDate;
    const QDate day = isDay ? value.toDate() : value.toDateTime().date();
    if (!day.isValid() || day.year() < 1900 || day.year() > 9999)
        return textCell(place, day.toString(Qt::ISODate), false);
    return placed(place, styled(isDay ? date : dateAndTime),
                  digits(serial(day, isDay ? QTime() : value.toDateTime().time())));
}

QByteArray XlsxCellWriter::sharedStrings() const
{
    QByteArray xml = R"(<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">)";
    for (const QString &text : m_inOrder)
        xml += "<si><t xml:space=\"preserve\">" + text.toHtmlEscaped().toUtf8() + "</t></si>";
    return xml + "</sst>";
}

QByteArray XlsxCellWriter::styles()
{
    return R"(<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="3">)"
           R"(<numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/><numFmt numFmtId="165" formatCode="hh:mm"/>)"
           R"(<numFmt numFmtId="166" formatCode="yyyy\-mm\-dd\ hh:mm"/></numFmts>)"
           R"(<fonts count="3"><font><sz val="11"/><name val="Calibri"/></font>)"
           R"(<font><b/><sz val="11"/><name val="Calibri"/></font>)"
           R"(<font><b/><sz val="18"/><name val="Calibri"/></font></fonts>)"
           R"(<fills count="2"><fill><patternFill patternType="none"/></fill>)"
           R"(<fill><patternFill patternType="gray125"/></fill></fills>)"
           R"(<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>)"
           R"(<border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/>)"
           R"(<diagonal/></border></borders>)"
           R"(<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>)"
           R"(<cellXfs count="10"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>)"
           R"(<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>)"
           R"(<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">)"
           R"(<alignment vertical="top" wrapText="1"/></xf>)"
           R"(<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>)"
           R"(<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>)"
           R"(<xf numFmtId="166" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>)"
           R"(<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1">)"
           R"(<alignment horizontal="center" vertical="center"/></xf>)"
           R"(<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">)"
           R"(<alignment vertical="center"/></xf>)"
           R"(<xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1" )"
           R"(applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>)"
           R"(<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1">)"
           R"(<alignment vertical="center" wrapText="1"/></xf></cellXfs>)"
           R"(<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>)";
}

QString xlsxText(const QString &text)
{
    static const QRegularExpression impossible(u"[\\x{0}-\\x{8}\\x{b}\\x{c}\\x{e}-\\x{1f}\\x{fffe}\\x{ffff}]"_s);
    static const QRegularExpression escape(u"_x(?=[0-9A-Fa-f]{4}_)"_s);
    QString kept = QString::fromUtf8(text.toUtf8()); // a half of a surrogate pair becomes a question mark
    return kept.remove(impossible).replace(escape, u"_x005F_x"_s).replace(u'\r', "_x000D_"_L1);
}

QByteArray columnLetters(int column)
{
    QByteArray letters;
    for (int left = column + 1; left > 0; left = (left - 1) / 26)
        letters.prepend(char('A' + (left - 1) % 26));
    return letters;
}

} // namespace lianxin
