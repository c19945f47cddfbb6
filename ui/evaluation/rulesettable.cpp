#include "ui/evaluation/rulesettable.h"

#include "core/evaluation/rulerepository.h"
#include "ui/base/look.h"
#include "ui/table/recordtable.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

/// With all that belongs to it.
Result<void> removeSet(Database &database, RuleSetId set)
{
    RuleMultiplierRepository factors(database);
    RuleRepository rules(database);
    const auto ownFactors = factors.of(set);
    const auto ownRules = rules.of(set);
    if (!ownFactors || !ownRules)
        return ownFactors ? ownRules.error() : ownFactors.error();
    for (const RuleMultiplier &each : *ownFactors)
        if (auto gone = factors.remove(each.id); !gone)
            return gone;
    for (const Rule &each : *ownRules)
        if (auto gone = rules.remove(each.id); !gone)
            return gone;
    return RuleSetRepository(database).remove(set);
}

} // namespace

RuleSetTable::RuleSetTable(Workbook &workbook, std::function<QDate()> today, QWidget *parent)
    : FactsPart(workbook, parent)
    , m_today(std::move(today))
    , m_table(new RecordTable(u"setsOfRules"_s, tr("Sets of rules")))
    , m_model(new Model(columns(), this))
{
    m_table->setModel(m_model);
    m_table->offerHistory(workbook, RuleSetRepository::table);
    m_table->offerViews(workbook);
    m_table->setEmptyText(tr("No set of rules yet. Import the sheet of rules, or add one."));
    m_table->offerAdding(tr("New set"));
    m_table->offerRemoving(tr("Remove"));
    m_model->onRequest = storedBy<RuleSetRepository>(
        workbook, [](const RuleSet &before) { return tr("Edit %1").arg(before.name); },
        [](const RuleSet &) { return tr("Add a set of rules"); });
    m_model->onComplete = [this](RuleSet &draft, const QList<RuleSet> &earlier) { return complete(draft, earlier); };
    connect(m_table, &RecordTable::addRequested, m_table, &RecordTable::addNew);
    connect(m_table, &RecordTable::removeRequested, this, &RuleSetTable::remove);
    connect(m_table, &RecordTable::failed, this, &RuleSetTable::failed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Normal, 0, 0);
    layout->addWidget(m_table);
}

QList<RuleSetTable::Model::Column> RuleSetTable::columns()
{
    const auto make = fieldColumns<RuleSet>();
    return {
        make.text(tr("Name"), &RuleSet::name).named(u"name"_s).wide(360),
        make.day(tr("Valid from"), &RuleSet::validFrom).named(u"valid_from"_s).wide(120),
        make.day(tr("Valid to"), &RuleSet::validTo).named(u"valid_to"_s).wide(120),
        Model::Column(tr("Expired"), &RuleSet::expired)
            .named(u"expired"_s)
            .edits([](RuleSet &set, const QVariant &value) { set.expired = value.toBool(); })
            .wide(80),
    };
}

bool RuleSetTable::reveal(const RecordRef &record)
{
    return record.table == RuleSetRepository::table && m_table->reveal(record.id);
}

RecordRef RuleSetTable::current() const
{
    return {RuleSetRepository::table, m_table->currentId()};
}

void RuleSetTable::showFacts()
{
    if (const auto sets = RuleSetRepository(workbook().database()).all(); expect(sets))
        m_model->setEntities(*sets);
}

Result<void> RuleSetTable::complete(RuleSet &draft, const QList<RuleSet> &earlier) const
{
    const int year = m_today().year();
    const auto sets = m_model->entities() + earlier;
    const auto isTaken = [&](const QString &name) {
        return std::ranges::find(sets, name, &RuleSet::name) != sets.end();
    };
    if (draft.name.isEmpty()) {
        draft.name = tr("Rules of %1").arg(year);
        for (int count = 2; isTaken(draft.name); ++count)
            draft.name = tr("Rules of %1, %2").arg(year).arg(count);
    }
    if (!draft.validFrom.isValid())
        draft.validFrom = QDate(year, 1, 1);
    if (!draft.validTo.isValid())
        draft.validTo = QDate(draft.validFrom.year(), 12, 31);
    return {};
}

void RuleSetTable::remove(const QList<qint64> &ids)
{
    const QString label = tr("Remove %1 sets of rules with their rules").arg(ids.size());
    const bool done = perform(label, [&]() -> Result<void> {
        for (const qint64 id : ids)
            if (auto gone = removeSet(workbook().database(), {id}); !gone)
                return gone;
        return {};
    });
    if (done)
        emit removed(label);
}

} // namespace lianxin::ui
