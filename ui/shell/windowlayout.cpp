// How the main window is put together.
#include "ui/base/look.h"
#include "ui/base/privacy.h"
#include "ui/shell/goactions.h"
#include "ui/shell/helpdesk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/readingstrip.h"
#include "ui/shell/searcheverything.h"
#include "ui/shell/tablemenu.h"
#include "ui/shell/topline.h"
#include "ui/shell/undoactions.h"
#include "ui/table/recordtable.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

/// The spreadsheets and folders that are dragged; none if anything else is among them.
QStringList sheetsIn(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        const QFileInfo file(url.toLocalFile());
        static const QStringList kinds {u"xlsx"_s, u"ods"_s, u"csv"_s, u"ics"_s};
        if (!file.isDir() && !kinds.contains(file.suffix().toLower()))
            return {};
        paths.append(file.absoluteFilePath());
    }
    return paths;
}

/// The workbook that is dragged; empty = none.
QString workbookIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    const QString path = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    return path.endsWith(".lianxin"_L1) ? path : QString();
}

} // namespace

void MainWindow::buildLayout()
{
    auto *pages = new QWidget;
    auto *column = new QVBoxLayout(pages);
    column->setContentsMargins(Wide, Wide - Narrow, Wide, Normal);
    column->addWidget(m_stack);
    m_front->addWidget(pages);
    m_opening->setTextFormat(Qt::PlainText);
    m_opening->setAlignment(Qt::AlignCenter);
    m_front->addWidget(m_opening);

    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_sampleStrip);
    rows->addWidget(m_readingStrip);
    rows->addWidget(m_top);
    rows->addWidget(m_front, 1);

    m_sampleStrip->setObjectName("sampleStrip"_L1);
    m_sampleStrip->setTextFormat(Qt::PlainText);

    m_splitter->setObjectName("parts"_L1);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_navigation);
    m_splitter->addWidget(content);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({200, 1040});
    setCentralWidget(m_splitter);
    setMinimumSize(960, 600);
    setAcceptDrops(true);

    m_top->addLeft(m_go->back());
    m_top->addLeft(m_go->forward());
    m_top->addRight(m_steps->undo());
    m_top->addRight(m_steps->redo());
    m_top->addRight(m_steps->several());
}

/// In the line above the page; above the welcome while there is none.
void MainWindow::placeMessages()
{
    if (m_workbook)
        return m_top->setMessages(m_messages);
    auto *rows = qobject_cast<QVBoxLayout *>(m_top->parentWidget()->layout());
    rows->insertWidget(rows->indexOf(m_front), m_messages);
}

void MainWindow::buildMenus()
{
    m_fileMenu = menuBar()->addMenu(tr("&File"));
    m_editMenu = menuBar()->addMenu(tr("&Edit"));
    m_editMenu->addActions({m_steps->undo(), m_steps->redo(), m_steps->several()});
    m_editMenu->addSeparator();
    auto *filter = m_editMenu->addAction(icon(u"search"_s), tr("&Filter this table"), this, [this] {
        if (const RecordTable *table = tableInFront())
            table->beginFilter();
    });
    filter->setObjectName("filter"_L1);
    filter->setShortcut(QKeySequence::Find);
    addSearch();
    buildViewMenu();
    menuBar()->addMenu(new TableMenu([this] { return tableInFront(); }, this));
    menuBar()->addMenu(m_go->menu());
    m_helpMenu = menuBar()->addMenu(tr("&Help"));
    m_help = new HelpDesk(*this);
}

