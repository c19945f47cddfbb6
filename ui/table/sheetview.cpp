#include "ui/table/sheetview.h"

#include "ui/base/shownrows.h"
#include "ui/base/tableroles.h"
#include "ui/table/cellcomplaint.h"
#include "ui/table/composition.h"
#include "ui/table/delegates.h"
#include "ui/table/frozencolumns.h"
#include "ui/table/tableheader.h"
#include "ui/table/wordoffer.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace lianxin::ui {

SheetView::SheetView(QWidget *parent)
    : QTableView(parent)
    , m_header(new TableHeader(this))
    , m_cells(new CellDelegate(this))
    , m_lineHeight(fontMetrics().height())
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
    // An editor that goes with its sheet is left when the sheet is a sheet no more.
    QObject *sheet = this;
    connect(cells, &CellDelegate::refused, cells,
            [sheet](QWidget *editor, const QModelIndex &cell, const QString &sentence) {
                if (auto *whole = qobject_cast<SheetView *>(sheet))
                    whole->refuse(editor, cell, sentence);
            });
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
    placeFrozen();
    emit arranged();
}

int SheetView::frozen() const
{
    if (m_frozenCount != asGiven)
        return m_frozenCount;
    const bool isWide = isVisible() && model() != nullptr && m_header->length() > viewport()->width();
    return isWide ? namingColumns() : 0;
}

/// The first column, and the one behind it where the first only numbers or ticks the records.
int SheetView::namingColumns() const
{
    const QList<int> shown = shownColumns(*this);
    const int first = shown.value(0);
    const bool isTold = !model()->headerData(first, Qt::Horizontal, OrdinalRole).toBool()
        && !(model()->index(0, first).flags() & Qt::ItemIsUserCheckable);
    return static_cast<int>(std::min<qsizetype>(shown.size(), isTold ? 1 : 2));
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

int SheetView::frozenWidth() const
{
    return m_front == nullptr || m_front->isHidden() ? 0 : m_front->width();
}

void SheetView::placeFrozen()
{
    const int count = frozen();
    if (m_isPlacing || model() == nullptr || (m_front == nullptr && count == 0))
        return;
    const QScopedValueRollback placing(m_isPlacing, true);
    if (m_front == nullptr)
        m_front = new FrozenColumns(this);
    m_front->place(count);
    m_header->setCovered(m_front->isHidden() ? QList<int>() : shownColumns(*m_front));
}

void SheetView::updateGeometries()
{
    QTableView::updateGeometries();
    placeFrozen();
}

void SheetView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        followFont();
}

/// Columns grow with their letters; the titles do once they know of the font too.
void SheetView::followFont()
{
    const int before = std::exchange(m_lineHeight, fontMetrics().height());
    if (before == m_lineHeight)
        return;
    for (int column = 0; column < m_header->count(); ++column)
        if (!m_header->isSectionHidden(column))
            m_header->resizeSection(column, m_header->sectionSize(column) * m_lineHeight / before);
    QMetaObject::invokeMethod(m_header, &TableHeader::fitHeight, Qt::QueuedConnection);
    QMetaObject::invokeMethod(this, &SheetView::placeFrozen, Qt::QueuedConnection);
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

/// What was opened to be changed has the caret at its end; a list shows what there is to choose. Only what is typed
/// over a cell takes its place.
void SheetView::begin(QWidget *editor, EditTrigger trigger)
{
    new Composition(editor);
    if (trigger != EditKeyPressed && trigger != DoubleClicked)
        return;
    if (WordOffer *offer = WordOffer::of(editor); offer != nullptr && qobject_cast<QComboBox *>(editor) != nullptr)
        offer->showAll();
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->end(false);
}

QString SheetView::nameOf(int row) const
{
    QStringList words;
    for (const int column : shownColumns(*this).mid(0, 2))
        words.append(model()->index(row, column).data().toString());
    words.removeAll(QString());
    return words.join(u' ');
}

QString SheetView::placed(const QModelIndex &cell, const QString &sentence) const
{
    const QString title = cell.isValid() ? model()->headerData(cell.column(), Qt::Horizontal).toString() : QString();
    return cell.isValid() ? tr("%1, %2: %3").arg(nameOf(cell.row()), title, sentence) : sentence;
}

void SheetView::aboutToStore()
{
    delete m_complaint;
}

void SheetView::refuse(QWidget *editor, const QModelIndex &cell, const QString &sentence)
{
    if (window()->isHidden()) // it is closed, and nobody mends anything any more
        return;
    m_refused = cell;
    m_complaint = new CellComplaint(editor, this, placed(cell, sentence));
}

/// The view has put the delegate before the input method, whose keys would end the editing.
void SheetView::tried(QWidget *editor)
{
    if (m_complaint.isNull())
        return;
    qDeleteAll(editor->findChildren<Composition *>(QString(), Qt::FindDirectChildrenOnly));
    new Composition(editor);
}

bool SheetView::keepsOpen(const QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    if (m_complaint.isNull() || m_complaint->editor() != editor)
        return false;
    if (hint == QAbstractItemDelegate::RevertModelCache) {
        delete m_complaint; // or a return that waits would open the cell anew
        return false;
    }
    QMetaObject::invokeMethod(this, &SheetView::returnToRefused, Qt::QueuedConnection);
    return true;
}

/// To the cell that waits to be mended, unless the user has left the sheet.
void SheetView::returnToRefused()
{
    if (m_complaint.isNull() || (!hasFocus() && !m_complaint->editor()->hasFocus()))
        return;
    setCurrentIndex(m_refused);
    if (m_complaint->editor()->parentWidget() == viewport())
        setState(EditingState); // which a click has ended
    m_complaint->editor()->setFocus(Qt::OtherFocusReason);
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
