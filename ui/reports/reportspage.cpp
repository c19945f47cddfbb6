#include "ui/reports/reportspage.h"

#include "core/documents/reportsheet.h"
#include "core/ledger/suggestionrepository.h"
#include "core/reports/reportrepository.h"
#include "ui/base/look.h"
#include "ui/base/recordcard.h"
#include "ui/papers/papersbutton.h"
#include "ui/reports/adoptiontable.h"
#include "ui/reports/commenttable.h"
#include "ui/reports/proposalspart.h"
#include "ui/reports/reportform.h"
#include "ui/reports/reportverbs.h"
#include "ui/table/recordtable.h"

#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

PageFace ReportsPage::face()
{
    return {tr("Reports"),
            u"reports"_s,
            {ReportRepository::table, AdoptionRepository::table, LeaderCommentRepository::table,
             ProposalLeadRepository::table}};
}

ReportsPage::ReportsPage(Workbook &workbook, std::function<QDate()> today, QWidget *parent)
    : FactsPage(workbook, face(), parent)
    , m_today(std::move(today))
    , m_table(new RecordTable(u"reports"_s, tr("Reports")))
    , m_model(new Model(columns(), this))
    , m_card(new RecordCard)
    , m_answers(new QTabWidget)
    , m_adoptions(new AdoptionTable(workbook, m_today))
    , m_comments(new CommentTable(workbook, m_today))
    , m_verbs(new ReportVerbs(
          workbook, [this] { return m_table->currentId(); }, m_today))
    , m_proposals(new ProposalsPart(workbook))
    , m_tabs(new QTabWidget)
{
    m_table->setModel(m_model);
    m_table->offerHistory(workbook, ReportRepository::table);
    m_table->offerViews(workbook);
    m_table->setDetail(buildPane());
    m_table->setEmptyText(tr("No report yet. Import the register of reports, or add the first one."));
    m_table->offerAdding(tr("New report"));
    m_table->offerRemoving(tr("Remove"));
    offerTools();
    connectParts();

    m_tabs->setObjectName("reportTabs"_L1);
    m_tabs->addTab(buildReports(), QString());
    m_tabs->addTab(m_proposals, QString());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Wide, Normal, Wide, Wide);
    layout->addWidget(m_tabs);
}

QWidget *ReportsPage::buildReports()
{
    auto *reports = new QWidget;
    auto *layout = new QVBoxLayout(reports);
    layout->setContentsMargins(0, Normal, 0, 0);
    auto *form = new RecordForm(reportForm(), m_model, workbook().path());
    connect(form, &RecordForm::failed, this, &ReportsPage::failed);
    layout->addWidget(form->above(m_table));
    return reports;
}

void ReportsPage::offerTools()
{
    auto *draft = new QPushButton(tr("&Draft…"));
    draft->setObjectName("draftReport"_L1);
    draft->setToolTip(tr("Write a report out of suggestions, and see what was said before").toHtmlEscaped());
    m_table->addTool(draft);
    connect(draft, &QPushButton::clicked, this, &ReportsPage::draft);
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
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins({});
    layout->addWidget(m_card, 1);
    layout->addWidget(m_verbs);
    m_answers->setObjectName("reportAnswers"_L1);
    m_answers->setDocumentMode(true);
    m_answers->addTab(m_adoptions, QString());
    m_answers->addTab(m_comments, QString());
    pane->addWidget(head);
    pane->addWidget(m_answers);
    pane->setSizes({380, 230});
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
    connect(m_verbs, &ReportVerbs::failed, this, &ReportsPage::failed);
    connect(m_verbs, &ReportVerbs::told, this, &ReportsPage::told);
    m_proposals->speakThrough(this);
    m_adoptions->speakThrough(this);
    m_comments->speakThrough(this);
}

bool ReportsPage::reveal(const RecordRef &record)
{
    m_tabs->setCurrentIndex(record.table == ProposalLeadRepository::table ? 1 : 0);
    if (record.table == ProposalLeadRepository::table)
        return m_proposals->reveal(record);
    if (record.table == ReportRepository::table)
        return m_table->reveal(record.id);
    for (const Adoption &adoption : facts().adoptions)
        if (record.table == AdoptionRepository::table && adoption.id.value == record.id)
            return reveal(adoption.report, m_adoptions, record);
    for (const LeaderComment &comment : facts().comments)
        if (record.table == LeaderCommentRepository::table && comment.id.value == record.id)
            return reveal(comment.report, m_comments, record);
    return false;
}

bool ReportsPage::reveal(ReportId report, FactsPart *answers, const RecordRef &record)
{
    m_answers->setCurrentWidget(answers);
    return m_table->reveal(report.value) && answers->reveal(record);
}

RecordRef ReportsPage::current() const
{
    return m_tabs->currentIndex() == 1 ? m_proposals->current()
                                       : RecordRef {ReportRepository::table, m_table->currentId()};
}

void ReportsPage::showFacts()
{
    m_adoptions->setFacts(index());
    m_comments->setFacts(index());
    m_proposals->setFacts(index());
    m_tabs->setTabText(0, tr("Reports (%1)").arg(facts().reports.size()));
    m_tabs->setTabText(1, tr("Proposals (%1)").arg(facts().leads.size()));
    m_model->setEntities(reportRows(index()));
    showReport(m_table->currentId());
}

void ReportsPage::showReport(qint64 id)
{
    const ReportRow *report = m_model->find(id);
    m_adoptions->showReport(report ? report->id : ReportId {});
    m_comments->showReport(report ? report->id : ReportId {});
    m_answers->setTabText(0, tr("Adopted or passed on (%1)").arg(m_adoptions->count()));
    m_answers->setTabText(1, tr("Leaders' comments (%1)").arg(m_comments->count()));
    m_verbs->follow();
    if (report)
        showCard(*report);
    else
        m_card->showHint(tr("Choose a report to see what it grew out of and how far it went."));
}

void ReportsPage::draft()
{
    const auto drafted = draftReport(workbook(), {}, m_today(), window());
    if (expect(drafted) && drafted->isStored())
        m_table->reveal(drafted->value);
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
