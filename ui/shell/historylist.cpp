#include "ui/shell/historylist.h"

#include "ui/base/currentfacts.h"
#include "ui/base/look.h"
#include "ui/base/recordwords.h"
#include "ui/table/gridview.h"
#include "ui/table/pagedmodel.h"
#include "ui/table/recordtable.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

QString stepWord(const HistoryStep &step)
{
    const QString &kind = step.action.kind;
    if (kind == "upgrade"_L1) // the program itself, or what a new workbook begins with
        return step.action.by.isEmpty() ? HistoryList::tr("new version") : HistoryList::tr("first content");
    if (kind == "undo"_L1)
        return HistoryList::tr("taking back");
    if (kind == "note"_L1)
        return HistoryList::tr("noted");
    if (step.isTakenBack)
        return HistoryList::tr("taken back");
    return kind == "redo"_L1 ? HistoryList::tr("repeated") : HistoryList::tr("done");
}

Tone stepTone(const HistoryStep &step)
{
    return step.action.kind == "do"_L1 && !step.isTakenBack ? Tone::Plain : Tone::Muted;
}

QList<TableColumn<HistoryStep>> stepColumns()
{
    using C = TableColumn<HistoryStep>;
    return {
        C(HistoryList::tr("When"), [](const HistoryStep &step) { return step.action.at; }).named(u"when"_s).wide(150),
        C(HistoryList::tr("Who"), [](const HistoryStep &step) { return step.action.by; }).named(u"who"_s).wide(120),
        C(HistoryList::tr("How"), stepWord).named(u"how"_s).wide(90).toned(stepTone),
        C(HistoryList::tr("What"), [](const HistoryStep &step) { return step.action.label; })
            .named(u"what"_s)
            .explains([](const HistoryStep &step) { return step.action.label; })
            .toned(stepTone)
            .wide(460),
        C(HistoryList::tr("Records"), [](const HistoryStep &step) { return step.changes; })
            .named(u"records"_s)
            .wide(90)
            .aligned(Qt::AlignLeft),
        C(HistoryList::tr("Number"), [](const HistoryStep &step) { return step.id.value; })
            .named(u"number"_s)
            .wide(90)
            .hidden(),
    };
}

} // namespace

HistoryList::HistoryList(Workbook &workbook, Part part, const QString &name, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_workbook(workbook)
    , m_part(part)
    , m_words(workbook)
    , m_steps(new PagedModel<HistoryStep>(stepColumns(), this))
    , m_table(new RecordTable(name, title))
    , m_records(new RecordTable(name + u"Records"_s, tr("Records")))
{
    m_table->setModel(m_steps);
    m_steps->keepFromSorting(m_table->view()->horizontalHeader(), {u"who"_s, u"how"_s, u"what"_s, u"records"_s});
    buildRecords(name);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setObjectName(name + "Split"_L1);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_table);
    parts->addWidget(m_records);
    m_table->lower(); // the first of the two for those who look for tables; a splitter puts the last one there
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(parts);

    connect(m_steps, &PagedRows::failed, this, &HistoryList::failed);
    connect(m_table, &RecordTable::currentChanged, this, [this] {
        showRecords();
        emit currentChanged();
    });
}

void HistoryList::buildRecords(const QString &name)
{
    m_changes = new PagedModel<RecordChange>(m_words.columns(), this);
    m_records->setModel(m_changes);
    m_changes->keepFromSorting(m_records->view()->horizontalHeader(), {u"kind"_s, u"record"_s, u"how"_s, u"what"_s});
    m_records->setEmptyText(tr("Choose an action above to see which records it changed."));
    m_records->setObjectName(name + "Records"_L1);
    connect(m_changes, &PagedRows::failed, this, &HistoryList::failed);
    connect(m_records, &RecordTable::openRequested, this, &HistoryList::openRequested);
}

const HistoryStep *HistoryList::current() const
{
    const QModelIndex shown = m_table->view()->currentIndex();
    return m_steps->entityAt(m_table->filter()->mapToSource(shown).row());
}

void HistoryList::refresh(const std::shared_ptr<const KnownFacts> &known)
{
    m_words.refresh(known);
    m_isOutdated = true;
    if (isVisible())
        catchUp();
}

void HistoryList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOutdated && m_words.isReady())
        catchUp();
}

void HistoryList::catchUp()
{
    m_isOutdated = false;
    const qint64 id = m_table->currentId();
    if (m_part == Part::All && m_steps->rowCount() > 0)
        m_steps->grow();
    else
        m_steps->setSource(m_part == Part::All ? historySteps(m_workbook) : removals(m_workbook, tablesOfRecords()));
    keepCurrent(id);
    m_table->chooseFirst();
    m_shown = {};
    showRecords();
    emit currentChanged();
}

/// A list that was read anew has forgotten which row was chosen.
void HistoryList::keepCurrent(qint64 id)
{
    if (id == 0 || m_table->currentId() == id)
        return;
    if (const QModelIndex found = m_steps->find(id); found.isValid())
        m_table->view()->setCurrentIndex(m_table->filter()->mapFromSource(found));
}

void HistoryList::showRecords()
{
    const HistoryStep *step = current();
    const ActionId wanted = step == nullptr ? ActionId {} : step->id;
    if (wanted == m_shown || !m_words.isReady())
        return;
    m_shown = wanted;
    m_changes->setSource(wanted.isStored() ? changesIn(m_workbook, wanted) : PageSource<RecordChange>());
}

} // namespace lianxin::ui
