#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QList>

namespace lianxin {

class Database;

/// An automatic copy of a document.
struct Backup {
    QString path;
    QDateTime at; ///< local time, by its name

    friend bool operator==(const Backup &, const Backup &) = default;
};

/// The folder beside the document at `path` in which its automatic copies are kept.
[[nodiscard]] QString backupFolderOf(const QString &path);

/// The automatic copies of the document at `path`, newest first.
[[nodiscard]] QList<Backup> backupsOf(const QString &path);

/// Copies the document into its backup folder, looks at the copy, and then removes the copies that are no
/// longer needed. Call it before an import. Returns the copy's path; empty when the document is in memory.
/// Errors: Storage; Unusable when the copy is not sound, which is then not kept.
Result<QString> backUp(Database &database, const QDateTime &now);

/// backUp(), unless there is a copy of the last 24 hours; then the path is empty.
Result<QString> backUpDaily(Database &database, const QDateTime &now);

/// Copies the document to `path` and looks at the copy. An older document there is replaced once the copy
/// is known to be sound. Errors: Storage when something else is there; those of backUp().
Result<void> backupTo(Database &database, const QString &path);

/// Puts the copy at `backup` in the place of the document `document`, which is backed up first; when it is
/// damaged, it is kept as it is under another name. Returns where; empty when there was no document.
/// Errors: NotFound; Unusable when the copy is damaged, or the document in use or not ours; Storage. After
/// each, the document is as it was.
Result<QString> restore(const QString &backup, const QString &document, const QDateTime &now);

/// How many rows the document or copy at `path` has in each of `tables`, in whatever state it is. May be asked on any
/// thread. Errors: those of Database::inspect().
Result<QList<int>> rowCounts(const QString &path, const QStringList &tables);

/// Which of the copies made at `backups` are no longer needed at `now`. Kept are all of two days, then
/// the newest each of 12 days, of 10 weeks and of 9 months.
[[nodiscard]] QList<QDateTime> backupsToRemove(QList<QDateTime> backups, const QDateTime &now);

} // namespace lianxin
