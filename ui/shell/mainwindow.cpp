#include "ui/shell/mainwindow.h"

#include "core/storage/workbook.h"
#include "ui/base/page.h"

#include <QLabel>
#include <QListWidget>
#include <QLoggingCategory>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {
Q_LOGGING_CATEGORY(log, "lianxin.ui")

/// A label goes into a menu, where '&' would mark a letter.
QString forMenu(QString label)
{
    return label.replace(u'&', "&&"_L1);
}
} // namespace

MainWindow::MainWindow(Workbook &workbook, QWidget *parent)
    : QMainWindow(parent)
    , m_workbook(workbook)
    , m_titles(new QListWidget)
    , m_pages(new QStackedWidget)
    , m_message(new QLabel)
    , m_undo(new QAction(this))
    , m_redo(new QAction(this))
{
    auto *splitter = new QSplitter;
    splitter->addWidget(m_titles);
    splitter->addWidget(m_pages);
    splitter->setStretchFactor(1, 1);
    setCentralWidget(splitter);
    connect(m_titles, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);

    m_message->setObjectName("message"_L1);
    m_message->setTextFormat(Qt::PlainText); // it may name what somebody typed
    statusBar()->addWidget(m_message);

    addEditMenu();
}

MainWindow::~MainWindow()
{
    delete centralWidget(); // a page that closes amid an edit still has something to tell
}

void MainWindow::addEditMenu()
{
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcut(QKeySequence::Redo);
    menuBar()->addMenu(tr("&Edit"))->addActions({m_undo, m_redo});

    const auto tell = [this](const Result<void> &done) {
        if (!done)
            showError(done.error());
    };
    connect(m_undo, &QAction::triggered, this, [this, tell] { tell(m_workbook.undo()); });
    connect(m_redo, &QAction::triggered, this, [this, tell] { tell(m_workbook.redo()); });
    connect(&m_workbook, &Workbook::changed, this, &MainWindow::nameSteps);
    nameSteps();
}

void MainWindow::nameSteps()
{
    const QString undo = m_workbook.undoText();
    m_undo->setEnabled(!undo.isEmpty());
    m_undo->setText(tr("&Undo: %1").arg(forMenu(undo)));

    const QString redo = m_workbook.redoText();
    m_redo->setEnabled(!redo.isEmpty());
    m_redo->setText(tr("&Redo: %1").arg(forMenu(redo)));

    m_message->clear(); // what it told is past
}

void MainWindow::addPage(Page *page)
{
    m_pages->addWidget(page);
    m_titles->addItem(page->windowTitle());
    connect(page, &Page::failed, this, &MainWindow::showError);
    if (m_titles->currentRow() < 0)
        m_titles->setCurrentRow(0);
}

void MainWindow::showError(const Error &error)
{
    qCWarning(log) << error.message << error.detail;
    m_message->setText(error.message);
}

} // namespace lianxin::ui
