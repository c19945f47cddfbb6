#include "core/directory/wordfile.h"

#include "core/base/resourcefolder.h"

#include <QCoreApplication>
#include <QFile>

namespace lianxin {

Result<QList<QStringList>> readWordFile(const QString &name, int columns)
{
    QFile file(resourcePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return Error {
            ErrorKind::Storage,
            QCoreApplication::translate("Directory", "A file that comes with the program is missing: %1.").arg(name),
            file.fileName()};
    QList<QStringList> lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1)) {
        QStringList fields = line.split(u'\t');
        fields.resize(columns);
        lines.append(fields);
    }
    return lines;
}

} // namespace lianxin
