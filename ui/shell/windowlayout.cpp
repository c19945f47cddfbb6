// How the main window is put together.
#include "ui/base/look.h"
#include "ui/base/page.h"
#include "ui/shell/goactions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigation.h"
#include "ui/shell/topline.h"
#include "ui/shell/undoactions.h"
#include "ui/table/recordtable.h"

#include <QLineEdit>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

/// Puts the keyboard into the filter box of the table in front.
void focusFilter(const Page *page)
{
    if (page == nullptr)
        return;
    for (const RecordTable *table : page->findChildren<RecordTable *>()) {
        if (!table->isVisible())
            continue;
        table->filterBox()->setFocus(Qt::ShortcutFocusReason);
        table->filterBox()->selectAll();
        return;
    }
}

} // namespace

void MainWindow::buildLayout()
{
    auto *pages = new QWidget;
    auto *column = new QVBoxLayout(pages);
    column->setContentsMargins(Wide, Wide - Narrow, Wide, Normal);
    column->addWidget(m_stack);
    m_front->addWidget(pages);

    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_top);
    rows->addWidget(m_messages);
    rows->addWidget(m_front, 1);

    m_splitter->setObjectName("parts"_L1);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_navigation);
    m_splitter->addWidget(content);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({200, 1040});
    setCentralWidget(m_splitter);
    setMinimumSize(960, 600);

    m_top->addLeft(m_go->back());
    m_top->addLeft(m_go->forward());
    m_top->addRight(m_steps->undo());
    m_top->addRight(m_steps->redo());
}

void MainWindow::buildMenus()
{
    m_fileMenu = menuBar()->addMenu(tr("&File"));
    m_editMenu = menuBar()->addMenu(tr("&Edit"));
    m_editMenu->addActions({m_steps->undo(), m_steps->redo()});
    m_editMenu->addSeparator();
    auto *filter = m_editMenu->addAction(icon(u"search"_s), tr("&Filter this table"), this,
                                         [this] { focusFilter(currentPage()); });
    filter->setObjectName("filter"_L1);
    filter->setShortcut(QKeySequence::Find);
    menuBar()->addMenu(m_go->menu());
    m_helpMenu = menuBar()->addMenu(tr("&Help"));
}

void MainWindow::connectParts()
{
    connect(m_navigation, &Navigation::pageChosen, this, &MainWindow::arrive);
    connect(m_steps, &UndoActions::failed, this, &MainWindow::showError);
    connect(m_steps, &UndoActions::done, m_messages, &MessageBar::showSuccess);
    connect(m_go, &GoActions::pageChosen, this, &MainWindow::showPage);
    connect(m_go->back(), &QAction::triggered, this, [this] {
        leave();
        revisit(m_visited.back());
    });
    connect(m_go->forward(), &QAction::triggered, this, [this] {
        leave();
        revisit(m_visited.forward());
    });
}

} // namespace lianxin::ui
