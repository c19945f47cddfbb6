#include "tests/windows/everywindow.h"

#include "app/lianxin/gallerydialogs.h"
#include "app/lianxin/officeparts.h"
#include "core/base/language.h"
#include "core/storage/workbook.h"
#include "tests/support/printing.h"
#include "ui/base/page.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTabBar>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

constexpr int passing = 700; // longer than any timer that changes what a window shows while it is opened, in ms
constexpr int patience = 60'000; // on a busy machine, in ms

void speakChinese()
{
    [[maybe_unused]] static const bool spoken = speak(u"zh_CN"_s); // once: each call adds translators
    REQUIRE(spoken);
}

/// The sample year as a file.
QString sampleFile(const QTemporaryDir &folder, const std::function<void(Workbook &)> &prepare)
{
    QString path = folder.filePath(u"台账.lianxin"_s);
    REQUIRE(QFile::copy(QStringLiteral(CHINESE_YEAR), path));
    if (prepare)
        prepare(*valueOf(Workbook::open(path, u"张三"_s)));
    return path;
}

} // namespace

EveryWindow::EveryWindow(ui::Theme theme, double points, const std::function<void(Workbook &)> &prepare)
    : m_isSample(!prepare)
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings().clear();
    speakChinese();
    auto &app = *qobject_cast<QApplication *>(QCoreApplication::instance());
    ui::dress(app, theme);
    QFont font = QApplication::font();
    font.setPointSizeF(points);
    QApplication::setFont(font);
    const QString path = sampleFile(m_folder, prepare);
    m_desk = std::make_unique<ui::Desk>(officeParts(), u"张三"_s);
    m_desk->window().resize(1366, 720);
    m_desk->window().show();
    REQUIRE(QTest::qWaitForWindowActive(&m_desk->window(), patience));
    settle();
    succeed(m_desk->open(path));
}

EveryWindow::~EveryWindow() = default;

void EveryWindow::settle()
{
    for (int turn = 0; turn < 5; ++turn) {
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    QCoreApplication::sendPostedEvents(); // what the last turn changed is laid out
}

void EveryWindow::rest()
{
    QTest::qWait(passing);
    settle();
}

void EveryWindow::visit(const Look &look)
{
    visitPages(look);
    visitDialogs(look);
}

void EveryWindow::visitPages(const Look &look)
{
    ui::MainWindow &window = m_desk->window();
    for (int number = 0; number < window.pages().size(); ++number) {
        window.showPage(number);
        settle();
        ui::Page *page = window.currentPage();
        look(page->iconName(), window);
        visitTabs(page->iconName(), *page, look);
    }
}

void EveryWindow::visitTabs(const QString &name, QWidget &part, const Look &look)
{
    for (auto *tabs : part.findChildren<QTabBar *>()) {
        const int before = tabs->currentIndex();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tab == before)
                continue;
            tabs->setCurrentIndex(tab);
            settle();
            look(u"%1, %2"_s.arg(name, tabs->tabText(tab)), *part.window());
        }
        tabs->setCurrentIndex(before);
    }
}

void EveryWindow::visitDialogs(const Look &look)
{
    for (int number = 0; number < m_desk->window().pages().size(); ++number) // some dialogs are opened from a page
        m_desk->window().showPage(number);
    settle();
    for (const ui::GalleryDialog &described : galleryDialogs(m_desk->window(), m_desk->workbook())) {
        const std::unique_ptr<QDialog> dialog(described.make());
        INFO(described.name.toStdString());
        if (dialog == nullptr && !m_isSample)
            continue;
        REQUIRE(dialog != nullptr); // the sample year fills each of them
        dialog->show();
        REQUIRE(QTest::qWaitForWindowActive(dialog.get(), patience));
        settle();
        look(described.name, *dialog);
        if (dialog->isVisible())
            visitTabs(described.name, *dialog, look);
    }
}
