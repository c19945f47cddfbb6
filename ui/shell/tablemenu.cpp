#include "ui/shell/tablemenu.h"

#include "ui/table/recordtable.h"

using namespace Qt::StringLiterals;

namespace lianxin::ui {

TableMenu::TableMenu(std::function<RecordTable *()> inFront, QWidget *parent)
    : QMenu(tr("&Table"), parent)
    , m_inFront(std::move(inFront))
{
    setObjectName("tableMenu"_L1);
    connect(this, &QMenu::aboutToShow, this, &TableMenu::fillAnew);
}

void TableMenu::fillAnew()
{
    clear();
    qDeleteAll(findChildren<QMenu *>(Qt::FindDirectChildrenOnly)); // those of the table before
    if (RecordTable *table = m_inFront())
        table->fill(this);
    else
        addAction(tr("There is no table on this page."))->setEnabled(false);
}

} // namespace lianxin::ui
