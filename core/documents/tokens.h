#pragma once

#include "core/documents/wording.h"

#include <optional>

namespace lianxin::documents {

/// What an empty value means for a piece of wording.
enum class Empty { Refused, Allowed };

/// `line` with its tokens replaced and its optional pieces resolved; nothing if the optional pieces were all it had.
/// A value is never read for tokens again. Errors: Invalid for an unknown, empty (if Refused) or unclosed token.
Result<std::optional<QList<Span>>> resolved(const QString &line, const Wording &wording, const TokenValues &values,
                                            Empty empty);

/// The keys of the tokens in `line`, unknown words as they stand.
[[nodiscard]] QStringList keysIn(const QString &line, const Wording &wording);

/// The keys of the figures that `wording` tells of `values`, each once, in its order; also of pieces that are left out.
[[nodiscard]] QStringList figuresTold(const Wording &wording, const TokenValues &values);

/// How often a line with the tokens `keys` stands for their lists: as often as the longest has entries; 0 without one.
[[nodiscard]] qsizetype entriesOf(const TokenValues &values, const QStringList &keys);

/// `values` with the lists of `keys` narrowed to their entry `index`.
[[nodiscard]] TokenValues entryOf(TokenValues values, const QStringList &keys, qsizetype index);

} // namespace lianxin::documents
