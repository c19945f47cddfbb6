// Copying a document that another program holds, byte by byte: its lock lets nobody read through SQLite.
#include "core/storage/sqlite.h"

#include <QFile>
#include <QThread>

#include <memory>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lianxin::sqlite {

namespace {

constexpr qint64 portion = 1 << 20; // bytes
constexpr int attempts = 10;
constexpr auto betweenAttempts = 100ms;

QString journalOf(const QString &path)
{
    return path + u"-journal"_s;
}

/// The bytes of a file, read through SQLite: whoever closes the file otherwise, drops the locks that this process
/// has on it.
class FileBytes
{
public:
    explicit FileBytes(const QString &path, int flags = SQLITE_OPEN_READONLY)
    {
        sqlite3 *raw = nullptr;
        sqlite3_open_v2(path.toUtf8().constData(), &raw, flags, nullptr);
        m_connection.reset(raw);
        sqlite3_file_control(raw, "main", SQLITE_FCNTL_FILE_POINTER, &m_file);
    }

    [[nodiscard]] bool isOpen() const { return m_file != nullptr && m_file->pMethods != nullptr; }

    [[nodiscard]] qint64 size() const
    {
        sqlite3_int64 bytes = 0;
        return m_file->pMethods->xFileSize(m_file, &bytes) == SQLITE_OK ? bytes : -1;
    }

    /// What stands at `place`, at most a portion; null when it cannot be read, empty at the end.
    [[nodiscard]] QByteArray at(qint64 place) const
    {
        QByteArray bytes(std::clamp<qint64>(size() - place, 0, portion), Qt::Uninitialized);
        if (bytes.isEmpty())
            return ""_ba;
        const int read = m_file->pMethods->xRead(m_file, bytes.data(), static_cast<int>(bytes.size()), place);
        return read == SQLITE_OK ? bytes : QByteArray();
    }

    /// Whether some connection has a lock on it. Asks for the locks alone: a transaction would play back what a crash
    /// left.
    [[nodiscard]] bool isLocked() const
    {
        int answer = SQLITE_OK;
        for (const int lock : {SQLITE_LOCK_SHARED, SQLITE_LOCK_RESERVED, SQLITE_LOCK_EXCLUSIVE})
            if (answer == SQLITE_OK)
                answer = m_file->pMethods->xLock(m_file, lock);
        m_file->pMethods->xUnlock(m_file, SQLITE_LOCK_NONE);
        return answer == SQLITE_BUSY;
    }

private:
    std::unique_ptr<sqlite3, decltype(&sqlite3_close)> m_connection {nullptr, &sqlite3_close};
    sqlite3_file *m_file = nullptr;
};

/// A journal that begins with zeros is left over from a transaction that is done.
bool hasTransactionUnderWay(const QString &path)
{
    QFile journal(journalOf(path));
    char first = 0;
    return journal.open(QFile::ReadOnly) && journal.getChar(&first) && first != 0;
}

bool copyOnce(const FileBytes &bytes, const QString &target)
{
    QFile file(target);
    if (!file.open(QFile::WriteOnly | QFile::Truncate))
        return false;
    qint64 place = 0;
    for (QByteArray part = bytes.at(place); !part.isEmpty(); part = bytes.at(place)) {
        if (file.write(part) != part.size())
            return false;
        place += part.size();
    }
    return place == bytes.size() && file.flush();
}

/// Whether nothing was written while it was copied.
bool isEqual(const FileBytes &bytes, const QString &copy)
{
    QFile file(copy);
    if (!file.open(QFile::ReadOnly) || file.size() != bytes.size())
        return false;
    for (qint64 place = 0; place < file.size(); place += portion)
        if (file.read(portion) != bytes.at(place))
            return false;
    return true;
}

} // namespace

bool isInUse(const QString &path)
{
    const FileBytes file(path, SQLITE_OPEN_READWRITE);
    return file.isOpen() && file.isLocked();
}

Result<void> copyBytes(const QString &path, const QString &target)
{
    const FileBytes bytes(path);
    if (!bytes.isOpen())
        return explain(SQLITE_IOERR, u"cannot be read: "_s + path);
    for (int attempt = 0; attempt < attempts; ++attempt) {
        // Nobody's transaction is one that a crash left behind; its journal goes along, and undoes it in the copy.
        const bool isAbandoned = hasTransactionUnderWay(path) && !isInUse(path);
        const bool isBusy = hasTransactionUnderWay(path) && !isAbandoned;
        if (!isBusy && copyOnce(bytes, target) && isEqual(bytes, target)) {
            if (isAbandoned && !QFile::copy(journalOf(path), journalOf(target)))
                return explain(SQLITE_IOERR, u"the journal cannot be read"_s);
            if (isAbandoned || !hasTransactionUnderWay(path))
                return {};
        }
        QThread::msleep(betweenAttempts.count());
    }
    return explain(SQLITE_BUSY, u"it was being written all the time"_s);
}

} // namespace lianxin::sqlite
