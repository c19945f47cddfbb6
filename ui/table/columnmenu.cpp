#include "ui/table/columnmenu.h"

#include "ui/base/shownrows.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

void fillColumnMenu(QMenu *menu, QTableView *view, const std::function<void()> &reset)
{
    QHeaderView *header = view->horizontalHeader();
    const qsizetype shown = shownColumns(*view).size();
    for (int column = 0; column < header->count(); ++column) {
        QString title = view->model()->headerData(column, Qt::Horizontal).toString();
        QAction *choice = menu->addAction(title.replace(u'&', "&&"_L1)); // '&' would mark a letter
        choice->setCheckable(true);
        choice->setChecked(!header->isSectionHidden(column));
        choice->setEnabled(header->isSectionHidden(column) || shown > 1);
        QObject::connect(choice, &QAction::toggled, header, [header, column](bool show) {
            header->setSectionHidden(column, !show);
            if (show && header->sectionSize(column) < header->minimumSectionSize())
                header->resizeSection(column, header->defaultSectionSize());
        });
    }
    menu->addSeparator();
    menu->addAction(QCoreApplication::translate("RecordTable", "Columns as at first"), header, reset);
}

} // namespace lianxin::ui