void MainWindow::buildViewMenu()
{
    m_viewMenu = menuBar()->addMenu(tr("&View"));
    QAction *refresh = m_viewMenu->addAction(tr("&Read this page anew"), this, [this] {
        if (Page *page = currentPage())
            page->showAnew();
    });
    refresh->setObjectName("refresh"_L1);
    refresh->setShortcut(QKeySequence(u"F5"_s));
    QAction *full = m_viewMenu->addAction(tr("&Full screen"));
    full->setObjectName("fullScreen"_L1);
    full->setShortcut(QKeySequence(u"F11"_s));
    full->setCheckable(true);
    connect(full, &QAction::triggered, this, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    connect(m_viewMenu, &QMenu::aboutToShow, full, [this, full] { full->setChecked(isFullScreen()); });
}

void MainWindow::addSearch()
{
    auto *search = new SearchEverything({.workbook = [this] { return m_workbook.data(); },
                                         .opened = [this] { return m_visited.records(); },
                                         .pages = [this] { return m_go->pages(); },
                                         .commands = menuBar()},
                                        this);
    m_editMenu->addAction(search->action());
    m_top->addRight(search->action());
    connect(search, &SearchEverything::openRequested, this, &MainWindow::open);
    connect(search, &SearchEverything::failed, this, &MainWindow::showError);
}

bool MainWindow::isSample() const
{
    return !m_sampleStrip->isHidden();
}

void MainWindow::setSample(bool isSample)
{
    m_sampleStrip->setVisible(isSample);
    if (!isSample)
        return;
    setWindowTitle(tr("Sample"));
    m_status.setName(tr("Sample"));
}

void MainWindow::setReadingCopy(const QString &what, std::function<void()> workOnIt)
{
    m_readingStrip->showFor(what, std::move(workOnIt));
    m_status.setReadOnly();
    setWindowTitle(tr("%1 (read-only copy)").arg(QFileInfo(windowFilePath()).fileName()));
}

void MainWindow::hidePersonal(bool hide)
{
    setHidesPersonal(hide);
    m_status.setPrivate(hide);
    for (Page *page : m_stack->findChildren<Page *>(Qt::FindDirectChildrenOnly))
        page->showAnew();
}

void MainWindow::hideStrips()
{
    m_sampleStrip->hide();
    m_readingStrip->hide();
    setWindowTitle(QFileInfo(windowFilePath()).fileName());
}

void MainWindow::connectParts()
{
    connect(m_navigation, &Navigation::pageChosen, this, &MainWindow::arrive);
    connect(m_stack, &PageStack::made, this, &MainWindow::connectPage);
    connect(m_steps, &UndoActions::failed, this, &MainWindow::showError);
    connect(m_steps, &UndoActions::done, m_messages, &MessageBar::showSuccess);
    connect(m_go, &GoActions::pageChosen, this, &MainWindow::showPage);
    connect(qApp, &QApplication::focusChanged, this, &MainWindow::showCountOfTable, Qt::QueuedConnection);
    connect(m_go->back(), &QAction::triggered, this, [this] {
        leave();
        revisit(m_visited.back());
    });
    connect(m_go->forward(), &QAction::triggered, this, [this] {
        leave();
        revisit(m_visited.forward());
    });
}

void MainWindow::connectPage(Page *page)
{
    connect(page, &Page::failed, this, &MainWindow::showError);
    connect(page, &Page::openRequested, this, &MainWindow::open);
    connect(page, &Page::removed, this, &MainWindow::offerUndo);
    connect(page, &Page::told, m_messages, &MessageBar::showSuccess);
    connect(page, &Page::countChanged, this, &MainWindow::showCountOfTable);
    connect(page, &Page::exportRequested, this, &MainWindow::exportRequested);
    connect(page, &Page::printRequested, this, &MainWindow::printRequested);
    for (const QTabWidget *tabs : page->findChildren<QTabWidget *>())
        connect(tabs, &QTabWidget::currentChanged, this, &MainWindow::showCountOfTable);
    emit pageMade(page);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (QApplication::activeModalWidget() != nullptr)
        return; // a dialog works on what is open
    const bool canImport = m_workbook && !sheetsIn(*event->mimeData()).isEmpty();
    if (canImport || !workbookIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    if (const QString workbook = workbookIn(*event->mimeData()); !workbook.isEmpty())
        emit fileDropped(workbook);
    else
        emit sheetsDropped(sheetsIn(*event->mimeData()));
}

} // namespace lianxin::ui
