#include "ui/table/recordtable.h"

#include "ui/base/look.h"
#include "ui/base/page.h"
#include "ui/base/tablemodel.h"
#include "ui/base/tableroles.h"
#include "ui/table/cellediting.h"
#include "ui/table/columnmemory.h"
#include "ui/table/columnmenu.h"
#include "ui/table/detailsplitter.h"
#include "ui/table/filterchips.h"
#include "ui/table/gridview.h"
#include "ui/table/menuletters.h"
#include "ui/table/pagedrows.h"
#include "ui/table/selectionsummary.h"
#include "ui/table/tablebar.h"
#include "ui/table/tableheader.h"
#include "ui/table/tableverbs.h"
#include "ui/table/viewchooser.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

/// The page that `table` is on; null = none.
Page *pageOf(const RecordTable *table)
{
    for (QWidget *parent = table->parentWidget(); parent != nullptr; parent = parent->parentWidget())
        if (auto *page = qobject_cast<Page *>(parent))
            return page;
    return nullptr;
}

} // namespace

RecordTable::RecordTable(const QString &name, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_filter(new RecordFilter(this))
    , m_view(new GridView(this))
    , m_bar(new TableBar(name, title))
    , m_chips(new FilterChips(m_filter))
    , m_parts(new DetailSplitter(name, m_view))
{
    setObjectName(name);
    m_verbs = new TableVerbs(this);
    buildLayout();
    connectParts();
    offerFields();
}

RecordTable::~RecordTable()
{
    if (m_memory != nullptr)
        m_memory->save();
}

void RecordTable::buildLayout()
{
    m_view->setObjectName(objectName() + "Rows"_L1);
    m_view->setAccessibleName(m_title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Normal);
    layout->addWidget(m_bar);
    layout->addWidget(m_chips);
    layout->addWidget(m_parts, 1);
}

void RecordTable::connectParts()
{
    connect(m_bar->words(), &QLineEdit::textChanged, m_filter, &RecordFilter::setWords);
    connect(m_bar->words(), &QLineEdit::textChanged, this, &RecordTable::showCount);
    connect(m_bar->words(), &QLineEdit::returnPressed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_bar, &TableBar::exportRequested, this, &RecordTable::tellExport);
    connect(m_bar, &TableBar::addRequested, this, &RecordTable::addRequested);
    connect(m_verbs, &TableVerbs::openRequested, this, &RecordTable::requestOpening);
    connect(m_verbs, &TableVerbs::removeRequested, this, &RecordTable::requestRemoval);
    connect(m_verbs, &TableVerbs::failed, this, &RecordTable::failed);
    connect(m_view, &GridView::openRequested, this, &RecordTable::openRequested);
    connect(m_view, &GridView::removeRequested, this, &RecordTable::requestRemoval);
    connect(m_view, &GridView::emptyRequested, this, [this] {
        if (m_editing == nullptr || !m_editing->empty())
            requestRemoval();
    });
    connect(m_filter, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { followReturned(first, last); });
    connect(m_filter, &RecordFilter::conditionsChanged, this, &RecordTable::keepInSight);
    connect(m_bar->words(), &QLineEdit::textChanged, this, &RecordTable::keepInSight);
    connect(m_view, &QWidget::customContextMenuRequested, this, &RecordTable::showRowMenu);
    connect(m_view, &GridView::titleMenuRequested, this, &RecordTable::showTitleMenu);
    connect(m_filter, &RecordFilter::conditionsChanged, this, &RecordTable::showCount);
}

QLineEdit *RecordTable::filterBox() const
{
    return m_bar->words();
}

void RecordTable::setModel(QAbstractItemModel *model, const QList<RecordFilter::Key> &sortedBy)
{
    Q_ASSERT_X(m_memory == nullptr, "RecordTable", "the model is set once");
    m_filter->setSourceModel(model);
    m_view->setModel(m_filter);
    m_view->header()->setSortIndicator(-1, Qt::AscendingOrder); // as the model has them
    m_view->setSortingEnabled(true);
    m_view->header()->follow(m_filter);
    m_filter->setKeys(sortedBy);
    m_memory = new ColumnMemory(m_view, m_filter, objectName());
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { emit currentChanged(currentId()); });
    if (auto *edited = qobject_cast<TableModel *>(model))
        m_editing = new CellEditing(this, edited);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordTable::showCountText);
    watchRows();
    if (const auto *paged = qobject_cast<PagedRows *>(model))
        connect(paged, &PagedRows::counted, this, &RecordTable::showCount);
    m_fields->setEnabled(m_filter->hasConditions());
}

