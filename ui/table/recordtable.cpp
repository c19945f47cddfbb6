#include "ui/table/recordtable.h"

#include "ui/base/look.h"
#include "ui/base/page.h"
#include "ui/base/tableroles.h"
#include "ui/table/columnmemory.h"
#include "ui/table/columnmenu.h"
#include "ui/table/gridview.h"
#include "ui/table/recordhistory.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>

#include <algorithm>

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
constexpr int widestPane = 360; // pixels
constexpr int narrowestPane = 260;
constexpr int paneShare = 30; // per cent of the table
} // namespace

RecordTable::RecordTable(const QString &name, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_filter(new RecordFilter(this))
    , m_view(new GridView)
    , m_words(new QLineEdit)
    , m_count(new QLabel)
    , m_tools(new QHBoxLayout)
    , m_export(new QPushButton(tr("&Export…")))
    , m_add(new QPushButton)
    , m_parts(new QSplitter)
{
    setObjectName(name);
    buildLayout();
    connectView();
}

RecordTable::~RecordTable()
{
    if (m_memory != nullptr)
        m_memory->save();
    if (m_paneIsChosen)
        QSettings().setValue(u"splitters/"_s + objectName(), m_parts->saveState());
}

void RecordTable::buildLayout()
{
    m_view->setObjectName(objectName() + "Rows"_L1);
    m_view->setAccessibleName(m_title);
    m_words->setObjectName(objectName() + "Filter"_L1);
    m_words->setAccessibleName(tr("Filter: %1").arg(m_title));
    m_words->setPlaceholderText(tr("Filter; a space means and"));
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(90); // gives way to the verbs
    m_words->setMaximumWidth(360);
    if (const QIcon glass = icon(u"search"_s); !glass.isNull())
        m_words->addAction(glass, QLineEdit::LeadingPosition);
    m_count->setObjectName(objectName() + "Count"_L1);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setProperty("soft", true);
    m_count->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
    m_export->setObjectName(objectName() + "Export"_L1);
    m_add->setObjectName(objectName() + "Add"_L1);
    makePrimary(m_add);
    m_add->hide();

    m_tools->setSpacing(Normal);
    m_tools->addWidget(m_words, 1);
    m_tools->addWidget(m_count);
    m_tools->addStretch(1);
    m_tools->addWidget(m_export);
    m_tools->addWidget(m_add);
    m_parts->setObjectName(objectName() + "Parts"_L1);
    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(m_view);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Normal);
    layout->addLayout(m_tools);
    layout->addWidget(m_parts, 1);
}

void RecordTable::connectView()
{
    setFocusProxy(m_view);
    connect(m_words, &QLineEdit::textChanged, m_filter, &RecordFilter::setWords);
    connect(m_words, &QLineEdit::textChanged, this, &RecordTable::showCount);
    connect(m_words, &QLineEdit::returnPressed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_export, &QPushButton::clicked, this, [this] { tellExport(); });
    connect(m_add, &QPushButton::clicked, this, &RecordTable::addRequested);
    connect(m_view, &GridView::openRequested, this, &RecordTable::openRequested);
    connect(m_view, &GridView::removeRequested, this, &RecordTable::requestRemoval);
    connect(m_view, &GridView::refused, this, [this](const QString &sentence) {
        emit failed({ErrorKind::Invalid, sentence, {}});
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, &RecordTable::showRowMenu);
    connect(m_view->horizontalHeader(), &QWidget::customContextMenuRequested, this, &RecordTable::showColumnMenu);
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
    m_count->setText(some == all ? tr("%1 in all").arg(all) : tr("%1 of %2 shown").arg(some).arg(all));
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
    m_add->setText(verb);
    m_add->setIcon({});
    m_add->show();
    auto *add = new QAction(verb, this);
    add->setShortcut(QKeySequence::New);
    add->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(add, &QAction::triggered, this, &RecordTable::addRequested);
    addAction(add);
    connect(m_view, &GridView::addRequested, this, &RecordTable::addRequested);
}

void RecordTable::offerRemoving(const QString &verb)
{
    m_removeVerb = verb;
}

void RecordTable::offerHistory(Workbook &workbook, const QString &table)
{
    auto *action = new QAction(tr("&History of this record…"), m_view);
    action->setObjectName(objectName() + "History"_L1);
    action->setData(table);
    action->setShortcut(QKeySequence(u"Ctrl+H"_s));
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, &workbook, table] {
        if (const qint64 id = currentId(); id > 0)
            showHistory(workbook, {table, id});
    });
    m_view->addAction(action);
}

