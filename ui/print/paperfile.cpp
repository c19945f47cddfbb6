#include "ui/print/paperfile.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <algorithm>

namespace lianxin::print {

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
    return {ErrorKind::Storage, QCoreApplication::translate("Print", "%1 cannot be written.").arg(path), detail};
}

Error nothingToPrint()
{
    return {ErrorKind::Invalid, QCoreApplication::translate("Print", "There is nothing to print."), {}};
}

Error printingStopped()
{
    return {ErrorKind::Cancelled, QCoreApplication::translate("Print", "Printing stopped."), {}};
}

Result<void> replaceFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return notWritten(path, file.errorString());
    return {};
}

} // namespace lianxin::print
