// How the main window gets from page to page, and back.
#include "ui/base/page.h"
#include "ui/shell/goactions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/topline.h"
#include "ui/table/recordtable.h"

#include <QStackedWidget>

#include <algorithm>

namespace lianxin::ui {

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

RecordTable *MainWindow::tableInFront() const
{
    const Page *page = currentPage();
    const auto tables = page == nullptr ? QList<RecordTable *>() : page->findChildren<RecordTable *>();
    const auto found = std::ranges::find_if(tables, [](const RecordTable *table) { return table->isVisible(); });
    return found == tables.cend() ? nullptr : *found;
}

void MainWindow::showCountOfTable()
{
    const RecordTable *table = tableInFront();
    m_status.setCount(table == nullptr ? QString() : table->countText());
}

void MainWindow::showPage(int number)
{
    if (number < 0 || number >= m_pages.size())
        return;
    m_navigation->setCurrentPage(number); // which tells arrive()
    if (RecordTable *table = tableInFront())
        table->setFocus();
}

void MainWindow::leave()
{
    if (!m_visited.isEmpty())
        m_visited.here().record = m_pages.at(m_visited.here().page)->current();
}

void MainWindow::arrive(int number)
{
    leave();
    m_visited.go({number, {}});
    bringToFront(number);
}

void MainWindow::bringToFront(int number)
{
    Page *page = m_pages.at(number);
    m_stack->setCurrentWidget(page);
    m_top->setTitle(page->windowTitle());
    m_go->setWay(m_visited.canGoBack(), m_visited.canGoForward());
    m_go->setCurrent(number);
    showCountOfTable();
    emit currentPageChanged(page);
}

void MainWindow::open(const RecordRef &record)
{
    const auto found =
        std::ranges::find_if(std::as_const(m_pages), [&](const Page *page) { return page->shows(record.table); });
    if (found == m_pages.cend())
        return showError({ErrorKind::NotFound, tr("No page shows this record."), record.table});
    leave();
    const int number = static_cast<int>(found - m_pages.cbegin());
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
    Page *page = m_pages.at(place.page);
    page->catchUp();
    if (place.record.id > 0 && !page->reveal(place.record))
        showError({ErrorKind::NotFound, tr("This record is no longer there."), place.record.table});
}

} // namespace lianxin::ui
