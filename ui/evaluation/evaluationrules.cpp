#include "core/base/codes.h"
#include "core/evaluation/rulerepository.h"
#include "ui/evaluation/evaluationpage.h"
#include "ui/evaluation/factortable.h"
#include "ui/evaluation/rulesettable.h"
#include "ui/table/recordtable.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

int inHundredths(const QVariant &points)
{
    return static_cast<int>(std::lround(points.toDouble() * 100));
}

} // namespace

void EvaluationPage::buildRules()
{
    m_rulesModel->onEdit = [this](const Rule &before, const Rule &after) {
        RuleRepository rules(workbook().database());
        perform(tr("Edit rule %1").arg(before.code), [&] { return rules.update(after); });
    };
    m_rules->setModel(m_rulesModel);
    m_rules->offerHistory(workbook(), RuleRepository::table);
    m_rules->offerViews(workbook());
    m_rules->setDetail(m_factors);
    m_factors->setMinimumWidth(230);
    m_factors->speakThrough(this);
    m_setsTable->speakThrough(this);
    connect(m_rules, &RecordTable::currentChanged, this, &EvaluationPage::showFactors);
    m_rules->setEmptyText(tr("No rules yet. Import the sheet of rules, or add one."));
    m_rules->offerAdding(tr("New rule"));
    m_rules->offerRemoving(tr("Remove"));
    connect(m_rules, &RecordTable::addRequested, this, &EvaluationPage::addRule);
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
            })
            .offers([this](const Rule &) { return QStringList(tr("nothing yet")) + wordsOf(WordList::RuleFact); })
            .toned([](const Rule &rule) { return rule.fact == RuleFact::Unbound ? Tone::Warning : Tone::Plain; })
            .wide(110),
    };
}

QList<EvaluationPage::RulesModel::Column> EvaluationPage::howRulesCount()
{
    using C = RulesModel::Column;
    return {
        C(tr("Points"), [](const Rule &rule) { return rule.points / 100.0; })
            .named(u"points"_s)
            .edits([](Rule &rule, const QVariant &value) { rule.points = inHundredths(value); })
            .wide(64),
        C(tr("Unit"), &Rule::unit)
            .named(u"unit"_s)
            .edits([](Rule &rule, const QVariant &value) { rule.unit = value.toString().trimmed(); })
            .wide(56),
        C(tr("Cap"), [](const Rule &rule) { return rule.cap ? QVariant(*rule.cap / 100.0) : QVariant(); })
            .named(u"cap"_s)
            .edits([](Rule &rule, const QVariant &value) {
                rule.cap = value.toString().trimmed().isEmpty() ? std::nullopt : std::optional(inHundredths(value));
            })
            .aligned(Qt::AlignRight)
            .wide(64),
        C(tr("First author %"), &Rule::firstShare)
            .named(u"first_share"_s)
            .edits([](Rule &rule, const QVariant &value) { rule.firstShare = value.toInt(); })
            .wide(90),
        C(tr("Others %"), &Rule::otherShare)
            .named(u"other_share"_s)
            .edits([](Rule &rule, const QVariant &value) { rule.otherShare = value.toInt(); })
            .wide(80),
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
    };
}

void EvaluationPage::showFactors(qint64 rule)
{
    const Rule *chosen = m_rulesModel->find(rule);
    m_factors->showRule(chosen == nullptr ? Rule {} : *chosen);
}

void EvaluationPage::addRule()
{
    bool added = false;
    qint64 id = 0;
    QStringList codes;
    for (const Rule &rule : std::as_const(m_book.rules))
        codes.append(rule.code);
    int number = static_cast<int>(codes.size()) + 1;
    while (codes.contains(QString::number(number)))
        ++number;
    added = perform(tr("Add rule %1").arg(number), [&]() -> Result<Rule> {
        RuleSetId set = m_book.set.id;
        if (!set.isStored()) { // the first rule of all
            RuleSet first;
            first.name = tr("Rules of %1").arg(m_today().year());
            first.validFrom = QDate(m_today().year(), 1, 1);
            first.validTo = QDate(m_today().year(), 12, 31);
            const auto stored = RuleSetRepository(workbook().database()).insert(first);
            if (!stored)
                return stored.error();
            set = stored->id;
        }
        Rule draft; // to be completed in place
        draft.ruleSet = set;
        draft.code = QString::number(number);
        auto stored = RuleRepository(workbook().database()).insert(draft);
        id = stored ? stored->id.value : 0;
        return stored;
    });
    if (added && m_rules->reveal(id))
        m_rules->editCurrent();
}

void EvaluationPage::removeRules(const QList<qint64> &ids)
{
    performRemoval(tr("Remove %1 rules").arg(ids.size()), [&]() -> Result<void> {
        RuleMultiplierRepository multipliers(workbook().database());
        for (const RuleMultiplier &multiplier : std::as_const(m_book.multipliers))
            if (ids.contains(multiplier.rule.value))
                if (auto removed = multipliers.remove(multiplier.id); !removed)
                    return removed;
        for (const qint64 id : ids)
            if (auto removed = RuleRepository(workbook().database()).remove({id}); !removed)
                return removed;
        return {};
    });
}

} // namespace lianxin::ui
