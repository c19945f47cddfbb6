#include "ui/table/columnmenu.h"

#include "ui/base/shownrows.h"
#include "ui/base/tableroles.h"
#include "ui/table/menuletters.h"
#include "ui/table/recordfilter.h"
#include "ui/table/sheetview.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr int widerStep = 40; // pixels

QString menuWord(const char *text)
{
    return QCoreApplication::translate("RecordTable", text);
}

void addOrders(QMenu *menu, RecordFilter *filter, int column)
{
    menu->addAction(menuWord(QT_TRANSLATE_NOOP("RecordTable", "Sort &upwards")), filter,
                    [=] { filter->sort(column, Qt::AscendingOrder); });
    menu->addAction(menuWord(QT_TRANSLATE_NOOP("RecordTable", "Sort &downwards")), filter,
                    [=] { filter->sort(column, Qt::DescendingOrder); });
    menu->addAction(menuWord(QT_TRANSLATE_NOOP("RecordTable", "&Then by this column")), filter,
                    [=] { filter->addKey(column); })
        ->setEnabled(!filter->keys().isEmpty());
    menu->addAction(menuWord(QT_TRANSLATE_NOOP("RecordTable", "Sort in no &order")), filter,
                    [=] { filter->setKeys({}); });
}

/// How the words of a column are put in order; not for numbers and dates.
void addTextOrders(QMenu *menu, RecordFilter *filter, int column)
{
    if (filter->index(0, column).data(SortRole).typeId() != QMetaType::QString)
        return;
    const auto keys = filter->keys();
    const auto key = std::ranges::find(keys, column, &RecordFilter::Key::column);
    const std::array orders {std::pair(TextOrder::Pinyin, QT_TRANSLATE_NOOP("RecordTable", "Sort by &pinyin")),
                             std::pair(TextOrder::Strokes, QT_TRANSLATE_NOOP("RecordTable", "Sort by &strokes"))};
    menu->addSeparator();
    for (const auto &[order, words] : orders) {
        QAction *choice =
            menu->addAction(menuWord(words), filter, [=, order = order] { filter->sortText(column, order); });
        choice->setCheckable(true);
        choice->setChecked(key != keys.cend() && key->text == order);
    }
}

/// The shown column that stands `steps` beside `column`; -1 = none.
int besideColumn(const SheetView &view, int column, int steps)
{
    const QList<int> shown = shownColumns(view);
    const qsizetype place = shown.indexOf(column);
    return place < 0 ? -1 : shown.value(place + steps, -1);
}

void addPlacing(QMenu *menu, SheetView *view, int column)
{
    QHeaderView *header = view->horizontalHeader();
    const std::array moves {std::pair(-1, QT_TRANSLATE_NOOP("RecordTable", "Move to the &left")),
                            std::pair(1, QT_TRANSLATE_NOOP("RecordTable", "Move to the &right"))};
    for (const auto &[steps, words] : moves) {
        const int beside = besideColumn(*view, column, steps);
        menu->addAction(menuWord(words), header,
                        [=] { header->moveSection(header->visualIndex(column), header->visualIndex(beside)); })
            ->setEnabled(beside >= 0);
    }
    const std::array widths {std::pair(widerStep, QT_TRANSLATE_NOOP("RecordTable", "&Wider")),
                             std::pair(-widerStep, QT_TRANSLATE_NOOP("RecordTable", "N&arrower"))};
    for (const auto &[step, words] : widths)
        menu->addAction(menuWord(words), header, [=, step = step] {
            header->resizeSection(column, std::max(header->minimumSectionSize(), header->sectionSize(column) + step));
        });
}

void addFreezing(QMenu *menu, SheetView *view, int column)
{
    const auto place = static_cast<int>(shownColumns(*view).indexOf(column)) + 1;
    menu->addAction(menuWord(QT_TRANSLATE_NOOP("RecordTable", "Free&ze up to here")), view,
                    [=] { view->freeze(place); })
        ->setEnabled(place > 0 && place != view->frozen());
    menu->addAction(menuWord(QT_TRANSLATE_NOOP("RecordTable", "Freeze &nothing")), view, [=] { view->freeze(0); })
        ->setEnabled(view->frozen() > 0);
    QAction *stripes = menu->addAction(menuWord(QT_TRANSLATE_NOOP("RecordTable", "Stri&pes")), view,
                                       [=](bool striped) { view->setStriped(striped); });
    stripes->setCheckable(true);
    stripes->setChecked(view->alternatingRowColors());
}

} // namespace

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
    menu->addAction(menuWord(QT_TRANSLATE_NOOP("RecordTable", "Columns as at first")), header, reset);
    menu->menuAction()->setProperty("listed", true); // its entries are names, not verbs
}

void fillTitleMenu(QMenu *menu, SheetView *view, RecordFilter *filter, int column, const std::function<void()> &reset)
{
    if (column >= 0) {
        addOrders(menu, filter, column);
        addTextOrders(menu, filter, column);
        menu->addSeparator();
        menu->addAction(menuWord(QT_TRANSLATE_NOOP("RecordTable", "&Filter by this column")), view,
                        [=] { view->enterField(column); })
            ->setEnabled(filter->hasConditions());
        menu->addSeparator();
        addPlacing(menu, view, column);
        menu->addSeparator();
        addFreezing(menu, view, column);
        menu->addSeparator();
    }
    fillColumnMenu(menu->addMenu(menuWord(QT_TRANSLATE_NOOP("RecordTable", "&Columns"))), view, reset);
    partLetters(*menu);
}

} // namespace lianxin::ui
