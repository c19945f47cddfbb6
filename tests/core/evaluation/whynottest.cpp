#include "core/evaluation/whynot.h"

#include "core/evaluation/totals.h"
#include "tests/support/printing.h"
#include "tests/support/smallyear.h"

#include <QJsonArray>

#include <random>

using namespace lianxin;
using namespace Qt::StringLiterals;

namespace {

Rule wayRule(const QString &code, RuleFact fact, int points, std::optional<int> cap = {})
{
    Rule rule;
    rule.id = {static_cast<int>(fact) + 1};
    rule.code = code;
    rule.fact = fact;
    rule.points = points;
    rule.cap = cap;
    return rule;
}

/// A member with so many facts by each rule, added up as the program does; `used` are kinds that others have.
MemberPoints having(const Rulebook &book, const QList<int> &facts, const QSet<RuleFact> &used = {})
{
    MemberPoints points;
    CommonCounts counts;
    for (const RuleFact each : used)
        counts.facts[each].insert(0, 0);
    for (qsizetype at = 0; at < facts.size(); ++at) {
        const Rule &rule = book.rules.at(at);
        if (facts.at(at) == 0)
            continue;
        points.facts.insert(rule.fact, facts.at(at));
        counts.facts[rule.fact].insert(0, facts.at(at));
        for (int each = 0; rule.points > 0 && each < facts.at(at); ++each) {
            points.lines.append({rule.code, rule.points, {}, {}});
            counts.rules.insert(rule.code);
        }
    }
    Totals(book, counts).addUp(points);
    return points;
}

WayToTotal wayBy(const Rulebook &book, const MemberPoints &points, int target, const QSet<RuleFact> &used = {})
{
    const Directory none;
    return wayTo(points, target, {book, none, {{}, used}});
}

/// The fewest facts with which the member reaches `target` and is eligible, found by trying all up to `most`; -1 = more
/// are needed.
int fewestByTrying(const Rulebook &book, const MemberPoints &points, int target, int most,
                   const QSet<RuleFact> &used = {})
{
    const auto count = [&](qsizetype at) { return points.facts.value(book.rules.at(at).fact); };
    int fewest = -1;
    for (int one = 0; one <= most; ++one)
        for (int two = 0; one + two <= most; ++two)
            for (int three = 0; one + two + three <= most; ++three) {
                const MemberPoints now = having(book, {count(0) + one, count(1) + two, count(2) + three}, used);
                const bool isThere = now.total >= target && now.isEligible;
                if (isThere && (fewest < 0 || one + two + three < fewest))
                    fewest = one + two + three;
            }
    return fewest;
}

RuleCondition wayCondition(RuleFact fact, Bound bound, int amount, std::optional<int> cap = {})
{
    RuleCondition condition;
    condition.id = {static_cast<int>(fact) + 100};
    condition.measure = Measure::FactCount;
    condition.fact = fact;
    condition.bound = bound;
    condition.amount = amount;
    condition.consequence = cap ? Consequence::Capped : Consequence::Ineligible;
    condition.totalCap = cap;
    return condition;
}

RuleClass cappedClass(const QString &name, int cap)
{
    RuleClass group;
    group.name = name;
    group.cap = cap;
    return group;
}

int countOfSet(const QList<FurtherFacts> &set)
{
    int count = 0;
    for (const FurtherFacts &each : set)
        count += each.count;
    return count;
}

int gainOfSet(const QList<FurtherFacts> &set)
{
    int gain = 0;
    for (const FurtherFacts &each : set)
        gain += each.gain;
    return gain;
}

} // namespace

