#pragma once

#include "core/exchange/sheetwriter.h"

namespace lianxin {

/// Writes `sheet` as .csv to `path`. Errors: Storage, Cancelled.
[[nodiscard]] Result<void> writeCsv(const QString &path, const SheetToWrite &sheet, const Progress &progress);

} // namespace lianxin
