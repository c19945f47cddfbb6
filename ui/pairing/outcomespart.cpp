#include "ui/pairing/outcomespart.h"

#include "core/activities/activityrepository.h"
#include "core/base/username.h"
#include "core/directory/enterpriserepository.h"
#include "core/pairing/outcomevalues.h"
#include "core/pairing/pairingrepository.h"
#include "ui/base/keptfile.h"
#include "ui/base/look.h"
#include "ui/base/peoplesection.h"
#include "ui/base/savepath.h"
#include "ui/base/verbbutton.h"
#include "ui/pairing/amount.h"
#include "ui/pairing/pairingforms.h"
#include "ui/table/datetext.h"
#include "ui/table/recordtable.h"

#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
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
    : OutcomesPart(
        workbook, std::move(today),
        {.fileToAdd = [this] { return QFileDialog::getOpenFileName(this, tr("The file that proves it")); },
         .placeFor =
             [this](const QString &name) { return askSavePath(this, tr("Save as"), name, tr("All files (*)")); }},
        parent)
{
}

OutcomesPart::OutcomesPart(Workbook &workbook, std::function<QDate()> today, Dialogs dialogs, QWidget *parent)
    : FactsPart(workbook, parent)
    , m_today(std::move(today))
    , m_table(new RecordTable(u"outcomes"_s, tr("Outcomes")))
    , m_model(new Model(columns() + whoColumns() + amountColumns(), this))
    , m_card(new RecordCard)
    , m_dialogs(std::move(dialogs))
    , m_verify(verbButton("verifyOutcome", tr("Verif&y")))
    , m_addProof(verbButton("addProof", tr("File that &proves it…")))
    , m_saveProof(verbButton("saveProof", tr("Save the file as…")))
    , m_totals(new QLabel)
{
    m_table->setModel(m_model);
    m_table->offerHistory(workbook, OutcomeRepository::table);
    m_table->offerViews(workbook);
    m_table->setDetail(m_card);
    m_table->setEmptyText(tr("No outcome yet. Import the list of outcomes, or add the first one."));
    m_table->offerAdding(tr("New outcome"));
    m_table->offerRemoving(tr("Remove"));
    buildTools();
    connectTable();
    m_totals->setObjectName("outcomeTotals"_L1);
    m_totals->setTextFormat(Qt::PlainText);
    m_totals->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Normal, 0, 0);
    auto *form = new RecordForm(outcomeForm(), m_model, workbook.path());
    connect(form, &RecordForm::failed, this, &OutcomesPart::failed);
    layout->addWidget(m_totals);
    layout->addWidget(form->above(m_table), 1);
}

void OutcomesPart::buildTools()
{
    m_verify->setToolTip(tr("Somebody looked at what proves the outcomes of the rows selected").toHtmlEscaped());
    for (QPushButton *button : {m_verify, m_addProof, m_saveProof})
        m_table->addTool(button);
    connect(m_verify, &QPushButton::clicked, this, &OutcomesPart::verify);
    connect(m_addProof, &QPushButton::clicked, this, &OutcomesPart::addProof);
    connect(m_saveProof, &QPushButton::clicked, this, &OutcomesPart::saveProof);
}

void OutcomesPart::verify()
{
    OutcomeRepository outcomes(workbook().database());
    const QList<qint64> ids = m_table->selectedIds();
    if (ids.isEmpty())
        return;
    perform(tr("Verify %1 outcomes").arg(ids.size()), [&]() -> Result<void> {
        for (const qint64 id : ids) {
            auto outcome = outcomes.find({id});
            if (!outcome)
                return outcome.error();
            if (outcome->isVerified())
                continue;
            outcome->verifiedOn = m_today();
            outcome->verifiedBy = userName();
            if (const auto stored = outcomes.update(*outcome); !stored)
                return stored.error();
        }
        return {};
    });
}