TEST_CASE("the fewest further facts are found under the caps", "[evaluation]")
{
    Rulebook book;
    book.rules = {wayRule(u"A"_s, RuleFact::Attendance, 200, 1000), wayRule(u"S"_s, RuleFact::Suggestion, 300, 600)};
    const MemberPoints points = having(book, {2, 1}); // 4 and 3 points
    // 3 points are missing: one suggestion brings 3, and nothing else does with one fact.
    const WayToTotal near = wayBy(book, points, 1000);
    REQUIRE(near.sets.size() == 1);
    CHECK(near.sets.first()
          == QList<FurtherFacts> {{.fact = RuleFact::Suggestion, .rules = {u"S"_s}, .count = 1, .gain = 300}});
    CHECK_FALSE(near.ceiling.has_value());

    // 7 are missing: a suggestion (3, then its cap) and two visits.
    const WayToTotal far = wayBy(book, points, 1400);
    REQUIRE(far.sets.size() == 1);
    CHECK(far.sets.first()
          == QList<FurtherFacts> {{.fact = RuleFact::Attendance, .rules = {u"A"_s}, .count = 2, .gain = 400},
                                  {.fact = RuleFact::Suggestion, .rules = {u"S"_s}, .count = 1, .gain = 300}});

    CHECK(wayBy(book, points, 700).isReached());
    CHECK(wayBy(book, points, 700).sets.isEmpty());
    CHECK(wayBy(book, points, 1600).sets.size() == 1);
    const WayToTotal beyond = wayBy(book, points, 1700);
    CHECK(beyond.sets.isEmpty());
    CHECK(beyond.ceiling == 1600);
    CHECK(sentencesOf(beyond, {}).first().contains(u"16 "_s));
}

TEST_CASE("a report is counted at the level and in the mode that bring the most, and forwarding is none",
          "[evaluation]")
{
    const SmallYear year;
    Rulebook book;
    book.rules = {wayRule(u"R"_s, RuleFact::ReportAdopted, 500)};
    const RuleId rule = book.rules.first().id;
    const auto factor = [&](EntryId entry, int percent) { book.multipliers.append({{}, 0, rule, entry, percent}); };
    factor(year.of(WordList::Level, "nation"), 300);
    factor(year.of(WordList::AdoptionMode, "combined"), 50);
    factor(year.of(WordList::AdoptionMode, "forwarded"), 900);

    const WayToTotal way = wayTo({}, 3000, {book, year.facts.directory});
    REQUIRE(way.sets.size() == 1);
    const FurtherFacts found = way.sets.first().first();
    CHECK(found.count == 2); // 5 points times 3 each
    CHECK(found.level == year.of(WordList::Level, "nation"));
    CHECK(found.mode == year.of(WordList::AdoptionMode, "single"));
    CHECK_FALSE(way.ceiling.has_value());
    CHECK(toJson(way, year.facts.directory).value(u"sets"_s).toArray().size() == 1);
}

TEST_CASE("who volunteers has the points of attendance too", "[evaluation]")
{
    Rulebook book;
    book.rules = {wayRule(u"A"_s, RuleFact::Attendance, 200), wayRule(u"V"_s, RuleFact::Volunteered, 100, 100)};
    const WayToTotal way = wayBy(book, {}, 500);
    REQUIRE(way.sets.size() == 1);
    CHECK(way.sets.first()
          == QList<FurtherFacts> {{.fact = RuleFact::Volunteered, .rules = {u"A"_s, u"V"_s}, .count = 2, .gain = 500}});
}

TEST_CASE("no set of fewer facts is found by trying them all", "[evaluation]")
{
    std::mt19937 chance(7);
    const auto number = [&](int from, int to) { return from + static_cast<int>(chance() % unsigned(to - from + 1)); };
    for (int round = 0; round < 150; ++round) {
        QList<Rule> rules {wayRule(u"1"_s, RuleFact::Attendance, number(1, 5) * 100),
                           wayRule(u"2"_s, RuleFact::Suggestion, number(1, 9) * 50),
                           wayRule(u"3"_s, RuleFact::Outcome, number(1, 4) * 150)};
        for (Rule &rule : rules) {
            rule.group = number(0, 1) == 0 ? u"X"_s : u"Y"_s;
            if (number(0, 2) > 0)
                rule.cap = number(0, 12) * 100;
            if (number(0, 3) == 0) {
                rule.fullFacts = number(1, 3);
                rule.laterShare = 50;
            }
        }
        Rulebook book;
        book.rules = rules;
        if (number(0, 1) == 0)
            book.classes = {cappedClass(u"X"_s, number(1, 12) * 100), cappedClass(u"Y"_s, number(1, 12) * 100)};
        const MemberPoints points = having(book, {number(0, 3), number(0, 3), number(0, 3)});
        const int need = number(1, 20) * 50;
        const WayToTotal way = wayBy(book, points, points.total + need);
        const int fewest = fewestByTrying(book, points, points.total + need, 8);
        INFO(round << " need " << need);
        const int found = way.sets.isEmpty() ? -1 : countOfSet(way.sets.first());
        if (found > 8) {
            CHECK(fewest == -1);
            continue;
        }
        CHECK(found == fewest);
        for (const QList<FurtherFacts> &set : way.sets) {
            CHECK(gainOfSet(set) >= need);
            CHECK(countOfSet(set) == fewest);
        }
    }
}

