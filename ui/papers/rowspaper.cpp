#include "ui/papers/rowspaper.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

using namespace documents;

namespace {

// In tenths of a letter of half a Chinese character's width.
constexpr int letter = 10;
constexpr int aroundText = 23; // between the rules of a column and its text
constexpr int shortNumber = 20 * letter; // a date with its time, a telephone, a number of the office
constexpr int shortText = 14 * letter; // stays on one line while that leaves room for the long ones
constexpr int narrowestText = 6 * letter;
constexpr int widestText = 44 * letter; // that asks for a page across
constexpr int uprightRoom = 112 * letter; // of a page in the letters of lists
constexpr int acrossRoom = 167 * letter;
constexpr int step = 2 * letter; // a Chinese character
constexpr qsizetype mostWeighed = 200; // rows by which the widths are found

/// On one line.
int lengthOf(const QString &text)
{
    int longest = 0;
    for (const QString &line : text.split(u'\n'))
        longest = std::max(longest, std::accumulate(line.cbegin(), line.cend(), 0, [](int length, QChar sign) {
                               return length + (sign.unicode() < 0x2e80 ? letter : 2 * letter);
                           }));
    return longest;
}

bool isNumber(const QVariant &value)
{
    const int type = value.typeId();
    return type == QMetaType::Int || type == QMetaType::LongLong || type == QMetaType::Double;
}

bool isTypedValue(const QVariant &value)
{
    return isNumber(value) || value.typeId() == QMetaType::QDate || value.typeId() == QMetaType::QDateTime;
}

/// Whether `text` is a date, a number, a telephone: nothing but figures and the signs between.
bool isOfFigures(const QString &text)
{
    static const QRegularExpression figures(u"^[\\d\\s.,:/%+()\u2013\u2014-]*\\d[\\d\\s.,:/%+()\u2013\u2014-]*$"_s);
    return figures.match(text).hasMatch();
}

/// Whether `text` is a number of the office, a date or a telephone, and no words with a figure among them.
bool isMostlyFigures(const QString &text)
{
    const auto figures = std::ranges::count_if(text, [](QChar sign) { return sign.isDigit(); });
    return figures > 0 && figures * 2 >= text.size();
}

/// What a column has to hold.
struct ColumnNeed {
    int least = 0; ///< its width at any rate: no figures are torn, no title takes more than two lines
    int fair = 0; ///< so that what is short stays on one line
    int whole = 0; ///< so that all does
    QList<int> lengths = {}; ///< of what stands there, row by row
};

ColumnNeed needOf(const ShownRows &shown, qsizetype column)
{
    ColumnNeed need;
    int longest = 0;
    bool hasFigures = false;
    for (const QVariantList &row : shown.rows) {
        const QString text = shownText(row.at(column));
        longest = std::max(longest, lengthOf(text));
        hasFigures = hasFigures || isMostlyFigures(text);
        if (need.lengths.size() < mostWeighed)
            need.lengths.append(lengthOf(text));
    }
    const int title = lengthOf(shown.titles.at(column));
    const int halfTitle = (title / 2 + step - 1) / step * step;
    const bool isWhole = hasFigures && longest <= shortNumber;
    need.least = std::max(isWhole ? longest : std::min(longest, narrowestText), std::min(halfTitle, narrowestText));
    need.fair = longest <= shortText ? std::max(longest, need.least) : need.least;
    need.whole = std::max(longest, title);
    return need;
}

/// How high `row` is about, in lines, where the columns are so wide.
double heightOf(const QList<ColumnNeed> &columns, const QList<int> &widths, qsizetype row)
{
    double lines = 1;
    for (qsizetype column = 0; column < columns.size(); ++column)
        lines = std::max(lines, static_cast<double>(columns.at(column).lengths.at(row)) / widths.at(column));
    return lines;
}

double heightOf(const QList<ColumnNeed> &columns, const QList<int> &widths)
{
    double lines = 0;
    for (qsizetype row = 0; row < columns.first().lengths.size(); ++row)
        lines += heightOf(columns, widths, row);
    return lines;
}

/// The column that makes the table lower than any other by being wider; -1 = none does.
qsizetype neediest(const QList<ColumnNeed> &columns, const QList<int> &widths)
{
    qsizetype found = -1;
    double lowest = heightOf(columns, widths) - 1e-6;
    for (qsizetype column = 0; column < columns.size(); ++column) {
        if (widths.at(column) >= columns.at(column).whole)
            continue;
        QList<int> tried = widths;
        tried[column] += step;
        if (const double height = heightOf(columns, tried); height < lowest) {
            lowest = height;
            found = column;
        }
    }
    return found;
}

/// The first column whose title takes two lines yet; -1 = none does.
qsizetype withTornTitle(const QList<ColumnNeed> &columns, const QList<int> &widths)
{
    for (qsizetype column = 0; column < columns.size(); ++column)
        if (widths.at(column) < columns.at(column).whole)
            return column;
    return -1;
}

int sumOf(const QList<ColumnNeed> &columns, int ColumnNeed::*width)
{
    return std::accumulate(columns.cbegin(), columns.cend(), 0,
                           [width](int sum, const ColumnNeed &column) { return sum + column.*width + aroundText; });
}

/// Each column gets what it needs; the room that is left goes, character by character, to where it saves most lines.
QList<int> widthsWithin(const QList<ColumnNeed> &columns, int room)
{
    const bool isFair = room - sumOf(columns, &ColumnNeed::fair) >= room / 4;
    const auto first = isFair ? &ColumnNeed::fair : &ColumnNeed::least;
    QList<int> widths;
    for (const ColumnNeed &column : columns)
        widths.append(column.*first);
    int left = room - sumOf(columns, first);
    for (; left >= step; left -= step) {
        const qsizetype most = neediest(columns, widths);
        const qsizetype wider = most >= 0 ? most : withTornTitle(columns, widths);
        if (wider < 0)
            break;
        widths[wider] += step;
    }
    for (int &width : widths)
        width += aroundText;
    return widths;
}

bool isWide(const QList<ColumnNeed> &columns)
{
    int wanted = 0;
    for (const ColumnNeed &column : columns)
        wanted += std::min(column.whole, widestText) + aroundText;
    return wanted > uprightRoom;
}

bool holdsNothing(const ShownRows &shown, qsizetype column)
{
    return !shown.rows.isEmpty() && std::ranges::all_of(shown.rows, [column](const QVariantList &row) {
        return row.at(column).typeId() != QMetaType::Bool && shownText(row.at(column)).isEmpty();
    });
}

/// `shown` without the columns in which nothing stands; their titles go to `leftOut`.
ShownRows withoutEmpty(const ShownRows &shown, QStringList &leftOut)
{
    ShownRows kept {shown.name, {}, {}, shown.leftOut};
    QList<qsizetype> columns;
    for (qsizetype column = 0; column < shown.titles.size(); ++column) {
        if (holdsNothing(shown, column)) {
            leftOut.append(shown.titles.at(column));
            continue;
        }
        columns.append(column);
        kept.titles.append(shown.titles.at(column));
    }
    for (const QVariantList &row : shown.rows) {
        QVariantList values;
        for (const qsizetype column : columns)
            values.append(row.at(column));
        kept.rows.append(values);
    }
    return columns.isEmpty() ? shown : kept;
}

ShownRows printedOf(ShownRows shown)
{
    for (auto row = shown.offPaper.crbegin(); row != shown.offPaper.crend(); ++row)
        shown.rows.removeAt(*row);
    shown.offPaper.clear();
    return shown;
}

QString told(const char *sentence)
{
    return QCoreApplication::translate("RowsPaper", sentence);
}

/// `remark`, and what is left out: rows of `all` that are not printed, and columns.
QString remarkOf(const ShownRows &all, const QString &remark, const QStringList &leftOut)
{
    QStringList parts {remark};
    if (!all.offPaper.isEmpty())
        parts.append(told(QT_TRANSLATE_NOOP("RowsPaper", "%1 of %2 are listed."))
                         .arg(all.rows.size() - all.offPaper.size())
                         .arg(all.rows.size()));
    if (!leftOut.isEmpty())
        parts.append(told(QT_TRANSLATE_NOOP("RowsPaper", "Left out, as nothing stands there: %1."))
                         .arg(leftOut.join(told(QT_TRANSLATE_NOOP("RowsPaper", ", ")))));
    parts.removeAll(QString());
    return parts.join(u' ');
}

TableRow headOf(const QStringList &titles)
{
    TableRow row;
    for (const QString &title : titles)
        row.cells.append(documents::Cell {{{title, Role::TableLabel}}, 1, Align::Centre});
    return row;
}

TableRow rowOf(const QVariantList &values)
{
    TableRow row;
    for (const QVariant &value : values) {
        const QString text = shownText(value);
        const bool isWhole = isTypedValue(value) || isOfFigures(text);
        row.cells.append(
            documents::Cell {{{text, Role::TableCell, isWhole}}, 1, isNumber(value) ? Align::Right : Align::Left});
    }
    return row;
}

} // namespace

