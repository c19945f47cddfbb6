#include "ui/evaluation/rulesettable.h"

#include "core/evaluation/rulecopies.h"
#include "core/evaluation/rulerepository.h"
#include "ui/base/look.h"
#include "ui/table/recordtable.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

RuleSetTable::RuleSetTable(Workbook &workbook, std::function<QDate()> today, QWidget *parent)
    : FactsPart(workbook, parent)
    , m_today(std::move(today))
    , m_table(new RecordTable(u"setsOfRules"_s, tr("Sets of rules")))
    , m_model(new Model(columns(), this))
    , m_copy(new QPushButton(tr("&Copy for the next year")))
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
    m_copy->setObjectName("copyRuleSet"_L1);
    m_copy->setToolTip(tr("A set for the year after, with the same rules, factors, classes and conditions"));
    m_table->addTool(m_copy);
    connect(m_copy, &QPushButton::clicked, this, &RuleSetTable::copy);
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
    m_copy->setEnabled(!m_model->entities().isEmpty());
}

bool RuleSetTable::isTaken(const QString &name, const QList<RuleSet> &earlier) const
{
    const auto sets = m_model->entities() + earlier;
    return std::ranges::find(sets, name, &RuleSet::name) != sets.end();
}

void RuleSetTable::copy()
{
    const RuleSet *chosen = m_model->find(m_table->currentId());
    const RuleSet current = chosen != nullptr ? *chosen : m_model->entities().value(m_model->entities().size() - 1);
    if (!current.id.isStored())
        return;
    RuleSet next = successorOf(current);
    const QString name = next.name;
    for (int count = 2; isTaken(next.name, {}); ++count)
        next.name = tr("%1, %2").arg(name.left(95)).arg(count);
    Database &database = workbook().database();
    const auto done = workbook().perform(tr("Copy %1 as %2").arg(current.name, next.name), [&]() -> Result<Rulebook> {
        const auto book = readRulebook(database, current.id);
        return book ? copyRules(database, *book, next) : book.error();
    });
    if (expect(done))
        m_table->reveal(done->set.id.value);
}

Result<void> RuleSetTable::complete(RuleSet &draft, const QList<RuleSet> &earlier) const
{
    const int year = m_today().year();
    if (draft.name.isEmpty()) {
        draft.name = tr("Rules of %1").arg(year);
        for (int count = 2; isTaken(draft.name, earlier); ++count)
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
            if (auto gone = removeRules(workbook().database(), {id}); !gone)
                return gone;
        return {};
    });
    if (done)
        emit removed(label);
}

} // namespace lianxin::ui
