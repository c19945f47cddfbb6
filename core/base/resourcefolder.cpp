#include "core/base/resourcefolder.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace lianxin {

QString resourcePath(const QString &name)
{
    const QDir programs(QCoreApplication::applicationDirPath());
    return QDir::cleanPath(programs.filePath(u"../share/lianxin/"_s + name));
}

} // namespace lianxin
