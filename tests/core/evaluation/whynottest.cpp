#include "core/evaluation/whynot.h"

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

MemberPoints having(const QList<PointItem> &items)
{
    MemberPoints points;
    points.items = items;
    for (const PointItem &item : items)
        points.total += item.counted;
    return points;
}

/// The fewest facts that bring `need`, found by trying all up to `most`; -1 = more are needed.
int fewestByTrying(const QList<Rule> &rules, const MemberPoints &points, int need, int most)
{
    const auto gain = [&](qsizetype at, int count) {
        const auto item = std::ranges::find(points.items, rules.at(at).code, &PointItem::rule);
        const int raw = item == points.items.end() ? 0 : item->raw;
        const int cap = rules.at(at).cap.value_or(1'000'000);
        return std::min(raw + count * rules.at(at).points, cap) - std::min(raw, cap);
    };
    int fewest = -1;
    for (int one = 0; one <= most; ++one)
        for (int two = 0; one + two <= most; ++two)
            for (int three = 0; one + two + three <= most; ++three)
                if (const int count = one + two + three;
                    gain(0, one) + gain(1, two) + gain(2, three) >= need && (fewest < 0 || count < fewest))
                    fewest = count;
    return fewest;
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
    const MemberPoints points = having({{u"A"_s, 400, 400}, {u"S"_s, 300, 300}});
    const Directory none;

    // 3 points are missing: one suggestion brings 3, and nothing else does with one fact.
    const WayToTotal near = wayTo(points, 1000, book, none);
    REQUIRE(near.sets.size() == 1);
    CHECK(near.sets.first()
          == QList<FurtherFacts> {{.fact = RuleFact::Suggestion, .rules = {u"S"_s}, .count = 1, .gain = 300}});
    CHECK(near.ceiling == 1600);

    // 7 are missing: a suggestion (3, then its cap) and two visits.
    const WayToTotal far = wayTo(points, 1400, book, none);
    REQUIRE(far.sets.size() == 1);
    CHECK(far.sets.first()
          == QList<FurtherFacts> {{.fact = RuleFact::Attendance, .rules = {u"A"_s}, .count = 2, .gain = 400},
                                  {.fact = RuleFact::Suggestion, .rules = {u"S"_s}, .count = 1, .gain = 300}});

    CHECK(wayTo(points, 700, book, none).isReached());
    CHECK(wayTo(points, 700, book, none).sets.isEmpty());
    CHECK(wayTo(points, 1600, book, none).sets.size() == 1);
    const WayToTotal beyond = wayTo(points, 1700, book, none);
    CHECK(beyond.sets.isEmpty());
    CHECK(sentencesOf(beyond, none).first().contains(u"16 "_s));
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

    const WayToTotal way = wayTo({}, 3000, book, year.facts.directory);
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
    const WayToTotal way = wayTo({}, 500, book, {});
    REQUIRE(way.sets.size() == 1);
    CHECK(way.sets.first()
          == QList<FurtherFacts> {{.fact = RuleFact::Volunteered, .rules = {u"A"_s, u"V"_s}, .count = 2, .gain = 500}});
}

TEST_CASE("no set of fewer facts is found by trying them all", "[evaluation]")
{
    std::mt19937 chance(7);
    const auto number = [&](int from, int to) { return from + static_cast<int>(chance() % unsigned(to - from + 1)); };
    for (int round = 0; round < 300; ++round) {
        QList<Rule> rules {wayRule(u"1"_s, RuleFact::Attendance, number(1, 5) * 100),
                           wayRule(u"2"_s, RuleFact::Suggestion, number(1, 9) * 50),
                           wayRule(u"3"_s, RuleFact::Outcome, number(1, 4) * 150)};
        QList<PointItem> items;
        for (Rule &rule : rules) {
            if (number(0, 2) > 0)
                rule.cap = number(0, 12) * 100;
            const int raw = number(0, 3) * rule.points;
            items.append({rule.code, raw, std::min(raw, rule.cap.value_or(raw))});
        }
        Rulebook book;
        book.rules = rules;
        const MemberPoints points = having(items);
        const int need = number(1, 20) * 50;
        const WayToTotal way = wayTo(points, points.total + need, book, {});
        const int fewest = fewestByTrying(rules, points, need, 12);
        INFO(round << " need " << need);
        CHECK((way.sets.isEmpty() ? -1 : countOfSet(way.sets.first())) == fewest);
        for (const QList<FurtherFacts> &set : way.sets) {
            CHECK(gainOfSet(set) >= need);
            CHECK(countOfSet(set) == fewest);
        }
    }
}
