#include "core/storage/sqlite.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>
#include <QtEndian>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace lianxin::sqlite {

namespace {

// Places in the header. Source: https://www.sqlite.org/fileformat2.html, 1.3.
constexpr int headerSize = 100;
constexpr int pageSizeAt = 16; // two bytes; 1 means 65536
constexpr int changeCounterAt = 24;
constexpr int pageCountAt = 28; // valid while the counter before it equals the one at versionValidForAt
constexpr int userVersionAt = 60;
constexpr int applicationIdAt = 68;
constexpr int versionValidForAt = 92;

struct Beginning {
    QByteArray header; ///< zeros beyond the end of the file
    qint64 fileSize = 0; ///< bytes

    [[nodiscard]] quint32 number(int place) const { return qFromBigEndian<quint32>(header.constData() + place); }
    [[nodiscard]] qint64 pageSize() const
    {
        const int size = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
        return size == 1 ? 65536 : size;
    }
    [[nodiscard]] bool isCutOff() const
    {
        const bool counted = number(changeCounterAt) == number(versionValidForAt);
        return fileSize % qMax<qint64>(pageSize(), 512) != 0
            || (counted && number(pageCountAt) * pageSize() > fileSize);
    }
};

/// Read through SQLite: whoever closes the file otherwise, drops the locks that this process has on it.
Result<Beginning> beginningOf(const QString &path)
{
    sqlite3 *raw = nullptr;
    const int opened = sqlite3_open_v2(path.toUtf8().constData(), &raw, SQLITE_OPEN_READONLY, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> connection(raw, &sqlite3_close);
    sqlite3_file *file = nullptr;
    if (opened != SQLITE_OK || sqlite3_file_control(raw, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK
        || file->pMethods == nullptr)
        return explain(SQLITE_IOERR, QString::fromUtf8(sqlite3_errmsg(raw)));

    Beginning beginning {QByteArray(headerSize, '\0')};
    const int sized = file->pMethods->xFileSize(file, &beginning.fileSize);
    const int read = file->pMethods->xRead(file, beginning.header.data(), headerSize, 0);
    if (sized != SQLITE_OK || (read != SQLITE_OK && read != SQLITE_IOERR_SHORT_READ))
        return explain(read, u"the header cannot be read"_s);
    return beginning;
}

} // namespace

QString nameOf(const QString &path, bool create)
{
    return QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) + (create ? u"?mode=rwc"_s : u"?mode=rw"_s);
}

Result<int> versionOf(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return Error {ErrorKind::NotFound, QCoreApplication::translate("Storage", "There is no such file."), path};
    if (!file.isFile())
        return explain(SQLITE_NOTADB, u"no plain file: "_s + path);

    const auto beginning = beginningOf(path);
    if (!beginning)
        return beginning.error();
    if (beginning->fileSize < headerSize || !beginning->header.startsWith("SQLite format 3"))
        return explain(SQLITE_NOTADB, u"no SQLite header"_s);
    if (beginning->number(applicationIdAt) != static_cast<quint32>(applicationId))
        return explain(SQLITE_NOTADB, u"application_id %1"_s.arg(beginning->number(applicationIdAt)));
    return static_cast<int>(beginning->number(userVersionAt));
}

Result<void> expectWhole(const QString &path)
{
    const auto beginning = beginningOf(path);
    if (!beginning)
        return beginning.error();
    // After a crash amid a commit the journal knows the true size, and SQLite will restore it.
    if (!QFileInfo::exists(path + u"-journal"_s) && beginning->isCutOff())
        return explain(SQLITE_CORRUPT, u"%1 bytes only"_s.arg(beginning->fileSize));
    return {};
}

Result<void> expectInPlace(sqlite3 *connection)
{
    int moved = 0;
    if (sqlite3_file_control(connection, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0) {
        const QString message = QCoreApplication::translate(
            "Storage", "The file was moved, replaced or removed while it was open; save a copy under another name.");
        return Error {ErrorKind::Storage, message, {}};
    }
    return {};
}

} // namespace lianxin::sqlite
