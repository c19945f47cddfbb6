#include "core/evaluation/ruleclass.h"

#include "tests/support/refusal.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE("a class or a condition that breaks a rule is told which", "[evaluation]")
{
    RuleClass group;
    CHECK(refusal(validate(group)) == u"The name of a class has 1 to 100 characters."_s);
    group.name = u"A"_s;
    group.cap = 300;
    group.floor = 400;
    CHECK(refusal(validate(group)) == u"The floor of a class is not above its cap."_s);
    group.floor = 300;
    group.weight = 101;
    CHECK(refusal(validate(group)) == u"The weight of a class is a percentage from 0 to 100."_s);
    group.weight = 100;
    CHECK(validate(group));

    RuleCondition condition;
    CHECK(validate(condition));
    condition.measure = Measure::ClassPoints;
    CHECK(refusal(validate(condition)) == u"Say the points of which class the condition looks at."_s);
    condition.measure = Measure::RulePoints;
    CHECK(refusal(validate(condition)) == u"Say the points of which rule the condition looks at."_s);
    condition.measure = Measure::FactCount;
    CHECK(refusal(validate(condition)) == u"Say what the condition counts."_s);
    condition.fact = RuleFact::Attendance;
    condition.amount = -1;
    CHECK(refusal(validate(condition)) == u"A number of facts is not below 0."_s);
    condition.amount = 2;
    condition.consequence = Consequence::Capped;
    CHECK(refusal(validate(condition)) == u"Say what the total is at most for those who do not meet the condition."_s);
    condition.totalCap = 0;
    CHECK(validate(condition));
    condition.name = QString(101, u'x');
    CHECK(refusal(validate(condition)) == u"The name of a condition has at most 100 characters."_s);
}

TEST_CASE("floors and later shares of a rule keep to its sign, its cap and to percentages", "[evaluation]")
{
    Rule rule;
    rule.code = u"A"_s;
    rule.points = 500;
    rule.floor = -100;
    CHECK(refusal(validate(rule)) == u"The floor of a rule has the sign of its points."_s);
    rule.floor = 1001;
    rule.cap = 1000;
    CHECK(refusal(validate(rule)) == u"The floor of a rule is not above its cap."_s);
    rule.floor = 1000;
    rule.fullFacts = -1;
    CHECK(refusal(validate(rule)) == u"The number of facts that count in full is not below 0."_s);
    rule.fullFacts = 3;
    rule.laterShare = 101;
    CHECK(refusal(validate(rule)) == u"The share of later facts is a percentage from 0 to 100."_s);
    rule.laterShare = 100;
    CHECK(validate(rule));
}

TEST_CASE("the weights of classes are added up, those without one left out", "[evaluation]")
{
    RuleClass half;
    half.weight = 55;
    CHECK(weightsOf({half, RuleClass {}, half}) == 110);
    CHECK(weightsOf({}) == 0);
}
