#include "ui/directory/venuetable.h"

#include "ui/base/doubts.h"
#include "ui/table/recordtable.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

VenueTable::VenueTable(Workbook &workbook, QWidget *parent)
    : FactsPart(workbook, parent)
    , m_table(new RecordTable(u"venues"_s, tr("Venues")))
    , m_model(new Model(columns(), this))
{
    m_table->setModel(m_model);
    m_table->offerHistory(workbook, VenueRepository::table);
    m_table->offerViews(workbook);
    m_table->setEmptyText(tr("No venue yet: members' studios, stations in enterprises. Add the first one."));
    m_table->offerAdding(tr("New venue"));
    m_table->offerRemoving(tr("Remove"));
    m_model->onRequest = storedBy<VenueRepository>(
        workbook, [](const Venue &before) { return tr("Edit %1").arg(before.name); },
        [](const Venue &) { return tr("Add a venue"); });
    m_model->onComplete = [this](Venue &draft, const QList<Venue> &earlier) -> Result<void> {
        complete(draft, earlier);
        return {};
    };
    connect(m_table, &RecordTable::addRequested, m_table, &RecordTable::addNew);
    connect(m_table, &RecordTable::removeRequested, this, &VenueTable::remove);
    connect(m_table, &RecordTable::failed, this, &VenueTable::failed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table);
}

QList<VenueTable::Model::Column> VenueTable::columns()
{
    using C = Model::Column;
    const auto make = fieldColumns<Venue>();
    const auto use = [this](const Venue &venue) { return m_uses.value(venue.id.value); };
    return {
        make.text(tr("Name"), &Venue::name).named(u"name"_s).wide(200),
        make.word(tr("Kind"), WordList::VenueKind, &Venue::kind).named(u"kind"_s).wide(110),
        make.word(tr("County"), WordList::Region, &Venue::region).named(u"region"_s).wide(90),
        make.text(tr("Address"), &Venue::address).named(u"address"_s).wide(160),
        make.text(tr("Contact"), &Venue::contact).ofPeople().named(u"contact"_s).wide(80),
        make.text(tr("Telephone"), &Venue::phone).named(u"phone"_s).personal().doubts(phoneDoubt).wide(110),
        C(tr("Held"), [use](const Venue &venue) { return use(venue).held; }).named(u"held"_s).wide(70),
        C(tr("Ahead"), [use](const Venue &venue) { return use(venue).ahead; }).named(u"ahead"_s).wide(70),
        C(tr("Last held"), [use](const Venue &venue) { return QVariant(use(venue).lastHeldOn); })
            .named(u"last_held_on"_s)
            .wide(100),
        make.text(tr("Remark"), &Venue::note).named(u"note"_s).wide(120),
    };
}

void VenueTable::complete(Venue &draft, const QList<Venue> &earlier) const
{
    if (!draft.name.isEmpty())
        return;
    const QList<Venue> present = facts().venues + earlier;
    draft.name = tr("New venue");
    for (int count = 2; std::ranges::find(present, draft.name, &Venue::name) != present.end(); ++count)
        draft.name = tr("New venue %1").arg(count);
}

bool VenueTable::reveal(const RecordRef &record)
{
    return record.table == VenueRepository::table && m_table->reveal(record.id);
}

RecordRef VenueTable::current() const
{
    return {VenueRepository::table, m_table->currentId()};
}

void VenueTable::showFacts()
{
    m_uses = venueUses(facts().activities);
    m_model->setEntities(facts().venues);
}

void VenueTable::remove(const QList<qint64> &ids)
{
    removeAll<VenueRepository>(ids.size() == 1 ? tr("Remove %1").arg(index().find(VenueId {ids.first()}).name)
                                               : tr("Remove %1 venues").arg(ids.size()),
                               ids);
}

} // namespace lianxin::ui
