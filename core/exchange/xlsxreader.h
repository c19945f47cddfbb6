#pragma once

#include "core/exchange/spreadsheet.h"

namespace lianxin {

class ZipArchive;

/// The sheets of an .xlsx (ISO/IEC 29500-1, both flavours). Errors: Invalid, in one sentence without the file's
/// name; Cancelled.
[[nodiscard]] Result<Spreadsheet> readXlsx(ZipArchive &zip, const ReadLimits &limits);

} // namespace lianxin
