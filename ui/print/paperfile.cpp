#include "ui/print/paperfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>
#include <QTemporaryFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::print {

namespace {

constexpr int writingThreads = 16;

/// A name that any system takes for a file.
QString fileNameOf(QString name)
{
    for (QChar &character : name)
        if (u"/\\:*?\"<>|"_s.contains(character) || character.category() == QChar::Other_Control)
            character = u'-';
    return name;
}

/// Writes `content` where there is no file, without waiting until the drive has it; nothing is left of what fails.
Result<void> newFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    if (file.write(content) == content.size() && file.flush())
        return {};
    file.remove();
    return notWritten(path, file.errorString());
}

} // namespace

QStringList pathsOfEach(const QList<documents::Document> &documents, const QString &folder, const QString &suffix)
{
    QStringList paths;
    QSet<QString> taken;
    for (const documents::Document &document : documents) {
        const QString name = fileNameOf(document.name);
        QString path = QDir(folder).filePath(name + suffix);
        for (int namesake = 2; taken.contains(path) || QFileInfo::exists(path); ++namesake)
            path = QDir(folder).filePath(name + u'-' + QString::number(namesake) + suffix);
        taken.insert(path);
        paths.append(path);
    }
    return paths;
}

QString commonName(const QList<documents::Document> &documents)
{
    QString common = documents.first().name;
    for (const documents::Document &document : documents)
        while (!common.isEmpty() && document.name != common && !document.name.startsWith(common + u' '))
            common.truncate(std::max<qsizetype>(0, common.lastIndexOf(u' ')));
    return common.isEmpty() ? documents.first().name : common;
}

Error notWritten(const QString &path, const QString &detail)
{
    const QString folder = QFileInfo(path).path();
    const QString sentence = QFileInfo::exists(folder)
        ? QCoreApplication::translate("Print", "%1 cannot be written.").arg(path)
        : QCoreApplication::translate("Print", "%1 cannot be written: there is no folder %2.").arg(path, folder);
    return {ErrorKind::Storage, sentence, detail};
}

Error nothingToPrint()
{
    return {ErrorKind::Invalid, QCoreApplication::translate("Print", "There is nothing to print."), {}};
}

Error printingStopped()
{
    return {ErrorKind::Cancelled, QCoreApplication::translate("Print", "Printing stopped."), {}};
}

Result<void> expectWritable(const QString &path)
{
    QSaveFile probe(path);
    if (!probe.open(QIODevice::WriteOnly))
        return notWritten(path, probe.errorString());
    probe.cancelWriting();
    return {};
}

Result<void> expectFolder(const QString &folder)
{
    QString standing = QFileInfo(folder).absoluteFilePath();
    while (!QFileInfo::exists(standing))
        standing = QFileInfo(standing).path();
    QTemporaryFile probe(QDir(standing).filePath(u"lianxin-XXXXXX"_s));
    return probe.open() ? Result<void>() : notWritten(folder, probe.errorString());
}

Result<void> replaceFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return notWritten(path, file.errorString());
    return {};
}

FileReplacing::FileReplacing()
{
    m_pool.setMaxThreadCount(writingThreads);
}

void FileReplacing::replace(const QString &path, const QByteArray &content)
{
    m_pool.start([this, path, content] {
        const auto replaced = QFile::exists(path) ? replaceFile(path, content) : newFile(path, content);
        const QMutexLocker locker(&m_mutex);
        if (!replaced && !m_failure)
            m_failure = replaced.error();
    });
}

Result<void> FileReplacing::finish()
{
    m_pool.waitForDone();
    return m_failure ? Result<void>(*m_failure) : Result<void>();
}

} // namespace lianxin::print