TEST_CASE("what a condition counts is among what is missing, with points or without", "[evaluation]")
{
    Rulebook book;
    book.rules = {wayRule(u"A"_s, RuleFact::Attendance, 200), wayRule(u"S"_s, RuleFact::Suggestion, 0)};
    book.conditions = {wayCondition(RuleFact::Suggestion, Bound::AtLeast, 2)};
    const MemberPoints points = having(book, {3, 1});
    CHECK(points.total == 600);
    CHECK_FALSE(points.isEligible);
    const FurtherFacts asked {.fact = RuleFact::Suggestion, .count = 1};
    const WayToTotal near = wayBy(book, points, 600); // the points are there
    CHECK_FALSE(near.isReached());
    CHECK(near.sets == QList<QList<FurtherFacts>> {{asked}});
    CHECK_FALSE(sentencesOf(near, {}).first().contains(u"rule"_s));
    const WayToTotal far = wayBy(book, points, 1000);
    REQUIRE(far.sets.size() == 1);
    CHECK(far.sets.first()
          == QList<FurtherFacts> {{.fact = RuleFact::Attendance, .rules = {u"A"_s}, .count = 2, .gain = 400}, asked});

    book.conditions = {wayCondition(RuleFact::Suggestion, Bound::AtLeast, 4, 700)}; // else 7 points at most
    const WayToTotal capped = wayBy(book, having(book, {5, 1}), 800);
    REQUIRE(capped.sets.size() == 1);
    CHECK(countOfSet(capped.sets.first()) == 3);
    CHECK(gainOfSet(capped.sets.first()) == 300); // from 7 to 10
    CHECK(wayBy(book, having(book, {3, 1}), 700).sets.first().first().fact == RuleFact::Attendance);
}

TEST_CASE("what nobody has is asked of nobody, and what is too much already stays so", "[evaluation]")
{
    Rulebook book;
    book.rules = {wayRule(u"A"_s, RuleFact::Attendance, 200), wayRule(u"S"_s, RuleFact::Suggestion, 0)};
    book.conditions = {wayCondition(RuleFact::Suggestion, Bound::AtLeast, 2)};
    CHECK(countOfSet(wayBy(book, having(book, {1}), 400).sets.first()) == 1);
    const QSet<RuleFact> used {RuleFact::Suggestion};
    CHECK(countOfSet(wayBy(book, having(book, {1}, used), 400, used).sets.first()) == 3);

    book.conditions = {wayCondition(RuleFact::Attendance, Bound::AtMost, 3)};
    CHECK(countOfSet(wayBy(book, having(book, {1}), 600).sets.first()) == 2);
    CHECK(wayBy(book, having(book, {1}), 1000).sets.isEmpty()); // five visits are too many
    const WayToTotal over = wayBy(book, having(book, {4}), 400);
    CHECK(over.sets.isEmpty());
    CHECK_FALSE(over.isReached());
    CHECK(sentencesOf(over, {}).first().contains(u"condition"_s));
}

