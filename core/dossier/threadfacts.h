#pragma once

#include "core/dossier/resultthread.h"
#include "core/evaluation/partialfacts.h"

namespace lianxin {

/// What the thread of one suggestion needs of the facts: the suggestion, and what hangs on it.
struct ThreadFacts : PartialFacts {
};

/// Errors: NotFound when there is no such suggestion; Storage.
Result<ThreadFacts> readThreadFacts(Database &database, SuggestionId id);

/// resultThreadOf() of what is stored, with the points by the rules in use on `day`. Errors: those of
/// readThreadFacts().
Result<ResultThread> readResultThread(Database &database, SuggestionId id, QDate day);

} // namespace lianxin