void RecordTable::watchRows()
{
    for (const QAbstractItemModel *model : {static_cast<QAbstractItemModel *>(m_filter), m_filter->sourceModel()}) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &RecordTable::showCount);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &RecordTable::showCount);
        connect(model, &QAbstractItemModel::modelReset, this, &RecordTable::showCount);
        connect(model, &QAbstractItemModel::layoutChanged, this, &RecordTable::showCount);
    }
    showCount();
}

void RecordTable::showCount()
{
    showCountText();
    const int all = m_filter->sourceModel() == nullptr ? 0 : m_filter->sourceModel()->rowCount();
    m_view->setEmptyText(all == 0 && m_bar->words()->text().isEmpty()
                             ? m_emptyText
                             : tr("Nothing here matches the filter. Take it away to see all again."));
}

void RecordTable::showCountText()
{
    const int all = m_filter->sourceModel() == nullptr ? 0 : m_filter->sourceModel()->rowCount();
    const int some = m_filter->rowCount();
    const auto *paged = qobject_cast<PagedRows *>(m_filter->sourceModel());
    QStringList parts {some == all ? tr("%1 in all").arg(all) : tr("%1 of %2 shown").arg(some).arg(all)};
    if (paged != nullptr)
        parts = {paged->countText()};
    parts.append(selectionSummary(*m_view));
    parts.removeAll(QString());
    m_bar->setCount(parts.join(u" \u00b7 "_s));
    tellCount();
}

void RecordTable::setEmptyText(const QString &text)
{
    m_emptyText = text;
    showCount();
}

void RecordTable::offerAdding(const QString &verb)
{
    m_bar->offerAdding(verb);
    m_verbs->offerAdding(verb);
    m_bar->addAction(m_verbs->adding());
    connect(m_view, &GridView::addRequested, this, &RecordTable::addRequested);
}

void RecordTable::offerRemoving(const QString &verb)
{
    m_canRemove = !verb.isEmpty();
    m_verbs->offerRemoving(verb);
}

void RecordTable::offerHistory(Workbook &workbook, const QString &table)
{
    m_verbs->offerHistory(workbook, table);
}

void RecordTable::offerViews(Workbook &workbook)
{
    m_views = new ViewChooser(this, workbook);
    m_bar->addFirst(m_views);
    connect(m_views, &ViewChooser::failed, this, &RecordTable::failed);
    connect(m_views, &ViewChooser::removed, this, &RecordTable::tellRemoval);
}

void RecordTable::offerNoExport()
{
    m_bar->offerNoExport();
}

void RecordTable::addTool(QWidget *tool)
{
    m_bar->addTool(tool);
}

void RecordTable::makeSmall()
{
    m_bar->makeSmall();
    m_view->setMinimumHeight(3 * m_view->verticalHeader()->defaultSectionSize());
}

void RecordTable::setDetail(QWidget *pane)
{
    m_parts->setDetail(pane);
}

qint64 RecordTable::currentId() const
{
    return m_view->currentIndex().data(IdRole).toLongLong();
}

QList<qint64> RecordTable::selectedIds() const
{
    QMap<int, qint64> ids; // in the order of rows
    if (m_view->selectionModel() == nullptr)
        return {};
    for (const QModelIndex &cell : m_view->selectionModel()->selectedIndexes())
        ids.insert(cell.row(), cell.data(IdRole).toLongLong());
    return ids.values();
}

bool RecordTable::reveal(qint64 id)
{
    const QPersistentModelIndex found = find(id);
    if (!m_filter->mapFromSource(found).isValid() && found.isValid())
        clearFilter();
    const QModelIndex shown = m_filter->mapFromSource(found);
    if (!shown.isValid())
        return false;
    const QList<int> columns = shownColumns(*m_view);
    m_view->setCurrentIndex(shown.siblingAtColumn(columns.value(0)));
    m_view->scrollTo(m_view->currentIndex(), QAbstractItemView::PositionAtCenter);
    m_view->horizontalScrollBar()->setValue(0); // the first column is the name of the record
    m_view->setFocus();
    return true;
}

