#include "ui/base/taborder.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>

namespace lianxin::ui {

namespace {

using Controls = QList<QWidget *>;

void collect(QWidget *widget, Controls &found);

/// The items of `layout` as they are read: row by row where it is a grid.
QList<QLayoutItem *> itemsAsRead(const QLayout &layout)
{
    QList<std::pair<std::pair<int, int>, QLayoutItem *>> placed;
    const auto *grid = qobject_cast<const QGridLayout *>(&layout);
    for (int number = 0; number < layout.count(); ++number) {
        int row = number;
        int column = 0;
        int rows = 0;
        int columns = 0;
        if (grid != nullptr)
            grid->getItemPosition(number, &row, &column, &rows, &columns);
        placed.append({{row, column}, layout.itemAt(number)});
    }
    std::ranges::stable_sort(placed, {}, [](const auto &each) { return each.first; });
    QList<QLayoutItem *> items;
    for (const auto &[place, item] : placed)
        items.append(item);
    return items;
}

void collect(const QLayout *layout, Controls &found)
{
    if (layout == nullptr)
        return;
    for (QLayoutItem *item : itemsAsRead(*layout)) {
        if (item->widget() != nullptr)
            collect(item->widget(), found);
        else
            collect(item->layout(), found);
    }
}

/// Whether `widget` is one control, whatever it is made of.
bool isWhole(const QWidget &widget)
{
    return qobject_cast<const QAbstractItemView *>(&widget) != nullptr
        || qobject_cast<const QAbstractSpinBox *>(&widget) != nullptr
        || qobject_cast<const QComboBox *>(&widget) != nullptr || qobject_cast<const QLineEdit *>(&widget) != nullptr;
}

void collect(QWidget *widget, Controls &found)
{
    if (widget == nullptr)
        return;
    if ((widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr)
        found.append(widget);
    if (isWhole(*widget))
        return;
    if (const auto *splitter = qobject_cast<QSplitter *>(widget)) {
        for (int part = 0; part < splitter->count(); ++part)
            collect(splitter->widget(part), found);
    } else if (const auto *tabs = qobject_cast<QTabWidget *>(widget)) {
        collect(tabs->tabBar(), found);
        for (int tab = 0; tab < tabs->count(); ++tab)
            collect(tabs->widget(tab), found);
    } else if (const auto *area = qobject_cast<QScrollArea *>(widget)) {
        collect(area->widget(), found);
    } else {
        collect(widget->layout(), found);
    }
}

/// Its bar is what takes the focus; it would stand somewhere behind its pages, and lead from there back to its bar.
void takeOut(QTabWidget *tabs)
{
    tabs->setFocusProxy(nullptr);
    tabs->setFocusPolicy(Qt::NoFocus);
}

} // namespace

void tabAsShown(QWidget &part)
{
    for (QTabWidget *tabs : part.findChildren<QTabWidget *>())
        takeOut(tabs);
    Controls controls;
    collect(&part, controls);
    for (qsizetype number = 1; number < controls.size(); ++number)
        QWidget::setTabOrder(controls.at(number - 1), controls.at(number));
}

} // namespace lianxin::ui
