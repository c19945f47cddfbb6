#include "ui/directory/sessiontable.h"

#include "core/activities/sessionpresetrepository.h"
#include "core/activities/startingsessions.h"
#include "ui/base/look.h"
#include "ui/directory/mixtable.h"
#include "ui/table/recordtable.h"

#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

SessionTable::SessionTable(Workbook &workbook, std::function<QDate()> today, QWidget *parent)
    : FactsPart(workbook, parent)
    , m_presetTable(new RecordTable(u"sessions"_s, tr("Special sessions")))
    , m_presets(new Presets(presetColumns(), this))
    , m_mix(new MixTable(workbook, u"sessionMix"_s, std::move(today)))
    , m_needTable(new RecordTable(u"sessionNeeds"_s, tr("Usual needs")))
    , m_needs(new Needs(needColumns(), this))
{
    m_presetTable->setModel(m_presets);
    m_presetTable->offerHistory(workbook, SessionPresetRepository::table);
    m_presetTable->setEmptyText(tr("No special session yet. Add one, or take those that come with the program."));
    m_presetTable->offerAdding(tr("New session"));
    m_presetTable->offerRemoving(tr("Remove"));
    m_needTable->setModel(m_needs);
    m_needTable->makeSmall();
    m_needTable->setEmptyText(tr("No need yet. Add what enterprises usually ask for at such a session."));
    m_needTable->offerAdding(tr("Add need"));
    m_needTable->offerRemoving(tr("Remove"));
    m_mix->setEmptyText(tr("No line yet. Add which members such a session brings together."));
    connectPresets();
    connectNeeds();
    buildLayout();
}

void SessionTable::buildLayout()
{
    auto *program = new QPushButton(tr("Add those of the program"));
    program->setObjectName("addSessionsOfProgram"_L1);
    program->setToolTip(
        tr("The sessions and groups that come with the program, as far as they are not here").toHtmlEscaped());
    connect(program, &QPushButton::clicked, this, &SessionTable::addThoseOfProgram);
    m_presetTable->addTool(program);

    auto *below = new QSplitter;
    below->setChildrenCollapsible(false);
    below->addWidget(m_mix);
    below->addWidget(m_needTable);
    below->setSizes({500, 450});
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_presetTable);
    parts->addWidget(below);
    parts->setSizes({220, 320});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(parts);
}

void SessionTable::connectPresets()
{
    m_presets->onRequest = storedBy<SessionPresetRepository>(
        workbook(), [](const SessionPreset &before) { return tr("Edit the session %1").arg(before.name); },
        [](const SessionPreset &) { return tr("Add a special session"); });
    m_presets->onComplete = [this](SessionPreset &draft, const QList<SessionPreset> &earlier) {
        return complete(draft, earlier);
    };
    connect(m_presetTable, &RecordTable::addRequested, m_presetTable, &RecordTable::addNew);
    connect(m_presetTable, &RecordTable::removeRequested, this, &SessionTable::remove);
    connect(m_presetTable, &RecordTable::currentChanged, this, &SessionTable::showChosen);
    connect(m_presetTable, &RecordTable::failed, this, &SessionTable::failed);
    m_mix->onStore = [this](const QString &label, const QList<MixItem> &mix) {
        SessionPreset changed = chosen();
        changed.mix = mix;
        return store(label, changed);
    };
    connect(m_mix, &MixTable::failed, this, &SessionTable::failed);
    connect(m_mix, &MixTable::removed, this, &SessionTable::removed);
}

void SessionTable::connectNeeds()
{
    m_needs->onRequest = [this](const Needs::Request &request) -> Result<QList<qint64>> {
        const QString label =
            request.label.isEmpty() ? tr("Edit the usual needs of %1").arg(chosen().name) : request.label;
        const auto ids = idsOfAdded(chosen().needs.size(), request);
        const auto stored = storeNeeds(label, changedList(chosen().needs, request));
        return stored ? Result<QList<qint64>>(ids) : stored.error();
    };
    m_needs->onComplete = [](NeedRow &draft, const QList<NeedRow> &) -> Result<void> {
        if (draft.content.isEmpty())
            draft.content = tr("New need");
        return {};
    };
    connect(m_needTable, &RecordTable::addRequested, m_needTable, &RecordTable::addNew);
    connect(m_needTable, &RecordTable::removeRequested, this, [this](const QList<qint64> &ids) {
        const QString label = tr("Remove %1 usual needs of %2").arg(QString::number(ids.size()), chosen().name);
        if (expect(storeNeeds(label, listWithout(chosen().needs, ids))))
            emit removed(label);
    });
    connect(m_needTable, &RecordTable::failed, this, &SessionTable::failed);
}

