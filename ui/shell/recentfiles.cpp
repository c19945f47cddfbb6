#include "ui/shell/recentfiles.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr int most = 10; // that are not pinned

const QString filesKey = u"recent/files"_s;
const QString pinnedKey = u"recent/pinned"_s;
const QString openKey = u"recent/open"_s;
const QString pageKey = u"recent/page"_s;

QString placeOf(const QString &path, QDate day)
{
    return day.toString(Qt::ISODate) + u' ' + path;
}

QStringList listAt(const QString &key)
{
    return QSettings().value(key).toStringList();
}

void storeList(const QString &key, const QStringList &files)
{
    QSettings().setValue(key, files);
}

} // namespace

QStringList recentFiles()
{
    QStringList files = listAt(filesKey);
    std::stable_partition(files.begin(), files.end(), &isPinned);
    return files;
}

void rememberFile(const QString &path)
{
    QStringList files = listAt(filesKey);
    files.removeAll(path);
    files.prepend(path);
    int others = 0;
    files.removeIf([&others](const QString &file) { return !isPinned(file) && ++others > most; });
    storeList(filesKey, files);
}

void forgetFile(const QString &path)
{
    for (const QString &key : {filesKey, pinnedKey}) {
        QStringList files = listAt(key);
        files.removeAll(path);
        storeList(key, files);
    }
}

bool isPinned(const QString &path)
{
    return listAt(pinnedKey).contains(path);
}

void setPinned(const QString &path, bool pinned)
{
    QStringList files = listAt(pinnedKey);
    files.removeAll(path);
    if (pinned)
        files.prepend(path);
    storeList(pinnedKey, files);
}

QString fileOpenAtEnd()
{
    return QSettings().value(openKey).toString();
}

void rememberOpen(const QString &path)
{
    QSettings().setValue(openKey, path);
}

QString pageInFront(const QString &path, QDate day)
{
    const QStringList kept = listAt(pageKey);
    return kept.value(0) == placeOf(path, day) ? kept.value(1) : QString();
}

void rememberPage(const QString &path, const QString &page, QDate day)
{
    storeList(pageKey, {placeOf(path, day), page});
}

} // namespace lianxin::ui
