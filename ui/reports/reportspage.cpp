#include "ui/reports/reportspage.h"

#include "core/documents/reportsheet.h"
#include "core/reports/reportrepository.h"
#include "ui/base/look.h"
#include "ui/base/recordcard.h"
#include "ui/papers/papersbutton.h"
#include "ui/reports/adoptiontable.h"
#include "ui/reports/commenttable.h"
#include "ui/reports/reportform.h"
#include "ui/table/recordtable.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

PageFace ReportsPage::face()
{
    return {tr("Reports"),
            u"reports"_s,
            {ReportRepository::table, AdoptionRepository::table, LeaderCommentRepository::table}};
}

ReportsPage::ReportsPage(Workbook &workbook, std::function<QDate()> today, QWidget *parent)
    : FactsPage(workbook, face(), parent)
    , m_today(std::move(today))
    , m_table(new RecordTable(u"reports"_s, tr("Reports")))
    , m_model(new Model(columns(), this))
    , m_card(new RecordCard)
    , m_adoptions(new AdoptionTable(workbook, m_today))
    , m_comments(new CommentTable(workbook, m_today))
{
    m_table->setModel(m_model);
    m_table->offerHistory(workbook, ReportRepository::table);
    m_table->offerViews(workbook);
    m_table->setDetail(buildPane());
    m_table->setEmptyText(tr("No report yet. Import the register of reports, or add the first one."));
    m_table->offerAdding(tr("New report"));
    m_table->offerRemoving(tr("Remove"));
    offerPapers();
    connectParts();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Wide, Normal, Wide, Wide);
    auto *form = new RecordForm(reportForm(), m_model, workbook.path());
    connect(form, &RecordForm::failed, this, &ReportsPage::failed);
    layout->addWidget(form->above(m_table));
}

void ReportsPage::offerPapers()
{
    auto *papers =
        new PapersButton({documents::reportSheetPaper}, tr("Papers of the rows selected, or of all that are shown"));
    papers->setObjectName("reportPapers"_L1);
    m_table->addTool(papers);
    connect(papers, &PapersButton::requested, this, [this] { emit sheetsRequested(m_table->selectedIds()); });
}

QWidget *ReportsPage::buildPane()
{
    auto *pane = new QSplitter(Qt::Vertical);
    pane->setObjectName("reportPane"_L1);
    pane->setChildrenCollapsible(false);
    pane->setMinimumWidth(widePane);
    for (QWidget *part : QList<QWidget *> {m_card, m_adoptions, m_comments})
        pane->addWidget(part);
    pane->setSizes({220, 190, 230});
    return pane;
}

void ReportsPage::connectParts()
{
    m_model->onRequest = storedBy<ReportRepository>(
        workbook(), [](const ReportRow &before) { return tr("Edit report %1").arg(before.label); },
        [this](const ReportRow &added) { return tr("Add report %1").arg(index().label(added)); });
    m_model->onComplete = [this](ReportRow &draft, const QList<ReportRow> &earlier) {
        return complete(draft, earlier);
    };
    connect(m_table, &RecordTable::removeRequested, this, &ReportsPage::remove);
    connect(m_table, &RecordTable::currentChanged, this, &ReportsPage::showReport);
    connect(m_table, &RecordTable::openRequested, this, &ReportsPage::openRequested);
    connect(m_table, &RecordTable::failed, this, &ReportsPage::failed);
    connect(m_card, &RecordCard::openRequested, this, &ReportsPage::openRequested);
    m_adoptions->speakThrough(this);
    m_comments->speakThrough(this);
}

bool ReportsPage::reveal(const RecordRef &record)
{
    if (record.table == ReportRepository::table)
        return m_table->reveal(record.id);
    for (const Adoption &adoption : facts().adoptions)
        if (record.table == AdoptionRepository::table && adoption.id.value == record.id)
            return m_table->reveal(adoption.report.value) && m_adoptions->reveal(record);
    for (const LeaderComment &comment : facts().comments)
        if (record.table == LeaderCommentRepository::table && comment.id.value == record.id)
            return m_table->reveal(comment.report.value) && m_comments->reveal(record);
    return false;
}

RecordRef ReportsPage::current() const
{
    return {ReportRepository::table, m_table->currentId()};
}

void ReportsPage::showFacts()
{
    m_adoptions->setFacts(index());
    m_comments->setFacts(index());
    m_model->setEntities(reportRows(index()));
    showReport(m_table->currentId());
}

void ReportsPage::showReport(qint64 id)
{
    const ReportRow *report = m_model->find(id);
    m_adoptions->showReport(report ? report->id : ReportId {});
    m_comments->showReport(report ? report->id : ReportId {});
    if (report)
        showCard(*report);
    else
        m_card->showHint(tr("Choose a report to see what it grew out of and how far it went."));
}

Result<void> ReportsPage::complete(ReportRow &draft, const QList<ReportRow> &earlier) const
{
    const auto reports = m_model->entities() + earlier;
    const ReportRow *chosen = m_model->find(m_table->currentId());
    if (draft.year == 0 && chosen)
        draft.year = chosen->year;
    else if (draft.year == 0)
        draft.year = reports.isEmpty() ? m_today().year() : std::ranges::max(reports, {}, &ReportRow::year).year;
    for (const ReportRow &each : reports)
        if (each.year == draft.year && draft.number <= each.number)
            draft.number = each.number + 1;
    draft.number = std::max(draft.number, 1);
    if (draft.title.isEmpty())
        draft.title = tr("New report");
    if (!draft.kind.isStored())
        draft.kind = directory().withMeaning(WordList::ReportKind, u"single"_s);
    return {};
}

void ReportsPage::remove(const QList<qint64> &ids)
{
    const ReportRow *first = m_model->find(ids.first());
    const QString label =
        ids.size() == 1 && first ? tr("Remove report %1").arg(first->label) : tr("Remove %1 reports").arg(ids.size());
    ReportRepository reports(workbook().database());
    performRemoval(label, [&]() -> Result<void> {
        for (const qint64 id : ids)
            if (auto removed = reports.remove({id}); !removed)
                return removed;
        return {};
    });
}

} // namespace lianxin::ui
