#include "core/base/codes.h"
#include "core/evaluation/rulerepository.h"
#include "ui/evaluation/bindingdialog.h"
#include "ui/evaluation/countingtab.h"
#include "ui/evaluation/evaluationpage.h"
#include "ui/evaluation/factortable.h"
#include "ui/evaluation/pointfields.h"
#include "ui/evaluation/rulesettable.h"
#include "ui/evaluation/whatifdialog.h"
#include "ui/table/recordtable.h"

#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

/// Rules as they are stored: the first of all begins the set of this year.
struct RulesOfYear {
    Database &database;
    std::function<QDate()> today;

    Result<Rule> update(const Rule &rule) { return RuleRepository(database).update(rule); }

    Result<Rule> insert(Rule rule)
    {
        if (!rule.ruleSet.isStored()) {
            const auto set = setOfYear();
            if (!set)
                return set.error();
            rule.ruleSet = *set;
        }
        return RuleRepository(database).insert(rule);
    }

private:
    /// The one that the rule before it began, or a new one.
    Result<RuleSetId> setOfYear()
    {
        RuleSetRepository sets(database);
        const auto present = sets.all();
        if (!present || !present->isEmpty())
            return present ? Result<RuleSetId>(present->last().id) : present.error();
        RuleSet first;
        first.name = EvaluationPage::tr("Rules of %1").arg(today().year());
        first.validFrom = QDate(today().year(), 1, 1);
        first.validTo = QDate(today().year(), 12, 31);
        const auto stored = sets.insert(first);
        return stored ? Result<RuleSetId>(stored->id) : stored.error();
    }
};

} // namespace

void EvaluationPage::buildRules()
{
    m_rulesModel->onRequest = storedThrough(
        workbook(), RulesOfYear {workbook().database(), m_today},
        [](const Rule &before) { return tr("Edit rule %1").arg(before.code); },
        [](const Rule &added) { return tr("Add rule %1").arg(added.code); });
    m_rulesModel->onComplete = [this](Rule &draft, const QList<Rule> &earlier) { return complete(draft, earlier); };
    m_rules->setModel(m_rulesModel);
    m_rules->offerHistory(workbook(), RuleRepository::table);
    m_rules->offerViews(workbook());
    m_rules->setDetail(m_factors);
    m_factors->setMinimumWidth(230);
    m_factors->speakThrough(this);
    m_setsTable->speakThrough(this);
    m_counting->speakThrough(this);
    connect(m_counting, &CountingTab::trialRequested, this, &EvaluationPage::tryRules);
    m_confirm->setObjectName("confirmRules"_L1);
    m_rules->addTool(m_confirm);
    connect(m_confirm, &QPushButton::clicked, this, &EvaluationPage::confirmRules);
    connect(m_rules, &RecordTable::currentChanged, this, &EvaluationPage::showFactors);
    m_rules->setEmptyText(tr("No rules yet. Import the sheet of rules, or add one."));
    m_rules->offerAdding(tr("New rule"));
    m_rules->offerRemoving(tr("Remove"));
    connect(m_rules, &RecordTable::addRequested, m_rules, &RecordTable::addNew);
    connect(m_rules, &RecordTable::removeRequested, this, &EvaluationPage::removeRules);
    connect(m_rules, &RecordTable::openRequested, this, &EvaluationPage::openRequested);
    connect(m_rules, &RecordTable::failed, this, &EvaluationPage::failed);
}

QList<EvaluationPage::RulesModel::Column> EvaluationPage::whatRulesSay()
{
    using C = RulesModel::Column;
    const auto text = [](const QString &key, const QString &title, QString Rule::*field) {
        return C(title, field).named(key).edits([field](Rule &rule, const QVariant &value) {
            rule.*field = value.toString().trimmed();
        });
    };
    return {
        text(u"code"_s, tr("Code"), &Rule::code).wide(60),
        text(u"class"_s, tr("Class"), &Rule::group).wide(90),
        text(u"item"_s, tr("Item"), &Rule::item).wide(150),
        text(u"criterion"_s, tr("Criterion"), &Rule::criterion).explains(&Rule::criterion).wide(240),
        C(tr("Counts"),
          [this](const Rule &rule) {
              const QString word = directory().word(WordList::RuleFact, codeOf(rule.fact));
              return rule.fact == RuleFact::Unbound ? tr("nothing yet") : word;
          })
            .named(u"fact"_s)
            .edits([this](Rule &rule, const QVariant &value) {
                const EntryId word = directory().find(WordList::RuleFact, value.toString());
                rule.fact = withCode<RuleFact>(directory().meaning(word)).value_or(RuleFact::Unbound);
                rule.confirmed = rule.fact != RuleFact::Unbound;
            })
            .offers([this](const Rule &) { return QStringList(tr("nothing yet")) + wordsOf(WordList::RuleFact); })
            .toned([](const Rule &rule) { return rule.fact == RuleFact::Unbound ? Tone::Warning : Tone::Plain; })
            .wide(110),
    };
}

