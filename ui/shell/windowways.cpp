// How the main window gets from page to page, and back.
#include "ui/shell/goactions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/topline.h"
#include "ui/table/recordtable.h"

#include <QFileInfo>
#include <QLabel>
#include <QStackedWidget>
#include <QTabWidget>

#include <algorithm>

namespace lianxin::ui {

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

void MainWindow::finishTyping()
{
    m_stack->finishTyping();
}

void MainWindow::announceOpening(const QString &path)
{
    m_opening->setText(tr("Opening %1…").arg(QFileInfo(path).fileName()));
    m_front->setCurrentWidget(m_opening);
}

QList<Page *> MainWindow::pages() const
{
    QList<Page *> all;
    for (int number = 0; number < m_stack->offers().size(); ++number)
        all.append(m_stack->page(number));
    return all;
}

RecordTable *MainWindow::tableInFront() const
{
    const Page *page = currentPage();
    const auto tables = page == nullptr ? QList<RecordTable *>() : page->findChildren<RecordTable *>();
    const auto isUsed = [](const RecordTable *table) {
        const QWidget *focus = table->window()->focusWidget();
        return table->isVisible() && focus != nullptr && table->isAncestorOf(focus);
    };
    auto found = std::ranges::find_if(tables, isUsed);
    if (found == tables.cend())
        found = std::ranges::find_if(tables, [](const RecordTable *table) { return table->isVisible(); });
    return found == tables.cend() ? nullptr : *found;
}

/// The table worked in; else the one of the tab in front; else the page's.
RecordTable *MainWindow::tableCounted() const
{
    const Page *page = currentPage();
    RecordTable *table = tableInFront();
    if (page == nullptr || (table != nullptr && table->isAncestorOf(focusWidget())))
        return table;
    for (const QTabWidget *tabs : page->findChildren<QTabWidget *>())
        if (tabs->isVisible() && tabs->currentWidget() != nullptr)
            for (RecordTable *inTab : tabs->currentWidget()->findChildren<RecordTable *>())
                if (inTab->isVisible())
                    return inTab;
    return table;
}

void MainWindow::printCurrentTable()
{
    if (const RecordTable *table = tableInFront())
        emit printRequested(table->shown());
    else
        showError({ErrorKind::NotFound, tr("There is no table on this page."), {}});
}

void MainWindow::showCountOfTable()
{
    const RecordTable *table = tableCounted();
    m_status.setCount(table == nullptr ? QString() : table->countText());
}

void MainWindow::showPage(int number)
{
    if (number < 0 || number >= m_stack->offers().size())
        return;
    m_navigation->setCurrentPage(number); // which tells arrive()
    if (RecordTable *table = tableInFront())
        table->setFocus();
}

int MainWindow::numberOfPage(const QString &iconName) const
{
    const QList<PageOffer> &offers = m_stack->offers();
    const auto found =
        std::ranges::find_if(offers, [&](const PageOffer &offer) { return offer.face.iconName == iconName; });
    return found == offers.cend() ? -1 : static_cast<int>(found - offers.cbegin());
}

void MainWindow::leave()
{
    if (!m_visited.isEmpty())
        m_visited.here().record = m_stack->page(m_visited.here().page)->current();
}

void MainWindow::arrive(int number)
{
    leave();
    m_visited.go({number, {}});
    bringToFront(number);
}

void MainWindow::bringToFront(int number)
{
    Page *page = m_stack->page(number);
    if (page != m_stack->currentWidget())
        m_messages->withdrawRefusal();
    m_stack->setCurrentWidget(page);
    m_top->setTitle(page->windowTitle());
    m_go->setWay(m_visited.canGoBack(), m_visited.canGoForward());
    m_go->setCurrent(number);
    showCountOfTable();
    emit currentPageChanged(page);
}

void MainWindow::open(const RecordRef &record)
{
    const int number = m_stack->numberOf(record.table);
    if (number < 0)
        return showError({ErrorKind::NotFound, tr("No page shows this record."), record.table});
    leave();
    m_visited.go({number, record});
    revisit({number, record});
}

void MainWindow::revisit(const Visited::Place &place)
{
    {
        const QSignalBlocker quiet(m_navigation); // no new step of the way
        m_navigation->setCurrentPage(place.page);
    }
    bringToFront(place.page);
    Page *page = m_stack->page(place.page);
    page->catchUp();
    if (place.record.id > 0 && !page->reveal(place.record))
        showError({ErrorKind::NotFound, tr("This record is no longer there."), place.record.table});
}

} // namespace lianxin::ui
