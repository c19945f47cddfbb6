#include "ui/ledger/ledgerpage.h"

#include "core/activities/activityrepository.h"
#include "core/base/codes.h"
#include "core/directory/enterpriserepository.h"
#include "core/documents/suggestionpapers.h"
#include "core/ledger/numbering.h"
#include "core/ledger/suggestionrepository.h"
#include "ui/base/look.h"
#include "ui/base/recordcard.h"
#include "ui/base/verbbutton.h"
#include "ui/ledger/handlingverbs.h"
#include "ui/ledger/suggestionform.h"
#include "ui/ledger/suggestionstate.h"
#include "ui/ledger/visitfilespane.h"
#include "ui/papers/papersbutton.h"
#include "ui/table/recordtable.h"

#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

PageFace LedgerPage::face()
{
    return {tr("Ledger"), u"ledger"_s, {SuggestionRepository::table}};
}

std::optional<int> LedgerPage::countOf(Workbook &workbook, QDate today)
{
    const auto cards = SuggestionRepository(workbook.database()).toFollow(today, today, {});
    if (!cards)
        return std::nullopt;
    return static_cast<int>(
        std::ranges::count_if(*cards, [today](const Suggestion &each) { return isOverdue(each, today); }));
}

LedgerPage::LedgerPage(Workbook &workbook, std::function<QDate()> today, QWidget *parent)
    : FactsPage(workbook, face(), parent)
    , m_today(std::move(today))
    , m_table(new RecordTable(u"ledger"_s, tr("Ledger")))
    , m_model(new Model(columns() + handlingColumns(), this))
    , m_custom(m_model, CustomRecord::Suggestion)
    , m_card(new RecordCard)
    , m_thread(new RecordCard)
    , m_files(new VisitFilesPane(workbook))
    , m_views(new QTabWidget)
{
    buildTools();
    m_model->onRequest = storedBy<SuggestionRepository>(
        workbook, [](const Suggestion &before) { return tr("Edit suggestion %1").arg(before.number); },
        [](const Suggestion &added) { return tr("Add suggestion %1").arg(added.number); });
    m_model->onComplete = [this](Suggestion &draft, const QList<Suggestion> &earlier) {
        return complete(draft, earlier);
    };
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Wide, Normal, Wide, Wide);
    auto *form = new RecordForm(suggestionForm(), m_model, workbook.path());
    connect(form, &RecordForm::failed, this, &LedgerPage::failed);
    layout->addWidget(form->above(m_table));
}

void LedgerPage::buildTools()
{
    m_table->setModel(m_model);
    m_table->offerHistory(workbook(), SuggestionRepository::table);
    m_table->offerViews(workbook());
    m_table->setDetail(buildDetail());
    m_table->setEmptyText(tr("No suggestion yet. Import the ledger sheet, or add one after the visit."));
    m_table->offerAdding(tr("New suggestion"));
    m_table->offerRemoving(tr("Remove"));
    offerPapers();
    QPushButton *letters = verbButton("ledgerLetters", tr("Letters…"));
    letters->setToolTip(
        tr("Letters that hand over, remind and tell the progress of the activity of the current row").toHtmlEscaped());
    m_table->addTool(letters);
    connect(letters, &QPushButton::clicked, this, [this] {
        if (const Suggestion *suggestion = m_model->find(m_table->currentId()))
            emit lettersRequested(suggestion->activity);
    });
    connect(m_table, &RecordTable::removeRequested, this, &LedgerPage::remove);
    connect(m_table, &RecordTable::currentChanged, this, &LedgerPage::showDetail);
    connect(m_table, &RecordTable::openRequested, this, &LedgerPage::openRequested);
    connect(m_table, &RecordTable::failed, this, &LedgerPage::failed);
    connect(m_card, &RecordCard::openRequested, this, &LedgerPage::openRequested);
}

/// The card of the current row, and what can be done with those selected.
QWidget *LedgerPage::buildDetail()
{
    auto *verbs = new HandlingVerbs(
        workbook(), [this]() -> const FactIndex & { return index(); }, m_today, m_table);
    connect(verbs, &HandlingVerbs::failed, this, &LedgerPage::failed);
    auto *detail = new QWidget;
    auto *layout = new QVBoxLayout(detail);
    layout->setContentsMargins({});
    m_views->setObjectName("ledgerViews"_L1);
    m_views->setDocumentMode(true);
    m_views->addTab(m_card, tr("Tracking card"));
    m_views->addTab(m_thread, tr("From need to result"));
    m_views->addTab(m_files, tr("Return visits"));
    connect(m_files, &VisitFilesPane::failed, this, &LedgerPage::failed);
    connect(m_files, &VisitFilesPane::told, this, &LedgerPage::told);
    connect(m_views, &QTabWidget::currentChanged, this, &LedgerPage::showDetail);
    connect(m_thread, &RecordCard::openRequested, this, &LedgerPage::openRequested);
    layout->addWidget(m_views, 1);
    layout->addWidget(verbs);
    return detail;
}

