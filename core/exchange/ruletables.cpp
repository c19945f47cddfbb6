#include "core/evaluation/rulerepository.h"
#include "core/exchange/tablemakers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr double hundred = 100; // points and factors are kept in hundredths

/// The record of `all` with this id; one that is not stored when there is none.
template <typename Record>
Record with(const QList<Record> &all, decltype(Record::id) id)
{
    const auto found = std::ranges::find(all, id, &Record::id);
    return found == all.end() ? Record {} : *found;
}

QVariant points(const std::optional<int> &hundredths)
{
    return hundredths ? QVariant(*hundredths / hundred) : QVariant();
}

/// A number, but for 1, which alone might be the whole.
QVariant percentCell(int percent)
{
    return percent == 1 ? QVariant(u"1%"_s) : QVariant(percent);
}

} // namespace

Result<SheetToWrite> ruleTable(Database &database, const TableSource &source)
{
    using R = Rule;
    const auto rules = RuleRepository(database).all();
    const auto sets = RuleSetRepository(database).all();
    if (!rules || !sets)
        return !rules ? rules.error() : sets.error();
    const auto setOf = [&](const R &rule) { return with(*sets, rule.ruleSet); };
    SheetColumns<R> columns(source, SheetKind::Rules);
    columns.add(u"set"_s, [=](const R &rule) { return setOf(rule).name; })
        .add(u"valid_from"_s, [=](const R &rule) { return setOf(rule).validFrom; })
        .add(u"valid_to"_s, [=](const R &rule) { return setOf(rule).validTo; })
        .add(u"expired"_s, [=](const R &rule) { return setOf(rule).expired; })
        .add(u"weighted"_s, [=](const R &rule) { return setOf(rule).formula == Formula::Weighted; })
        .add(u"code"_s, &R::code)
        .add(u"class"_s, &R::group)
        .add(u"item"_s, &R::item)
        .add(u"criterion"_s, &R::criterion)
        .add(u"fact"_s,
             [&](const R &rule) {
                 return rule.fact == RuleFact::Unbound ? QString() : source.word(WordList::RuleFact, rule.fact);
             })
        .add(u"best"_s, &R::bestOnly)
        .add(u"points"_s, [](const R &rule) { return rule.points / hundred; })
        .add(u"unit"_s, &R::unit)
        .add(u"cap"_s, [](const R &rule) { return points(rule.cap); })
        .add(u"floor"_s, [](const R &rule) { return points(rule.floor); })
        .add(u"full_facts"_s, &R::fullFacts)
        .add(u"later_share"_s, [](const R &rule) { return percentCell(rule.laterShare); })
        .add(u"first_share"_s, [](const R &rule) { return percentCell(rule.firstShare); })
        .add(u"other_share"_s, [](const R &rule) { return percentCell(rule.otherShare); })
        .add(u"applies"_s, &R::appliesTo)
        .add(u"source"_s, &R::source)
        .add(u"confirmed"_s, &R::confirmed);
    return columns.sheetOf(*rules);
}

Result<SheetToWrite> multiplierTable(Database &database, const TableSource &source)
{
    using M = RuleMultiplier;
    const auto rules = RuleRepository(database).all();
    const auto sets = RuleSetRepository(database).all();
    const auto multipliers = RuleMultiplierRepository(database).all();
    if (!rules || !sets || !multipliers)
        return !rules ? rules.error() : !sets ? sets.error() : multipliers.error();
    const auto ruleOf = [&](const M &multiplier) { return with(*rules, multiplier.rule); };
    SheetColumns<M> columns(source, SheetKind::Multipliers);
    columns.add(u"set"_s, [=, &sets](const M &each) { return with(*sets, ruleOf(each).ruleSet).name; })
        .add(u"rule"_s, [=](const M &each) { return ruleOf(each).code; })
        .add(u"value"_s, &M::entry)
        .add(u"factor"_s, [](const M &each) { return each.factor / hundred; });
    return columns.sheetOf(*multipliers);
}

Result<SheetToWrite> ruleClassTable(Database &database, const TableSource &source)
{
    using C = RuleClass;
    const auto sets = RuleSetRepository(database).all();
    const auto classes = RuleClassRepository(database).all();
    if (!sets || !classes)
        return !sets ? sets.error() : classes.error();
    SheetColumns<C> columns(source, SheetKind::RuleClasses);
    columns.add(u"set"_s, [&](const C &each) { return with(*sets, each.ruleSet).name; })
        .add(u"class"_s, &C::name)
        .add(u"weight"_s, [](const C &each) { return each.weight ? percentCell(*each.weight) : QVariant(); })
        .add(u"floor"_s, [](const C &each) { return points(each.floor); })
        .add(u"cap"_s, [](const C &each) { return points(each.cap); });
    return columns.sheetOf(*classes);
}

Result<SheetToWrite> ruleConditionTable(Database &database, const TableSource &source)
{
    using C = RuleCondition;
    const auto sets = RuleSetRepository(database).all();
    const auto rules = RuleRepository(database).all();
    const auto conditions = RuleConditionRepository(database).all();
    if (!sets || !rules || !conditions)
        return !sets ? sets.error() : !rules ? rules.error() : conditions.error();
    const auto amount = [](const C &each, Bound bound) {
        const double divisor = each.measure == Measure::FactCount ? 1 : hundred;
        return each.bound == bound ? QVariant(each.amount / divisor) : QVariant();
    };
    SheetColumns<C> columns(source, SheetKind::RuleConditions);
    columns.add(u"set"_s, [&](const C &each) { return with(*sets, each.ruleSet).name; })
        .add(u"condition"_s, &C::name)
        .add(u"class"_s, [](const C &each) { return each.measure == Measure::ClassPoints ? each.group : QString(); })
        .add(u"rule"_s,
             [&](const C &each) {
                 return each.measure == Measure::RulePoints ? with(*rules, each.rule).code : QString();
             })
        .add(u"fact"_s,
             [&](const C &each) {
                 return each.measure == Measure::FactCount ? source.word(WordList::RuleFact, each.fact) : QString();
             })
        .add(u"at_least"_s, [=](const C &each) { return amount(each, Bound::AtLeast); })
        .add(u"at_most"_s, [=](const C &each) { return amount(each, Bound::AtMost); })
        .add(u"total_cap"_s, [](const C &each) {
            return each.consequence == Consequence::Capped ? points(each.totalCap) : QVariant();
        });
    return columns.sheetOf(*conditions);
}

Result<SheetToWrite> awardTable(Database &, const TableSource &source)
{
    using A = MonthlyAward;
    SheetColumns<A> columns(source, SheetKind::Awards);
    columns.add(u"month"_s, &A::month)
        .add(u"member"_s, &A::member)
        .add(u"unit"_s, [&](const A &award) { return source.index.find(award.member).unit; })
        .add(u"story"_s, &A::story)
        .add(u"announced"_s, &A::announcedOn);
    return columns.sheetOf(source.facts().awards);
}

} // namespace lianxin
