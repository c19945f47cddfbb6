#pragma once

#include "core/directory/directoryrepository.h"

namespace lianxin::ui {

/// What is wrong with `word`, which `list` does not have: the words that may have been meant, and the dictionary as the
/// last way where the office has words of its own.
[[nodiscard]] Error unknownWord(const Directory &directory, WordList list, const QString &word);

/// ` Did you mean …?` with those of `words` that are near; empty when none is.
[[nodiscard]] QString nearWordsAsked(const QString &unknown, const QStringList &words);

} // namespace lianxin::ui
