#pragma once

#include "core/exchange/activitylookup.h"
#include "core/exchange/sheetimporter.h"

namespace lianxin {

/// What a sheet of projects and needs says of its activity on top of its table: the activity as it is to be kept. When
/// the import is about an activity the sheet must not speak of another one. Errors: NotFound, with advice; Invalid when
/// it is about another.
[[nodiscard]] Result<Activity> activityOfNeeds(const ImportContext &context, const RecognisedSheet &sheet);

/// A day above the table of such a sheet that cannot be read, told where it stands.
[[nodiscard]] QList<ImportIssue> unreadDays(const ImportContext &context, const RecognisedSheet &sheet);

/// The last day above the table where it cannot be that of `activity`.
[[nodiscard]] QList<ImportIssue> strangeDeadline(const ImportContext &context, const RecognisedSheet &sheet,
                                                 const Activity &activity);

/// The theme above the table where `activity` has another one.
[[nodiscard]] QList<ImportIssue> otherTheme(const ImportContext &context, const RecognisedSheet &sheet,
                                            const Activity &activity);

/// That a sheet which came back brought no need.
[[nodiscard]] ImportIssue nothingReceived(const ImportContext &context, const RecognisedSheet &sheet);

/// The last day above the table, where it stands and is not `due`, that of the office.
[[nodiscard]] QList<ImportIssue> changedDeadline(const ImportContext &context, const RecognisedSheet &sheet, QDate due);

/// Keeps `project` of `activity` as the row tells it, with its enterprise. Errors: those of Stock.
Result<Kept> keepProject(ImportContext &context, RowReader &row, const Activity &activity, Project &project);

/// Puts what the row tells into `need`.
void fillNeed(const ImportContext &context, RowReader &row, Need &need);

/// For the sheet that went to a county and came back.
[[nodiscard]] SheetImporterPointer countySheetImporter(ImportContext &context, const RecognisedSheet &sheet);

} // namespace lianxin
