#include "ui/shell/mainwindow.h"

#include "core/storage/workbook.h"
#include "ui/base/look.h"
#include "ui/shell/goactions.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/readingstrip.h"
#include "ui/shell/topline.h"
#include "ui/shell/undoactions.h"
#include "ui/shell/windowplace.h"
#include "ui/table/recordtable.h"

#include <QLabel>
#include <QLoggingCategory>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {
Q_LOGGING_CATEGORY(log, "lianxin.ui")
} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_splitter(new QSplitter)
    , m_navigation(new Navigation)
    , m_front(new QStackedWidget)
    , m_opening(new QLabel)
    , m_stack(new PageStack)
    , m_top(new TopLine)
    , m_sampleStrip(
          new QLabel(tr("This is the sample: a made-up year to try things on. Nothing here is the office's own.")))
    , m_readingStrip(new ReadingStrip)
    , m_messages(new MessageBar)
    , m_steps(new UndoActions(this))
    , m_go(new GoActions(this))
    , m_status(statusBar())
{
    buildLayout();
    buildMenus();
    connectParts();
    setWorkbook(nullptr, {});
    restoreWindowPlace(this, m_splitter);
}

MainWindow::~MainWindow()
{
    delete centralWidget(); // a page that closes amid an edit still has something to tell
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveWindowPlace(this, m_splitter);
    m_stack->finishTyping();
    QMainWindow::closeEvent(event);
}

void MainWindow::setWorkbook(Workbook *workbook, const QString &path)
{
    if (m_workbook)
        m_workbook->disconnect(this);
    m_visited.clear();
    m_stack->finishTyping();
    m_front->setCurrentIndex(m_front->count() - 1); // or each page would be shown when the one before it goes
    m_navigation->removePages();
    m_stack->removePages();
    m_messages->dismiss();

    m_workbook = workbook;
    placeMessages();
    m_steps->follow(workbook);
    m_status.setFile(path);
    m_status.setCount({});
    setWindowFilePath(path);
    setAccessibleName(path.isEmpty() ? tr("Lianxin") : QString()); // else the title says it
    hideStrips();
    m_navigation->setVisible(workbook != nullptr);
    m_top->setVisible(workbook != nullptr);
    m_front->setCurrentIndex(workbook != nullptr ? 0 : m_front->count() - 1);
    m_go->removePages();
    m_go->setWay(false, false);
    if (workbook == nullptr)
        return;
    connect(workbook, &Workbook::changed, this, [this] {
        m_status.setSavedNow();
        m_messages->withdrawOffer(); // the newest action is another one now
        showCounts();
    });
}

void MainWindow::setWelcome(QWidget *welcome)
{
    m_front->addWidget(welcome);
    m_front->setCurrentIndex(m_workbook ? 0 : m_front->count() - 1);
}

void MainWindow::addPage(const PageOffer &offer, const QString &group)
{
    m_stack->add(offer);
    m_navigation->addPage(offer.face.title, icon(offer.face.iconName), group);
    m_go->addPage(offer.face);
    if (m_stack->offers().size() == 1)
        showPage(0);
    if (offer.count)
        m_navigation->setCount(static_cast<int>(m_stack->offers().size()) - 1, offer.count());
}

void MainWindow::showCounts()
{
    const QList<PageOffer> &offers = m_stack->offers();
    for (int number = 0; number < offers.size(); ++number)
        if (offers.at(number).count)
            m_navigation->setCount(number, offers.at(number).count());
}

void MainWindow::showError(const Error &error)
{
    qCWarning(log) << error.message << error.detail;
    if (error.kind == ErrorKind::Invalid)
        m_messages->showRefusal(error.message);
    else
        m_messages->showError(error.message);
}

void MainWindow::offerUndo(const QString &label)
{
    m_messages->offer(tr("Done: %1").arg(label), tr("&Undo"), [this] { m_steps->undo()->trigger(); });
}

void MainWindow::exportCurrentTable()
{
    if (const RecordTable *table = tableInFront())
        emit exportRequested(table->shown());
    else
        m_messages->showError(tr("There is no table on this page."));
}

} // namespace lianxin::ui
