#pragma once

#include "core/directory/savedview.h"
#include "ui/table/recordfilter.h"

class QTableView;

namespace lianxin::ui {

/// The key under which `column` of a table is known in settings and saved views.
[[nodiscard]] QString columnKey(const QAbstractItemModel &model, int column);
/// Those of all columns, with their numbers.
[[nodiscard]] QHash<QString, int> columnsByKey(const QAbstractItemModel &model);

/// The columns that `view` shows, from left to right.
[[nodiscard]] QList<ViewColumn> shownViewColumns(const QTableView &view);
/// Shows just `columns`, in this order; those that there are no more are left out. Nothing when none is left.
void showViewColumns(QTableView &view, const QList<ViewColumn> &columns);

[[nodiscard]] QList<ViewKey> viewKeys(const RecordFilter &filter);
void setViewKeys(RecordFilter &filter, const QList<ViewKey> &keys);

[[nodiscard]] QList<ViewCondition> viewConditions(const RecordFilter &filter);
void setViewConditions(RecordFilter &filter, const QList<ViewCondition> &conditions);

} // namespace lianxin::ui
