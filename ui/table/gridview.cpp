#include "ui/table/gridview.h"

#include "ui/base/look.h"
#include "ui/base/shownrows.h"
#include "ui/base/tableroles.h"
#include "ui/table/delegates.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace lianxin::ui {

GridView::GridView(QWidget *parent)
    : QTableView(parent)
    , m_cells(new CellDelegate(this))
{
    setItemDelegate(m_cells);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setRowHeight();
    verticalHeader()->hide();
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_cells, &CellDelegate::refused, this, &GridView::refused);
}

void GridView::setRowHeight()
{
    verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 8);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
}

void GridView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setRowHeight();
}

void GridView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void GridView::copy(bool withTitles) const
{
    if (selectionModel() != nullptr && selectionModel()->hasSelection())
        QApplication::clipboard()->setText(selectionAsText(*this, withTitles));
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    if (state() == EditingState) { // what the editor has left over, Enter above all
        QTableView::keyPressEvent(event);
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy)) {
        copy(false);
    } else if (event->key() == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        copy(true);
    } else if (isEnter && (event->modifiers() == Qt::ControlModifier || !(currentIndex().flags() & Qt::ItemIsEditable))
               && openCurrent()) {
        return;
    } else if (isEnter) {
        goDown();
    } else if (event->key() == Qt::Key_Delete) {
        emit removeRequested();
    } else if (event->key() == Qt::Key_Insert) {
        emit addRequested();
    } else if (event->key() == Qt::Key_Escape) {
        event->ignore(); // the table around it clears its filter
    } else {
        QTableView::keyPressEvent(event);
    }
}

bool GridView::openCurrent()
{
    const auto record = currentIndex().data(RecordRole).value<RecordRef>();
    if (record.id > 0)
        emit openRequested(record);
    return record.id > 0;
}

void GridView::goDown()
{
    const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    if (below.isValid())
        setCurrentIndex(below);
}

QItemSelectionModel::SelectionFlags GridView::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    // What the program selects, as after Ctrl+Enter or Ctrl+2, is selected alone, whatever key is still down.
    return event == nullptr ? QItemSelectionModel::ClearAndSelect : QTableView::selectionCommand(index, event);
}

void GridView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache) // that is, by Enter
        goDown();
}

/// What was selected goes with its row; the row that is current then is meant by the next Delete.
void GridView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    QTableView::rowsAboutToBeRemoved(parent, first, last);
    QMetaObject::invokeMethod(this, &GridView::selectCurrent, Qt::QueuedConnection);
}

void GridView::selectCurrent()
{
    if (currentIndex().isValid() && !selectionModel()->hasSelection())
        selectionModel()->select(currentIndex(), QItemSelectionModel::Select);
}

void GridView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() != nullptr && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, shownColumns(*this).value(0)));
}

/// Rows made current before there was a place for them may stand half under the titles.
void GridView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    QMetaObject::invokeMethod(this, &GridView::showCurrentRow, Qt::QueuedConnection);
}

void GridView::resizeEvent(QResizeEvent *event)
{
    const QRect row = visualRect(currentIndex());
    const bool wasSeen = row.isValid() && row.bottom() > 0 && row.top() < event->oldSize().height();
    QTableView::resizeEvent(event);
    if (wasSeen)
        QMetaObject::invokeMethod(this, &GridView::showCurrentRow, Qt::QueuedConnection);
}

void GridView::showCurrentRow()
{
    if (!currentIndex().isValid() || state() == EditingState)
        return;
    const int place = horizontalScrollBar()->value();
    scrollTo(currentIndex());
    horizontalScrollBar()->setValue(place);
}

void GridView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex cell = indexAt(event->pos());
    if (cell.isValid() && !(cell.flags() & Qt::ItemIsEditable) && openCurrent())
        return;
    QTableView::mouseDoubleClickEvent(event);
}

void GridView::mouseMoveEvent(QMouseEvent *event)
{
    hover(rowAt(event->pos().y()));
    QTableView::mouseMoveEvent(event);
}

void GridView::leaveEvent(QEvent *event)
{
    hover(-1);
    QTableView::leaveEvent(event);
}

void GridView::hover(int row)
{
    m_cells->setHoveredRow(row);
    viewport()->update();
}

void GridView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (model() == nullptr || model()->rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(colors().inkSoft);
    const QRect place = viewport()->rect().adjusted(Broad, Broad, -Broad, -Broad);
    painter.drawText(place, Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

} // namespace lianxin::ui
