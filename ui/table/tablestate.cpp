#include "ui/table/tablestate.h"

#include "ui/base/shownrows.h"
#include "ui/base/tableroles.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace lianxin::ui {

QString columnKey(const QAbstractItemModel &model, int column)
{
    return model.headerData(column, Qt::Horizontal, KeyRole).toString();
}

QHash<QString, int> columnsByKey(const QAbstractItemModel &model)
{
    QHash<QString, int> columns;
    for (int column = 0; column < model.columnCount(); ++column)
        columns.insert(columnKey(model, column), column);
    return columns;
}

QList<ViewColumn> shownViewColumns(const QTableView &view)
{
    QList<ViewColumn> columns;
    for (const int column : shownColumns(view))
        columns.append({columnKey(*view.model(), column), std::max(1, view.columnWidth(column))});
    return columns;
}

void showViewColumns(QTableView &view, const QList<ViewColumn> &columns)
{
    const QHash<QString, int> known = columnsByKey(*view.model());
    QHeaderView &header = *view.horizontalHeader();
    QList<int> shown;
    for (const auto &[key, width] : columns) {
        const int column = known.value(key, -1);
        if (column < 0 || shown.contains(column))
            continue;
        header.setSectionHidden(column, false);
        header.moveSection(header.visualIndex(column), static_cast<int>(shown.size()));
        header.resizeSection(column, width);
        shown.append(column);
    }
    for (int column = 0; !shown.isEmpty() && column < header.count(); ++column)
        header.setSectionHidden(column, !shown.contains(column));
}

QList<ViewKey> viewKeys(const RecordFilter &filter)
{
    QList<ViewKey> keys;
    for (const auto &[column, order, text] : filter.keys())
        keys.append({columnKey(filter, column), order == Qt::DescendingOrder, text});
    return keys;
}

void setViewKeys(RecordFilter &filter, const QList<ViewKey> &keys)
{
    const QHash<QString, int> known = columnsByKey(filter);
    QList<RecordFilter::Key> found;
    for (const auto &[key, descending, text] : keys)
        if (const int column = known.value(key, -1); column >= 0)
            found.append({column, descending ? Qt::DescendingOrder : Qt::AscendingOrder, text});
    filter.setKeys(found);
}

QList<ViewCondition> viewConditions(const RecordFilter &filter)
{
    QList<ViewCondition> conditions;
    for (const auto &[column, words] : filter.conditions().asKeyValueRange())
        conditions.append({columnKey(filter, column), words});
    return conditions;
}

void setViewConditions(RecordFilter &filter, const QList<ViewCondition> &conditions)
{
    const QHash<QString, int> known = columnsByKey(filter);
    QMap<int, QString> typed;
    for (const auto &[key, words] : conditions)
        if (const int column = known.value(key, -1); column >= 0)
            typed.insert(column, words);
    filter.setConditions(typed);
}

} // namespace lianxin::ui
