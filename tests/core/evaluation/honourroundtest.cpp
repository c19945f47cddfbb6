#include "core/evaluation/honourround.h"

#include "core/evaluation/honourrepository.h"
#include "core/evaluation/honourroll.h"
#include "core/evaluation/rulerepository.h"
#include "tests/support/office.h"
#include "tests/support/printing.h"
#include "tests/support/smallyear.h"

#include <random>

using namespace lianxin;
using namespace Qt::StringLiterals;

namespace {

/// Members 1 to 10, of whom the first has 10 points, the next 9, and so on; one point for each visit.
struct Decade : SmallYear {
    QList<MemberId> all;
    Rulebook book;

    Decade()
    {
        for (int number = 0; number < 10; ++number) {
            all.append(member("M"));
            facts.members.last().sector = word(WordList::Sector, number < 5 ? "Arts" : "Trade");
            if (number % 5 > 0)
                facts.members.last().sector = facts.members.at(number - 1).sector;
        }
        for (int visit = 1; visit <= 10; ++visit) {
            const ActivityId held = activity(visit, {2024, 3, visit});
            for (int number = 0; number <= 10 - visit; ++number)
                invite(held, all.at(number));
        }
        Rule rule;
        rule.id = {1};
        rule.code = u"A"_s;
        rule.fact = RuleFact::Attendance;
        rule.points = 100;
        book.rules = {rule};
        book.set.id = {1};
        book.set.name = u"2024"_s;
        book.set.validFrom = {2024, 1, 1};
        book.set.validTo = {2024, 12, 31};
    }

    [[nodiscard]] ComputedRound compute(const HonourTerms &terms) const
    {
        return computeRound(FactIndex(facts), book, terms, {2024, 12, 20});
    }

    /// The places in `all` of those who are chosen.
    [[nodiscard]] QList<qsizetype> chosen(const HonourTerms &terms) const
    {
        QList<qsizetype> places;
        for (const HonourResult &each : compute(terms).results)
            if (each.standing == Standing::Chosen)
                places.append(all.indexOf(each.member));
        return places;
    }
};

HonourTerms share(int percent)
{
    HonourTerms terms;
    terms.percent = percent;
    return terms;
}

} // namespace

TEST_CASE_METHOD(Decade, "the share of those who may be chosen is chosen by points", "[evaluation]")
{
    CHECK(chosen(share(30)) == QList<qsizetype> {0, 1, 2});
    CHECK(chosen(share(39)) == QList<qsizetype> {0, 1, 2});
    CHECK(chosen(share(5)).isEmpty());
    const ComputedRound round = compute(share(30));
    CHECK(round.round.eligible == 10);
    CHECK(round.round.state == HonourState::Computed);
    CHECK(round.results.size() == 10);
    CHECK(round.results.first().points == 1000);
    CHECK(round.results.last().place == 10);
    CHECK(round.round.factsHash.size() == 64);
}

TEST_CASE_METHOD(Decade, "a threshold, an office and a sector each keep members out", "[evaluation]")
{
    HonourTerms terms = share(50);
    terms.threshold = 800;
    CHECK(chosen(terms) == QList<qsizetype> {0, 1, 2});
    terms = share(30);
    facts.members.first().office = of(WordList::Office, "chair");
    CHECK(chosen(terms) == QList<qsizetype> {1, 2}); // 30 percent of 9
    terms.excluded = {u"member"_s};
    CHECK(chosen(terms).isEmpty());
    facts.members.first().office = of(WordList::Office, "member");

    terms = share(40);
    terms.sectorPercent = 50; // two of four
    CHECK(chosen(terms) == QList<qsizetype> {0, 1, 5, 6});
    terms = share(30);
    terms.sectorEach = true;
    CHECK(chosen(terms) == QList<qsizetype> {0, 1, 5});
}

