#include "ui/pairing/servicetable.h"

#include "core/pairing/pairingrepository.h"
#include "ui/table/recordtable.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

ServiceTable::ServiceTable(Workbook &workbook, std::function<QDate()> today, QWidget *parent)
    : FactsPart(workbook, parent)
    , m_today(std::move(today))
    , m_table(new RecordTable(u"services"_s, tr("Services")))
    , m_model(new Model(columns(), this))
{
    m_table->setModel(m_model);
    m_table->offerHistory(workbook, PairingServiceRepository::table);
    m_table->makeSmall();
    m_table->setEmptyText(tr("No service yet. Write down each visit and each call."));
    m_table->offerAdding(tr("Add service"));
    m_table->offerRemoving(tr("Remove"));
    m_model->onEdit = [this](const PairingService &, const PairingService &after) {
        store<PairingServiceRepository>(tr("Edit a service of pairing %1").arg(index().find(m_pairing).number), after);
    };
    connect(m_table, &RecordTable::addRequested, this, &ServiceTable::add);
    connect(m_table, &RecordTable::removeRequested, this, [this](const QList<qint64> &ids) {
        removeAll<PairingServiceRepository>(tr("Remove a service of pairing %1").arg(index().find(m_pairing).number),
                                            ids);
    });
    connect(m_table, &RecordTable::failed, this, &ServiceTable::failed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table);
}

QList<ServiceTable::Model::Column> ServiceTable::columns()
{
    const auto make = fieldColumns<PairingService>();
    return {
        make.day(tr("Day"), &PairingService::servedOn).named(u"served_on"_s),
        make.text(tr("What was done"), &PairingService::content)
            .named(u"content"_s)
            .explains(&PairingService::content)
            .wide(190),
        make.text(tr("Effect"), &PairingService::effect).named(u"effect"_s).explains(&PairingService::effect).wide(120),
        make.text(tr("Recorder"), &PairingService::recorder).named(u"recorder"_s).wide(80),
    };
}

void ServiceTable::showPairing(PairingId pairing)
{
    m_pairing = pairing;
    setEnabled(pairing.isStored());
    showFacts();
}

bool ServiceTable::reveal(const RecordRef &record)
{
    return record.table == PairingServiceRepository::table && m_table->reveal(record.id);
}

void ServiceTable::showFacts()
{
    QList<PairingService> shown = facts().services;
    shown.removeIf([this](const PairingService &each) { return each.pairing != m_pairing; });
    m_model->setEntities(shown);
}

void ServiceTable::add()
{
    PairingService draft; // to be completed in place
    draft.pairing = m_pairing;
    draft.servedOn = m_today();
    const qint64 id =
        addOne<PairingServiceRepository>(tr("Add a service to pairing %1").arg(index().find(m_pairing).number), draft);
    if (m_table->reveal(id))
        m_table->editCurrent();
}

} // namespace lianxin::ui
