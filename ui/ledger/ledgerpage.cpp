#include "ui/ledger/ledgerpage.h"

#include "core/activities/activityrepository.h"
#include "core/directory/enterpriserepository.h"
#include "core/ledger/numbering.h"
#include "core/ledger/suggestionrepository.h"
#include "ui/base/look.h"
#include "ui/base/recordcard.h"
#include "ui/ledger/suggestionstate.h"
#include "ui/table/recordtable.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

PageFace LedgerPage::face()
{
    return {tr("Ledger"), u"ledger"_s, {SuggestionRepository::table}};
}

int LedgerPage::countOf(const Facts &facts, QDate today)
{
    return static_cast<int>(
        std::ranges::count_if(facts.suggestions, [today](const Suggestion &each) { return isOverdue(each, today); }));
}

LedgerPage::LedgerPage(Workbook &workbook, std::function<QDate()> today, QWidget *parent)
    : FactsPage(workbook, face(), parent)
    , m_today(std::move(today))
    , m_table(new RecordTable(u"ledger"_s, tr("Ledger")))
    , m_model(new Model(columns() + handlingColumns(), this))
    , m_card(new RecordCard)
{
    buildTools();

    m_model->onEdit = [this](const Suggestion &before, const Suggestion &after) {
        SuggestionRepository suggestions(this->workbook().database());
        perform(tr("Edit suggestion %1").arg(before.number), [&] { return suggestions.update(after); });
    };
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Wide, Normal, Wide, Wide);
    layout->addWidget(m_table);
}

void LedgerPage::buildTools()
{
    m_table->setModel(m_model);
    m_table->offerHistory(workbook(), SuggestionRepository::table);
    m_table->offerViews(workbook());
    m_table->setDetail(m_card);
    m_table->setEmptyText(tr("No suggestion yet. Import the ledger sheet, or add one after the visit."));
    m_table->offerAdding(tr("New suggestion"));
    m_table->offerRemoving(tr("Remove"));
    auto *cards = new QPushButton(tr("Tracking cards…"));
    cards->setObjectName("cards"_L1);
    cards->setToolTip(tr("Prints the cards of the rows selected, or of all that are shown").toHtmlEscaped());
    m_table->addTool(cards);
    connect(cards, &QPushButton::clicked, this, [this] { emit cardsRequested(m_table->selectedIds()); });
    connect(m_table, &RecordTable::addRequested, this, &LedgerPage::add);
    connect(m_table, &RecordTable::removeRequested, this, &LedgerPage::remove);
    connect(m_table, &RecordTable::currentChanged, this, &LedgerPage::showCard);
    connect(m_table, &RecordTable::openRequested, this, &LedgerPage::openRequested);
    connect(m_table, &RecordTable::failed, this, &LedgerPage::failed);
    connect(m_card, &RecordCard::openRequested, this, &LedgerPage::openRequested);
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
            .wide(130),
        make.text(tr("Suggestion"), &Suggestion::content).named(u"content"_s).explains(&Suggestion::content).wide(320),
        C(tr("Activity"), [this](const Suggestion &s) { return index().label(index().find(s.activity)); })
            .named(u"activity"_s)
            .opens([](const Suggestion &s) {
                return RecordRef {ActivityRepository::table, s.activity.value};
            })
            .edits([this](Suggestion &s, const QVariant &value) {
                for (const Activity &each : facts().activities)
                    if (index().wasHeld(each.id) && index().label(each) == value.toString())
                        s.activity = each.id;
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
                if (const auto named = membersNamed(value.toString()); expect(named))
                    s.proposers = *named;
            })
            .wide(130),
        make.coded(tr("Route"), WordList::Route, &Suggestion::route).named(u"route"_s).wide(110),
        make.word(tr("Main unit"), WordList::Unit, &Suggestion::mainUnit).named(u"main_unit"_s).wide(150),
    };
}

QList<LedgerPage::Model::Column> LedgerPage::handlingColumns()
{
    const auto make = fieldColumns<Suggestion>();
    return {
        make.day(tr("Due"), &Suggestion::dueOn).named(u"due_on"_s),
        make.day(tr("Done"), &Suggestion::closedOn).named(u"closed_on"_s),
        make.word(tr("Result"), WordList::ResultClass, &Suggestion::result).named(u"result"_s),
        make.word(tr("Members say"), WordList::Satisfaction, &Suggestion::satisfaction).named(u"satisfaction"_s),
        make.text(tr("About"), &Suggestion::subject).named(u"subject"_s).wide(180),
        make.word(tr("Category"), WordList::SuggestionCategory, &Suggestion::category).named(u"category"_s).wide(140),
        make.day(tr("Registered"), &Suggestion::registeredOn).named(u"registered_on"_s),
    };
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
    m_model->setEntities(facts().suggestions);
    showCard(m_table->currentId());
}

void LedgerPage::add()
{
    ActivityId activity; // the one held last: the ledger is done on the evening of the visit
    for (const Activity &each : facts().activities)
        if (index().wasHeld(each.id) && (!activity.isStored() || each.heldOn > index().find(activity).heldOn))
            activity = each.id;
    if (!activity.isStored()) {
        emit failed({ErrorKind::Invalid, tr("A suggestion belongs to an activity that was held: add that first."), {}});
        return;
    }
    QStringList numbers;
    for (const Suggestion &each : facts().suggestions)
        if (each.activity == activity)
            numbers.append(each.number);
    const Activity &visit = index().find(activity);
    Suggestion draft; // to be completed in place
    draft.activity = activity;
    draft.number =
        nextNumber(numbers, u"%1-%2-"_s.arg(visit.heldOn.year()).arg(directory().name(visit.region).left(2)));
    draft.content = tr("New suggestion");
    draft.registeredOn = m_today();
    SuggestionRepository suggestions(workbook().database());
    qint64 id = 0;
    const bool added = perform(tr("Add suggestion %1").arg(draft.number), [&]() -> Result<Suggestion> {
        auto stored = suggestions.insert(draft);
        id = stored ? stored->id.value : 0;
        return stored;
    });
    if (added && m_table->reveal(id))
        m_table->editCurrent();
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
    return suggestionState(suggestion, directory(), m_today()).text;
}

Tone LedgerPage::toneOf(const Suggestion &suggestion) const
{
    return suggestionState(suggestion, directory(), m_today()).tone;
}

} // namespace lianxin::ui
