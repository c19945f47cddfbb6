#include "core/evaluation/startingrules.h"

#include "core/evaluation/evaluation.h"
#include "core/evaluation/resultshare.h"
#include "core/evaluation/rulecopies.h"
#include "core/evaluation/rulerepository.h"
#include "tests/support/office.h"
#include "tests/support/printing.h"
#include "tests/support/smallyear.h"

#include <algorithm>

using namespace lianxin;
using namespace Qt::StringLiterals;

namespace {

Rule ruleWith(const Rulebook &book, RuleFact fact)
{
    const auto found = std::ranges::find(book.rules, fact, &Rule::fact);
    REQUIRE(found != book.rules.end());
    return *found;
}

MemberPoints pointsOf(MemberId member, const Facts &facts, const Rulebook &book)
{
    const auto all = evaluate(facts, book, {});
    const auto found = std::ranges::find(all, member, &MemberPoints::member);
    return found == all.end() ? MemberPoints {} : *found;
}

} // namespace

TEST_CASE("the rules of the program are valid, and each fact after the first few counts less", "[startingrules]")
{
    const Rulebook book = valueOf(startingRules(Directory {}));
    REQUIRE(book.rules.size() > 9);
    for (const Rule &rule : book.rules) {
        CAPTURE(rule.code);
        succeed(validate(rule));
        CHECK(rule.fact != RuleFact::Unbound);
        CHECK(rule.confirmed);
        CHECK_FALSE(rule.item.isEmpty());
        REQUIRE(rule.cap);
        if (rule.points < 0)
            continue;
        CHECK(rule.fullFacts > 0);
        CHECK(rule.laterShare < 100);
        CHECK(*rule.cap >= rule.points);
    }
    QStringList codes;
    for (const Rule &rule : book.rules)
        codes.append(rule.code);
    CHECK(codes.removeDuplicates() == 0);
}

TEST_CASE("by the rules of the program results bring more than all else, and presence the least", "[startingrules]")
{
    const ResultShare share = shareOfCaps(valueOf(startingRules(Directory {})));
    CHECK(share.isBounded);
    CHECK(share.results + share.work + share.presence == 10000);
    CHECK(share.percentOf(share.results) == 60);
    CHECK(share.percentOf(share.work) == 25);
    CHECK(share.percentOf(share.presence) == 15);
}

TEST_CASE("who came five times has less by the rules of the program than who brought about two adoptions",
          "[startingrules]")
{
    SmallYear year;
    const Rulebook book = valueOf(startingRules(year.facts.directory));
    const MemberId ann = year.member("Ann");
    const MemberId bob = year.member("Bob");
    for (int number = 1; number <= 5; ++number)
        year.invite(year.activity(number, {2024, number, 1}), ann);
    for (int month = 1; month <= 2; ++month)
        year.adopt(year.report({2024, month, 2}, {bob}), "city", "single", {2024, month, 9});
    const MemberPoints came = pointsOf(ann, year.facts, book);
    REQUIRE(came.items.size() == 1);
    CHECK(came.items.first().raw == 1400); // 4 + 4 + 2 + 2 + 2
    CHECK(came.total == 1200);
    CHECK(pointsOf(bob, year.facts, book).total == 1200); // two reports of 2 points, two adoptions of 4
    year.adopt(year.report({2024, 3, 2}, {bob}), "province", "combined", {2024, 3, 9});
    // A third report brings 1; its adoption 4 × 200 % × 50 % = 4, of which 60 % count after two in full.
    CHECK(pointsOf(bob, year.facts, book).total == 1540);
}

TEST_CASE_METHOD(Office, "the rules of the program become those of a stored set, with their factors", "[startingrules]")
{
    word(WordList::Level, u"province"_s, u"province"_s);
    word(WordList::AdoptionMode, u"combined"_s, u"combined"_s);
    const Rulebook book = valueOf(startingRules(valueOf(readDirectory(database))));
    CHECK(book.multipliers.size() == 3); // of other levels there is no word
    RuleSet set;
    set.name = u"Ours"_s;
    const Rulebook stored = valueOf(act(*workbook, [&] { return copyRules(database, book, set); }));
    const Rulebook read = valueOf(readRulebook(database, stored.set.id));
    CHECK(read.rules.size() == book.rules.size());
    CHECK(read.multipliers.size() == book.multipliers.size());
    const Directory directory = valueOf(readDirectory(database));
    const RuleId adopted = ruleWith(read, RuleFact::ReportAdopted).id;
    CHECK(read.factor(adopted, directory.withMeaning(WordList::Level, u"province"_s)) == 200);
    CHECK(read.factor(adopted, directory.withMeaning(WordList::AdoptionMode, u"combined"_s)) == 50);
    CHECK(read.factor(ruleWith(read, RuleFact::Report).id, directory.withMeaning(WordList::Level, u"province"_s))
          == 100);
    succeed(workbook->undo());
    CHECK(valueOf(RuleSetRepository(database).all()).isEmpty());
}
