#pragma once

#include "core/evaluation/factindex.h"
#include "ui/base/recordref.h"

namespace lianxin::ui {

/// The activity that `record` belongs to: one itself, or what the page of activities shows of one; not stored = to
/// none.
[[nodiscard]] ActivityId activityBehind(const FactIndex &index, Database &database, const RecordRef &record);

} // namespace lianxin::ui
