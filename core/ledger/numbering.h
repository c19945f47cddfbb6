#pragma once

#include "core/ledger/suggestion.h"

namespace lianxin {

/// The number after the highest of `numbers`, which end in digits: "2024-A-09" gives "2024-A-10". The first is
/// `prefix` with 01.
[[nodiscard]] QString nextNumber(const QStringList &numbers, const QString &prefix);

/// The number of the next suggestion made at `visit`, by the office's pattern: year of the visit, the beginning of the
/// name of its `region`, and the number after the highest of those of `made` that were made there, parts of suggestions
/// apart. What is not known falls away together with its hyphen; a number that `made` has already is passed over.
[[nodiscard]] QString nextNumber(const Activity &visit, const QString &region, const QList<Suggestion> &made);

} // namespace lianxin
