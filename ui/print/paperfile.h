#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"

namespace lianxin::print {

/// What the names of `documents` have in common, as far as whole words go; the first one's if that is nothing.
/// There is at least one.
[[nodiscard]] QString commonName(const QList<documents::Document> &documents);

/// A path in `folder` for a file of its own for each of `documents`, called as it is, with `suffix` such as ".pdf"; two
/// members may share a name, and no file that is there is written over.
[[nodiscard]] QStringList pathsOfEach(const QList<documents::Document> &documents, const QString &folder,
                                      const QString &suffix);

/// Papers cannot be written to `path`: Storage.
[[nodiscard]] Error notWritten(const QString &path, const QString &detail);

/// There are no papers to be written: Invalid.
[[nodiscard]] Error nothingToPrint();

/// The reader stopped the printing: Cancelled.
[[nodiscard]] Error printingStopped();

/// Replaces the file at `path` when all is written, or leaves it as it was. Errors: Storage.
Result<void> replaceFile(const QString &path, const QByteArray &content);

} // namespace lianxin::print
