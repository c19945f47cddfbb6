#pragma once

#include "core/exchange/sheetwriter.h"

namespace lianxin {

/// Writes `sheet` as .xlsx to `path`; it is within the limits of that format. Errors: Storage, Cancelled.
[[nodiscard]] Result<void> writeXlsx(const QString &path, const SheetToWrite &sheet, const Progress &progress);

/// `name` as the name of a tab: at most 31 characters, none of []:*?/\, no ' at an end, never empty.
[[nodiscard]] QString tabName(const QString &name);

} // namespace lianxin
