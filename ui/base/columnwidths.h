#pragma once

class QTableWidget;

namespace lianxin::ui {

/// Makes the columns of `table`, but for the last, as wide as what stands there, at most `widest` pixels, and always as
/// wide as their titles, which are bold.
void fitColumns(QTableWidget *table, int widest);

} // namespace lianxin::ui
