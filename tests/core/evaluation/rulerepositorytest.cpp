#include "core/evaluation/rulerepository.h"

#include "tests/support/office.h"
#include "tests/support/roundtrip.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE_METHOD(Office, "rules, their sets and factors are stored with every field", "[evaluation]")
{
    RuleSetRepository sets(database);
    checkRepository(*workbook, sets, RuleSet {{}, 0, u"2024"_s, {}, {}, false},
                    RuleSet {{}, 0, u"2023"_s, {2023, 1, 1}, {2023, 12, 31}, true, Formula::Weighted});
    const RuleSetId one = valueOf(sets.all()).first().id;
    const RuleSetId two = valueOf(act(*workbook, [&] { return sets.insert({{}, 0, u"2025"_s, {}, {}, false}); })).id;

    RuleRepository rules(database);
    Rule first;
    first.ruleSet = one;
    first.code = u"A1"_s;
    const Rule second {.id = {},
                       .revision = 0,
                       .ruleSet = two,
                       .code = u"E1"_s,
                       .group = u"减分项"_s,
                       .item = u"i"_s,
                       .criterion = u"c"_s,
                       .fact = RuleFact::NoShow,
                       .bestOnly = true,
                       .points = -300,
                       .unit = u"次"_s,
                       .cap = -900,
                       .floor = -300,
                       .fullFacts = 4,
                       .laterShare = 50,
                       .firstShare = 90,
                       .otherShare = 50,
                       .appliesTo = u"a"_s,
                       .source = u"s"_s,
                       .confirmed = true};
    checkRepository(*workbook, rules, first, second);

    const RuleId rule = valueOf(rules.all()).first().id;
    Rule another = first;
    another.code = u"A2"_s;
    const RuleId other = valueOf(act(*workbook, [&] { return rules.insert(another); })).id;
    RuleMultiplierRepository multipliers(database);
    checkRepository(*workbook, multipliers, RuleMultiplier {{}, 0, rule, word(WordList::Level, u"市"_s), 100},
                    RuleMultiplier {{}, 0, other, word(WordList::Level, u"省"_s), 200});
    CHECK(valueOf(multipliers.of(one)).size() == 1);
}

TEST_CASE_METHOD(Office, "the pioneer of a month is stored with every field", "[evaluation]")
{
    MonthlyAwardRepository awards(database);
    checkRepository(*workbook, awards, MonthlyAward {{}, 0, u"2024-03"_s, member(u"安"_s).id, {}, {}},
                    MonthlyAward {{}, 0, u"2024-04"_s, member(u"白"_s).id, u"s"_s, {2024, 5, 8}});
}

TEST_CASE_METHOD(Office, "classes and conditions of rules are stored with every field", "[evaluation]")
{
    RuleSetRepository sets(database);
    const RuleSetId one = valueOf(act(*workbook, [&] { return sets.insert({{}, 0, u"2024"_s, {}, {}, false}); })).id;
    const RuleSetId two = valueOf(act(*workbook, [&] { return sets.insert({{}, 0, u"2025"_s, {}, {}, false}); })).id;
    RuleClassRepository classes(database);
    checkRepository(*workbook, classes, RuleClass {{}, 0, one, u"A"_s, {}, {}, {}},
                    RuleClass {{}, 0, two, u"B"_s, 3000, 500, 40});

    Rule rule;
    rule.ruleSet = one;
    rule.code = u"A1"_s;
    const RuleId first =
        valueOf(act(*workbook, [&, rules = RuleRepository(database)]() mutable { return rules.insert(rule); })).id;
    RuleConditionRepository conditions(database);
    RuleCondition plain;
    plain.ruleSet = one;
    checkRepository(*workbook, conditions, plain,
                    RuleCondition {{},
                                   0,
                                   two,
                                   u"n"_s,
                                   Measure::RulePoints,
                                   u"B"_s,
                                   first,
                                   RuleFact::Outcome,
                                   Bound::AtMost,
                                   300,
                                   Consequence::Capped,
                                   6000});
    CHECK(valueOf(classes.of(two)).size() == 1);
    CHECK(valueOf(conditions.of(two)).size() == 1);
}
