#include "ui/shell/recentfiles.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr qsizetype most = 10;

void store(const QStringList &files)
{
    QSettings().setValue(u"recent/files"_s, files);
}

} // namespace

QStringList recentFiles()
{
    return QSettings().value(u"recent/files"_s).toStringList();
}

void rememberFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    store(files.first(std::min(files.size(), most)));
}

void forgetFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    store(files);
}

} // namespace lianxin::ui
