#include "ui/yearplan/targettable.h"

#include "ui/base/look.h"
#include "ui/table/recordtable.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

QStringList aspectWords()
{
    QStringList words;
    for (std::size_t aspect = 0; aspect < codesOf(TargetAspect {}).size(); ++aspect)
        words.append(lianxin::wordFor(static_cast<TargetAspect>(aspect)));
    return words;
}

} // namespace

TargetTable::TargetTable(Workbook &workbook, std::function<QDate()> today, QWidget *parent)
    : PlanPart(workbook, parent)
    , m_today(std::move(today))
    , m_table(new RecordTable(u"planTargets"_s, tr("Targets")))
    , m_model(new Model(columns(), this))
{
    m_table->setModel(m_model);
    m_table->offerHistory(workbook, PlanTargetRepository::table);
    m_table->setEmptyText(tr("No target yet: how many activities in a county, about a theme, of a kind."));
    m_table->offerAdding(tr("New target"));
    m_table->offerRemoving(tr("Remove"));
    m_model->onRequest = storedBy<PlanTargetRepository>(
        workbook,
        [this](const PlanTarget &before) { return tr("Edit the target: %1").arg(subjectOf(before, index())); },
        [](const PlanTarget &added) { return tr("Add a target for %1").arg(added.planYear); });
    m_model->onComplete = [this](PlanTarget &draft, const QList<PlanTarget> &) { return complete(draft); };
    connect(m_table, &RecordTable::addRequested, m_table, &RecordTable::addNew);
    connect(m_table, &RecordTable::removeRequested, this, [this](const QList<qint64> &ids) {
        removeAll<PlanTargetRepository>(tr("Remove %1 targets").arg(ids.size()), ids);
    });
    connect(m_table, &RecordTable::failed, this, &TargetTable::failed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Normal, 0, 0);
    layout->addWidget(m_table);
}

QList<TargetTable::Model::Column> TargetTable::columns()
{
    using C = Model::Column;
    const auto fields = fieldColumns<PlanTarget>();
    return {
        aspectColumn(),
        subjectColumn(),
        fields.number(tr("Wanted"), &PlanTarget::wanted).named(u"activities_wanted"_s).wide(80),
        C(tr("Planned"), [this](const PlanTarget &target) { return progress(target).planned; })
            .named(u"planned"_s)
            .toned([this](const PlanTarget &target) {
                return progress(target).planned < target.wanted ? Tone::Warning : Tone::Good;
            })
            .wide(90),
        C(tr("Held"), [this](const PlanTarget &target) { return progress(target).held; }).named(u"held"_s).wide(80),
    };
}

/// Another aspect begins with the first thing that it may be about.
TargetTable::Model::Column TargetTable::aspectColumn()
{
    return Model::Column(tr("By"), [](const PlanTarget &target) { return lianxin::wordFor(target.aspect); })
        .named(u"aspect"_s)
        .edits([this](PlanTarget &target, const QVariant &value) -> Result<void> {
            const auto place = aspectWords().indexOf(value.toString().trimmed());
            if (place < 0)
                return Error {ErrorKind::Invalid, tr("%1 is not among the choices.").arg(value.toString()), {}};
            PlanTarget changed = target;
            changed.aspect = static_cast<TargetAspect>(place);
            if (changed.aspect == target.aspect)
                return {};
            return assigned(target, withSubject(changed, subjectsFor(changed.aspect, index()).value(0), index()));
        })
        .offers([](const PlanTarget &) { return aspectWords(); })
        .wide(110);
}

TargetTable::Model::Column TargetTable::subjectColumn()
{
    return Model::Column(tr("About"), [this](const PlanTarget &target) { return subjectOf(target, index()); })
        .named(u"entry"_s)
        .edits([this](PlanTarget &target, const QVariant &value) {
            return assigned(target, withSubject(target, value.toString(), index()));
        })
        .offers([this](const PlanTarget &target) { return subjectsFor(target.aspect, index()); })
        .wide(200);
}

Result<void> TargetTable::complete(PlanTarget &draft) const
{
    draft.planYear = year();
    if (draft.entry.isStored() || draft.preset.isStored() || !draft.form.isEmpty())
        return {};
    return assigned(draft, withSubject(draft, subjectsFor(draft.aspect, index()).value(0), index()));
}

bool TargetTable::reveal(const RecordRef &record)
{
    return record.table == PlanTargetRepository::table && m_table->reveal(record.id);
}

void TargetTable::showFacts()
{
    const auto targets = PlanTargetRepository(workbook().database()).ofYear(year());
    setEnabled(year() != 0);
    if (!expect(targets))
        return;
    m_progress.clear();
    for (const PlanTarget &target : *targets)
        m_progress.insert(target.id.value, progressOf(target, index(), m_today()));
    m_model->setEntities(*targets);
}

} // namespace lianxin::ui
