#include "ui/table/gridview.h"

#include "core/base/typedword.h"
#include "ui/base/look.h"
#include "ui/base/shownrows.h"
#include "ui/base/tableroles.h"
#include "ui/table/pagedrows.h"

#include <QAbstractProxyModel>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace lianxin::ui {

GridView::GridView(QWidget *parent)
    : SheetView(parent)
{
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel); // else the first row stays cut when the list is at its end
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setRowHeight();
    verticalHeader()->hide();
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void GridView::setRowHeight()
{
    verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 8);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
}

void GridView::changeEvent(QEvent *event)
{
    SheetView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setRowHeight();
}

void GridView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void GridView::setModel(QAbstractItemModel *model)
{
    SheetView::setModel(model);
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this,
            [this] { m_hadCurrent = currentIndex().isValid(); });
    connect(model, &QAbstractItemModel::layoutChanged, this, &GridView::keepCurrent);
}

void GridView::selectWholeRows()
{
    QItemSelection rows;
    const int last = model()->columnCount() - 1;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        rows.merge({model()->index(range.top(), 0), model()->index(range.bottom(), last)}, QItemSelectionModel::Select);
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
}

bool GridView::hasWholeRows() const
{
    const QItemSelection selection = selectionModel()->selection();
    const QList<int> columns = shownColumns(*this);
    const auto isWhole = [&](int row) {
        return std::ranges::all_of(
            columns, [&](int column) { return selectionModel()->isSelected(model()->index(row, column)); });
    };
    for (const QItemSelectionRange &range : selection)
        for (int row = range.top(); row <= range.bottom(); ++row)
            if (!isWhole(row))
                return false;
    return columns.size() > 1 && !selection.isEmpty();
}

/// The whole current row is tinted, wherever in it one goes.
void GridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    SheetView::currentChanged(current, previous);
    if (current.row() != previous.row())
        viewport()->update();
}

/// Where the current row is shown no longer, the first one takes its place.
void GridView::keepCurrent()
{
    if (!m_hadCurrent || currentIndex().isValid())
        return;
    if (model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, shownColumns(*this).value(0)));
    else
        emit selectionModel()->currentRowChanged({}, {}); // which it does not tell when the rows are gone
}

void GridView::copy(bool withTitles) const
{
    if (selectionModel() == nullptr || !selectionModel()->hasSelection())
        return;
    auto *cells = new QMimeData;
    cells->setText(selectionAsText(*this, withTitles));
    cells->setHtml(selectionAsHtml(*this, withTitles));
    QApplication::clipboard()->setMimeData(cells);
}

void GridView::editNewRow()
{
    for (const int column : shownColumns(*this)) {
        const QModelIndex cell = currentIndex().siblingAtColumn(column);
        if (!(cell.flags() & Qt::ItemIsEditable))
            continue;
        setCurrentIndex(cell);
        QAbstractItemView::edit(cell);
        m_isNew = true;
        return;
    }
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    if (state() == EditingState) { // what the editor has left over, Enter above all
        SheetView::keyPressEvent(event);
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
        goBy(1);
    } else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::ControlModifier) {
        emit removeRequested();
    } else if (event->key() == Qt::Key_Delete) {
        emit emptyRequested();
    } else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ShiftModifier) {
        selectWholeRows();
    } else if (event->key() == Qt::Key_Insert) {
        emit addRequested();
    } else if (event->key() == Qt::Key_F6) {
        SheetView::focusNextPrevChild(!(event->modifiers() & Qt::ShiftModifier));
    } else if (event->key() == Qt::Key_Escape) {
        event->ignore(); // a dialog around it may close
    } else {
        SheetView::keyPressEvent(event);
    }
}

bool GridView::openCurrent()
{
    const auto record = currentIndex().data(RecordRole).value<RecordRef>();
    if (record.id > 0)
        emit openRequested(record);
    return record.id > 0;
}

void GridView::goBy(int rows)
{
    const QModelIndex there = currentIndex().siblingAtRow(currentIndex().row() + rows);
    if (there.isValid())
        setCurrentIndex(there);
}

QItemSelectionModel::SelectionFlags GridView::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    // What the program selects, as after Ctrl+Enter or Ctrl+2, is selected alone, whatever key is still down.
    return event == nullptr ? QItemSelectionModel::ClearAndSelect : SheetView::selectionCommand(index, event);
}

bool GridView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool wasOpen = state() == EditingState;
    const bool isOpen = SheetView::edit(index, trigger, event);
    if (QWidget *editor = isOpen && !wasOpen ? indexWidget(index) : nullptr)
        begin(editor, trigger);
    return isOpen;
}

void GridView::commitData(QWidget *editor)
{
    aboutToStore();
    m_isNew = false;
    SheetView::commitData(editor);
    tried(editor);
}

void GridView::aboutToStore()
{
    SheetView::aboutToStore();
    m_below = currentIndex().siblingAtRow(currentIndex().row() + 1);
}

