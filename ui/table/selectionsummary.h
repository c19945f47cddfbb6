#pragma once

#include <QString>

class QTableView;

namespace lianxin::ui {

/// How many rows are selected in `view`, and the sum of the numbers among the cells selected; empty when it is one row
/// or none, and without the sum when there are fewer than two numbers.
[[nodiscard]] QString selectionSummary(const QTableView &view);

} // namespace lianxin::ui
