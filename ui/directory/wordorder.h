#pragma once

#include "core/directory/directoryentry.h"

namespace lianxin::ui {

/// `entries`, in the order of their list, after `moved` was taken to `place`, counted from 1 and held within the list:
/// those whose position changes, with the new one. Positions become 1, 2, 3 …, whatever they were.
[[nodiscard]] QList<DirectoryEntry> movedTo(QList<DirectoryEntry> entries, EntryId moved, int place);

/// Whether `entry` would stand below itself, were `parent` its wider entry.
[[nodiscard]] bool wouldCircle(const QList<DirectoryEntry> &entries, EntryId entry, EntryId parent);

} // namespace lianxin::ui