void RecordTable::offerNoExport()
{
    m_export->hide();
}

void RecordTable::showHistory(Workbook &workbook, const RecordRef &record)
{
    QHash<QString, QString> titles;
    for (int column = 0; column < m_filter->columnCount(); ++column)
        titles.insert(m_filter->headerData(column, Qt::Horizontal, KeyRole).toString(),
                      m_filter->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    const auto lines = historyLines(workbook, record, titles);
    if (!lines) {
        emit failed(lines.error());
        return;
    }
    auto *dialog = new RecordHistory(currentName(), *lines, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// What the first two columns say of the current row.
QString RecordTable::currentName() const
{
    QStringList words;
    for (const int column : shownColumns(*m_view).mid(0, 2))
        words.append(m_view->currentIndex().siblingAtColumn(column).data().toString());
    words.removeAll(QString());
    return words.join(u' ');
}

void RecordTable::addTool(QWidget *tool)
{
    m_tools->insertWidget(m_tools->indexOf(m_export), tool);
}

void RecordTable::makeSmall()
{
    auto *title = new QLabel(m_title);
    title->setTextFormat(Qt::PlainText);
    setTitleFont(title, 0);
    title->setProperty("soft", true);
    m_tools->insertWidget(0, title);
    for (QWidget *each : QList<QWidget *> {m_words, m_count, m_export})
        each->hide();
    m_add->setProperty("primary", false);
    m_view->setMinimumHeight(3 * m_view->verticalHeader()->defaultSectionSize());
}

void RecordTable::setDetail(QWidget *pane)
{
    Q_ASSERT_X(m_parts->count() == 1, "RecordTable", "there is one pane");
    m_parts->addWidget(pane);
    m_parts->setStretchFactor(0, 1);
    m_paneIsChosen = m_parts->restoreState(QSettings().value(u"splitters/"_s + objectName()).toByteArray());
    connect(m_parts, &QSplitter::splitterMoved, this, [this] { m_paneIsChosen = true; });
    fitPane();
}

/// Until the user has drawn the border, the pane leaves most of the width to the rows.
void RecordTable::fitPane()
{
    if (m_paneIsChosen || m_parts->count() < 2)
        return;
    const int pane = std::clamp(width() * paneShare / 100, narrowestPane, widestPane);
    m_parts->setSizes({std::max(1, width() - pane), pane});
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitPane();
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
        m_words->clear();
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
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
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
    return m_count->text();
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
    if (const auto ids = selectedIds(); !ids.isEmpty() && !m_removeVerb.isEmpty())
        emit removeRequested(ids);
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        beginFilter();
    } else if (event->key() == Qt::Key_Escape) {
        m_words->clear();
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
    const auto record = m_view->indexAt(place).data(RecordRole).value<RecordRef>();
    if (record.id > 0)
        menu.addAction(tr("&Open"), this, [this, record] { emit openRequested(record); });
    menu.addActions(m_view->actions());
    menu.addAction(tr("&Copy"), QKeySequence::Copy, m_view, [this] { m_view->copy(false); });
    menu.addAction(tr("Copy with &titles"), QKeySequence(u"Ctrl+Shift+C"_s), m_view, [this] { m_view->copy(true); });
    if (!m_removeVerb.isEmpty()) {
        menu.addSeparator();
        menu.addAction(m_removeVerb, QKeySequence::Delete, this, &RecordTable::requestRemoval);
    }
    menu.exec(m_view->viewport()->mapToGlobal(place));
}

} // namespace lianxin::ui
