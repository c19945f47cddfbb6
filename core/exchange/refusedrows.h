#pragma once

#include "core/exchange/importfiles.h"
#include "core/exchange/importreport.h"
#include "core/exchange/sheetwriter.h"

namespace lianxin {

/// The refused rows of an import, to be mended and imported again: for each sheet with some a sheet of the same
/// titles, headers and cells, and one more column with the reasons, which the next import does not read. `files` are
/// those that `report` is about. Errors: Storage when the word for that column is missing.
[[nodiscard]] Result<QList<SheetToWrite>> refusedRows(const QList<ImportFile> &files, const ImportReport &report);

} // namespace lianxin
