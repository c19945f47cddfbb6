#include "ui/base/savepath.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

const QString folderKey = u"save/folder"_s; // that was saved to last

/// "xlsx" of "Spreadsheet (*.xlsx)".
QString extensionOf(const QString &filter)
{
    static const QRegularExpression pattern(uR"(\*\.(\w+))"_s);
    return pattern.match(filter).captured(1);
}

/// Names may hold anything, so they are put together, not filled into a pattern.
QString besidePath(const QString &path, qsizetype number)
{
    const QFileInfo file(path);
    const QString extension = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    return file.dir().filePath(file.completeBaseName() + u'-' + QString::number(number) + extension);
}

} // namespace

QString askSavePath(QWidget *parent, const QString &title, const QString &name, const QString &filters)
{
    QFileDialog dialog(parent, title, {}, filters);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    if (const QString folder = QSettings().value(folderKey).toString(); QDir(folder).exists() && !folder.isEmpty())
        dialog.setDirectory(folder);
    dialog.selectFile(name);
    dialog.setDefaultSuffix(extensionOf(dialog.selectedNameFilter()));
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                     [&dialog](const QString &filter) { dialog.setDefaultSuffix(extensionOf(filter)); });
    if (dialog.exec() != QDialog::Accepted)
        return {};
    QString path = dialog.selectedFiles().value(0);
    QSettings().setValue(folderKey, QFileInfo(path).absolutePath());
    return path;
}

QString numberedPath(const QString &path, qsizetype number)
{
    if (number == 0)
        return path;
    QString free = besidePath(path, ++number);
    while (QFileInfo::exists(free))
        free = besidePath(path, ++number);
    return free;
}

} // namespace lianxin::ui