TEST_CASE_METHOD(Decade, "who has as many points as the last comes in too, as in the list of old", "[evaluation]")
{
    facts.invitations.removeIf([&](const Invitation &each) {
        return each.member == all.at(2) && each.activity == facts.activities.at(7).id; // now as many as the next
    });
    CHECK(chosen(share(30)) == QList<qsizetype> {0, 1, 2, 3});
    CHECK(compute(share(30)).seats == 3);
    CHECK(chosen(share(20)) == QList<qsizetype> {0, 1});
    HonourTerms four = share(10);
    four.seats = 4;
    CHECK(chosen(four) == QList<qsizetype> {0, 1, 2, 3});
    four.seats = 3; // the third and the fourth are level
    CHECK(chosen(four) == QList<qsizetype> {0, 1, 2, 3});
    CHECK(compute(four).seats == 3);
}

TEST_CASE_METHOD(Decade, "the days that are asked for count, and no others", "[evaluation]")
{
    HonourTerms terms = share(100);
    terms.days = {{2024, 3, 1}, {2024, 3, 2}};
    const ComputedRound round = compute(terms);
    CHECK(round.results.first().points == 200);
    CHECK(round.round.period() == terms.days);
}

TEST_CASE_METHOD(Decade, "the balance of sectors brings in the best of each, and nobody for being level with them",
                 "[evaluation]")
{
    // 10 9 8 7 6 of the arts, 5 4 3 2 1 of trade: a law with one point stands level with the last of trade.
    facts.members.last().sector = word(WordList::Sector, "Law");
    const MemberId other = member("Law");
    facts.members.last().sector = facts.members.at(5).sector;
    invite(facts.activities.first().id, other); // one point, as who is of the law
    all.append(other);
    HonourTerms terms = share(30); // three of eleven
    terms.sectorEach = true;
    CHECK(chosen(terms) == QList<qsizetype> {0, 5, 9}); // not the other one with one point
    terms.threshold = 200;
    CHECK(chosen(terms) == QList<qsizetype> {0, 1, 5}); // nobody of the law has enough
}

TEST_CASE_METHOD(Decade, "chance does not choose between two bests of a sector", "[evaluation]")
{
    const MemberId level = member("Level");
    facts.members.last().sector = facts.members.at(5).sector;
    for (int visit = 0; visit < 5; ++visit)
        invite(facts.activities.at(visit).id, level); // five points, as the sixth
    all.append(level);
    HonourTerms terms = share(20); // two of eleven
    terms.sectorEach = true;
    CHECK(chosen(terms) == QList<qsizetype> {0, 5, 10});
    terms = share(10); // one, for which the best of the two sectors would do
    terms.sectorEach = true;
    CHECK(chosen(terms) == QList<qsizetype> {0});
}

TEST_CASE_METHOD(Decade, "who has no sector is of none", "[evaluation]")
{
    for (const int number : {0, 1, 2, 9})
        facts.members[number].sector = {};
    HonourTerms terms = share(40);
    terms.sectorPercent = 25; // one of four
    CHECK(chosen(terms) == QList<qsizetype> {0, 1, 2, 3});
    terms = share(20);
    terms.sectorEach = true;
    CHECK(chosen(terms) == QList<qsizetype> {3, 5});
}

TEST_CASE_METHOD(Decade, "who was removed stays so when it is computed anew, and another comes in", "[evaluation]")
{
    ComputedRound before = compute(share(30));
    before.round.note = u"Taken back."_s;
    before.results[1].standing = Standing::Removed;
    before.results[1].reason = u"Left."_s;
    before.results[4].standing = Standing::Removed;
    facts.invitations.removeIf([&](const Invitation &each) { return each.member == all.at(4); }); // no points left
    const ComputedRound anew = computeRound(FactIndex(facts), book, share(30), {2024, 12, 21}, before);
    QList<MemberId> chosen;
    for (const HonourResult &each : anew.results)
        if (each.standing == Standing::Chosen)
            chosen.append(each.member);
    CHECK(chosen == QList<MemberId> {all.at(0), all.at(2), all.at(3)});
    CHECK(anew.round.note == u"Taken back."_s);
    CHECK(anew.results.at(1).reason == u"Left."_s);
    CHECK(anew.results.at(1).points == 900);
    CHECK(anew.results.last().member == all.at(4));
    CHECK(anew.results.last().standing == Standing::Removed);
    CHECK(anew.results.last().points == 0);
    CHECK_FALSE(differenceOf(FactIndex(facts), book, anew.round, anew.results).isAny());
}

