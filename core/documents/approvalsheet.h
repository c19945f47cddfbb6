#pragma once

#include "core/documents/officepapers.h"
#include "core/nomination/nomination.h"

namespace lianxin {

class Database;

namespace documents {

/// The sheet by which the panel of `activity` is approved: the seats with their reasons and reserves, who serves each
/// need, and room for signatures. Errors: NotFound; Invalid when there is no panel; Storage.
Result<Document> approvalSheet(Database &database, ActivityId activity, const Nomination &nomination);

/// The name of its wording.
inline const QString approvalPaper = QStringLiteral("approval-sheet");

/// What its tokens are, without values.
[[nodiscard]] TokenValues blankApproval();

/// Makes the sheet of the panel that would be chosen for `activity`, which is chosen once.
[[nodiscard]] SpecimenMaker approvalSpecimenMaker(Database &database, ActivityId activity);

} // namespace documents

} // namespace lianxin
