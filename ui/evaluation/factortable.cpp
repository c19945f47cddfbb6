#include "ui/evaluation/factortable.h"

#include "core/evaluation/rulerepository.h"
#include "ui/table/recordtable.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

/// The lists of words that a rule may have factors for.
constexpr auto factorLists = std::to_array({WordList::Level, WordList::AdoptionMode, WordList::Office});

} // namespace

FactorTable::FactorTable(Workbook &workbook, QWidget *parent)
    : FactsPart(workbook, parent)
    , m_table(new RecordTable(u"factors"_s, tr("Factors")))
    , m_model(new Model(columns(), this))
{
    m_table->setModel(m_model);
    m_table->makeSmall();
    m_table->offerHistory(workbook, RuleMultiplierRepository::table);
    m_table->setEmptyText(tr("Choose a rule to see its factors."));
    m_table->offerAdding(tr("Add factor"));
    m_table->offerRemoving(tr("Remove"));
    m_model->onRequest = storedBy<RuleMultiplierRepository>(
        workbook, [this](const RuleMultiplier &) { return tr("Edit a factor of rule %1").arg(m_rule.code); },
        [this](const RuleMultiplier &) { return tr("Add a factor to rule %1").arg(m_rule.code); });
    m_model->onComplete = [this](RuleMultiplier &draft, const QList<RuleMultiplier> &earlier) {
        return complete(draft, earlier);
    };
    connect(m_table, &RecordTable::addRequested, m_table, &RecordTable::addNew);
    connect(m_table, &RecordTable::removeRequested, this, [this](const QList<qint64> &ids) {
        removeAll<RuleMultiplierRepository>(tr("Remove a factor of rule %1").arg(m_rule.code), ids);
    });
    connect(m_table, &RecordTable::failed, this, &FactorTable::failed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table);
}

QList<FactorTable::Model::Column> FactorTable::columns()
{
    using C = Model::Column;
    return {
        C(tr("Level, mode or post"), [this](const RuleMultiplier &each) { return directory().name(each.entry); })
            .named(u"entry"_s)
            .edits([this](RuleMultiplier &each, const QVariant &value) -> Result<void> {
                const EntryId entry = entryNamed(value.toString());
                if (!entry.isStored())
                    return Error {
                        ErrorKind::Invalid, tr("%1 is no level, no mode and no post.").arg(value.toString()), {}};
                each.entry = entry;
                return {};
            })
            .offers([this](const RuleMultiplier &) {
                QStringList names;
                for (const WordList list : factorLists)
                    names += directory().namesOf(list);
                return names;
            })
            .wide(130),
        C(tr("Factor %"), &RuleMultiplier::factor)
            .named(u"factor"_s)
            .edits([](RuleMultiplier &each, const QVariant &value) { each.factor = value.toInt(); })
            .wide(80),
    };
}

EntryId FactorTable::entryNamed(const QString &word) const
{
    for (const WordList list : factorLists)
        if (const EntryId found = directory().find(list, word.trimmed()); found.isStored())
            return found;
    return {};
}

void FactorTable::showRule(const Rule &rule)
{
    m_rule = rule;
    setEnabled(rule.id.isStored());
    m_table->setEmptyText(rule.id.isStored() ? tr("No factor: the rule counts alike at every level.")
                                             : tr("Choose a rule to see its factors."));
    showFacts();
}

void FactorTable::showFacts()
{
    QList<RuleMultiplier> shown;
    if (m_rule.id.isStored()) {
        const auto factors = RuleMultiplierRepository(workbook().database()).of(m_rule.ruleSet);
        if (!expect(factors))
            return;
        std::ranges::copy_if(*factors, std::back_inserter(shown),
                             [this](const RuleMultiplier &each) { return each.rule == m_rule.id; });
    }
    m_model->setEntities(shown);
}

Result<void> FactorTable::complete(RuleMultiplier &draft, const QList<RuleMultiplier> &earlier) const
{
    draft.rule = m_rule.id;
    if (draft.entry.isStored())
        return {};
    const auto present = m_model->entities() + earlier;
    for (const DirectoryEntry &word :
         directory().of(WordList::Level) + directory().of(WordList::AdoptionMode) + directory().of(WordList::Office)) {
        if (std::ranges::find(present, word.id, &RuleMultiplier::entry) != present.end())
            continue;
        draft.entry = word.id;
        return {};
    }
    return Error {ErrorKind::Invalid, tr("Every level, mode and post has its factor."), {}};
}

} // namespace lianxin::ui
