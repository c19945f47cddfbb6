#include "ui/shell/gallery.h"

#include "ui/base/page.h"
#include "ui/shell/mainwindow.h"

#include <QCoreApplication>
#include <QDir>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

Result<QString> savePicture(QWidget &widget, const QString &path)
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents(); // what is laid out and read a turn later
    if (!widget.grab().save(path, "PNG"))
        return Error {ErrorKind::Storage,
                      QCoreApplication::translate("Gallery", "The picture %1 cannot be written.").arg(path),
                      {}};
    return path;
}

} // namespace

Result<QStringList> saveGallery(MainWindow &window, const QString &folder)
{
    const QDir place(folder);
    if (!place.mkpath(u"."_s))
        return Error {ErrorKind::Storage,
                      QCoreApplication::translate("Gallery", "The folder %1 cannot be made.").arg(folder),
                      {}};
    QStringList written;
    const QList<Page *> pages = window.pages();
    for (int number = 0; number < std::max<int>(1, static_cast<int>(pages.size())); ++number) {
        window.showPage(number);
        const QString name = pages.isEmpty() ? u"welcome"_s : pages.at(number)->iconName();
        const auto path =
            savePicture(window, place.absoluteFilePath(u"%1-%2.png"_s.arg(number + 1, 2, 10, QChar(u'0')).arg(name)));
        if (!path)
            return path.error();
        written.append(*path);
    }
    return written;
}

} // namespace lianxin::ui
