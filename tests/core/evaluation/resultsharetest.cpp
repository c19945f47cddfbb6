#include "core/evaluation/resultshare.h"

#include "tests/support/printing.h"

using namespace lianxin;
using namespace Qt::StringLiterals;

namespace {

Rule sharedRule(const QString &code, RuleFact fact, int points, std::optional<int> cap)
{
    Rule rule;
    rule.code = code;
    rule.fact = fact;
    rule.points = points;
    rule.cap = cap;
    return rule;
}

} // namespace

TEST_CASE("points are of results, of presence or of other work, and deductions of none", "[resultshare]")
{
    Rulebook book;
    book.rules = {
        sharedRule(u"a"_s, RuleFact::Attendance, 500, 2000),    sharedRule(u"b"_s, RuleFact::Suggestion, 200, 1000),
        sharedRule(u"c"_s, RuleFact::ReportAdopted, 400, 2400), sharedRule(u"d"_s, RuleFact::Outcome, 600, 600),
        sharedRule(u"e"_s, RuleFact::NoShow, -300, -900),       sharedRule(u"f"_s, RuleFact::Unbound, 100, 5000)};
    const ResultShare possible = shareOfCaps(book);
    CHECK(possible == ResultShare {3000, 2000, 1000, true});
    CHECK(possible.percentOf(possible.results) == 50);
    CHECK(possible.percentOf(possible.presence) == 33);

    MemberPoints ann;
    ann.items = {{u"a"_s, 2500, 2000}, {u"c"_s, 400, 400}, {u"e"_s, -300, -300}};
    MemberPoints bob;
    bob.items = {{u"b"_s, 200, 200}, {u"d"_s, 600, 600}, {u"gone"_s, 100, 100}};
    const ResultShare real = shareOfPoints({ann, bob}, book);
    CHECK(real == ResultShare {1000, 2000, 200, true});
    CHECK(real.percentOf(real.results) == 31);

    book.rules.first().cap = {};
    CHECK_FALSE(shareOfCaps(book).isBounded);
    CHECK(ResultShare {}.percentOf(0) == 0);
}
