#include "ui/pairing/servicetable.h"

#include "core/base/codes.h"
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
    m_model->onRequest = storedBy<PairingServiceRepository>(
        workbook, [this](const auto &) { return tr("Edit a service of pairing %1").arg(number()); },
        [this](const auto &) { return tr("Add a service to pairing %1").arg(number()); });
    m_model->onComplete = [this](PairingService &draft, const QList<PairingService> &) {
        draft.pairing = m_pairing;
        if (!draft.servedOn.isValid())
            draft.servedOn = m_today();
        if (!draft.form.isStored()) // a visit only if somebody says so
            draft.form = formFor(Touch::Contact, directory());
        return Result<void>();
    };
    connect(m_table, &RecordTable::addRequested, m_table, &RecordTable::addNew);
    connect(m_table, &RecordTable::removeRequested, this, [this](const QList<qint64> &ids) {
        removeAll<PairingServiceRepository>(tr("Remove a service of pairing %1").arg(number()), ids);
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
        make.word(tr("Form"), WordList::ServiceForm, &PairingService::form).named(u"form"_s).wide(76),
        make.text(tr("What was done"), &PairingService::content)
            .named(u"content"_s)
            .explains(&PairingService::content)
            .wide(190),
        make.text(tr("Spoke to"), &PairingService::person).named(u"person"_s).wide(80),
        promiseColumn(),
        make.day(tr("Until"), &PairingService::promiseDueOn)
            .named(u"promise_due_on"_s)
            .toned([this](const PairingService &service) { return toneOfPromise(service); }),
        make.day(tr("Kept"), &PairingService::promiseKeptOn).named(u"promise_kept_on"_s),
        make.text(tr("Effect"), &PairingService::effect).named(u"effect"_s).explains(&PairingService::effect).wide(120),
        make.text(tr("Recorder"), &PairingService::recorder).named(u"recorder"_s).wide(80),
    };
}

/// What is promised has a day at once, which may be changed.
ServiceTable::Model::Column ServiceTable::promiseColumn()
{
    return Model::Column(tr("Promise"), &PairingService::promise)
        .named(u"promise"_s)
        .edits([this](PairingService &service, const QVariant &value) {
            service.promise = value.toString().trimmed();
            const bool isPromised = !service.promise.isEmpty();
            if (isPromised && !service.promiseDueOn.isValid())
                service.promiseDueOn = service.servedOn.addDays(facts().pairingTerms.promiseDays);
            if (!isPromised)
                service.promiseDueOn = service.promiseKeptOn = {};
        })
        .explains(&PairingService::promise)
        .wide(140);
}

Tone ServiceTable::toneOfPromise(const PairingService &service) const
{
    if (!service.promiseDueOn.isValid())
        return Tone::Plain;
    if (service.promiseKeptOn.isValid())
        return Tone::Good;
    return service.promiseDueOn < m_today() ? Tone::Bad : Tone::Muted;
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

int ServiceTable::count() const
{
    return m_model->rowCount();
}

void ServiceTable::showFacts()
{
    QList<PairingService> shown = facts().services;
    shown.removeIf([this](const PairingService &each) { return each.pairing != m_pairing; });
    m_model->setEntities(shown);
}

int ServiceTable::number() const
{
    return index().find(m_pairing).number;
}

} // namespace lianxin::ui
