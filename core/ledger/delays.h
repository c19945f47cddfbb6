#pragma once

#include "core/ledger/suggestion.h"

namespace lianxin {

/// The days, up to `day`, on which `suggestion` became late, in order: nobody writes them down, they follow from its
/// last days, its pauses and its closing.
[[nodiscard]] QList<QDate> becameLateOn(const Suggestion &suggestion, QDate day);

} // namespace lianxin
