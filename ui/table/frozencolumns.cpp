#include "ui/table/frozencolumns.h"

#include "ui/base/look.h"
#include "ui/base/shownrows.h"
#include "ui/table/delegates.h"
#include "ui/table/recordfilter.h"
#include "ui/table/sheetview.h"
#include "ui/table/tableheader.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {
constexpr int mostShare = 60; // per cent of the sheet that may be frozen
constexpr int border = 2; // pixels, at the end of the last one
} // namespace

FrozenColumns::FrozenColumns(SheetView *sheet)
    : QTableView(sheet)
    , m_sheet(sheet)
    , m_header(new TableHeader(this))
    , m_cells(new CellDelegate(this))
{
    setObjectName(sheet->objectName() + "Frozen"_L1);
    setAccessibleName(tr("Frozen columns"));
    setProperty("frozen", true);
    setFrameShape(NoFrame);
    setHorizontalHeader(m_header);
    setItemDelegate(m_cells);
    setFocusPolicy(Qt::ClickFocus); // Tab comes to the sheet once
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setVerticalScrollMode(sheet->verticalScrollMode());
    setTabKeyNavigation(false);
    setSelectionMode(sheet->selectionMode());
    setEditTriggers(sheet->editTriggers());
    setContextMenuPolicy(Qt::CustomContextMenu);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_header->setHighlightSections(false);
    m_header->setTextElideMode(Qt::ElideRight);
    m_header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_header->setSortIndicatorShown(true);
    connectToSheet();
    showSameModel();
}

void FrozenColumns::connectToSheet()
{
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_sheet->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_sheet->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(m_header, &QHeaderView::sectionResized, m_sheet, [this](int column, int, int width) {
        if (!m_sheet->m_isPlacing && width > 0 && m_sheet->columnWidth(column) != width)
            m_sheet->setColumnWidth(column, width);
    });
    connect(m_header, &QHeaderView::sortIndicatorChanged, m_sheet, &QTableView::sortByColumn);
    connect(m_header, &TableHeader::fieldsLeft, m_sheet, qOverload<>(&QWidget::setFocus));
    connect(m_header, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        emit m_sheet->titleMenuRequested(m_header->logicalIndexAt(at), m_header->mapToGlobal(at));
    });
    connect(this, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        emit m_sheet->customContextMenuRequested(m_sheet->viewport()->mapFromGlobal(viewport()->mapToGlobal(at)));
    });
    m_sheet->follow(m_cells);
}

void FrozenColumns::showSameModel()
{
    if (m_sheet->model() == nullptr || model() == m_sheet->model())
        return;
    setModel(m_sheet->model());
    const QItemSelectionModel *own = selectionModel();
    setSelectionModel(m_sheet->selectionModel());
    delete own;
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, viewport(), qOverload<>(&QWidget::update));
    if (auto *filter = qobject_cast<RecordFilter *>(model()))
        m_header->follow(filter);
}

void FrozenColumns::takeSections(int count)
{
    const QHeaderView &theirs = *m_sheet->horizontalHeader();
    QList<int> shown = shownColumns(*m_sheet);
    shown.removeIf([&theirs](int column) { return theirs.sectionSize(column) == 0; }); // which is about to hide
    shown = shown.mid(0, count);
    for (int place = 0; place < theirs.count(); ++place) {
        const int column = theirs.logicalIndex(place);
        m_header->moveSection(m_header->visualIndex(column), place);
        setColumnHidden(column, !shown.contains(column));
        if (shown.contains(column))
            setColumnWidth(column, theirs.sectionSize(column));
    }
    verticalHeader()->setMinimumSectionSize(m_sheet->verticalHeader()->minimumSectionSize());
    verticalHeader()->setDefaultSectionSize(m_sheet->verticalHeader()->defaultSectionSize());
    setAlternatingRowColors(m_sheet->alternatingRowColors());
}

void FrozenColumns::place(int count)
{
    takeSections(count);
    m_header->showFields(m_sheet->header()->hasFields());
    m_header->setFixedHeight(m_sheet->header()->height());
    const int width = m_header->length();
    const QRect rows = m_sheet->viewport()->geometry();
    const int top = m_sheet->header()->geometry().top();
    setGeometry(rows.left(), top, width, rows.bottom() + 1 - top);
    updateGeometries(); // the rows begin below the header's new height
    setVisible(count > 0 && width > 0 && width * 100 <= rows.width() * mostShare);
    raise();
    verticalScrollBar()->setValue(m_sheet->verticalScrollBar()->value());
}

void FrozenColumns::hover(int row)
{
    m_cells->setHoveredRow(row);
    viewport()->update();
}

bool FrozenColumns::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool wasOpen = state() == EditingState;
    const bool isOpen = QTableView::edit(index, trigger, event);
    if (QWidget *editor = isOpen && !wasOpen ? indexWidget(index) : nullptr)
        SheetView::begin(editor, trigger);
    return isOpen;
}

/// Not by a focus proxy: that would share its policy with the sheet, and Shift+Tab would come to the sheet a second
/// time by it, past all that stands between the two.
void FrozenColumns::focusInEvent(QFocusEvent *event)
{
    m_sheet->setFocus(event->reason());
}

/// What an editor has left over stays here; there is no other key that comes this way.
void FrozenColumns::keyPressEvent(QKeyEvent *event)
{
    QTableView::keyPressEvent(event);
    event->accept();
}

void FrozenColumns::mouseMoveEvent(QMouseEvent *event)
{
    m_sheet->hover(rowAt(event->pos().y()));
    QTableView::mouseMoveEvent(event);
}

void FrozenColumns::leaveEvent(QEvent *event)
{
    m_sheet->hover(-1);
    QTableView::leaveEvent(event);
}

void FrozenColumns::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    painter.fillRect(viewport()->width() - border, 0, border, viewport()->height(), colors().line);
}

void FrozenColumns::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex cell = indexAt(event->pos());
    if (cell.isValid() && !(cell.flags() & Qt::ItemIsEditable) && m_sheet->openCurrent())
        return;
    QTableView::mouseDoubleClickEvent(event);
}

void FrozenColumns::commitData(QWidget *editor)
{
    m_sheet->aboutToStore();
    QTableView::commitData(editor);
    m_sheet->tried(editor);
}

/// Where it goes on from here is the sheet's affair.
void FrozenColumns::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    if (m_sheet->keepsOpen(editor, hint))
        return;
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    m_sheet->closeEditor(nullptr, hint);
}

} // namespace lianxin::ui