/// The record in the model, also where the words hide it; invalid = not there.
QModelIndex RecordTable::find(qint64 id)
{
    QAbstractItemModel *model = m_filter->sourceModel();
    if (auto *paged = qobject_cast<PagedRows *>(model)) {
        const QModelIndex found = paged->find(id);
        if (found.isValid() || m_bar->words()->text().isEmpty())
            return found;
        m_bar->words()->clear();
        return paged->find(id);
    }
    return model == nullptr ? QModelIndex()
                            : model->match(model->index(0, 0), IdRole, id, 1, Qt::MatchExactly).value(0);
}

void RecordTable::chooseFirst()
{
    if (!m_view->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_view->setCurrentIndex(m_filter->index(0, shownColumns(*m_view).value(0)));
}

void RecordTable::addNew()
{
    auto *model = qobject_cast<TableModel *>(m_filter->sourceModel());
    if (model != nullptr && model->canAdd() && reveal(model->add()))
        m_view->editNewRow();
}

QString RecordTable::countText() const
{
    return m_bar->count();
}

ShownRows RecordTable::shown() const
{
    if (auto *paged = qobject_cast<PagedRows *>(m_filter->sourceModel()))
        paged->countAll();
    ShownRows rows = shownRows(*m_view, m_scope.isEmpty() ? m_title : tr("%1, %2").arg(m_title, m_scope), m_paperRule);
    if (auto *paged = qobject_cast<PagedRows *>(m_filter->sourceModel()))
        rows.leftOut = paged->leftOut();
    else if (m_filter->sourceModel() != nullptr)
        rows.leftOut = m_filter->sourceModel()->rowCount() - rows.rows.size();
    return rows;
}

void RecordTable::tellCount() const
{
    if (Page *page = pageOf(this))
        emit page->countChanged();
}

void RecordTable::tellRemoval(const QString &label) const
{
    if (Page *page = pageOf(this))
        emit page->removed(label);
}

void RecordTable::tellExport() const
{
    if (Page *page = pageOf(this))
        emit page->exportRequested(shown());
}

void RecordTable::requestRemoval()
{
    const auto ids = selectedIds();
    if (ids.isEmpty() || !m_canRemove)
        return;
    m_removed = ids;
    emit removeRequested(ids);
}

/// What was removed and is here again is what one goes on with.
void RecordTable::followReturned(int first, int last)
{
    for (int row = first; row <= last && !m_removed.isEmpty(); ++row) {
        const QModelIndex back = m_filter->index(row, shownColumns(*m_view).value(0));
        if (!m_removed.contains(back.data(IdRole).toLongLong()))
            continue;
        m_removed.clear();
        m_view->setCurrentIndex(back);
    }
}

void RecordTable::keepInSight()
{
    QMetaObject::invokeMethod(m_view, &GridView::showCurrentRow, Qt::QueuedConnection); // when all rows are there
}

void RecordTable::requestOpening()
{
    if (const auto record = m_view->currentIndex().data(RecordRole).value<RecordRef>(); record.id > 0)
        emit openRequested(record);
}

/// The rows have the focus in place of the table. They are no proxy of it: Tab would go to them past the bar.
void RecordTable::focusInEvent(QFocusEvent *event)
{
    m_view->setFocus(event->reason());
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        beginFilter();
    } else if (event->key() == Qt::Key_F3) {
        m_view->setFocus();
        m_view->goBy(event->modifiers() == Qt::ShiftModifier ? -1 : 1);
    } else if (event->key() != Qt::Key_Escape || !takeEscape()) {
        QWidget::keyPressEvent(event);
    }
}

void RecordTable::showTitleMenu(int column, const QPoint &globalPlace)
{
    QMenu menu;
    fillTitleMenu(&menu, m_view, m_filter, column, [this] { m_memory->reset(); });
    menu.exec(globalPlace);
}

void RecordTable::fill(QMenu *menu)
{
    m_verbs->fill(menu);
    menu->addSeparator();
    menu->addAction(m_fields);
    if (m_memory != nullptr) {
        const QModelIndex current = m_view->currentIndex();
        const int column = current.isValid() ? current.column() : shownColumns(*m_view).value(0, -1);
        fillTitleMenu(menu->addMenu(tr("Current co&lumn")), m_view, m_filter, column, [this] { m_memory->reset(); });
    }
    if (m_views != nullptr)
        m_views->fill(menu->addMenu(tr("&Views")));
    partLetters(*menu);
}

void RecordTable::showRowMenu(const QPoint &place)
{
    QMenu menu;
    m_verbs->fill(&menu);
    partLetters(menu);
    menu.exec(m_view->viewport()->mapToGlobal(place));
}

} // namespace lianxin::ui