QList<SessionTable::Presets::Column> SessionTable::presetColumns()
{
    const auto fields = fieldColumns<SessionPreset>();
    return {
        fields.text(tr("Session"), &SessionPreset::name).named(u"name"_s).wide(180),
        Presets::Column(tr("Activities"),
                        [this](const SessionPreset &preset) {
                            return static_cast<int>(
                                std::ranges::count(facts().activities, preset.id, &Activity::preset));
                        })
            .named(u"activities"_s)
            .wide(80),
        fields.text(tr("Remark"), &SessionPreset::note).named(u"note"_s).wide(360),
    };
}

QList<SessionTable::Needs::Column> SessionTable::needColumns()
{
    const auto assignNumber = [](int PresetNeed::*field) {
        return [field](NeedRow &row, const QVariant &value) { row.*field = value.toInt(); };
    };
    using C = Needs::Column;
    return {
        C(tr("Need"), &PresetNeed::content)
            .named(u"content"_s)
            .edits([](NeedRow &row, const QVariant &value) { row.content = value.toString().trimmed(); })
            .explains(&PresetNeed::content)
            .wide(210),
        C(tr("Wanted specialties"), &PresetNeed::specialties)
            .named(u"specialties"_s)
            .edits([](NeedRow &row, const QVariant &value) { row.specialties = value.toString().trimmed(); })
            .wide(140),
        C(tr("People"), &PresetNeed::wanted).named(u"wanted"_s).edits(assignNumber(&PresetNeed::wanted)).wide(56),
        C(tr("Weight"), &PresetNeed::weight).named(u"weight"_s).edits(assignNumber(&PresetNeed::weight)).wide(56),
    };
}

const SessionPreset &SessionTable::chosen() const
{
    return index().find(SessionPresetId {m_presetTable->currentId()});
}

void SessionTable::showFacts()
{
    m_presets->setEntities(facts().presets);
    m_presetTable->chooseFirst();
    showChosen();
}

void SessionTable::showChosen()
{
    const SessionPreset &preset = chosen();
    m_mix->showMix(index(), preset.name, preset.mix);
    m_mix->setEnabled(preset.id.isStored());
    m_needs->setEntities(listRows(preset.needs));
    m_needTable->setEnabled(preset.id.isStored());
}

Result<void> SessionTable::complete(SessionPreset &draft, const QList<SessionPreset> &earlier) const
{
    const QList<SessionPreset> present = facts().presets + earlier;
    if (!draft.name.isEmpty())
        return {};
    draft.name = tr("New session");
    for (int count = 2; std::ranges::find(present, draft.name, &SessionPreset::name) != present.end(); ++count)
        draft.name = tr("New session %1").arg(count);
    return {};
}

Result<void> SessionTable::store(const QString &label, const SessionPreset &changed)
{
    SessionPresetRepository presets(workbook().database());
    const auto stored = workbook().perform(label, [&] { return presets.update(changed); });
    return stored ? Result<void>() : stored.error();
}

Result<void> SessionTable::storeNeeds(const QString &label, const QList<PresetNeed> &needs)
{
    SessionPreset changed = chosen();
    changed.needs = needs;
    return store(label, changed);
}

void SessionTable::addThoseOfProgram()
{
    const auto added = workbook().perform(tr("Add the sessions and groups of the program"),
                                          [this] { return addSessionsOfProgram(workbook().database()); });
    if (expect(added))
        emit told(*added > 0 ? tr("%1 sessions and groups were added.").arg(*added)
                             : tr("All sessions and groups of the program are here already."));
}

void SessionTable::remove(const QList<qint64> &ids)
{
    const QString label = ids.size() == 1
        ? tr("Remove the session %1").arg(index().find(SessionPresetId {ids.first()}).name)
        : tr("Remove %1 special sessions").arg(ids.size());
    removeAll<SessionPresetRepository>(label, ids);
}

bool SessionTable::reveal(const RecordRef &record)
{
    return record.table == SessionPresetRepository::table && m_presetTable->reveal(record.id);
}

RecordRef SessionTable::current() const
{
    return {SessionPresetRepository::table, m_presetTable->currentId()};
}

} // namespace lianxin::ui
