#include "ui/pairing/pairingspart.h"

#include "core/directory/enterpriserepository.h"
#include "core/members/memberrepository.h"
#include "core/pairing/pairingrepository.h"
#include "ui/base/look.h"
#include "ui/base/privacy.h"
#include "ui/base/recordcard.h"
#include "ui/pairing/pairingforms.h"
#include "ui/pairing/servicetable.h"
#include "ui/table/datetext.h"
#include "ui/table/recordtable.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

PairingsPart::PairingsPart(Workbook &workbook, std::function<QDate()> today, QWidget *parent)
    : FactsPart(workbook, parent)
    , m_today(std::move(today))
    , m_table(new RecordTable(u"pairings"_s, tr("Pairings")))
    , m_model(new Model(whoColumns() + courseColumns(), this))
    , m_card(new RecordCard)
    , m_services(new ServiceTable(workbook, m_today))
{
    auto *pane = new QSplitter(Qt::Vertical);
    pane->setObjectName("pairingPane"_L1);
    pane->setChildrenCollapsible(false);
    pane->setMinimumWidth(widePane);
    pane->addWidget(m_card);
    pane->addWidget(m_services);
    pane->setSizes({320, 260});

    m_table->setModel(m_model);
    m_table->offerHistory(workbook, PairingRepository::table);
    m_table->offerViews(workbook);
    m_table->setDetail(pane);
    m_table->setEmptyText(tr("No pairing yet. Import the list of pairings, or add the first one."));
    m_table->offerAdding(tr("New pairing"));
    m_table->offerRemoving(tr("Remove"));
    connectTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Normal, 0, 0);
    auto *form = new RecordForm(pairingForm(), m_model, workbook.path());
    connect(form, &RecordForm::failed, this, &PairingsPart::failed);
    layout->addWidget(form->above(m_table));
}

void PairingsPart::connectTable()
{
    m_model->onRequest = storedBy<PairingRepository>(
        workbook(), [](const Pairing &before) { return tr("Edit pairing %1").arg(before.number); },
        [](const Pairing &added) { return tr("Add pairing %1").arg(added.number); });
    m_model->onComplete = [this](PairingRow &draft, const QList<PairingRow> &earlier) {
        return complete(draft, earlier);
    };
    connect(m_table, &RecordTable::removeRequested, this, &PairingsPart::remove);
    connect(m_table, &RecordTable::currentChanged, this, &PairingsPart::showPairing);
    connect(m_table, &RecordTable::openRequested, this, &PairingsPart::openRequested);
    connect(m_table, &RecordTable::failed, this, &PairingsPart::failed);
    connect(m_card, &RecordCard::openRequested, this, &PairingsPart::openRequested);
    connect(m_services, &FactsPart::failed, this, &PairingsPart::failed);
    connect(m_services, &FactsPart::removed, this, &PairingsPart::removed);
}

bool PairingsPart::reveal(const RecordRef &record)
{
    if (record.table == PairingRepository::table)
        return m_table->reveal(record.id);
    for (const PairingService &service : facts().services)
        if (record.table == PairingServiceRepository::table && service.id.value == record.id)
            return m_table->reveal(service.pairing.value) && m_services->reveal(record);
    return false;
}

RecordRef PairingsPart::current() const
{
    return {PairingRepository::table, m_table->currentId()};
}

void PairingsPart::showFacts()
{
    m_services->setFacts(index());
    m_model->setEntities(pairingRows(index(), m_today()));
    showPairing(m_table->currentId());
}

void PairingsPart::showPairing(qint64 id)
{
    const PairingRow *pairing = m_model->find(id);
    m_services->showPairing(pairing ? pairing->id : PairingId {});
    if (!pairing) {
        m_card->showHint(tr("Choose a pairing to see the partner and what was done."));
        return;
    }
    const Enterprise &partner = index().find(pairing->partner);
    const CardSection what {
        {},
        {{tr("Member"), pairing->memberName, {MemberRepository::table, pairing->member.value}},
         {tr("Partner"), pairing->partnerName, {EnterpriseRepository::table, pairing->partner.value}},
         {tr("Purpose"), pairing->purpose},
         {tr("State"), wordFor(pairing->state), {}, toneOf(pairing->state)},
         {tr("Since"), dateText(pairing->startedOn)},
         {tr("Last service"), dateText(pairing->lastServedOn)},
         {tr("Ended"), dateText(pairing->endedOn)},
         {tr("Reason"), pairing->endReason},
         {tr("Remark"), pairing->note}}};
    const CardSection who {tr("The partner"),
                           {{tr("Kind"), pairing->kind},
                            {tr("Region"), pairing->region},
                            {tr("Industry"), partner.industry},
                            {tr("Scale"), partner.scale},
                            {tr("Contact"), partner.contact},
                            {tr("Telephone"), shownPersonal(partner.phone)}}};
    m_card->showRecord(tr("%1 and %2").arg(pairing->memberName, pairing->partnerName),
                       tr("Pairing %1").arg(pairing->number), {what, who});
}

Result<void> PairingsPart::complete(PairingRow &draft, const QList<PairingRow> &earlier) const
{
    const auto &members = facts().members;
    const auto serving = std::ranges::find_if(members, [this](const Member &each) { return index().isServing(each); });
    if (members.isEmpty() || facts().enterprises.isEmpty()) {
        return Error {ErrorKind::Invalid,
                      tr("A pairing needs a member and a partner: add those first, the partner in the dictionary."),
                      {}};
    }
    for (const Pairing &each : m_model->entities() + earlier)
        draft.number = std::max(draft.number, each.number);
    ++draft.number;
    if (!draft.member.isStored())
        draft.member = serving == members.end() ? members.first().id : serving->id;
    if (!draft.partner.isStored())
        draft.partner = facts().enterprises.first().id;
    if (!draft.startedOn.isValid())
        draft.startedOn = m_today();
    return {};
}

void PairingsPart::remove(const QList<qint64> &ids)
{
    const QString label = ids.size() == 1 ? tr("Remove pairing %1").arg(index().find(PairingId {ids.first()}).number)
                                          : tr("Remove %1 pairings").arg(ids.size());
    removeAll<PairingRepository>(label, ids);
}

} // namespace lianxin::ui
