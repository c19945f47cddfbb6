#include "core/evaluation/rulerepository.h"

#include "core/storage/repositoryimpl.h"

using namespace Qt::StringLiterals;

namespace lianxin {

template <>
const TableMap<RuleSet> &tableMap<RuleSet>()
{
    using S = RuleSet;
    static const TableMap<S> map {.table = RuleSetRepository::table,
                                  .columns = {column(u"name"_s, &S::name), column(u"valid_from"_s, &S::validFrom),
                                              column(u"valid_to"_s, &S::validTo), column(u"expired"_s, &S::expired),
                                              column(u"formula"_s, &S::formula)},
                                  .validate = [](const S &set) { return validate(set); }};
    return map;
}

template <>
const TableMap<Rule> &tableMap<Rule>()
{
    using R = Rule;
    static const TableMap<R> map {
        .table = RuleRepository::table,
        .columns = {column(u"rule_set"_s, &R::ruleSet), column(u"code"_s, &R::code), column(u"class"_s, &R::group),
                    column(u"item"_s, &R::item), column(u"criterion"_s, &R::criterion), column(u"fact"_s, &R::fact),
                    column(u"best_only"_s, &R::bestOnly), column(u"points"_s, &R::points), column(u"unit"_s, &R::unit),
                    column(u"cap"_s, &R::cap), column(u"floor"_s, &R::floor), column(u"full_facts"_s, &R::fullFacts),
                    column(u"later_share"_s, &R::laterShare), column(u"first_share"_s, &R::firstShare),
                    column(u"other_share"_s, &R::otherShare), column(u"applies_to"_s, &R::appliesTo),
                    column(u"source"_s, &R::source), column(u"confirmed"_s, &R::confirmed)},
        .validate = [](const R &rule) { return validate(rule); }};
    return map;
}

template <>
const TableMap<RuleMultiplier> &tableMap<RuleMultiplier>()
{
    using M = RuleMultiplier;
    static const TableMap<M> map {
        .table = RuleMultiplierRepository::table,
        .columns = {column(u"rule"_s, &M::rule), column(u"entry"_s, &M::entry), column(u"factor"_s, &M::factor)},
        .validate = [](const M &multiplier) { return validate(multiplier); }};
    return map;
}

template <>
const TableMap<RuleClass> &tableMap<RuleClass>()
{
    using C = RuleClass;
    static const TableMap<C> map {.table = RuleClassRepository::table,
                                  .columns = {column(u"rule_set"_s, &C::ruleSet), column(u"name"_s, &C::name),
                                              column(u"cap"_s, &C::cap), column(u"floor"_s, &C::floor),
                                              column(u"weight"_s, &C::weight)},
                                  .validate = [](const C &group) { return validate(group); }};
    return map;
}

template <>
const TableMap<RuleCondition> &tableMap<RuleCondition>()
{
    using C = RuleCondition;
    static const TableMap<C> map {
        .table = RuleConditionRepository::table,
        .columns = {column(u"rule_set"_s, &C::ruleSet), column(u"name"_s, &C::name), column(u"measure"_s, &C::measure),
                    column(u"class"_s, &C::group), column(u"rule"_s, &C::rule), column(u"fact"_s, &C::fact),
                    column(u"bound"_s, &C::bound), column(u"amount"_s, &C::amount),
                    column(u"consequence"_s, &C::consequence), column(u"total_cap"_s, &C::totalCap)},
        .validate = [](const C &condition) { return validate(condition); }};
    return map;
}

template <>
const TableMap<MonthlyAward> &tableMap<MonthlyAward>()
{
    using A = MonthlyAward;
    static const TableMap<A> map {.table = MonthlyAwardRepository::table,
                                  .columns = {column(u"month"_s, &A::month), column(u"member"_s, &A::member),
                                              column(u"story"_s, &A::story),
                                              column(u"announced_on"_s, &A::announcedOn)}};
    return map;
}

template class Repository<RuleSet>;
template class Repository<Rule>;
template class Repository<RuleMultiplier>;
template class Repository<RuleClass>;
template class Repository<RuleCondition>;
template class Repository<MonthlyAward>;

Result<QList<Rule>> RuleRepository::of(RuleSetId set) const
{
    return where(u"rule_set = :rule_set"_s, {{u":rule_set"_s, set.value}}, u"code"_s);
}

Result<QList<RuleMultiplier>> RuleMultiplierRepository::of(RuleSetId set) const
{
    return where(u"rule IN (SELECT id FROM rule WHERE rule_set = :rule_set)"_s, {{u":rule_set"_s, set.value}});
}

Result<QList<RuleClass>> RuleClassRepository::of(RuleSetId set) const
{
    return where(u"rule_set = :rule_set"_s, {{u":rule_set"_s, set.value}});
}

Result<QList<RuleCondition>> RuleConditionRepository::of(RuleSetId set) const
{
    return where(u"rule_set = :rule_set"_s, {{u":rule_set"_s, set.value}});
}

} // namespace lianxin