TEST_CASE("who volunteers meets what is asked of attendance too", "[evaluation]")
{
    Rulebook book;
    book.rules = {wayRule(u"A"_s, RuleFact::Attendance, 100)};
    book.conditions = {wayCondition(RuleFact::Attendance, Bound::AtLeast, 3),
                       wayCondition(RuleFact::Volunteered, Bound::AtLeast, 2)};
    const QSet<RuleFact> used {RuleFact::Attendance, RuleFact::Volunteered};
    const WayToTotal way = wayBy(book, having(book, {}, used), 100, used);
    REQUIRE(way.sets.size() == 1);
    CHECK(way.sets.first()
          == QList<FurtherFacts> {{.fact = RuleFact::Volunteered, .rules = {u"A"_s}, .count = 3, .gain = 300}});
}

TEST_CASE("no set of fewer facts meets points and conditions, found by trying them all", "[evaluation]")
{
    std::mt19937 chance(11);
    const auto number = [&](int from, int to) { return from + static_cast<int>(chance() % unsigned(to - from + 1)); };
    int further = 0;
    for (int round = 0; round < 200; ++round) {
        Rulebook book;
        book.rules = {wayRule(u"1"_s, RuleFact::Attendance, number(1, 5) * 100),
                      wayRule(u"2"_s, RuleFact::Suggestion, number(0, 4) * 100),
                      wayRule(u"3"_s, RuleFact::Outcome, number(0, 3) * 150)};
        QSet<RuleFact> used;
        for (Rule &rule : book.rules) {
            if (number(0, 2) == 0)
                rule.cap = number(1, 12) * 100;
            if (number(0, 1) == 0)
                used.insert(rule.fact);
            if (number(0, 1) == 0)
                book.conditions.append(
                    wayCondition(rule.fact, number(0, 3) == 0 ? Bound::AtMost : Bound::AtLeast, number(0, 4),
                                 number(0, 1) == 0 ? std::optional(number(0, 12) * 100) : std::nullopt));
        }
        const MemberPoints points = having(book, {number(0, 3), number(0, 3), number(0, 2)}, used);
        const int target = points.total + number(0, 12) * 50;
        const WayToTotal way = wayBy(book, points, target, used);
        const int fewest = fewestByTrying(book, points, target, 7, used);
        INFO(round << " from " << points.total << " to " << target);
        if (way.isReached()) {
            CHECK(fewest == 0);
            continue;
        }
        const int found = way.sets.isEmpty() ? -1 : countOfSet(way.sets.first());
        CHECK((found > 7 ? -1 : found) == fewest);
        further += found > 0 ? 1 : 0;
        for (const QList<FurtherFacts> &set : way.sets) {
            CHECK(countOfSet(set) == found);
            CHECK(gainOfSet(set) >= target - points.total);
        }
    }
    CHECK(further > 50); // it is tried on something
}

TEST_CASE("an evaluation tells what conditions count, and what anybody has", "[evaluation]")
{
    SmallYear year;
    const MemberId ann = year.member("Ann");
    const MemberId bob = year.member("Bob");
    const ActivityId visit = year.activity(1, {2024, 3, 1});
    year.invite(visit, ann);
    year.invite(visit, bob);
    year.suggest(visit, {ann}, {2024, 3, 1});
    Rulebook book;
    book.rules = {wayRule(u"A"_s, RuleFact::Attendance, 200)};
    book.conditions = {wayCondition(RuleFact::Suggestion, Bound::AtLeast, 1)};
    const auto evaluated = evaluate(year.facts, book, {});
    REQUIRE(evaluated.size() == 2);
    CHECK(evaluated.first().facts == QHash<RuleFact, int> {{RuleFact::Suggestion, 1}});
    CHECK(evaluated.last().facts.isEmpty());
    CHECK(usedBy(evaluated, book).facts == QSet<RuleFact> {RuleFact::Suggestion});
    CHECK(usedBy(evaluated, book).rules == QSet<QString> {u"A"_s});
    CHECK(usedBy({evaluated.last()}, book).facts
          == QSet<RuleFact> {RuleFact::Suggestion}); // Bob lacks what another has
}
