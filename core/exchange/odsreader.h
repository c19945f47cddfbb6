#pragma once

#include "core/exchange/spreadsheet.h"

namespace lianxin {

class ZipArchive;

/// The sheets of an .ods (OASIS OpenDocument 1.0 to 1.3). Errors: Invalid, in one sentence without the file's name;
/// Cancelled.
[[nodiscard]] Result<Spreadsheet> readOds(ZipArchive &zip, const ReadLimits &limits);

} // namespace lianxin
