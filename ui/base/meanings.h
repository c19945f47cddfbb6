#pragma once

#include "core/directory/directoryentry.h"

namespace lianxin::ui {

/// What the rules may take a word of a closed list for.
struct Meaning {
    QString code; ///< as DirectoryEntry::meaning holds it
    QString title;

    friend bool operator==(const Meaning &, const Meaning &) = default;
};

/// Those of `list`; none when its words are just words.
[[nodiscard]] QList<Meaning> meaningsOf(WordList list);

} // namespace lianxin::ui
