#pragma once

#include "core/activities/activity.h"
#include "core/exchange/importfiles.h"
#include "core/exchange/importmapping.h"
#include "core/exchange/importreport.h"

#include <QDate>

namespace lianxin {

class Snapshot;
class Workbook;

struct ImportOptions {
    QDate today; ///< what happened cannot have happened later; must be valid
    std::optional<SheetKind> as; ///< what the sheets are; by their headers if not given
    ImportMapping mapping; ///< answers to be remembered, besides those of imports before
    bool clearsEmpty = false; ///< an empty cell takes what is stored away; else it says nothing
    ActivityId about = {}; ///< of which a sheet of needs must be; not stored = the sheet tells
};

/// Takes all sheets of `files` into the document as one action, in the order that references need. Rows that cannot be
/// taken are refused one by one; the rest is taken. What changes nothing makes no action. `progress` counts rows.
/// Errors: Storage; Cancelled when `progress` says so: then nothing of it stays.
[[nodiscard]] Result<ImportReport> importFiles(
    Workbook &workbook, const QList<ImportFile> &files, const ImportOptions &options,
    const Progress &progress = [](int, int) { return true; });

/// What importFiles() would answer for the document that `snapshot` holds, and what it would change. Long work, for any
/// thread. Errors: those of importFiles().
[[nodiscard]] Result<ImportReport> previewImport(
    const Snapshot &snapshot, const QList<ImportFile> &files, const ImportOptions &options,
    const Progress &progress = [](int, int) { return true; });

/// The same for `workbook`, which stays as it is.
[[nodiscard]] Result<ImportReport> previewImport(
    const Workbook &workbook, const QList<ImportFile> &files, const ImportOptions &options,
    const Progress &progress = [](int, int) { return true; });

} // namespace lianxin
