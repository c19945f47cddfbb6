#include "ui/directory/deadlinetable.h"

#include "ui/table/recordtable.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

QStringList taskWords()
{
    QStringList words;
    for (std::size_t task = 0; task < codesOf(DeadlineTask {}).size(); ++task)
        words.append(wordFor(static_cast<DeadlineTask>(task)));
    return words;
}

} // namespace

DeadlineTable::DeadlineTable(Workbook &workbook, QWidget *parent)
    : FactsPart(workbook, parent)
    , m_table(new RecordTable(u"deadlineRules"_s, tr("Deadlines")))
    , m_model(new Model(columns(), this))
{
    m_table->setModel(m_model);
    m_table->setEmptyText(tr("No rule: everything may take thirty working days."));
    m_table->offerAdding(tr("New rule"));
    m_table->offerRemoving(tr("Remove"));
    m_model->onRequest = storedBy<DeadlineRuleRepository>(
        workbook, [](const DeadlineRule &before) { return tr("Edit the deadline: %1").arg(wordFor(before.task)); },
        [](const DeadlineRule &added) { return tr("Add a deadline: %1").arg(wordFor(added.task)); });
    m_model->onComplete = [this](DeadlineRule &draft, const QList<DeadlineRule> &earlier) {
        return complete(draft, earlier);
    };
    connect(m_table, &RecordTable::addRequested, m_table, &RecordTable::addNew);
    connect(m_table, &RecordTable::removeRequested, this, &DeadlineTable::remove);
    connect(m_table, &RecordTable::failed, this, &DeadlineTable::failed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table);
}

QList<DeadlineTable::Model::Column> DeadlineTable::columns()
{
    using C = Model::Column;
    const auto make = fieldColumns<DeadlineRule>();
    return {
        taskColumn(),
        make.word(tr("Of the category"), WordList::SuggestionCategory, &DeadlineRule::category)
            .named(u"category"_s)
            .wide(180),
        make.number(tr("Days"), &DeadlineRule::days).named(u"days"_s).wide(90),
        C(tr("Working days"), &DeadlineRule::working)
            .named(u"working"_s)
            .edits([](DeadlineRule &rule, const QVariant &value) { rule.working = value.toBool(); })
            .wide(120),
    };
}

DeadlineTable::Model::Column DeadlineTable::taskColumn()
{
    return Model::Column(tr("Time for"), [](const DeadlineRule &rule) { return wordFor(rule.task); })
        .named(u"task"_s)
        .edits([](DeadlineRule &rule, const QVariant &value) -> Result<void> {
            const auto place = taskWords().indexOf(value.toString().trimmed());
            if (place < 0)
                return Error {ErrorKind::Invalid, tr("%1 is not among the choices.").arg(value.toString()), {}};
            rule.task = static_cast<DeadlineTask>(place);
            return {};
        })
        .offers([](const DeadlineRule &) { return taskWords(); })
        .wide(160);
}

/// A new rule is for the first category that has none of its own.
Result<void> DeadlineTable::complete(DeadlineRule &draft, const QList<DeadlineRule> &earlier) const
{
    const QList<DeadlineRule> known = facts().deadlineRules + earlier;
    const auto isTaken = [&](EntryId category) {
        return std::ranges::any_of(
            known, [&](const DeadlineRule &each) { return each.task == draft.task && each.category == category; });
    };
    if (!isTaken(draft.category))
        return {};
    for (const DirectoryEntry &each : directory().of(WordList::SuggestionCategory)) {
        if (isTaken(each.id))
            continue;
        draft.category = each.id;
        return {};
    }
    return Error {ErrorKind::Invalid, tr("Every category has its rule already."), {}};
}

bool DeadlineTable::reveal(const RecordRef &record)
{
    return record.table == DeadlineRuleRepository::table && m_table->reveal(record.id);
}

RecordRef DeadlineTable::current() const
{
    return {DeadlineRuleRepository::table, m_table->currentId()};
}

void DeadlineTable::showFacts()
{
    m_model->setEntities(facts().deadlineRules);
}

void DeadlineTable::remove(const QList<qint64> &ids)
{
    removeAll<DeadlineRuleRepository>(tr("Remove %1 deadlines").arg(ids.size()), ids);
}

} // namespace lianxin::ui