TEST_CASE_METHOD(Decade, "the fingerprint knows no order, and every other fact", "[evaluation]")
{
    const QString hash = compute(share(10)).round.factsHash;
    for (unsigned seed = 1; seed <= 5; ++seed) {
        const Facts other = shuffled(seed);
        CHECK(factsHash(evaluate(other, book, book.periodFor())) == hash);
    }
    facts.invitations.removeLast();
    CHECK(compute(share(10)).round.factsHash != hash);
    const QString rules = rulesHash(book);
    book.rules.first().cap = 300;
    CHECK(rulesHash(book) != rules);
}

TEST_CASE_METHOD(Decade, "what is frozen stays, and what became otherwise is told", "[evaluation]")
{
    const ComputedRound then = compute(share(30));
    const auto differs = [&] { return differenceOf(FactIndex(facts), book, then.round, then.results); };
    CHECK_FALSE(differs().isAny());
    facts.invitations.removeIf([&](const Invitation &each) { return each.member == all.at(1); });
    const MemberId late = member("Late");
    invite(facts.activities.first().id, late);
    const RoundDifference found = differs();
    CHECK(found.areFactsOthers);
    CHECK_FALSE(found.areRulesOthers);
    CHECK(found.members == QList<HonourDifference> {{all.at(1), 900, 0}, {late, 0, 100}});
    book.rules.first().points = 200;
    CHECK(differs().areRulesOthers);
}

TEST_CASE("random changes never touch what was frozen", "[evaluation]")
{
    const Decade year;
    const ComputedRound then = year.compute(share(30));
    std::mt19937 chance(3);
    Facts facts = year.facts;
    for (int round = 0; round < 40; ++round) {
        facts.invitations.removeAt(static_cast<qsizetype>(chance()) % facts.invitations.size());
        const RoundDifference found = differenceOf(FactIndex(facts), year.book, then.round, then.results);
        CHECK(found.areFactsOthers);
        int lost = 0;
        for (const HonourDifference &each : found.members)
            lost += each.pointsThen - each.pointsNow;
        CHECK(lost == (round + 1) * 100);
    }
}

TEST_CASE_METHOD(Office, "a round is stored with its results, and computed anew only until it is recommended",
                 "[evaluation]")
{
    const Member ann = member(u"Ann"_s);
    const RuleSet set = valueOf(act(*workbook, [&] {
        return RuleSetRepository(database).insert({{}, 0, u"2024"_s, {2024, 1, 1}, {2024, 12, 31}, false});
    }));
    ComputedRound computed;
    computed.round = {.kind = HonourKind::Year,
                      .name = u"2024"_s,
                      .from = set.validFrom,
                      .to = set.validTo,
                      .ruleSet = set.id,
                      .computedOn = {2024, 12, 20}};
    computed.results = {{.member = ann.id, .points = 500, .standing = Standing::Chosen}};
    const HonourRound stored = valueOf(storeRound(*workbook, computed));
    CHECK(valueOf(HonourResultRepository(database).of(stored.id)).size() == 1);
    CHECK(valueOf(readHonourRoll(database)).isEmpty()); // nothing is decided

    computed.results.first().points = 600;
    HonourRound again = valueOf(storeRound(*workbook, computed, stored));
    CHECK(again.id == stored.id);
    CHECK(valueOf(HonourResultRepository(database).of(stored.id)).first().points == 600);
    again.state = HonourState::Decided;
    again.decidedOn = {2025, 1, 20};
    again = valueOf(act(*workbook, [&] { return HonourRoundRepository(database).update(again); }));
    CHECK(storeRound(*workbook, computed, again).error().kind == ErrorKind::Invalid);
    const auto roll = valueOf(readHonourRoll(database));
    REQUIRE(roll.size() == 1);
    CHECK(roll.first() == HonourEntry {HonourKind::Year, u"2024"_s, ann.id, 600, {2025, 1, 20}, {}});
}
