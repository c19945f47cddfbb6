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
        .add(u"cap"_s, [](const R &rule) { return rule.cap ? QVariant(*rule.cap / hundred) : QVariant(); })
        .add(u"first_share"_s, &R::firstShare)
        .add(u"other_share"_s, &R::otherShare)
        .add(u"applies"_s, &R::appliesTo)
        .add(u"source"_s, &R::source);
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
