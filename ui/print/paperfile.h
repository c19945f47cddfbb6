#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"

#include <QMutex>
#include <QThreadPool>

#include <optional>

namespace lianxin::print {

/// What the names of `documents` have in common, as far as whole words go; the first one's if that is nothing.
/// There is at least one.
[[nodiscard]] QString commonName(const QList<documents::Document> &documents);

/// A path in `folder` for a file of its own for each of `documents`, called as it is, with `suffix` such as ".pdf"; two
/// members may share a name, and no file that is there is written over.
[[nodiscard]] QStringList pathsOfEach(const QList<documents::Document> &documents, const QString &folder,
                                      const QString &suffix);

/// Papers cannot be written to `path`; it is told when its folder is not there: Storage.
[[nodiscard]] Error notWritten(const QString &path, const QString &detail);

/// There are no papers to be written: Invalid.
[[nodiscard]] Error nothingToPrint();

/// The reader stopped the printing: Cancelled.
[[nodiscard]] Error printingStopped();

/// Whether a file can be written at `path`, and one in `folder`, which is there or can be made; nothing is left behind.
/// Errors: Storage.
Result<void> expectWritable(const QString &path);
Result<void> expectFolder(const QString &folder);

/// Replaces the file at `path` when all is written, or leaves it as it was. Errors: Storage.
Result<void> replaceFile(const QString &path, const QByteArray &content);

/// Replaces many files at a time, as the drive is waited for longer than all the rest takes.
class FileReplacing
{
public:
    FileReplacing();

    /// Has the file at `path` replaced, or written if there is none yet, sooner or later.
    void replace(const QString &path, const QByteArray &content);

    /// Waits until all are replaced. Errors: Storage, the first that was met.
    Result<void> finish();

private:
    QMutex m_mutex;
    std::optional<Error> m_failure;
    QThreadPool m_pool; // the last member: it waits for what uses the others
};

} // namespace lianxin::print