void GridView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    if (keepsOpen(editor, hint))
        return;
    const bool isGivenUp = std::exchange(m_isNew, false) && hint == QAbstractItemDelegate::RevertModelCache;
    const bool isNext = hint == QAbstractItemDelegate::EditNextItem;
    const bool isTab = isNext || hint == QAbstractItemDelegate::EditPreviousItem;
    SheetView::closeEditor(editor, isTab ? QAbstractItemDelegate::NoHint : hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache && m_below.isValid()) // that is, by Enter
        setCurrentIndex(m_below);
    else if (const QModelIndex cell = beside(currentIndex(), isNext, true); isTab && cell.isValid())
        setCurrentIndex(cell);
    if (isGivenUp)
        emit removeRequested();
}

/// The cell shown to the right of `cell`, or to its left; behind the end of a row the next row begins if `wraps`.
QModelIndex GridView::beside(const QModelIndex &cell, bool next, bool wraps) const
{
    const QList<int> columns = shownColumns(*this);
    const qsizetype place = columns.indexOf(cell.column()) + (next ? 1 : -1);
    if (!cell.isValid() || (place >= 0 && place < columns.size()))
        return cell.siblingAtColumn(columns.value(place, -1));
    return wraps ? cell.sibling(cell.row() + (next ? 1 : -1), next ? columns.first() : columns.last()) : QModelIndex();
}

/// Tab goes along the row and leaves the table at its end.
bool GridView::focusNextPrevChild(bool next)
{
    const QModelIndex cell = beside(currentIndex(), next, false);
    if (!cell.isValid() || !hasFocus()) // which a field in the titles may have
        return SheetView::focusNextPrevChild(next);
    setCurrentIndex(cell);
    return true;
}

QSize GridView::minimumSizeHint() const
{
    constexpr int leastRows = 3;
    const int rows = leastRows * verticalHeader()->defaultSectionSize();
    const int height = horizontalHeader()->sizeHint().height() + rows + horizontalScrollBar()->sizeHint().height();
    return {QTableView::minimumSizeHint().width(), height + 2 * frameWidth()};
}

void GridView::keyboardSearch(const QString &letters)
{
    const auto *filter = qobject_cast<const QAbstractProxyModel *>(model());
    if (filter != nullptr && qobject_cast<const PagedRows *>(filter->sourceModel()) != nullptr)
        return; // it would read the list to its end
    if (!m_lastLetter.isValid() || m_lastLetter.hasExpired(QApplication::keyboardInputInterval()))
        m_letters.clear();
    m_lastLetter.start();
    m_letters += letters;
    const QModelIndex found = rowBeginningWith(m_letters);
    if (found.isValid())
        setCurrentIndex(found.siblingAtColumn(currentIndex().column()));
}

/// From the current row on, or from the next when a single letter is typed; by the letters or by their pinyin.
QModelIndex GridView::rowBeginningWith(const QString &letters) const
{
    const TypedWord word(letters);
    const QList<int> columns = shownColumns(*this);
    const int rows = model()->rowCount();
    const int begin = std::max(0, currentIndex().row()) + (letters.size() == 1 ? 1 : 0);
    for (int step = 0; step < rows; ++step) {
        const QModelIndex cell = firstTextOf((begin + step) % rows, columns);
        if (const auto place = word.in(cell.data().toString()); place.isSomewhere() && place.start == 0)
            return cell;
    }
    return {};
}

/// The first cell of `row` in `columns` that holds words.
QModelIndex GridView::firstTextOf(int row, const QList<int> &columns) const
{
    for (const int column : columns)
        if (const QModelIndex cell = model()->index(row, column); valueAt(cell).typeId() == QMetaType::QString)
            return cell;
    return {};
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
    SheetView::focusInEvent(event);
    if (!currentIndex().isValid() && model() != nullptr && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, shownColumns(*this).value(0)));
}

/// Rows made current before there was a place for them may stand half under the titles.
void GridView::showEvent(QShowEvent *event)
{
    SheetView::showEvent(event);
    updateGeometries(); // what is wider than there is room has its first columns frozen
    QMetaObject::invokeMethod(this, &GridView::showCurrentRow, Qt::QueuedConnection);
}

void GridView::resizeEvent(QResizeEvent *event)
{
    const QRect row = visualRect(currentIndex());
    const bool wasSeen = row.isValid() && row.bottom() > 0 && row.top() < event->oldSize().height();
    QScrollBar &bar = *verticalScrollBar();
    const bool wasAtEnd = bar.maximum() > 0 && bar.value() == bar.maximum();
    SheetView::resizeEvent(event);
    if (wasAtEnd)
        bar.setValue(bar.maximum()); // the last row stays in sight
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
    SheetView::mouseDoubleClickEvent(event);
}

void GridView::paintEvent(QPaintEvent *event)
{
    SheetView::paintEvent(event);
    if (model() == nullptr || model()->rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(colors().inkSoft);
    const QRect place = viewport()->rect().adjusted(frozenWidth() + Broad, Broad, -Broad, -Broad);
    painter.drawText(place, Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

} // namespace lianxin::ui
