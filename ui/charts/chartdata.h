#pragma once

#include "core/exchange/sheetwriter.h"
#include "ui/charts/chartfiles.h"

namespace lianxin::charts {

/// The numbers that `series` draws: a row for each category, a column for each line and, where it is compared, for the
/// year before and the difference; `foot` and what is to be told of it below.
[[nodiscard]] SheetToWrite sheetOf(const Series &series, const ChartFoot &foot);

} // namespace lianxin::charts
