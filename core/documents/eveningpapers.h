#pragma once

#include "core/documents/officepapers.h"

namespace lianxin::documents {

/// What all of them together are called, for paperTitle().
inline const QString eveningPaper = QStringLiteral("evening-papers");

/// What is printed on the evening of a visit, in one: the ledger, the tracking card of each suggestion, and a slip for
/// each member who made one. What is lacking of the slips is remarked. Errors: NotFound; Storage; Invalid when no
/// suggestion was made at `activity`.
Result<WrittenPapers> eveningPapers(const Records &records, ActivityId activity, QDate today);

} // namespace lianxin::documents
