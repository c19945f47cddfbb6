#pragma once

#include "core/storage/history.h"
#include "ui/base/tablecolumn.h"

#include <QList>

namespace lianxin {
class FactIndex;
}

namespace lianxin::ui {

/// What happened to a record, in columns. `index` answers for as long as they are shown.
[[nodiscard]] QList<TableColumn<RecordChange>> changeColumns(const std::function<const FactIndex &()> &index);

} // namespace lianxin::ui
