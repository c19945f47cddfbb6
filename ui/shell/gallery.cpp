#include "ui/shell/gallery.h"

#include "ui/base/page.h"
#include "ui/shell/mainwindow.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QPixmap>
#include <QTabBar>
#include <QThreadPool>

#include <memory>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

Error storageError(const QString &message)
{
    return {ErrorKind::Storage, message, {}};
}

/// What is laid out and read a turn later, and what works in the background.
void settle()
{
    for (int turn = 0; turn < 3; ++turn) {
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

/// The pictures of one gallery.
class Album
{
public:
    explicit Album(const QString &folder)
        : m_place(folder)
    {
    }

    Result<void> add(QWidget &widget, int number, const QString &name)
    {
        settle();
        const QString path = m_place.absoluteFilePath(u"%1-%2.png"_s.arg(number, 2, 10, QChar(u'0')).arg(name));
        if (!widget.grab().save(path, "PNG"))
            return storageError(QCoreApplication::translate("Gallery", "The picture %1 cannot be written.").arg(path));
        m_written.append(path);
        return {};
    }

    /// The page that `window` shows, and its further tabs.
    Result<void> addPage(MainWindow &window, const QWidget *page, int number, const QString &name)
    {
        if (auto added = add(window, number, name); !added || page == nullptr)
            return added;
        for (auto *tabs : page->findChildren<QTabBar *>()) {
            const int before = tabs->currentIndex();
            for (int tab = 0; tab < tabs->count(); ++tab) {
                if (tab == before)
                    continue;
                tabs->setCurrentIndex(tab);
                if (auto added = add(window, number, u"%1-%2"_s.arg(name).arg(tab + 1)); !added)
                    return added;
            }
            tabs->setCurrentIndex(before);
        }
        return {};
    }

    Result<void> addDialog(const GalleryDialog &described, int number)
    {
        const std::unique_ptr<QDialog> dialog(described.make());
        if (!dialog)
            return {};
        dialog->show();
        return add(*dialog, number, described.name);
    }

    [[nodiscard]] const QStringList &written() const { return m_written; }

private:
    QDir m_place;
    QStringList m_written;
};

} // namespace

Result<QStringList> saveGallery(MainWindow &window, const QString &folder, const QList<GalleryDialog> &dialogs)
{
    if (!QDir(folder).mkpath(u"."_s))
        return storageError(QCoreApplication::translate("Gallery", "The folder %1 cannot be made.").arg(folder));
    Album album(folder);
    const QList<Page *> pages = window.pages();
    int number = 0;
    for (; number < std::max<int>(1, static_cast<int>(pages.size())); ++number) {
        window.showPage(number);
        const Page *page = pages.value(number);
        const QString name = page == nullptr ? u"welcome"_s : page->iconName();
        if (const auto added = album.addPage(window, page, number + 1, name); !added)
            return added.error();
    }
    for (const GalleryDialog &dialog : dialogs)
        if (const auto added = album.addDialog(dialog, ++number); !added)
            return added.error();
    return album.written();
}

} // namespace lianxin::ui
