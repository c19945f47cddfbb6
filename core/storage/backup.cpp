#include "core/storage/backup.h"

#include "core/storage/check.h"
#include "core/storage/database.h"
#include "core/storage/sqlite.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

const QString nameFormat = u"yyyy-MM-dd HHmmss-zzz"_s;
const QString ending = u".lianxin"_s;
const QString journal = u"-journal"_s;

QString sentence(const char *text)
{
    return QCoreApplication::translate("Backup", text);
}

/// Gives the file at `from` the name `to`, even if there is one, so that a loss of power does not undo it.
Result<void> moveIntoPlace(const QString &from, const QString &to)
{
    std::error_code failure;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), failure);
    if (failure) {
        return Error {ErrorKind::Storage, sentence(QT_TRANSLATE_NOOP("Backup", "The copy could not be put in place.")),
                      QString::fromStdString(failure.message())};
    }
#ifdef Q_OS_UNIX
    const int folder = ::open(QFile::encodeName(QFileInfo(to).absolutePath()).constData(), O_RDONLY);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
#endif
    return {};
}

/// Errors: Unusable when the pages or the history of the file at `path` are not sound.
Result<void> expectSound(const QString &path)
{
    const auto database = Database::inspect(path);
    if (!database)
        return database.error();
    if (const auto findings = checkPagesAndHistory(**database); !findings.isEmpty()) {
        return Error {ErrorKind::Unusable,
                      sentence(QT_TRANSLATE_NOOP("Backup", "The copy is damaged, so it is not used: %1"))
                          .arg(findings.first().what),
                      path};
    }
    return {};
}

/// Nothing takes the name `path` that was not found sound before.
Result<void> writeSoundCopy(const Database &database, const QString &path)
{
    const QString draft = path + u".part"_s;
    QFile::remove(draft);
    auto done = database.copyTo(draft);
    if (done)
        done = expectSound(draft);
    if (done)
        done = moveIntoPlace(draft, path);
    if (!done)
        QFile::remove(draft);
    return done;
}

void removeOld(const QString &document, const QDateTime &now)
{
    const QList<Backup> backups = backupsOf(document);
    QList<QDateTime> times;
    for (const Backup &backup : backups)
        times.append(backup.at);
    const QList<QDateTime> old = backupsToRemove(times, now);
    for (const Backup &backup : backups)
        if (old.contains(backup.at))
            QFile::remove(backup.path);
}

/// Keeps a document that does not open beside itself.
Result<QString> keepDamaged(const QString &path, const QDateTime &now)
{
    const QString kept = path + u".damaged-"_s + now.toLocalTime().toString(nameFormat);
    bool done = QFile::copy(path, kept);
    if (QFile::exists(path + journal))
        done = done && QFile::copy(path + journal, kept + journal) && QFile::remove(path + journal);
    if (!done)
        return Error {ErrorKind::Storage,
                      sentence(QT_TRANSLATE_NOOP("Backup", "The damaged file could not be set aside.")), kept};
    return kept;
}

/// Keeps the document at `path`, if there is one, and returns where.
Result<QString> keepReplaced(const QString &path, const QDateTime &now)
{
    if (!QFileInfo::exists(path))
        return QString();
    if (const auto ours = sqlite::versionOf(path); !ours)
        return ours.error();
    const auto document = Database::open(path);
    if (document)
        return backUp(**document, now);
    if (document.error().kind != ErrorKind::Unusable || sqlite::isInUse(path))
        return document.error();
    return keepDamaged(path, now);
}

} // namespace

QString backupFolderOf(const QString &path)
{
    return QFileInfo(path).absoluteFilePath() + u".backup"_s;
}

QList<Backup> backupsOf(const QString &path)
{
    QList<Backup> backups;
    const QDir folder(backupFolderOf(path), u'*' + ending);
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files)) {
        const auto at = QDateTime::fromString(file.completeBaseName(), nameFormat);
        if (at.isValid())
            backups.append({file.absoluteFilePath(), at});
    }
    std::ranges::sort(backups, std::greater(), &Backup::at);
    return backups;
}

Result<QString> backUp(Database &database, const QDateTime &now)
{
    if (database.path().isEmpty())
        return QString();
    const QString folder = backupFolderOf(database.path());
    if (!QDir().mkpath(folder)) {
        return Error {ErrorKind::Storage,
                      sentence(QT_TRANSLATE_NOOP("Backup", "The folder for backups cannot be made.")), folder};
    }
    const QString path = folder + u'/' + now.toLocalTime().toString(nameFormat) + ending;
    if (const auto written = writeSoundCopy(database, path); !written)
        return written.error();
    removeOld(database.path(), now);
    return path;
}

Result<QString> backUpDaily(Database &database, const QDateTime &now)
{
    const QList<Backup> backups = backupsOf(database.path());
    if (!backups.isEmpty() && backups.first().at.addDays(1) > now)
        return QString();
    return backUp(database, now);
}

Result<void> backupTo(Database &database, const QString &path)
{
    if (QFileInfo::exists(path)) {
        const bool isItself = QFileInfo(path).canonicalFilePath() == QFileInfo(database.path()).canonicalFilePath();
        if (isItself || !sqlite::versionOf(path)) {
            return Error {ErrorKind::Storage,
                          QCoreApplication::translate("Storage", "There is a file of this name already."), path};
        }
        if (const auto free = Database::inspect(path); !free)
            return free.error();
    }
    return writeSoundCopy(database, QFileInfo(path).absoluteFilePath());
}

Result<QString> restore(const QString &backup, const QString &document, const QDateTime &now)
{
    const auto source = Database::inspect(backup);
    if (!source)
        return source.error();
    if (const auto sound = expectSound(backup); !sound)
        return sound.error();
    auto kept = keepReplaced(document, now);
    if (!kept)
        return kept;
    if (const auto written = writeSoundCopy(**source, QFileInfo(document).absoluteFilePath()); !written) {
        if (QFile::exists(*kept + journal)) // of the damaged one, which stays
            QFile::copy(*kept + journal, document + journal);
        return written.error();
    }
    return kept;
}

Result<QList<int>> rowCounts(const QString &path, const QStringList &tables)
{
    const auto database = Database::inspect(path);
    if (!database)
        return database.error();
    QList<int> counts;
    for (const QString &table : tables) {
        const auto count = (*database)->select(u"SELECT count(*) AS n FROM "_s + table, {},
                                               [](const Row &row) { return row.count(u"n"_s); });
        if (!count)
            return count.error();
        counts.append(count->first());
    }
    return counts;
}

} // namespace lianxin
