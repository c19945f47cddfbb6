#include "ui/activities/madesuggestions.h"

#include "core/ledger/suggestionrepository.h"
#include "ui/base/look.h"
#include "ui/ledger/suggestionstate.h"
#include "ui/table/recordtable.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

MadeSuggestions::MadeSuggestions(Workbook &workbook, std::function<QDate()> today, QWidget *parent)
    : ActivityPart(workbook, parent)
    , m_today(std::move(today))
    , m_table(new RecordTable(u"madeSuggestions"_s, tr("Suggestions")))
    , m_model(new Model(columns(), this))
{
    m_table->setModel(m_model);
    m_table->offerHistory(workbook, SuggestionRepository::table);
    m_table->offerViews(workbook);
    m_table->setEmptyText(tr("No suggestion was made here yet. Register them in the ledger."));
    auto *capture = new QPushButton(tr("Ledger of the same &day"));
    capture->setObjectName("activityCapture"_L1);
    capture->setToolTip(tr("Write down what members say, one Enter each, on the whole screen").toHtmlEscaped());
    m_table->addTool(capture);
    connect(capture, &QPushButton::clicked, this, [this] { emit captureRequested(activity()); });
    auto *cards = new QPushButton(tr("Tracking &cards…"));
    cards->setObjectName("activityCards"_L1);
    cards->setToolTip(tr("Prints the cards of the rows selected, or of all").toHtmlEscaped());
    m_table->addTool(cards);
    connect(cards, &QPushButton::clicked, this, &MadeSuggestions::requestCards);
    connect(m_table, &RecordTable::openRequested, this, &MadeSuggestions::openRequested);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Normal, 0, 0);
    layout->addWidget(m_table);
}

QList<MadeSuggestions::Model::Column> MadeSuggestions::columns()
{
    using C = Model::Column;
    return {
        C(tr("Number"), &Suggestion::number)
            .named(u"number"_s)
            .opens([](const Suggestion &s) {
                return RecordRef {SuggestionRepository::table, s.id.value};
            })
            .wide(120),
        C(tr("State"), [this](const Suggestion &s) { return suggestionState(s, facts(), m_today()).text; })
            .named(u"state"_s)
            .toned([this](const Suggestion &s) { return suggestionState(s, facts(), m_today()).tone; })
            .wide(160),
        C(tr("Proposers"), [this](const Suggestion &s) { return index().namesOf(s.proposers).join(tr(", ")); })
            .named(u"proposers"_s)
            .wide(110),
        C(tr("About"), &Suggestion::subject).named(u"subject"_s).explains(&Suggestion::subject).wide(160),
        C(tr("Suggestion"), &Suggestion::content).named(u"content"_s).explains(&Suggestion::content).wide(360),
        C(tr("Category"), [this](const Suggestion &s) { return directory().name(s.category); })
            .named(u"category"_s)
            .wide(110),
        C(tr("Route"), [this](const Suggestion &s) { return wordFor(directory(), WordList::Route, s.route); })
            .named(u"route"_s)
            .wide(110),
        C(tr("Main unit"), [this](const Suggestion &s) { return directory().name(s.mainUnit); })
            .named(u"main_unit"_s)
            .wide(130),
        C(tr("Due"), &Suggestion::dueOn).named(u"due_on"_s).wide(100),
        C(tr("Result"), [this](const Suggestion &s) { return directory().name(s.result); })
            .named(u"result"_s)
            .wide(110),
    };
}

std::optional<int> MadeSuggestions::count() const
{
    return m_model->rowCount();
}

void MadeSuggestions::showFacts()
{
    QList<Suggestion> made;
    for (const Suggestion &each : facts().suggestions)
        if (each.activity == activity())
            made.append(each);
    m_model->setEntities(made);
    setEnabled(shown().id.isStored());
}

void MadeSuggestions::requestCards()
{
    QList<qint64> wanted = m_table->selectedIds();
    if (wanted.isEmpty())
        for (const Suggestion &each : m_model->entities())
            wanted.append(each.id.value);
    emit cardsRequested(wanted);
}

} // namespace lianxin::ui
