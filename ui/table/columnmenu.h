#pragma once

#include <functional>

class QMenu;
class QTableView;

namespace lianxin::ui {

class RecordFilter;
class SheetView;

/// Fills `menu` with the columns of `view`, to show and to hide, and with the way back by `reset`. The last
/// column shown cannot be hidden.
void fillColumnMenu(QMenu *menu, QTableView *view, const std::function<void()> &reset);

/// Fills `menu` with what can be done with `column` of `view`, which shows `filter`: to sort by it, in which order, to
/// narrow the rows by it, to freeze; and with the choice of columns.
void fillTitleMenu(QMenu *menu, SheetView *view, RecordFilter *filter, int column, const std::function<void()> &reset);

} // namespace lianxin::ui
