#include "ui/base/shownrows.h"

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

QVariant valueAt(const QModelIndex &cell)
{
    if (const QVariant flag = cell.data(Qt::CheckStateRole); flag.isValid())
        return flag.toInt() == Qt::Checked;
    return cell.data(Qt::EditRole);
}

/// A value with a tab, a break or a quote is quoted, as spreadsheets do.
QString quoted(QString text)
{
    const bool isPlain = std::ranges::none_of(text, [](QChar c) { return c == u'\t' || c == u'\n' || c == u'"'; });
    return isPlain ? text : u'"' + text.replace(u'"', "\"\""_L1) + u'"';
}

QString textAt(const QModelIndex &cell)
{
    if (const QVariant flag = cell.data(Qt::CheckStateRole); flag.isValid())
        return flag.toInt() == Qt::Checked ? u"\u2713"_s : QString();
    return quoted(cell.data().toString());
}

} // namespace

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

ShownRows shownRows(const QTableView &view, const QString &name)
{
    const QList<int> columns = shownColumns(view);
    ShownRows shown {name, {}, {}};
    for (const int column : columns)
        shown.titles.append(title(view, column));
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        QVariantList values;
        for (const int column : columns)
            values.append(valueAt(view.model()->index(row, column)));
        shown.rows.append(values);
    }
    return shown;
}

QString selectionAsText(const QTableView &view, bool withTitles)
{
    std::set<int> rows;
    QSet<int> chosen;
    for (const QModelIndex &cell : view.selectionModel()->selectedIndexes()) {
        rows.insert(cell.row());
        chosen.insert(cell.column());
    }
    QList<int> columns = shownColumns(view);
    columns.removeIf([&](int column) { return !chosen.contains(column); });

    QStringList lines;
    const auto addLine = [&](auto cellText) {
        QStringList cells;
        for (const int column : std::as_const(columns))
            cells.append(cellText(column));
        lines.append(cells.join(u'\t'));
    };
    if (withTitles)
        addLine([&](int column) { return title(view, column); });
    for (const int row : rows)
        addLine([&](int column) {
            const QModelIndex cell = view.model()->index(row, column);
            return view.selectionModel()->isSelected(cell) ? textAt(cell) : QString();
        });
    return lines.join(u'\n');
}

} // namespace lianxin::ui
