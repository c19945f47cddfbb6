#include "ui/ledger/ledgerpage.h"

#include "core/activities/activityrepository.h"
#include "core/directory/enterpriserepository.h"
#include "core/ledger/numbering.h"
#include "core/ledger/suggestionrepository.h"
#include "core/members/memberrepository.h"
#include "core/reports/reportrepository.h"
#include "ui/base/look.h"
#include "ui/base/recordcard.h"
#include "ui/table/recordtable.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

QString codeOf(Route route)
{
    return QString::fromLatin1(codesOf(route)[static_cast<std::size_t>(route)]);
}

Route routeWithCode(const QString &code, Route otherwise)
{
    const auto codes = codesOf(Route {});
    for (std::size_t place = 0; place < codes.size(); ++place)
        if (code == QLatin1StringView(codes[place]))
            return static_cast<Route>(place);
    return otherwise;
}

} // namespace

LedgerPage::LedgerPage(Workbook &workbook, std::function<QDate()> today, QWidget *parent)
    : FactsPage(workbook, parent)
    , m_today(std::move(today))
    , m_table(new RecordTable(u"ledger"_s, tr("Ledger")))
    , m_model(new Model(columns() + handlingColumns(), this))
    , m_card(new RecordCard)
{
    setWindowTitle(tr("Ledger"));
    setIconName(u"ledger"_s);
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
    return {
        C(tr("Number"), &Suggestion::number).wide(120),
        C(tr("State"), [this](const Suggestion &s) { return stateOf(s); })
            .toned([this](const Suggestion &s) { return toneOf(s); })
            .wide(100),
        C(tr("Activity"), [this](const Suggestion &s) { return index().label(index().find(s.activity)); })
            .opens([](const Suggestion &s) {
                return RecordRef {ActivityRepository::table, s.activity.value};
            })
            .wide(130),
        C(tr("Proposers"), [this](const Suggestion &s) { return namesOf(s.proposers); })
            .edits([this](Suggestion &s, const QVariant &value) {
                if (const auto named = membersNamed(value.toString()); expect(named))
                    s.proposers = *named;
            })
            .wide(130),
        C(tr("Suggestion"), &Suggestion::content)
            .edits([](Suggestion &s, const QVariant &value) { s.content = value.toString().trimmed(); })
            .explains(&Suggestion::content)
            .wide(320),
        C(tr("Route"), [this](const Suggestion &s) { return directory().word(WordList::Route, codeOf(s.route)); })
            .edits([this](Suggestion &s, const QVariant &value) {
                const EntryId word = directory().find(WordList::Route, value.toString());
                s.route = routeWithCode(directory().meaning(word), s.route);
            })
            .offers([this](const Suggestion &) { return wordsOf(WordList::Route); })
            .wide(110),
        C(tr("Main unit"), [this](const Suggestion &s) { return directory().name(s.mainUnit); })
            .edits([this](Suggestion &s, const QVariant &value) {
                s.mainUnit = directory().find(WordList::Unit, value.toString());
            })
            .offers([this](const Suggestion &) { return wordsOf(WordList::Unit); })
            .wide(150),
    };
}

QList<LedgerPage::Model::Column> LedgerPage::handlingColumns()
{
    using C = Model::Column;
    return {
        C(tr("Due"), &Suggestion::dueOn)
            .edits([](Suggestion &s, const QVariant &value) { s.dueOn = value.toDate(); })
            .wide(100),
        C(tr("Done"), &Suggestion::closedOn)
            .edits([](Suggestion &s, const QVariant &value) { s.closedOn = value.toDate(); })
            .wide(100),
        C(tr("Result"), [this](const Suggestion &s) { return directory().name(s.result); })
            .edits([this](Suggestion &s, const QVariant &value) {
                s.result = directory().find(WordList::ResultClass, value.toString());
            })
            .offers([this](const Suggestion &) { return wordsOf(WordList::ResultClass); }),
        C(tr("Members say"), [this](const Suggestion &s) { return directory().name(s.satisfaction); })
            .edits([this](Suggestion &s, const QVariant &value) {
                s.satisfaction = directory().find(WordList::Satisfaction, value.toString());
            })
            .offers([this](const Suggestion &) { return wordsOf(WordList::Satisfaction); }),
        C(tr("About"), &Suggestion::subject)
            .edits([](Suggestion &s, const QVariant &value) { s.subject = value.toString().trimmed(); })
            .wide(180),
        C(tr("Category"), [this](const Suggestion &s) { return directory().name(s.category); })
            .edits([this](Suggestion &s, const QVariant &value) {
                s.category = directory().find(WordList::SuggestionCategory, value.toString());
            })
            .offers([this](const Suggestion &) { return wordsOf(WordList::SuggestionCategory); })
            .wide(140),
        C(tr("Registered"), &Suggestion::registeredOn)
            .edits([](Suggestion &s, const QVariant &value) { s.registeredOn = value.toDate(); })
            .wide(100),
    };
}

std::optional<int> LedgerPage::count() const
{
    const auto suggestions = SuggestionRepository(workbook().database()).all();
    if (!suggestions)
        return {};
    return static_cast<int>(
        std::ranges::count_if(*suggestions, [this](const Suggestion &each) { return isOverdue(each, m_today()); }));
}

bool LedgerPage::shows(const QString &table) const
{
    return table == SuggestionRepository::table;
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
    const Suggestion *chosen = m_model->find(m_table->currentId());
    const auto held = [](const Activity &each) { return each.state == ActivityState::Held; };
    ActivityId activity = chosen ? chosen->activity : ActivityId {};
    for (const Activity &each : facts().activities)
        if (!chosen && held(each) && (!activity.isStored() || each.heldOn > index().find(activity).heldOn))
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
    performRemoval(tr("Remove %1 suggestions").arg(ids.size()), [&]() -> Result<void> {
        for (const qint64 id : ids)
            if (auto removed = suggestions.remove({id}); !removed)
                return removed;
        return {};
    });
}

QString LedgerPage::stateOf(const Suggestion &suggestion) const
{
    if (isOverdue(suggestion, m_today()))
        return tr("Overdue %1 d").arg(suggestion.dueOn.daysTo(m_today()));
    if (suggestion.route == Route::Open)
        return tr("To be routed");
    if (isOpen(suggestion, m_today()))
        return tr("Under way");
    return suggestion.closedOn.isValid() ? tr("Handled") : QString();
}

Tone LedgerPage::toneOf(const Suggestion &suggestion) const
{
    if (isOverdue(suggestion, m_today()))
        return Tone::Bad;
    if (suggestion.route == Route::Open)
        return Tone::Warning;
    return suggestion.closedOn.isValid() ? Tone::Good : Tone::Plain;
}

} // namespace lianxin::ui
