#include "ui/base/shownrows.h"

#include "ui/base/tableroles.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

QString title(const QTableView &view, int column)
{
    return view.model()->headerData(column, Qt::Horizontal).toString();
}

/// A value with a tab, a break or a quote is quoted, as spreadsheets do.
QString quoted(QString text)
{
    const bool isPlain = std::ranges::none_of(text, [](QChar c) { return c == u'\t' || c == u'\n' || c == u'"'; });
    return isPlain ? text : u'"' + text.replace(u'"', R"("")"_L1) + u'"';
}

QString textAt(const QModelIndex &cell)
{
    if (const QVariant flag = cell.data(Qt::CheckStateRole); flag.isValid())
        return flag.toInt() == Qt::Checked ? u"\u2713"_s : QString();
    return cell.data().toString();
}

/// A cell of a table in HTML, with the words by which spreadsheets take text as text, a telephone number above all.
QString cellInHtml(const QModelIndex &cell)
{
    const int type = valueAt(cell).typeId();
    const bool isNumber = type == QMetaType::Int || type == QMetaType::LongLong || type == QMetaType::Double;
    const bool isText = !isNumber && type != QMetaType::QDate;
    const QString words =
        textAt(cell).toHtmlEscaped().replace(u'\n', R"(<br style="mso-data-placement:same-cell">)"_L1);
    return (isText ? uR"(<td style='mso-number-format:"\@"'>%1</td>)"_s : u"<td>%1</td>"_s).arg(words);
}

/// The rows and columns, from left to right, that have a selected cell.
struct SelectedBlock {
    std::set<int> rows;
    QList<int> columns;
};

SelectedBlock selectedBlock(const QTableView &view)
{
    SelectedBlock block {{}, shownColumns(view)};
    QSet<int> chosen;
    for (const QModelIndex &cell : view.selectionModel()->selectedIndexes()) {
        block.rows.insert(cell.row());
        chosen.insert(cell.column());
    }
    block.columns.removeIf([&](int column) { return !chosen.contains(column); });
    return block;
}

/// What `say` answers for each cell of what is selected, row by row; an invalid index is a cell that is not.
template <typename Say>
QList<QStringList> saidOfSelection(const QTableView &view, const SelectedBlock &block, Say say)
{
    QList<QStringList> lines;
    for (const int row : block.rows) {
        QStringList cells;
        for (const int column : block.columns) {
            const QModelIndex cell = view.model()->index(row, column);
            cells.append(say(view.selectionModel()->isSelected(cell) ? cell : QModelIndex()));
        }
        lines.append(cells);
    }
    return lines;
}

QStringList titlesOf(const QTableView &view, const QList<int> &columns)
{
    QStringList titles;
    for (const int column : columns)
        titles.append(title(view, column));
    return titles;
}

} // namespace

QVariant valueAt(const QModelIndex &cell)
{
    if (const QVariant flag = cell.data(Qt::CheckStateRole); flag.isValid())
        return flag.toInt() == Qt::Checked;
    return cell.data(Qt::EditRole);
}

QList<int> shownColumns(const QTableView &view)
{
    const QHeaderView &header = *view.horizontalHeader();
    QList<int> columns;
    for (int place = 0; place < header.count(); ++place) {
        if (const int column = header.logicalIndex(place); !header.isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

ShownRows shownRows(const QTableView &view, const QString &name, const PaperRule &rule)
{
    const QList<int> columns = shownColumns(view);
    ShownRows shown {name, titlesOf(view, columns), {}};
    shown.note = rule.note;
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        QVariantList values;
        for (const int column : columns)
            values.append(valueAt(view.model()->index(row, column)));
        if (rule.isPrinted && !rule.isPrinted(view.model()->index(row, 0).data(IdRole).toLongLong()))
            shown.offPaper.append(shown.rows.size());
        shown.rows.append(values);
    }
    return shown;
}

QString selectionAsText(const QTableView &view, bool withTitles)
{
    const SelectedBlock block = selectedBlock(view);
    QStringList lines;
    if (withTitles)
        lines.append(titlesOf(view, block.columns).join(u'\t'));
    for (const QStringList &cells :
         saidOfSelection(view, block, [](const QModelIndex &cell) { return quoted(textAt(cell)); }))
        lines.append(cells.join(u'\t'));
    return lines.join(u'\n');
}

QString selectionAsHtml(const QTableView &view, bool withTitles)
{
    const SelectedBlock block = selectedBlock(view);
    QString table;
    if (withTitles)
        table += u"<tr><th>%1</th></tr>"_s.arg(
            titlesOf(view, block.columns).join(u'\n').toHtmlEscaped().replace(u'\n', "</th><th>"_L1));
    for (const QStringList &cells : saidOfSelection(view, block, cellInHtml))
        table += u"<tr>%1</tr>"_s.arg(cells.join(QString()));
    return uR"(<html><head><meta charset="utf-8"></head><body><table>%1</table></body></html>)"_s.arg(table);
}

} // namespace lianxin::ui
