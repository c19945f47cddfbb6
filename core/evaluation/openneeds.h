#pragma once

#include "core/evaluation/factindex.h"

namespace lianxin {

/// The needs that no suggestion answers and nobody explained, in the order of the facts.
[[nodiscard]] QList<NeedId> unansweredNeeds(const FactIndex &index);

/// Those among them that wait for another activity: theirs was held or cancelled.
[[nodiscard]] QList<NeedId> openNeeds(const FactIndex &index);

} // namespace lianxin