QList<EvaluationPage::RulesModel::Column> EvaluationPage::howRulesCount()
{
    using C = RulesModel::Column;
    const auto make = fieldColumns<Rule>();
    return {
        pointsColumn(tr("Points"), &Rule::points).named(u"points"_s).wide(64),
        C(tr("Unit"), &Rule::unit)
            .named(u"unit"_s)
            .edits([](Rule &rule, const QVariant &value) { rule.unit = value.toString().trimmed(); })
            .wide(56),
        limitColumn(tr("Cap"), &Rule::cap).named(u"cap"_s).wide(64),
        make.number(tr("First author %"), &Rule::firstShare).named(u"first_share"_s).wide(90),
        make.number(tr("Others %"), &Rule::otherShare).named(u"other_share"_s).wide(80),
        C(tr("Best only"), &Rule::bestOnly)
            .named(u"best_only"_s)
            .edits([](Rule &rule, const QVariant &value) { rule.bestOnly = value.toBool(); })
            .wide(80),
        C(tr("Applies to"), &Rule::appliesTo)
            .named(u"applies_to"_s)
            .edits([](Rule &rule, const QVariant &value) { rule.appliesTo = value.toString().trimmed(); })
            .wide(160)
            .hidden(),
        C(tr("Source"), &Rule::source)
            .named(u"source"_s)
            .edits([](Rule &rule, const QVariant &value) { rule.source = value.toString().trimmed(); })
            .wide(120),
        limitColumn(tr("Floor"), &Rule::floor).named(u"floor"_s).wide(64),
        make.number(tr("Count in full"), &Rule::fullFacts)
            .named(u"full_facts"_s)
            .explains([](const Rule &) { return tr("So many facts of a member count in full; 0 = all"); })
            .wide(80),
        make.number(tr("Later ones %"), &Rule::laterShare).named(u"later_share"_s).wide(80),
        C(tr("Confirmed"), &Rule::confirmed)
            .named(u"confirmed"_s)
            .edits([](Rule &rule, const QVariant &value) { rule.confirmed = value.toBool(); })
            .wide(80)
            .hidden(),
    };
}

void EvaluationPage::confirmRules()
{
    const auto words = ExchangeWords::read();
    if (!expect(words))
        return;
    auto *dialog = new BindingDialog(workbook(), m_book.rules, directory(), *words, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void EvaluationPage::tryRules()
{
    auto known = CurrentFacts::of(workbook()).read();
    if (!expect(known))
        return;
    auto *dialog = new WhatIfDialog(workbook(), m_book, *std::move(known), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void EvaluationPage::showFactors(qint64 rule)
{
    const Rule *chosen = m_rulesModel->find(rule);
    m_factors->showRule(chosen == nullptr ? Rule {} : *chosen);
}

Result<void> EvaluationPage::complete(Rule &draft, const QList<Rule> &earlier) const
{
    draft.ruleSet = m_book.set.id;
    const auto rules = m_book.rules + earlier;
    for (auto number = rules.size() + 1; draft.code.isEmpty(); ++number)
        if (const QString code = QString::number(number); std::ranges::find(rules, code, &Rule::code) == rules.end())
            draft.code = code;
    return {};
}

void EvaluationPage::removeRules(const QList<qint64> &ids)
{
    performRemoval(tr("Remove %1 rules").arg(ids.size()), [&]() -> Result<void> {
        RuleMultiplierRepository multipliers(workbook().database());
        for (const RuleMultiplier &multiplier : std::as_const(m_book.multipliers))
            if (ids.contains(multiplier.rule.value))
                if (auto removed = multipliers.remove(multiplier.id); !removed)
                    return removed;
        RuleConditionRepository conditions(workbook().database());
        for (const RuleCondition &condition : std::as_const(m_book.conditions))
            if (ids.contains(condition.rule.value))
                if (auto removed = conditions.remove(condition.id); !removed)
                    return removed;
        for (const qint64 id : ids)
            if (auto removed = RuleRepository(workbook().database()).remove({id}); !removed)
                return removed;
        return {};
    });
}

} // namespace lianxin::ui
