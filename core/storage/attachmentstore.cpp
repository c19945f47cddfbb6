#include "core/storage/attachmentstore.h"

#include "core/storage/database.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

Error unreadable(const QIODevice &device)
{
    return {ErrorKind::Storage, QCoreApplication::translate("Storage", "The file to attach cannot be read."),
            device.errorString()};
}

/// Goes over `device` from its beginning in pieces of a chunk, and returns the hash of all.
template <typename Visit>
Result<QString> hashOf(QIODevice &device, Visit visit)
{
    if (!device.seek(0))
        return unreadable(device);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (;;) {
        const QByteArray chunk = device.read(AttachmentStore::chunkSize);
        if (chunk.isEmpty())
            break;
        hash.addData(chunk);
        if (const Result<void> done = visit(chunk); !done)
            return done.error();
    }
    if (!device.atEnd())
        return unreadable(device);
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

Result<QString> AttachmentStore::store(const QByteArray &content)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    return store(buffer);
}

Result<QString> AttachmentStore::store(QIODevice &device)
{
    auto hash = hashOf(device, [](const QByteArray &) { return Result<void>(); });
    if (!hash || sizeOf(*hash))
        return hash;
    const auto written = m_database.atomically([&] { return writeChunks(device, *hash); });
    return written ? hash : written.error();
}

Result<void> AttachmentStore::writeChunks(QIODevice &device, const QString &hash)
{
    const auto begun = m_database.run(u"INSERT INTO attachment_content (hash, size) VALUES (:hash, :size)"_s,
                                      {{u":hash"_s, hash}, {u":size"_s, device.size()}});
    if (!begun)
        return begun.error();
    int position = 0;
    const auto again = hashOf(device, [&](const QByteArray &chunk) -> Result<void> {
        const auto added =
            m_database.run(u"INSERT INTO attachment_chunk (hash, position, bytes) VALUES (:hash, :position, :bytes)"_s,
                           {{u":hash"_s, hash}, {u":position"_s, position++}, {u":bytes"_s, chunk}});
        return added ? Result<void>() : added.error();
    });
    if (!again)
        return again.error();
    return *again == hash ? Result<void>() : unreadable(device); // it was changed between the two readings
}

Result<QByteArray> AttachmentStore::read(const QString &hash) const
{
    const auto size = sizeOf(hash);
    if (!size)
        return size.error();
    QByteArray content;
    content.reserve(*size);
    const auto done =
        m_database.forEachRow(u"SELECT bytes FROM attachment_chunk WHERE hash = :hash ORDER BY position"_s,
                              {{u":hash"_s, hash}}, [&](const Row &row) { content.append(row.bytes(u"bytes"_s)); });
    if (!done)
        return done.error();
    if (QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()) != hash)
        return Error {ErrorKind::Unusable, QCoreApplication::translate("Storage", "The attachment is damaged."), hash};
    return content;
}

Result<qint64> AttachmentStore::sizeOf(const QString &hash) const
{
    const auto sizes = m_database.select(u"SELECT size FROM attachment_content WHERE hash = :hash"_s,
                                         {{u":hash"_s, hash}}, [](const Row &row) { return row.integer(u"size"_s); });
    if (!sizes)
        return sizes.error();
    if (sizes->isEmpty())
        return Error {ErrorKind::NotFound, QCoreApplication::translate("Storage", "There is no such attachment."),
                      hash};
    return sizes->first();
}

} // namespace lianxin
