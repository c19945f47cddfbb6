#include "ui/shell/gallery.h"

#include "tests/support/things.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagestack.h"

#include <QDialog>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE("the gallery holds a picture of each page, of the window's size", "[shell]")
{
    const QTemporaryDir folder;
    const auto workbook = aWorkbookOfThings();
    ui::MainWindow window;
    window.setWorkbook(workbook.get(), {});
    for (const QString &title : {u"First"_s, u"Second"_s})
        window.addPage({ThingPage::face(title), [&, title] { return new ThingPage(*workbook, title); }, {}});
    window.setGeometry(0, 0, 1100, 700);
    window.show();

    const auto written = valueOf(ui::saveGallery(window, folder.filePath(u"new/pictures"_s)));
    REQUIRE(written.size() == 2);
    const QImage first(written.first());
    CHECK((first.size() == QSize(1100, 700)));
    CHECK(first != QImage(written.last())); // the titles differ
}

TEST_CASE("the further tabs of a page and the dialogs have their pictures", "[shell]")
{
    const QTemporaryDir folder;
    const auto workbook = aWorkbookOfThings();
    ui::MainWindow window;
    window.setWorkbook(workbook.get(), {});
    auto *page = new ThingPage(*workbook, u"First"_s);
    auto *tabs = new QTabWidget;
    tabs->addTab(new QLabel(u"One"_s), u"One"_s);
    tabs->addTab(new QLabel(u"Two"_s), u"Two"_s);
    page->layout()->addWidget(tabs);
    window.addPage({ThingPage::face(u"First"_s), [page] { return page; }, {}});
    window.show();

    const auto written = valueOf(ui::saveGallery(window, folder.path(),
                                                 {{u"asked"_s, [&] { return new QDialog(&window); }},
                                                  {u"absent"_s, [] { return static_cast<QDialog *>(nullptr); }}}));
    QStringList names;
    for (const QString &path : written)
        names.append(QFileInfo(path).fileName());
    CHECK(names == QStringList {u"01-members.png"_s, u"01-members-2.png"_s, u"02-asked.png"_s});
    CHECK(tabs->currentIndex() == 0);
    CHECK(QImage(written.at(0)) != QImage(written.at(1)));
}

TEST_CASE("a gallery that cannot be written is told", "[shell]")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"taken"_s));
    REQUIRE(file.open(QFile::WriteOnly));
    ui::MainWindow window;

    const auto written = ui::saveGallery(window, file.fileName());
    REQUIRE_FALSE(written);
    CHECK(written.error().kind == ErrorKind::Storage);
}
