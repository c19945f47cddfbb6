#pragma once

#include "core/exchange/spreadsheet.h"

#include <QStringList>

namespace lianxin {

/// A file that was named for import, read or not.
struct ImportFile {
    QString path; ///< relative to the folder that was named; of a file that was named its name
    Result<Spreadsheet> content;
};

/// Reads the files at `paths`, calendars of holidays (.ics) among them, and those .xlsx, .ods and .csv that lie in the
/// folders among them, by name. A file that cannot be read has its error in its place. Long work, for any thread;
/// `progress` counts files. Errors: Cancelled when `progress` says so.
[[nodiscard]] Result<QList<ImportFile>> readImportFiles(
    const QStringList &paths, const Progress &progress = [](int, int) { return true; });

} // namespace lianxin
