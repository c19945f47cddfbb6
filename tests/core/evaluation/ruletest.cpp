#include "core/evaluation/rule.h"

#include "tests/support/refusal.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE("a rule set or a rule that breaks a rule is told which", "[evaluation]")
{
    RuleSet set;
    CHECK(refusal(validate(set)) == u"The name of a rule set has 1 to 100 characters."_s);
    set.name = u"2024"_s;
    set.validFrom = {2024, 1, 1};
    set.validTo = {2023, 12, 31};
    CHECK(refusal(validate(set)) == u"The period of a rule set ends before it begins."_s);
    set.validTo = {};
    CHECK(validate(set));

    Rule rule;
    CHECK(refusal(validate(rule)) == u"A rule has a code."_s);
    rule.code = u"E1"_s;
    rule.points = -300;
    CHECK(validate(rule));
    rule.cap = 900;
    CHECK(refusal(validate(rule)) == u"The cap of a rule has the sign of its points."_s);
    rule.cap = -900;
    CHECK(validate(rule));
    rule.points = 300;
    CHECK(refusal(validate(rule)) == u"The cap of a rule has the sign of its points."_s);
}
