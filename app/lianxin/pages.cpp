#include "pages.h"

#include "core/storage/workbook.h"
#include "ui/shell/historypage.h"
#include "ui/shell/mainwindow.h"

#include <QCoreApplication>

namespace lianxin {

void addPages(ui::MainWindow &window, Workbook &workbook)
{
    const QString upkeep = QCoreApplication::translate("Pages", "Upkeep");

    window.addPage(new ui::HistoryPage(workbook), upkeep);
}

} // namespace lianxin
