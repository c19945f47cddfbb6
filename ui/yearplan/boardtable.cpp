#include "ui/yearplan/boardtable.h"

#include "ui/base/look.h"
#include "ui/base/tonesign.h"
#include "ui/table/datetext.h"
#include "ui/yearplan/cardmoves.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr int monthsOfYear = 12;
constexpr int cardWidth = 104;

QTableWidgetItem *itemOf(const BoardCard &card, const QString &title)
{
    auto *item = new QTableWidgetItem(card.warnings.isEmpty() ? title : withShape(Tone::Warning, title));
    item->setData(Qt::UserRole, card.activity.value);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled);
    QStringList lines {title};
    if (card.day.isValid())
        lines.append(dateText(card.day));
    lines += card.warnings;
    item->setToolTip(lines.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s));
    item->setBackground(colors().chosen);
    return item;
}

QTableWidgetItem *emptyItem()
{
    auto *item = new QTableWidgetItem;
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled);
    return item;
}

} // namespace

BoardTable::BoardTable(QWidget *parent)
    : QTableWidget(parent)
{
    setObjectName("planBoard"_L1);
    setAccessibleName(tr("Board of the year"));
    setAccessibleDescription(tr("Alt and an arrow moves an activity to another month or county"));
    setSelectionMode(SingleSelection);
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setColumnCount(monthsOfYear + 1);
    QStringList titles {tr("No month")};
    for (int month = 1; month <= monthsOfYear; ++month)
        titles.append(QLocale().standaloneMonthName(month, QLocale::ShortFormat));
    setHorizontalHeaderLabels(titles);
    horizontalHeader()->setDefaultSectionSize(cardWidth);
    verticalHeader()->setDefaultSectionSize(3 * fontMetrics().height() + Narrow);
    connect(this, &QTableWidget::cellActivated, this, [this] {
        if (current().isStored())
            emit openRequested(current());
    });
}

void BoardTable::showCards(const QList<BoardCard> &cards, const QList<DirectoryEntry> &regions,
                           const std::function<QString(const BoardCard &)> &title)
{
    const ActivityId chosen = current();
    const int column = currentColumn();
    const int row = currentRow();
    clearContents();
    setRowCount(0);
    m_regions.clear();
    QList<BoardCard> left = cards;
    for (const DirectoryEntry &region : regions) {
        QList<BoardCard> own;
        std::ranges::copy_if(left, std::back_inserter(own),
                             [&](const BoardCard &card) { return card.region == region.id; });
        left.removeIf([&](const BoardCard &card) { return card.region == region.id; });
        addRegion(region.name, region.id, own, title);
    }
    addRegion(tr("No county"), {}, left, title);
    if (!reveal(chosen) && row >= 0)
        setCurrentCell(std::min(row, rowCount() - 1), std::max(column, 0));
}

/// As many rows as the fullest month needs.
void BoardTable::addRegion(const QString &name, EntryId region, const QList<BoardCard> &cards,
                           const std::function<QString(const BoardCard &)> &title)
{
    const int first = rowCount();
    QList<int> filled(monthsOfYear + 1, 0);
    const auto addRow = [&] {
        insertRow(rowCount());
        m_regions.append(region);
        setVerticalHeaderItem(rowCount() - 1, new QTableWidgetItem(rowCount() - 1 == first ? name : QString()));
        for (int column = 0; column < columnCount(); ++column)
            setItem(rowCount() - 1, column, emptyItem());
    };
    addRow();
    for (const BoardCard &card : cards) {
        const int row = first + filled[card.month]++;
        if (row == rowCount())
            addRow();
        setItem(row, card.month, itemOf(card, title(card)));
    }
}

ActivityId BoardTable::current() const
{
    return {currentItem() == nullptr ? 0 : currentItem()->data(Qt::UserRole).toLongLong()};
}

bool BoardTable::reveal(ActivityId activity)
{
    for (int row = 0; activity.isStored() && row < rowCount(); ++row)
        for (int column = 0; column < columnCount(); ++column)
            if (item(row, column)->data(Qt::UserRole).toLongLong() == activity.value) {
                setCurrentCell(row, column);
                return true;
            }
    return false;
}

EntryId BoardTable::regionOf(int row) const
{
    return m_regions.value(row);
}

void BoardTable::requestMove(int row, int column)
{
    const ActivityId activity = current();
    if (!activity.isStored() || row < 0 || column < 0)
        return;
    if (regionOf(row) != regionOf(currentRow()) || column != currentColumn())
        emit moveRequested(activity, column, regionOf(row));
}

/// The next county is the next row that is of another one.
void BoardTable::moveBy(int months, int counties)
{
    int row = currentRow();
    while (counties != 0 && row >= 0 && row < rowCount() && regionOf(row) == regionOf(currentRow()))
        row += counties;
    const int column = currentColumn() + months;
    if (row >= 0 && row < rowCount() && column >= 1 && column <= monthsOfYear)
        requestMove(row, column);
    else if (row >= 0 && row < rowCount() && months == 0)
        requestMove(row, currentColumn());
}

/// Here the keys that go back and forward in the window move a card.
bool BoardTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && current().isStored()
        && cardStep(*static_cast<QKeyEvent *>(event)).has_value()) {
        event->accept();
        return true;
    }
    return QTableWidget::event(event);
}

void BoardTable::keyPressEvent(QKeyEvent *event)
{
    const auto move = cardStep(*event);
    if (!move)
        return QTableWidget::keyPressEvent(event);
    moveBy(move->x(), move->y());
    event->accept();
}

void BoardTable::offerMonths(QMenu &menu)
{
    for (int month = 1; month <= monthsOfYear; ++month) {
        QAction *move = menu.addAction(QLocale().standaloneMonthName(month));
        move->setEnabled(month != currentColumn());
        connect(move, &QAction::triggered, this, [this, month] { requestMove(currentRow(), month); });
    }
}

void BoardTable::offerCounties(QMenu &menu)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (row > 0 && regionOf(row) == regionOf(row - 1))
            continue;
        QAction *move = menu.addAction(QString(verticalHeaderItem(row)->text()).replace(u'&', u"&&"_s));
        move->setEnabled(regionOf(row) != regionOf(currentRow()));
        connect(move, &QAction::triggered, this, [this, row] { requestMove(row, currentColumn()); });
    }
}

void BoardTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (!current().isStored())
        return;
    QMenu menu(this);
    menu.setObjectName("boardMenu"_L1);
    connect(menu.addAction(tr("Open")), &QAction::triggered, this, [this] { emit openRequested(current()); });
    offerMonths(*menu.addMenu(tr("Move to the month")));
    offerCounties(*menu.addMenu(tr("Move to the county")));
    const QPoint corner = viewport()->mapToGlobal(visualItemRect(currentItem()).bottomLeft());
    menu.exec(event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : corner);
}

/// The workbook moves the card; the table only shows where it is.
void BoardTable::dropEvent(QDropEvent *event)
{
    const QModelIndex target = takeDrop(*this, *event);
    if (target.isValid())
        QMetaObject::invokeMethod(
            this, [this, row = target.row(), column = target.column()] { requestMove(row, column); },
            Qt::QueuedConnection);
}

} // namespace lianxin::ui
