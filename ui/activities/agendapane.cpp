#include "ui/activities/agendapane.h"

#include "core/activities/activityrepository.h"
#include "ui/base/look.h"
#include "ui/table/recordtable.h"

#include <QSplitter>
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

AgendaPane::AgendaPane(Workbook &workbook, std::function<QDate()> today, QWidget *parent)
    : ActivityPart(workbook, parent)
    , m_today(std::move(today))
    , m_table(new RecordTable(u"agenda"_s, tr("Agenda")))
    , m_model(new Model(columns(), this))
    , m_arrangementTable(new RecordTable(u"arrangements"_s, tr("To arrange")))
    , m_arrangements(new Arrangements(arrangementColumns(), this))
{
    m_table->setModel(m_model, {{0, Qt::AscendingOrder}});
    m_table->offerHistory(workbook, AgendaRepository::table);
    m_table->offerViews(workbook);
    m_table->setEmptyText(tr("No programme yet. Add when and where the day begins."));
    m_table->offerAdding(tr("New line"));
    m_table->offerRemoving(tr("Remove"));
    connectAgenda();
    m_arrangementTable->setModel(m_arrangements);
    m_arrangementTable->offerHistory(workbook, ArrangementRepository::table);
    m_arrangementTable->makeSmall();
    m_arrangementTable->setEmptyText(tr("Nothing to arrange yet: bus, meal, papers, room."));
    m_arrangementTable->offerAdding(tr("Add"));
    m_arrangementTable->offerRemoving(tr("Remove"));
    connectArrangements();

    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_table);
    parts->addWidget(m_arrangementTable);
    parts->setSizes({720, 380});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Normal, 0, 0);
    layout->addWidget(parts);
}

void AgendaPane::connectAgenda()
{
    m_model->onRequest = storedBy<AgendaRepository>(
        workbook(), [](const AgendaItem &before) { return tr("Edit the programme: %1").arg(before.subject); },
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
}

void AgendaPane::connectArrangements()
{
    m_arrangements->onRequest = storedBy<ArrangementRepository>(
        workbook(), [](const Arrangement &before) { return tr("Edit what is to be arranged: %1").arg(before.subject); },
        [this](const Arrangement &) { return tr("Add something to arrange for %1").arg(index().label(shown())); });
    m_arrangements->onComplete = [this](Arrangement &draft, const QList<Arrangement> &earlier) {
        draft.activity = activity();
        if (draft.subject.isEmpty())
            draft.subject = tr("New");
        for (const Arrangement &each : m_arrangements->entities() + earlier)
            draft.position = std::max(draft.position, each.position + 1);
        return Result<void>();
    };
    connect(m_arrangementTable, &RecordTable::addRequested, m_arrangementTable, &RecordTable::addNew);
    connect(m_arrangementTable, &RecordTable::removeRequested, this, [this](const QList<qint64> &ids) {
        removeAll<ArrangementRepository>(tr("Remove %1 things to arrange").arg(ids.size()), ids);
    });
    connect(m_arrangementTable, &RecordTable::failed, this, &AgendaPane::failed);
}

QList<AgendaPane::Model::Column> AgendaPane::columns()
{
    const auto fields = fieldColumns<AgendaItem>();
    return {
        fields.time(tr("Time"), &AgendaItem::startsAt).named(u"starts_at"_s).sortsBy(placeInDay).wide(70),
        fields.time(tr("Until"), &AgendaItem::endsAt).named(u"ends_at"_s).wide(70),
        fields.word(tr("Part of the day"), WordList::Segment, &AgendaItem::segment).named(u"segment"_s).wide(100),
        projectColumn(),
        fields.text(tr("Place"), &AgendaItem::place).named(u"place"_s).wide(140),
        fields.text(tr("What"), &AgendaItem::subject).named(u"subject"_s).wide(240),
        fields.text(tr("Who leads"), &AgendaItem::person).named(u"person"_s).wide(90),
    };
}

AgendaPane::Model::Column AgendaPane::projectColumn()
{
    return Model::Column(tr("Project"), [this](const AgendaItem &item) { return index().find(item.project).name; })
        .named(u"project"_s)
        .edits([this](AgendaItem &item, const QVariant &value) -> Result<void> {
            const QString typed = value.toString().trimmed();
            ProjectId found;
            for (const Project &each : facts().projects)
                if (each.activity == activity() && comparable(each.name) == comparable(typed))
                    found = each.id;
            if (!typed.isEmpty() && !found.isStored())
                return Error {ErrorKind::Invalid, tr("The activity has no project called %1.").arg(typed), {}};
            item.project = found;
            return {};
        })
        .offers([this](const AgendaItem &) { return projectNames(); })
        .wide(120);
}

QList<AgendaPane::Arrangements::Column> AgendaPane::arrangementColumns()
{
    const auto fields = fieldColumns<Arrangement>();
    return {
        fields.text(tr("What"), &Arrangement::subject).named(u"subject"_s).wide(90),
        fields.text(tr("Details"), &Arrangement::detail).named(u"detail"_s).explains(&Arrangement::detail).wide(120),
        fields.text(tr("Who"), &Arrangement::person).named(u"person"_s).wide(70),
        fields.text(tr("Telephone"), &Arrangement::phone).named(u"phone"_s).personal().wide(100),
        fields.day(tr("Done"), &Arrangement::doneOn).named(u"done_on"_s).toned([this](const Arrangement &arrangement) {
            if (arrangement.doneOn.isValid())
                return Tone::Good;
            const QDate day = shown().day();
            return day.isValid() && day <= m_today() ? Tone::Bad : Tone::Plain;
        }),
    };
}

QStringList AgendaPane::projectNames() const
{
    QStringList names;
    for (const Project &each : facts().projects)
        if (each.activity == activity())
            names.append(each.name);
    return names;
}

std::optional<int> AgendaPane::count() const
{
    return m_model->rowCount();
}

bool AgendaPane::reveal(const RecordRef &record)
{
    if (record.table == ArrangementRepository::table)
        return m_arrangementTable->reveal(record.id);
    return record.table == AgendaRepository::table && m_table->reveal(record.id);
}

void AgendaPane::showFacts()
{
    const auto items = AgendaRepository(workbook().database()).of(activity());
    if (expect(items))
        m_model->setEntities(*items);
    const auto arrangements = ArrangementRepository(workbook().database()).of(activity());
    if (expect(arrangements))
        m_arrangements->setEntities(*arrangements);
    setEnabled(shown().id.isStored());
}

} // namespace lianxin::ui
