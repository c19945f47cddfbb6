#include "ui/papers/rowspaper.h"

#include <QDateTime>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

using namespace documents;

namespace {

constexpr int narrowestOnPaper = 6; // in letters of half a Chinese character's width
constexpr int widestOnPaper = 44;
constexpr int uprightRoom = 96; // letters that an upright page has room for

/// In letters of half a Chinese character's width.
int lengthOf(const QString &text)
{
    int longest = 0;
    for (const QString &line : text.split(u'\n'))
        longest = std::max(longest, std::accumulate(line.cbegin(), line.cend(), 0, [](int length, QChar letter) {
                               return length + (letter.unicode() < 0x2e80 ? 1 : 2);
                           }));
    return longest;
}

QList<int> widthsOf(const ShownRows &shown)
{
    QList<int> widths;
    for (qsizetype column = 0; column < shown.titles.size(); ++column) {
        int width = lengthOf(shown.titles.at(column));
        for (const QVariantList &row : shown.rows)
            width = std::max(width, lengthOf(shownText(row.at(column))));
        widths.append(std::clamp(width + 2, narrowestOnPaper, widestOnPaper));
    }
    return widths;
}

bool isNumber(const QVariant &value)
{
    const int type = value.typeId();
    return type == QMetaType::Int || type == QMetaType::LongLong || type == QMetaType::Double;
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
    for (const QVariant &value : values)
        row.cells.append(
            documents::Cell {{{shownText(value), Role::TableCell}}, 1, isNumber(value) ? Align::Right : Align::Left});
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
    Table table {widthsOf(shown), {headOf(shown.titles)}, 1};
    for (const QVariantList &row : shown.rows)
        table.rows.append(rowOf(row));
    const int room = std::accumulate(table.widths.cbegin(), table.widths.cend(), 0);
    Document paper;
    paper.format = Format::List;
    paper.paper = room > uprightRoom ? Paper::A4Across : Paper::A4;
    paper.blocks.append(Title {shown.name, Role::TableTitle});
    if (!remark.isEmpty())
        paper.blocks.append(Paragraph {{{remark, Role::TableCell}}});
    paper.blocks.append(table);
    paper.name = shown.name;
    return paper;
}

} // namespace lianxin::ui
