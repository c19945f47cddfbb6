#pragma once

#include "core/evaluation/evaluation.h"

namespace lianxin {

class Database;

/// evaluate() of what is stored, kind by kind of the facts, so that a whole country's need not be known at once.
/// Errors: Storage.
Result<QList<MemberPoints>> readEvaluation(Database &database, const Rulebook &book, const Period &period);

} // namespace lianxin
