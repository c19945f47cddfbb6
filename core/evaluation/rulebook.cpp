#include "core/evaluation/rulebook.h"

#include "core/evaluation/rulerepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace lianxin {

Period Rulebook::periodFor(const Period &asked) const
{
    return {.from = asked.from.isValid() ? asked.from : set.validFrom,
            .to = asked.to.isValid() ? asked.to : set.validTo};
}

int Rulebook::factor(RuleId rule, EntryId entry) const
{
    const auto found = std::ranges::find_if(
        multipliers, [&](const RuleMultiplier &each) { return each.rule == rule && each.entry == entry; });
    return found == multipliers.end() ? 100 : found->factor;
}

namespace {

Result<Rulebook> withRules(Database &database, const RuleSet &set)
{
    const auto rules = RuleRepository(database).of(set.id);
    if (!rules)
        return rules.error();
    const auto multipliers = RuleMultiplierRepository(database).of(set.id);
    if (!multipliers)
        return multipliers.error();
    return Rulebook {.set = set, .rules = *rules, .multipliers = *multipliers};
}

} // namespace

Result<Rulebook> readRulebook(Database &database, RuleSetId id)
{
    const auto set = RuleSetRepository(database).find(id);
    return set ? withRules(database, *set) : set.error();
}

Result<Rulebook> readRulebook(Database &database, QDate day)
{
    auto sets = RuleSetRepository(database).all();
    if (!sets)
        return sets.error();
    sets->removeIf([](const RuleSet &set) { return set.expired; });
    if (sets->isEmpty())
        return Error {ErrorKind::NotFound,
                      QCoreApplication::translate("Evaluation", "There are no rules in use; import or enter some."),
                      {}};
    const auto best = std::ranges::max_element(*sets, {}, [&](const RuleSet &set) {
        const bool inUse = Period {set.validFrom, set.validTo}.contains(day);
        return std::tuple(inUse, set.validTo.isValid() ? set.validTo : QDate(9999, 12, 31), set.id);
    });
    return withRules(database, *best);
}

} // namespace lianxin
