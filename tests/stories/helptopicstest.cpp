// Wherever one is, the help has something to say of it.
#include "ui/shell/helptopics.h"

#include "app/lianxin/gallerydialogs.h"
#include "app/lianxin/pages.h"
#include "tests/support/sampleyear.h"
#include "ui/base/page.h"
#include "ui/shell/mainwindow.h"

#include <QCoreApplication>
#include <QDialog>

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE("each page and each dialog has a topic of its own in the help", "[start]")
{
    const SampleYear year;
    ui::MainWindow window;
    window.setWorkbook(year.workbook.get(), u"sample.lianxin"_s);
    addPages(window, *year.workbook);
    window.show(); // pages read what they show

    QStringList topics;
    for (int number = 0; number < window.pages().size(); ++number) {
        window.showPage(number);
        topics.append(ui::helpTopicOf(window));
        CAPTURE(topics.last().toStdString());
        CHECK(topics.last() == window.currentPage()->iconName());
        QCoreApplication::processEvents();
    }
    CHECK(topics.removeDuplicates() == 0);

    for (const ui::GalleryDialog &described : galleryDialogs(window, year.workbook.get())) {
        CAPTURE(described.name.toStdString());
        const std::unique_ptr<QDialog> dialog(described.make());
        REQUIRE(dialog != nullptr);
        const bool isAboutAll = described.name == "help"_L1 || described.name == "about"_L1;
        CHECK((ui::helpTopicOf(*dialog) != u"start"_s || isAboutAll));
    }
}
