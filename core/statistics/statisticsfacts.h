#pragma once

#include "core/evaluation/partialfacts.h"

namespace lianxin {

class Database;

/// What figures and charts are counted from: every record of the office's work, without texts that are only read.
struct StatisticsFacts : PartialFacts {
};

/// Errors: Storage.
Result<StatisticsFacts> readStatisticsFacts(Database &database);

} // namespace lianxin
