#pragma once

#include <functional>

class QMenu;
class QTableView;

namespace lianxin::ui {

/// Fills `menu` with the columns of `view`, to show and to hide, and with the way back by `reset`. The last
/// column shown cannot be hidden.
void fillColumnMenu(QMenu *menu, QTableView *view, const std::function<void()> &reset);

} // namespace lianxin::ui
