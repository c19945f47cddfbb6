#pragma once

#include "core/evaluation/partialfacts.h"

namespace lianxin {

class Database;

/// The labels of the records of `part` that others share, whether those are part of it or not, into `part`.
/// Errors: Storage.
Result<void> readSharedLabels(Database &database, PartialFacts &part);

} // namespace lianxin