void LedgerPage::offerPapers()
{
    auto *papers = new PapersButton(papersOfKind<documents::SuggestionPaper>(),
                                    tr("Papers of the rows selected, or of all that are shown"));
    papers->setObjectName("ledgerPapers"_L1);
    m_table->addTool(papers);
    connect(papers, &PapersButton::requested, this, [this](const QString &paper) {
        if (const auto kind = withCode<documents::SuggestionPaper>(paper))
            emit paperRequested(*kind, m_table->selectedIds());
    });
}

QList<LedgerPage::Model::Column> LedgerPage::columns()
{
    using C = Model::Column;
    const auto make = fieldColumns<Suggestion>();
    return {
        C(tr("Number"), &Suggestion::number).named(u"number"_s).wide(120),
        C(tr("State"), [this](const Suggestion &s) { return stateOf(s); })
            .named(u"state"_s)
            .toned([this](const Suggestion &s) { return toneOf(s); })
            .wide(160),
        make.text(tr("Suggestion"), &Suggestion::content).named(u"content"_s).explains(&Suggestion::content).wide(320),
        C(tr("Activity"), [this](const Suggestion &s) { return index().label(index().find(s.activity)); })
            .named(u"activity"_s)
            .opens([](const Suggestion &s) {
                return RecordRef {ActivityRepository::table, s.activity.value};
            })
            .edits([this](Suggestion &s, const QVariant &value) {
                return assigned(s.activity, visitLabelled(value.toString()));
            })
            .offers([this](const Suggestion &) {
                QStringList labels;
                for (const Activity &each : facts().activities)
                    if (index().wasHeld(each.id))
                        labels.append(index().label(each));
                return labels;
            })
            .wide(130),
        C(tr("Proposers"), [this](const Suggestion &s) { return namesOf(s.proposers); })
            .named(u"proposers"_s)
            .edits([this](Suggestion &s, const QVariant &value) {
                return assigned(s.proposers, membersNamed(value.toString()));
            })
            .offersSeveral([this](const Suggestion &) { return memberNames(); })
            .wide(130),
        make.coded(tr("Route"), WordList::Route, &Suggestion::route).named(u"route"_s).wide(110),
        make.word(tr("Main unit"), WordList::Unit, &Suggestion::mainUnit).named(u"main_unit"_s).wide(150),
    };
}

void LedgerPage::showDetail()
{
    if (m_views->currentWidget() == m_thread)
        showThread(m_table->currentId());
    else if (m_views->currentWidget() == m_files)
        m_files->showFiles(m_model->find(m_table->currentId()));
    else
        showCard(m_table->currentId());
}

bool LedgerPage::reveal(const RecordRef &record)
{
    return m_table->reveal(record.id);
}

RecordRef LedgerPage::current() const
{
    return {SuggestionRepository::table, m_table->currentId()};
}

void LedgerPage::showFacts()
{
    m_custom.show(facts().customFields);
    m_model->setEntities(facts().suggestions);
    m_threads.reset();
    showDetail();
}

Result<void> LedgerPage::complete(Suggestion &draft, const QList<Suggestion> &earlier) const
{
    if (!draft.activity.isStored())
        draft.activity = lastVisit();
    if (!draft.activity.isStored())
        return Error {ErrorKind::Invalid, tr("A suggestion belongs to an activity that was held: add that first."), {}};
    const Activity &visit = index().find(draft.activity);
    draft.number = nextNumber(visit, directory().name(visit.region), facts().suggestions + earlier);
    if (draft.content.isEmpty())
        draft.content = tr("New suggestion");
    if (!draft.registeredOn.isValid())
        draft.registeredOn = m_today();
    return {};
}

/// The activity held last: the ledger is done on the evening of the visit.
ActivityId LedgerPage::lastVisit() const
{
    ActivityId last;
    for (const Activity &each : facts().activities)
        if (index().wasHeld(each.id) && (!last.isStored() || each.heldOn > index().find(last).heldOn))
            last = each.id;
    return last;
}

Result<ActivityId> LedgerPage::visitLabelled(const QString &label) const
{
    for (const Activity &each : facts().activities)
        if (index().wasHeld(each.id) && index().label(each) == label.trimmed())
            return each.id;
    return Error {ErrorKind::Invalid, tr("No activity that was held is called %1.").arg(label.trimmed()), {}};
}

void LedgerPage::remove(const QList<qint64> &ids)
{
    SuggestionRepository suggestions(workbook().database());
    const QString label = ids.size() == 1
        ? tr("Remove suggestion %1").arg(index().find(SuggestionId {ids.first()}).number)
        : tr("Remove %1 suggestions").arg(ids.size());
    performRemoval(label, [&]() -> Result<void> {
        for (const qint64 id : ids)
            if (auto removed = suggestions.remove({id}); !removed)
                return removed;
        return {};
    });
}

QString LedgerPage::stateOf(const Suggestion &suggestion) const
{
    return suggestionState(suggestion, facts(), m_today()).text;
}

Tone LedgerPage::toneOf(const Suggestion &suggestion) const
{
    return suggestionState(suggestion, facts(), m_today()).tone;
}

} // namespace lianxin::ui
