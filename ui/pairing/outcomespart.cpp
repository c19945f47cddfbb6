#include "ui/pairing/outcomespart.h"

#include "core/activities/activityrepository.h"
#include "core/directory/enterpriserepository.h"
#include "core/pairing/pairingrepository.h"
#include "ui/base/look.h"
#include "ui/base/peoplesection.h"
#include "ui/pairing/amount.h"
#include "ui/pairing/pairingforms.h"
#include "ui/table/datetext.h"
#include "ui/table/recordtable.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

QString countText(std::optional<int> count)
{
    return count ? QString::number(*count) : QString();
}

QList<OutcomeRow> outcomeRows(const FactIndex &index)
{
    QList<OutcomeRow> rows;
    for (const Outcome &outcome : index.facts().outcomes) {
        OutcomeRow row;
        static_cast<Outcome &>(row) = outcome;
        if (outcome.activity.isStored())
            row.activityLabel = index.label(index.find(outcome.activity));
        row.partnerName = index.find(outcome.enterprise).name;
        row.memberNames = index.namesOf(outcome.members).join(QCoreApplication::translate("Columns", ", "));
        rows.append(row);
    }
    return rows;
}

} // namespace

OutcomesPart::OutcomesPart(Workbook &workbook, std::function<QDate()> today, QWidget *parent)
    : FactsPart(workbook, parent)
    , m_today(std::move(today))
    , m_table(new RecordTable(u"outcomes"_s, tr("Outcomes")))
    , m_model(new Model(columns() + whoColumns() + amountColumns(), this))
    , m_card(new RecordCard)
{
    m_table->setModel(m_model);
    m_table->offerHistory(workbook, OutcomeRepository::table);
    m_table->offerViews(workbook);
    m_table->setDetail(m_card);
    m_table->setEmptyText(tr("No outcome yet. Import the list of outcomes, or add the first one."));
    m_table->offerAdding(tr("New outcome"));
    m_table->offerRemoving(tr("Remove"));
    connectTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Normal, 0, 0);
    auto *form = new RecordForm(outcomeForm(), m_model, workbook.path());
    connect(form, &RecordForm::failed, this, &OutcomesPart::failed);
    layout->addWidget(form->above(m_table));
}

void OutcomesPart::connectTable()
{
    m_model->onRequest = storedBy<OutcomeRepository>(
        workbook(), [](const Outcome &before) { return tr("Edit outcome %1").arg(before.number); },
        [](const Outcome &added) { return tr("Add outcome %1").arg(added.number); });
    m_model->onComplete = [this](OutcomeRow &draft, const QList<OutcomeRow> &earlier) {
        return complete(draft, earlier);
    };
    connect(m_table, &RecordTable::removeRequested, this, &OutcomesPart::remove);
    connect(m_table, &RecordTable::currentChanged, this, &OutcomesPart::showCard);
    connect(m_table, &RecordTable::openRequested, this, &OutcomesPart::openRequested);
    connect(m_table, &RecordTable::failed, this, &OutcomesPart::failed);
    connect(m_card, &RecordCard::openRequested, this, &OutcomesPart::openRequested);
}

bool OutcomesPart::reveal(const RecordRef &record)
{
    return record.table == OutcomeRepository::table && m_table->reveal(record.id);
}

RecordRef OutcomesPart::current() const
{
    return {OutcomeRepository::table, m_table->currentId()};
}

void OutcomesPart::showFacts()
{
    m_model->setEntities(outcomeRows(index()));
    m_table->chooseFirst();
    showCard(m_table->currentId());
}

void OutcomesPart::showCard(qint64 id)
{
    const OutcomeRow *outcome = m_model->find(id);
    if (!outcome) {
        m_card->showHint(tr("Choose an outcome to see where it began and who brought it about."));
        return;
    }
    const QString amount = amountText(outcome->amountFen);
    const CardSection what {
        {},
        {{tr("Kind"), directory().name(outcome->kind)},
         {tr("Day"), dateText(outcome->reachedOn)},
         {tr("Activity"), outcome->activityLabel, {ActivityRepository::table, outcome->activity.value}},
         {tr("Beneficiary"), outcome->partnerName, {EnterpriseRepository::table, outcome->enterprise.value}},
         {tr("Recognition"), outcome->recognition},
         {tr("Amount"), amount.isEmpty() ? amount : tr("%1 ten thousand yuan").arg(amount)},
         {tr("People trained"), countText(outcome->peopleTrained)},
         {tr("Posts"), countText(outcome->posts)},
         {tr("Sessions"), countText(outcome->sessions)},
         {tr("Evidence"), outcome->evidence}}};
    m_card->showRecord(outcome->title, tr("Outcome %1").arg(outcome->number),
                       {what, peopleSection(tr("Members"), outcome->members, index())});
}

Result<void> OutcomesPart::complete(OutcomeRow &draft, const QList<OutcomeRow> &earlier) const
{
    for (const Outcome &each : m_model->entities() + earlier)
        draft.number = std::max(draft.number, each.number);
    ++draft.number;
    if (draft.title.isEmpty())
        draft.title = tr("New outcome");
    if (!draft.reachedOn.isValid())
        draft.reachedOn = m_today();
    return {};
}

void OutcomesPart::remove(const QList<qint64> &ids)
{
    const OutcomeRow *first = m_model->find(ids.first());
    const QString label = ids.size() == 1 && first ? tr("Remove outcome %1").arg(first->number)
                                                   : tr("Remove %1 outcomes").arg(ids.size());
    removeAll<OutcomeRepository>(label, ids);
}

} // namespace lianxin::ui
