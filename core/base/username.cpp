#include "core/base/username.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace lianxin {

QString userName()
{
    for (const char *name : {"USER", "LOGNAME", "USERNAME"})
        if (QString user = qEnvironmentVariable(name); !user.isEmpty())
            return user;
    const QString home = QDir::home().dirName();
    return home.isEmpty() ? u"?"_s : home;
}

} // namespace lianxin
