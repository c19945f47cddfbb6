#include "ui/base/columnwidths.h"

#include "ui/base/look.h"

#include <QHeaderView>
#include <QTableWidget>

#include <algorithm>

namespace lianxin::ui {

void fitColumns(QTableWidget *table, int widest)
{
    table->resizeColumnsToContents();
    QFont bold = table->horizontalHeader()->font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    for (int column = 0; column + 1 < table->columnCount(); ++column) {
        const int title = metrics.horizontalAdvance(table->horizontalHeaderItem(column)->text());
        const int content = std::min(table->columnWidth(column) + Wide, widest);
        table->setColumnWidth(column, std::max(title + Broad + Normal, content));
    }
}

} // namespace lianxin::ui
