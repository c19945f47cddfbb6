#pragma once

#include "core/evaluation/factindex.h"

namespace lianxin {

/// Who may go on helping whom `need` is of: first who proposed what answers it, then who was at its activity; before
/// that, who is asked to it and did not say no. Each once.
[[nodiscard]] QList<MemberId> helpersFor(const FactIndex &index, const Need &need);

} // namespace lianxin
