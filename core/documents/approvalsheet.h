#pragma once

#include "core/documents/document.h"
#include "core/nomination/nomination.h"

namespace lianxin {

class Database;

namespace documents {

/// The sheet by which the panel of `activity` is approved: the seats with their reasons and reserves, who serves each
/// need, and room for signatures. Errors: NotFound; Invalid when there is no panel; Storage.
Result<Document> approvalSheet(Database &database, ActivityId activity, const Nomination &nomination);

} // namespace documents

} // namespace lianxin
