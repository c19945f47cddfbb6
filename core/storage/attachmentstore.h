#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

class QIODevice;

namespace lianxin {

class Database;

/// The bytes of the files that belong to records. A record refers to a content by its hash, and two records
/// with the same file share it. Contents are never changed and are not part of the history, so a record that
/// comes back by undo finds its file; a snapshot does not have them.
class AttachmentStore
{
public:
    static constexpr qsizetype chunkSize = qsizetype(256) * 1024; ///< bytes

    explicit AttachmentStore(Database &database)
        : m_database(database)
    {
    }

    /// Keeps `content` and returns its hash: SHA-256 as 64 lower-case hexadecimal digits. Store it within the
    /// action that writes the record. Errors: Storage.
    Result<QString> store(const QByteArray &content);
    /// The same for what `device` holds from its beginning on; it is read twice and must be able to seek.
    /// Errors: Storage, also when the device cannot be read.
    Result<QString> store(QIODevice &device);

    /// The content of `hash`. Errors: NotFound; Unusable when its bytes are no longer what was stored; Storage.
    [[nodiscard]] Result<QByteArray> read(const QString &hash) const;

    /// The size of the content of `hash`, in bytes. Errors: NotFound; Storage.
    [[nodiscard]] Result<qint64> sizeOf(const QString &hash) const;

private:
    Result<void> writeChunks(QIODevice &device, const QString &hash);

    Database &m_database;
};

} // namespace lianxin
