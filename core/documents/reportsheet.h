#pragma once

#include "core/documents/officepapers.h"
#include "core/reports/report.h"

namespace lianxin {

class FactIndex;
struct ReportRules;

namespace documents {

/// The name of its wording.
inline const QString reportSheetPaper = QStringLiteral("report-sheet");

/// What its tokens are, without values.
[[nodiscard]] TokenValues blankReport();

/// The sheet of each of `reports`, in their order, to be signed: number, addressee, copies, editor, the three parts.
/// One without a text is drafted from the suggestions that it grew out of. What is to be mended before they are sent is
/// remarked. Errors: as papersOf(); Storage.
Result<WrittenPapers> reportSheets(Database &database, const QList<ReportId> &reports);

/// The same in `wording`, of the reports that grew out of `activity`. Errors: Invalid, too, when there is none.
Result<QList<Specimen>> reportSpecimens(const Records &records, ActivityId activity, const Wording &wording);

/// What is to be mended of `report` before it is sent, a sentence each: one matter only, all three parts, short enough,
/// no words that the office avoids.
[[nodiscard]] QStringList reportFaults(const FactIndex &index, const Report &report, const ReportRules &rules);

} // namespace documents

} // namespace lianxin
