#include "core/base/builtintable.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace lianxin {

QList<QStringList> builtInTable(const QString &name)
{
    QFile file(u":/"_s + name);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isThere, "builtInTable", qPrintable(name));
    QList<QStringList> lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        if (!line.startsWith(u'#'))
            lines.append(line.split(u'\t'));
    return lines;
}

} // namespace lianxin
