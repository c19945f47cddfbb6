#include "ui/activities/agendapane.h"

#include "core/activities/activityrepository.h"
#include "ui/base/look.h"
#include "ui/table/recordtable.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

/// By the clock; what has no time yet comes last, as it was added.
QVariant placeInDay(const AgendaItem &item)
{
    const int minute = item.startsAt.isValid() ? item.startsAt.msecsSinceStartOfDay() / 60'000 : 24 * 60;
    return minute * 1000 + item.position;
}

} // namespace

AgendaPane::AgendaPane(Workbook &workbook, QWidget *parent)
    : ActivityPart(workbook, parent)
    , m_table(new RecordTable(u"agenda"_s, tr("Agenda")))
    , m_model(new Model(columns(), this))
{
    m_table->setModel(m_model, {{0, Qt::AscendingOrder}});
    m_table->offerHistory(workbook, AgendaRepository::table);
    m_table->offerViews(workbook);
    m_table->setEmptyText(tr("No programme yet. Add when and where the day begins."));
    m_table->offerAdding(tr("New line"));
    m_table->offerRemoving(tr("Remove"));
    m_model->onRequest = storedBy<AgendaRepository>(
        workbook, [](const AgendaItem &before) { return tr("Edit the programme: %1").arg(before.subject); },
        [this](const AgendaItem &) { return tr("Add to the programme of %1").arg(index().label(shown())); });
    m_model->onComplete = [this](AgendaItem &draft, const QList<AgendaItem> &earlier) {
        draft.activity = activity();
        for (const AgendaItem &each : m_model->entities() + earlier)
            draft.position = std::max(draft.position, each.position + 1);
        return Result<void>();
    };
    connect(m_table, &RecordTable::addRequested, m_table, &RecordTable::addNew);
    connect(m_table, &RecordTable::removeRequested, this, [this](const QList<qint64> &ids) {
        removeAll<AgendaRepository>(tr("Remove %1 lines of the programme").arg(ids.size()), ids);
    });
    connect(m_table, &RecordTable::failed, this, &AgendaPane::failed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Normal, 0, 0);
    layout->addWidget(m_table);
}

QList<AgendaPane::Model::Column> AgendaPane::columns()
{
    const auto fields = fieldColumns<AgendaItem>();
    return {
        fields.time(tr("Time"), &AgendaItem::startsAt).named(u"starts_at"_s).sortsBy(placeInDay).wide(80),
        fields.text(tr("Place"), &AgendaItem::place).named(u"place"_s).wide(260),
        fields.text(tr("What"), &AgendaItem::subject).named(u"subject"_s).wide(500),
    };
}

std::optional<int> AgendaPane::count() const
{
    return m_model->rowCount();
}

bool AgendaPane::reveal(const RecordRef &record)
{
    return record.table == AgendaRepository::table && m_table->reveal(record.id);
}

void AgendaPane::showFacts()
{
    const auto items = AgendaRepository(workbook().database()).of(activity());
    if (expect(items))
        m_model->setEntities(*items);
    setEnabled(shown().id.isStored());
}

} // namespace lianxin::ui
