#include "ui/evaluation/rulesettable.h"

#include "core/evaluation/rulecopies.h"
#include "core/evaluation/rulerepository.h"
#include "core/evaluation/startingrules.h"
#include "ui/base/look.h"
#include "ui/evaluation/newrulesdialog.h"
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
    m_table->setEmptyText(tr("No set of rules yet. Import the sheet of rules, or begin with those of the program."));
    m_table->offerAdding(tr("New set…"));
    m_table->offerRemoving(tr("Remove"));
    m_model->onRequest = storedBy<RuleSetRepository>(
        workbook, [](const RuleSet &before) { return tr("Edit %1").arg(before.name); },
        [](const RuleSet &) { return tr("Add a set of rules"); });
    m_model->onComplete = [this](RuleSet &draft, const QList<RuleSet> &earlier) { return complete(draft, earlier); };
    m_copy->setObjectName("copyRuleSet"_L1);
    m_copy->setToolTip(tr("A set for the year after, with the same rules, factors, classes and conditions"));
    m_table->addTool(m_copy);
    connect(m_copy, &QPushButton::clicked, this, &RuleSetTable::copy);
    connect(m_table, &RecordTable::addRequested, this, &RuleSetTable::addSet);
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

QString RuleSetTable::freeName(const QString &name) const
{
    QString free = name;
    for (int count = 2; isTaken(free, {}); ++count)
        free = tr("%1, %2").arg(name.left(95)).arg(count);
    return free;
}

/// Of this year, or the one after the set that counts today.
RuleSet RuleSetTable::nextSet() const
{
    RuleSet next;
    next.validFrom = QDate(m_today().year(), 1, 1);
    next.validTo = QDate(m_today().year(), 12, 31);
    for (const RuleSet &each : m_model->entities())
        if (!each.expired && each.validTo >= m_today() && each.validTo >= next.validFrom) {
            next = successorOf(each);
            next.formula = Formula::Sum;
        }
    next.name = freeName(tr("Rules of %1").arg(next.validFrom.year()));
    return next;
}

NewRulesDialog *RuleSetTable::newRules()
{
    Database &database = workbook().database();
    QList<RulesStart> starts;
    if (const auto ready = startingRules(directory()); expect(ready))
        starts.append(startWithProgram(*ready, nextSet()));
    for (const RuleSet &each : m_model->entities()) {
        const auto book = readRulebook(database, each.id);
        if (!expect(book))
            continue;
        RuleSet next = successorOf(each);
        next.name = freeName(next.name);
        starts.append({tr("A copy of %1").arg(each.name), *book, next});
    }
    starts.append({tr("No rules yet"), {}, nextSet()});
    const auto store = [this, &database](const Rulebook &book, const RuleSet &set) -> Result<void> {
        const auto made = workbook().perform(tr("Add the set of rules %1").arg(set.name),
                                             [&] { return copyRules(database, book, set); });
        if (made)
            m_table->reveal(made->set.id.value);
        return made ? Result<void>() : made.error();
    };
    return new NewRulesDialog(starts, store, this);
}

void RuleSetTable::addSet()
{
    NewRulesDialog *dialog = newRules();
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RuleSetTable::copy()
{
    const RuleSet *chosen = m_model->find(m_table->currentId());
    const RuleSet current = chosen != nullptr ? *chosen : m_model->entities().value(m_model->entities().size() - 1);
    if (!current.id.isStored())
        return;
    RuleSet next = successorOf(current);
    next.name = freeName(next.name);
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
