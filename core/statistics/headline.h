#pragma once

#include "core/base/result.h"
#include "core/statistics/statistics.h"

namespace lianxin {

class Database;

/// The five figures of the programme over all time, as computeStatistics() has them, without reading all facts.
/// Errors: Storage.
Result<Headline> readHeadline(Database &database);

} // namespace lianxin
