#pragma once

#include "core/base/result.h"
#include "core/evaluation/partialfacts.h"

namespace lianxin {

class Database;

/// What the thread of one suggestion needs of the facts: the suggestion, and what hangs on it. Of each record it holds
/// what the thread tells, and what its points are computed from.
struct ThreadFacts : PartialFacts {
};

/// Without the words and terms of the office, which all threads share. Errors: NotFound when there is no such
/// suggestion; Storage.
Result<ThreadFacts> readThreadFacts(Database &database, SuggestionId id);

} // namespace lianxin
