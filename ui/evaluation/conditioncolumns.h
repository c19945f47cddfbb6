#pragma once

#include "core/directory/directoryrepository.h"
#include "core/evaluation/rulebook.h"
#include "ui/base/tablecolumn.h"

#include <functional>

namespace lianxin::ui {

/// What the conditions of `book` look at, their limits, and what becomes of those who do not meet them; `directory` has
/// the words for the kinds of facts. Both are asked at each use.
[[nodiscard]] QList<TableColumn<RuleCondition>> conditionColumns(const std::function<const Rulebook &()> &book,
                                                                 const std::function<const Directory &()> &directory);

} // namespace lianxin::ui
