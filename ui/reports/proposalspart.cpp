#include "ui/reports/proposalspart.h"

#include "core/activities/activityrepository.h"
#include "core/ledger/suggestionrepository.h"
#include "ui/base/look.h"
#include "ui/forms/recordform.h"
#include "ui/table/recordtable.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

QList<ProposalRow> proposalRows(const FactIndex &index)
{
    QList<ProposalRow> rows;
    for (const ProposalLead &lead : index.facts().leads) {
        ProposalRow row;
        static_cast<ProposalLead &>(row) = lead;
        const Suggestion &source = index.find(lead.suggestion);
        row.suggestionNumber = source.number;
        row.suggestionText = source.content;
        row.proposers = index.namesOf(source.proposers).join(QCoreApplication::translate("Columns", ", "));
        row.activity = source.activity;
        row.activityLabel = index.label(index.find(source.activity));
        rows.append(row);
    }
    return rows;
}

FormFace proposalForm()
{
    const auto told = [](const char *text) { return QCoreApplication::translate("ProposalForm", text); };
    return {.name = u"proposalForm"_s,
            .title = told(QT_TRANSLATE_NOOP("ProposalForm", "New proposal")),
            .groups = {{told(QT_TRANSLATE_NOOP("ProposalForm", "The proposal")), {u"suggestion"_s, u"title"_s}},
                       {told(QT_TRANSLATE_NOOP("ProposalForm", "What it came to")),
                        {u"number"_s, u"state"_s, u"result"_s}}},
            .required = {u"suggestion"_s, u"title"_s},
            .carried = {u"state"_s}};
}

} // namespace

ProposalsPart::ProposalsPart(Workbook &workbook, QWidget *parent)
    : FactsPart(workbook, parent)
    , m_table(new RecordTable(u"proposals"_s, tr("Proposals")))
    , m_model(new Model(columns(), this))
{
    m_table->setModel(m_model);
    m_table->offerHistory(workbook, ProposalLeadRepository::table);
    m_table->offerViews(workbook);
    m_table->setEmptyText(tr("No proposal yet. One grows out of a suggestion: add it here, or from the ledger."));
    m_table->offerAdding(tr("New proposal"));
    m_table->offerRemoving(tr("Remove"));
    m_model->onRequest = storedBy<ProposalLeadRepository>(
        workbook, [](const ProposalLead &before) { return tr("Edit the proposal “%1”").arg(before.title); },
        [](const ProposalLead &added) { return tr("Add the proposal “%1”").arg(added.title); });
    m_model->onComplete = [](ProposalRow &, const QList<ProposalRow> &) { return Result<void>(); };
    connect(m_table, &RecordTable::removeRequested, this, [this](const QList<qint64> &ids) {
        removeAll<ProposalLeadRepository>(tr("Remove %1 proposals").arg(ids.size()), ids);
    });
    connect(m_table, &RecordTable::openRequested, this, &ProposalsPart::openRequested);
    connect(m_table, &RecordTable::failed, this, &ProposalsPart::failed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Normal, 0, 0);
    auto *form = new RecordForm(proposalForm(), m_model, workbook.path());
    connect(form, &RecordForm::failed, this, &ProposalsPart::failed);
    layout->addWidget(form->above(m_table));
}

QList<ProposalsPart::Model::Column> ProposalsPart::columns()
{
    using C = Model::Column;
    const auto make = fieldColumns<ProposalRow>();
    return {
        make.text(tr("No."), &ProposalRow::number).named(u"number"_s).wide(90),
        make.text(tr("Title"), &ProposalRow::title).named(u"title"_s).explains(&ProposalRow::title).wide(320),
        make.word(tr("State"), WordList::ProposalState, &ProposalRow::state).named(u"state"_s).wide(90),
        make.word(tr("Result"), WordList::ResultClass, &ProposalRow::result).named(u"result"_s).wide(80),
        C(tr("Suggestion"), &ProposalRow::suggestionNumber)
            .named(u"suggestion"_s)
            .edits([this](ProposalRow &row, const QVariant &value) {
                return assigned(row.suggestion, suggestionNumbered(value.toString()));
            })
            .offers([this](const ProposalRow &) {
                QStringList numbers;
                for (const Suggestion &each : facts().suggestions)
                    numbers.append(each.number);
                return numbers;
            })
            .opens([](const ProposalRow &row) {
                return RecordRef {SuggestionRepository::table, row.suggestion.value};
            })
            .wide(120),
        C(tr("What was suggested"), &ProposalRow::suggestionText)
            .named(u"content"_s)
            .explains(&ProposalRow::suggestionText)
            .wide(220),
        C(tr("Proposers"), &ProposalRow::proposers).named(u"proposers"_s).wide(110),
        C(tr("Activity"), &ProposalRow::activityLabel)
            .named(u"activity"_s)
            .opens([](const ProposalRow &row) {
                return RecordRef {ActivityRepository::table, row.activity.value};
            })
            .wide(100),
    };
}

Result<SuggestionId> ProposalsPart::suggestionNumbered(const QString &number) const
{
    const auto found = std::ranges::find(facts().suggestions, number.trimmed(), &Suggestion::number);
    if (found == facts().suggestions.end())
        return Error {ErrorKind::Invalid, tr("There is no suggestion %1 in the ledger.").arg(number.trimmed()), {}};
    return found->id;
}

bool ProposalsPart::reveal(const RecordRef &record)
{
    return record.table == ProposalLeadRepository::table && m_table->reveal(record.id);
}

RecordRef ProposalsPart::current() const
{
    return {ProposalLeadRepository::table, m_table->currentId()};
}

void ProposalsPart::showFacts()
{
    m_model->setEntities(proposalRows(index()));
    m_table->chooseFirst();
}

} // namespace lianxin::ui
