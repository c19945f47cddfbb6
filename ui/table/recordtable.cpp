#include "ui/table/recordtable.h"

#include "ui/base/look.h"
#include "ui/base/page.h"
#include "ui/base/tableroles.h"
#include "ui/table/columnmemory.h"
#include "ui/table/columnmenu.h"
#include "ui/table/detailsplitter.h"
#include "ui/table/gridview.h"
#include "ui/table/tablebar.h"
#include "ui/table/tableverbs.h"

#include <QHeaderView>
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
    , m_parts(new DetailSplitter(name, m_view))
{
    setObjectName(name);
    m_verbs = new TableVerbs(this);
    buildLayout();
    connectParts();
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
    connect(m_view, &GridView::refused, this, [this](const QString &sentence) {
        emit failed({ErrorKind::Invalid, sentence, {}});
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, &RecordTable::showRowMenu);
    connect(m_view->horizontalHeader(), &QWidget::customContextMenuRequested, this, &RecordTable::showColumnMenu);
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
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // as the model has them
    m_view->setSortingEnabled(true);
    m_filter->setKeys(sortedBy);
    if (!sortedBy.isEmpty())
        m_view->horizontalHeader()->setSortIndicator(sortedBy.first().column, sortedBy.first().order);
    m_memory = new ColumnMemory(m_view, m_filter, objectName());
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { emit currentChanged(currentId()); });
    watchRows();
}

void RecordTable::watchRows()
{
    for (const QAbstractItemModel *model : {static_cast<QAbstractItemModel *>(m_filter), m_filter->sourceModel()}) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &RecordTable::showCount);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &RecordTable::showCount);
        connect(model, &QAbstractItemModel::modelReset, this, &RecordTable::showCount);
    }
    showCount();
}

void RecordTable::showCount()
{
    const int all = m_filter->sourceModel() == nullptr ? 0 : m_filter->sourceModel()->rowCount();
    const int some = m_filter->rowCount();
    m_bar->setCount(some == all ? tr("%1 in all").arg(all) : tr("%1 of %2 shown").arg(some).arg(all));
    tellCount();
    m_view->setEmptyText(all == 0 ? m_emptyText : tr("Nothing here matches the filter. Esc shows all again."));
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
    const QAbstractItemModel *model = m_filter->sourceModel();
    if (model == nullptr)
        return false;
    const auto found = model->match(model->index(0, 0), IdRole, id, 1, Qt::MatchExactly);
    if (found.isEmpty())
        return false;
    if (!m_filter->mapFromSource(found.first()).isValid())
        m_bar->words()->clear();
    const QModelIndex shown = m_filter->mapFromSource(found.first());
    if (!shown.isValid())
        return false;
    const QList<int> columns = shownColumns(*m_view);
    m_view->setCurrentIndex(shown.siblingAtColumn(columns.value(0)));
    m_view->scrollTo(m_view->currentIndex(), QAbstractItemView::PositionAtCenter);
    m_view->horizontalScrollBar()->setValue(0); // the first column is the name of the record
    m_view->setFocus();
    return true;
}

void RecordTable::chooseFirst()
{
    if (!m_view->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_view->setCurrentIndex(m_filter->index(0, shownColumns(*m_view).value(0)));
}

void RecordTable::beginFilter() const
{
    m_bar->words()->setFocus(Qt::ShortcutFocusReason);
    m_bar->words()->selectAll();
}

void RecordTable::editCurrent()
{
    for (const int column : shownColumns(*m_view)) {
        const QModelIndex cell = m_view->currentIndex().siblingAtColumn(column);
        if (!(cell.flags() & Qt::ItemIsEditable))
            continue;
        m_view->setCurrentIndex(cell);
        m_view->edit(cell);
        return;
    }
}

QString RecordTable::countText() const
{
    return m_bar->count();
}

ShownRows RecordTable::shown() const
{
    return shownRows(*m_view, m_title);
}

void RecordTable::tellCount()
{
    if (Page *page = pageOf(this))
        emit page->countChanged();
}

void RecordTable::tellExport()
{
    if (Page *page = pageOf(this))
        emit page->exportRequested(shown());
}

void RecordTable::requestRemoval()
{
    if (const auto ids = selectedIds(); !ids.isEmpty() && m_canRemove)
        emit removeRequested(ids);
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
    } else if (event->key() == Qt::Key_Escape) {
        m_bar->words()->clear();
        m_view->setFocus();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void RecordTable::showColumnMenu(const QPoint &place)
{
    QMenu menu;
    fillColumnMenu(&menu, m_view, [this] { m_memory->reset(); });
    menu.exec(m_view->horizontalHeader()->mapToGlobal(place));
}

void RecordTable::showRowMenu(const QPoint &place)
{
    QMenu menu;
    m_verbs->fill(&menu);
    menu.exec(m_view->viewport()->mapToGlobal(place));
}

} // namespace lianxin::ui
