#pragma once

#include "core/exchange/spreadsheet.h"

namespace lianxin {

/// The one sheet of a .csv (RFC 4180; comma, semicolon or tab; UTF-8, GB18030 or UTF-16 with a mark). Every cell is
/// Text; a row's number is the line on which it begins. The ' of guardedCsvText is taken off.
/// Errors: Invalid, in one sentence without the file's name; Storage; Cancelled.
[[nodiscard]] Result<Spreadsheet> readCsv(const QString &path, const ReadLimits &limits, const Progress &progress);

} // namespace lianxin
