#include "ui/papers/rowspaper.h"

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
constexpr int shortText = 14 * letter; // stays on one line where there is room for that
constexpr int shortNumber = 20 * letter; // a date with its time, a telephone, a number of the office
constexpr int narrowestText = 8 * letter;
constexpr int widestText = 44 * letter;
constexpr int longText = 160 * letter; // one that is longer gets no more room
constexpr int uprightRoom = 112 * letter; // of a page in the letters of lists
constexpr int acrossRoom = 167 * letter;

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

/// How wide a column is.
struct ColumnWidth {
    int least = 0; ///< what it needs at any rate
    int fair = 0; ///< so that its short values stay on their lines
    int wanted = 0; ///< so that all do, up to a limit
    int whole = 0; ///< so that its texts would be on one line
};

ColumnWidth widthOf(const ShownRows &shown, qsizetype column)
{
    int longest = 0;
    bool hasFigures = false;
    for (const QVariantList &row : shown.rows) {
        const QString text = shownText(row.at(column));
        longest = std::max(longest, lengthOf(text));
        hasFigures = hasFigures || std::ranges::any_of(text, [](QChar sign) { return sign.isDigit(); });
    }
    const int title = lengthOf(shown.titles.at(column));
    const int all = std::max(longest, title);
    const bool isWhole = hasFigures && longest <= shortNumber;
    const int least = isWhole ? std::max(longest, std::min(title, narrowestText)) : std::min(all, narrowestText);
    const int fair = isWhole ? least : std::min(all, shortText);
    const int wanted = std::max(fair, std::min(all, widestText));
    return {least + aroundText, fair + aroundText, wanted + aroundText, std::max(wanted, std::min(all, longText))};
}

int sumOf(const QList<ColumnWidth> &columns, int ColumnWidth::*width)
{
    return std::accumulate(columns.cbegin(), columns.cend(), 0,
                           [width](int sum, const ColumnWidth &column) { return sum + column.*width; });
}

/// Shares `room` out: each column gets `from`, and of what is left the more, the more it lacks to `to`.
QList<int> sharedOut(const QList<ColumnWidth> &columns, int ColumnWidth::*from, int ColumnWidth::*to, int room)
{
    const int left = std::max(0, room - sumOf(columns, from));
    const int lacking = std::max(1, sumOf(columns, to) - sumOf(columns, from));
    QList<int> widths;
    for (const ColumnWidth &column : columns)
        widths.append(column.*from + (column.*to - column.*from) * left / lacking);
    return widths;
}

QList<int> widthsWithin(const QList<ColumnWidth> &columns, int room)
{
    if (const int wanted = sumOf(columns, &ColumnWidth::wanted); wanted <= room)
        return sharedOut(columns, &ColumnWidth::fair, &ColumnWidth::wanted, wanted);
    const bool isFair = sumOf(columns, &ColumnWidth::fair) <= room;
    return sharedOut(columns, isFair ? &ColumnWidth::fair : &ColumnWidth::least, &ColumnWidth::whole, room);
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

Document rowsPaper(const ShownRows &shown, const QString &remark)
{
    QList<ColumnWidth> columns;
    for (qsizetype column = 0; column < shown.titles.size(); ++column)
        columns.append(widthOf(shown, column));
    const bool liesAcross = sumOf(columns, &ColumnWidth::wanted) > uprightRoom;
    Table table {widthsWithin(columns, liesAcross ? acrossRoom : uprightRoom), {headOf(shown.titles)}, 1};
    for (const QVariantList &row : shown.rows)
        table.rows.append(rowOf(row));
    Document paper;
    paper.format = Format::List;
    paper.paper = liesAcross ? Paper::A4Across : Paper::A4;
    paper.blocks.append(Title {shown.name, Role::TableTitle});
    if (!remark.isEmpty())
        paper.blocks.append(Paragraph {{{remark, Role::TableCell}}});
    paper.blocks.append(table);
    paper.name = shown.name;
    return paper;
}

} // namespace lianxin::ui
