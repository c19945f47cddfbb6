#include "core/exchange/importfiles.h"

#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

struct NamedFile {
    QString relative;
    QString absolute;
};

QList<NamedFile> filesIn(const QString &folder)
{
    static const QStringList kinds {u"xlsx"_s, u"ods"_s, u"csv"_s};
    const QDir root(folder);
    QList<NamedFile> files;
    for (QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories); each.hasNext();) {
        const QFileInfo info(each.next());
        const bool isLock = info.fileName().startsWith(u"~$"_s) || info.fileName().startsWith(u'.');
        if (!isLock && kinds.contains(info.suffix().toLower()))
            files.append({root.relativeFilePath(info.filePath()), info.filePath()});
    }
    std::ranges::sort(files, {}, &NamedFile::relative);
    return files;
}

} // namespace

Result<QList<ImportFile>> readImportFiles(const QStringList &paths, const Progress &progress)
{
    QList<NamedFile> named;
    for (const QString &path : paths) {
        if (const QFileInfo info(path); info.isDir())
            named += filesIn(path);
        else
            named.append({info.fileName(), path});
    }
    QList<ImportFile> files;
    for (const NamedFile &each : named) {
        const auto wanted = [&](int, int) {
            return progress(static_cast<int>(files.size()), static_cast<int>(named.size()));
        };
        auto content = readSpreadsheet(each.absolute, {}, wanted);
        if (!content && content.error().kind == ErrorKind::Cancelled)
            return content.error();
        files.append({each.relative, std::move(content)});
    }
    return files;
}

} // namespace lianxin