void OutcomesPart::addProof()
{
    const OutcomeRow *shown = m_model->find(m_table->currentId());
    if (!shown)
        return;
    const QString path = m_dialogs.fileToAdd();
    if (path.isEmpty())
        return;
    perform(tr("Add a file to outcome %1").arg(shown->number), [&]() -> Result<void> {
        const auto kept = keepFile(workbook(), path, false);
        if (!kept)
            return kept.error();
        OutcomeRepository outcomes(workbook().database());
        auto outcome = outcomes.find(shown->id);
        if (!outcome)
            return outcome.error();
        outcome->proofName = kept->name;
        outcome->proofContent = kept->content;
        const auto stored = outcomes.update(*outcome);
        return stored ? Result<void>() : stored.error();
    });
}

void OutcomesPart::saveProof()
{
    const OutcomeRow *shown = m_model->find(m_table->currentId());
    if (!shown || shown->proofContent.isEmpty())
        return;
    const KeptFile file {shown->proofName, shown->proofContent};
    const QString place = m_dialogs.placeFor(file.name);
    if (!place.isEmpty() && expect(writeFile(workbook(), file, place)))
        emit told(tr("%1 is saved.").arg(file.name));
}

void OutcomesPart::offerVerbs()
{
    const OutcomeRow *shown = m_model->find(m_table->currentId());
    m_verify->setEnabled(shown != nullptr);
    m_addProof->setEnabled(shown != nullptr);
    m_saveProof->setEnabled(shown && !shown->proofContent.isEmpty());
}

/// All outcomes together, each unit by itself.
QString OutcomesPart::totalsSentence() const
{
    const auto told = [this](const OutcomeTotal &total, qint64 amount) {
        switch (total.quantity) {
        case Quantity::Money:
            return tr("%1 ten thousand yuan").arg(amountText(amount));
        case Quantity::PeopleTrained:
            return tr("%1 people trained").arg(amount);
        case Quantity::Posts:
            return tr("%1 posts").arg(amount);
        case Quantity::Sessions:
            return tr("%1 sessions").arg(amount);
        case Quantity::Measured:
            break;
        }
        return thousandthsText(amount) + u' ' + directory().name(total.unit);
    };
    QStringList texts;
    for (const OutcomeTotal &total : totalsOf(facts().outcomes)) {
        const QString whole = told(total, total.claimed + total.verified);
        texts.append(total.verified == 0 ? whole : tr("%1 (verified: %2)").arg(whole, told(total, total.verified)));
    }
    return texts.join(u" \u00B7 "_s);
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
    const QString totals = totalsSentence();
    m_totals->setText(tr("In all: %1").arg(totals));
    m_totals->setVisible(!totals.isEmpty());
}

void OutcomesPart::showCard(qint64 id)
{
    const OutcomeRow *outcome = m_model->find(id);
    offerVerbs();
    if (!outcome) {
        m_card->showHint(tr("Choose an outcome to see where it began and who brought it about."));
        return;
    }
    const QString amount = amountText(outcome->amountFen);
    const QString standing = outcome->isVerified()
        ? tr("verified on %1 by %2").arg(dateText(outcome->verifiedOn), outcome->verifiedBy)
        : wordForStanding(*outcome);
    const CardSection what {
        {},
        {{tr("Kind"), directory().name(outcome->kind)},
         {tr("Day"), dateText(outcome->reachedOn)},
         {tr("Activity"), outcome->activityLabel, {ActivityRepository::table, outcome->activity.value}},
         {tr("Beneficiary"), outcome->partnerName, {EnterpriseRepository::table, outcome->enterprise.value}},
         {tr("Level"), directory().name(outcome->level)},
         {tr("Recognition"), outcome->recognition},
         {tr("Amounts with units"), valuesText(outcome->values, directory())},
         {tr("Amount"), amount.isEmpty() ? amount : tr("%1 ten thousand yuan").arg(amount)},
         {tr("People trained"), countText(outcome->peopleTrained)},
         {tr("Posts"), countText(outcome->posts)},
         {tr("Sessions"), countText(outcome->sessions)},
         {tr("Evidence"), outcome->evidence},
         {tr("File"), outcome->proofName},
         {tr("Standing"), standing, {}, outcome->isVerified() ? Tone::Good : Tone::Muted}}};
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