QString shownText(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
        return value.toBool() ? u"\u2713"_s : QString();
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate);
    case QMetaType::QDateTime:
        return value.toDateTime().toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
    default:
        return value.toString();
    }
}

Document rowsPaper(const ShownRows &all, const QString &remark)
{
    QStringList leftOut;
    const ShownRows shown = withoutEmpty(printedOf(all), leftOut);
    QList<ColumnNeed> columns;
    for (qsizetype column = 0; column < shown.titles.size(); ++column)
        columns.append(needOf(shown, column));
    const bool liesAcross = isWide(columns);
    Table table {widthsWithin(columns, liesAcross ? acrossRoom : uprightRoom), {headOf(shown.titles)}, 1};
    for (const QVariantList &row : shown.rows)
        table.rows.append(rowOf(row));
    Document paper;
    paper.format = Format::List;
    paper.paper = liesAcross ? Paper::A4Across : Paper::A4;
    paper.blocks.append(Title {shown.name, Role::TableTitle});
    if (!all.note.isEmpty())
        paper.blocks.append(Paragraph {{{all.note, Role::TableCell}}});
    if (const QString said = remarkOf(all, remark, leftOut); !said.isEmpty())
        paper.blocks.append(Paragraph {{{said, Role::TableCell}}});
    paper.blocks.append(table);
    paper.name = shown.name;
    return paper;
}

} // namespace lianxin::ui
