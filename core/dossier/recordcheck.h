#pragma once

#include "core/base/recordref.h"
#include "core/base/result.h"

namespace lianxin {

class Database;

/// Whether the record as it is stored keeps the rules of its kind; those of a kind that has none do.
/// Errors: NotFound; Invalid, naming the rule; Storage.
[[nodiscard]] Result<void> checkRecord(Database &database, const RecordRef &record);

} // namespace lianxin
