#include "pages.h"

#include "core/storage/workbook.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/members/memberspage.h"
#include "ui/shell/historypage.h"
#include "ui/shell/mainwindow.h"

#include <QCoreApplication>
#include <QDate>

namespace lianxin {

void addPages(ui::MainWindow &window, Workbook &workbook)
{
    const QString people = QCoreApplication::translate("Pages", "People");
    const QString results = QCoreApplication::translate("Pages", "Results");
    const QString upkeep = QCoreApplication::translate("Pages", "Upkeep");

    window.addPage(new ui::MembersPage(workbook), people);
    window.addPage(new ui::LedgerPage(workbook, &QDate::currentDate), results);
    window.addPage(new ui::HistoryPage(workbook), upkeep);
}

} // namespace lianxin
