#include "ui/table/sheetview.h"

#include "ui/base/shownrows.h"
#include "ui/table/delegates.h"
#include "ui/table/frozencolumns.h"
#include "ui/table/tableheader.h"

#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace lianxin::ui {

SheetView::SheetView(QWidget *parent)
    : QTableView(parent)
    , m_header(new TableHeader(this))
    , m_cells(new CellDelegate(this))
{
    setHorizontalHeader(m_header);
    setItemDelegate(m_cells);
    follow(m_cells);
    setMouseTracking(true);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        emit titleMenuRequested(m_header->logicalIndexAt(place), m_header->mapToGlobal(place));
    });
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, m_header, &TableHeader::placeFields);
    connect(m_header, &TableHeader::fieldsLeft, this, qOverload<>(&QWidget::setFocus));
    connect(m_header, &TableHeader::fieldEntered, this, &SheetView::showColumn);
    for (const auto changed : {&QHeaderView::sectionMoved, &QHeaderView::sectionResized})
        connect(m_header, changed, this, &SheetView::placeFrozen);
    connect(m_header, &TableHeader::fieldsShown, this, &SheetView::placeFrozen);
    connect(m_header, &TableHeader::columnsShown, this, &SheetView::placeFrozen);
}

void SheetView::follow(CellDelegate *cells)
{
    connect(cells, &CellDelegate::refused, this, &SheetView::refused);
}

void SheetView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    if (m_front != nullptr)
        m_front->showSameModel();
}

void SheetView::freeze(int count)
{
    m_frozenCount = count;
    if (count > 0 && m_front == nullptr)
        m_front = new FrozenColumns(this);
    placeFrozen();
    emit arranged();
}

void SheetView::setStriped(bool striped)
{
    setAlternatingRowColors(striped);
    placeFrozen();
    emit arranged();
}

bool SheetView::isFrozen(int column) const
{
    return m_front != nullptr && !m_front->isHidden() && !m_front->isColumnHidden(column);
}

void SheetView::placeFrozen()
{
    if (m_front == nullptr || m_isPlacing)
        return;
    const QScopedValueRollback placing(m_isPlacing, true);
    m_front->place(m_frozenCount);
    m_header->setCovered(m_front->isHidden() ? QList<int>() : shownColumns(*m_front));
}

void SheetView::updateGeometries()
{
    QTableView::updateGeometries();
    placeFrozen();
}

void SheetView::enterField(int column)
{
    m_header->showFields(true);
    const int seen = column < 0 || isColumnHidden(column) ? shownColumns(*this).value(0) : column;
    (isFrozen(seen) ? m_front->header() : m_header)->enterField(seen);
}

void SheetView::showColumn(int column)
{
    const int left =
        columnViewportPosition(column) - (m_front != nullptr && !m_front->isHidden() ? m_front->width() : 0);
    const int right = columnViewportPosition(column) + columnWidth(column) - viewport()->width();
    QScrollBar &bar = *horizontalScrollBar();
    if (left < 0)
        bar.setValue(bar.value() + left);
    else if (right > 0)
        bar.setValue(bar.value() + std::min(left, right));
}

void SheetView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int place = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (m_front == nullptr || m_front->isHidden())
        return;
    if (isFrozen(index.column()))
        horizontalScrollBar()->setValue(place);
    else
        showColumn(index.column());
}

bool SheetView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    if (isFrozen(index.column()))
        return m_front->edit(index, trigger, event);
    return QTableView::edit(index, trigger, event);
}

void SheetView::mouseMoveEvent(QMouseEvent *event)
{
    hover(rowAt(event->pos().y()));
    QTableView::mouseMoveEvent(event);
}

void SheetView::leaveEvent(QEvent *event)
{
    hover(-1);
    QTableView::leaveEvent(event);
}

void SheetView::hover(int row)
{
    m_cells->setHoveredRow(row);
    viewport()->update();
    if (m_front != nullptr)
        m_front->hover(row);
}

} // namespace lianxin::ui
