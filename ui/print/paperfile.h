#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"

namespace lianxin::print {

/// What the names of `documents` have in common, as far as whole words go; the first one's if that is nothing.
/// There is at least one.
[[nodiscard]] QString commonName(const QList<documents::Document> &documents);

/// Papers cannot be written to `path`: Storage.
[[nodiscard]] Error notWritten(const QString &path, const QString &detail);

/// There are no papers to be written: Invalid.
[[nodiscard]] Error nothingToPrint();

/// The reader stopped the printing: Cancelled.
[[nodiscard]] Error printingStopped();

/// Replaces the file at `path` when all is written, or leaves it as it was. Errors: Storage.
Result<void> replaceFile(const QString &path, const QByteArray &content);

} // namespace lianxin::print
