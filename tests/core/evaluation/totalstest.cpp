#include "core/evaluation/totals.h"

#include "tests/support/printing.h"
#include "tests/support/smallyear.h"

using namespace lianxin;
using namespace Qt::StringLiterals;

namespace {

const Period allSpring {.from = {2024, 3, 1}, .to = {2024, 6, 30}};

Rule ruleOf(int number, const QString &group, RuleFact fact, int points)
{
    Rule rule;
    rule.id = {number};
    rule.code = QString::number(number);
    rule.group = group;
    rule.fact = fact;
    rule.points = points;
    return rule;
}

RuleClass classOf(const QString &name, std::optional<int> weight)
{
    RuleClass group;
    group.name = name;
    group.weight = weight;
    return group;
}

/// Attendance 5, suggestions 2 and solved ones 3 of the class "words"; no-shows -3.
Rulebook threeClasses()
{
    return {.set = {},
            .rules = {ruleOf(1, u"presence"_s, RuleFact::Attendance, 500),
                      ruleOf(2, u"words"_s, RuleFact::Suggestion, 200),
                      ruleOf(3, u"words"_s, RuleFact::SuggestionSolved, 300),
                      ruleOf(4, u"deducted"_s, RuleFact::NoShow, -300)},
            .multipliers = {}};
}

/// Ann was at four visits and made three suggestions, one of which was solved; Bob was at one, and stayed away from
/// one.
struct TwoMembers : SmallYear {
    MemberId ann = member("Ann");
    MemberId bob = member("Bob");

    TwoMembers()
    {
        for (int day = 1; day <= 4; ++day)
            invite(activity(day, {2024, 4, day}), ann);
        for (int count = 0; count < 3; ++count)
            suggest(facts.activities.first().id, {ann}, {2024, 4, 10}).result =
                count == 0 ? of(WordList::ResultClass, "A") : EntryId();
        invite(facts.activities.at(0).id, bob);
        invite(facts.activities.at(1).id, bob, Presence::Absent);
    }

    [[nodiscard]] MemberPoints of_(MemberId member, const Rulebook &book) const
    {
        const auto all = evaluate(facts, book, allSpring);
        const auto found = std::ranges::find(all, member, &MemberPoints::member);
        return found == all.end() ? MemberPoints {} : *found;
    }
};

int sumOfLines(const MemberPoints &points)
{
    int sum = 0;
    for (const PointLine &line : points.lines)
        sum += line.points;
    return sum;
}

} // namespace

TEST_CASE("without classes a total is what the rules count", "[totals]")
{
    const TwoMembers year;
    const MemberPoints ann = year.of_(year.ann, threeClasses());
    CHECK(ann.total == 4 * 500 + 3 * 200 + 300);
    CHECK(ann.classes.isEmpty());
    CHECK(year.of_(year.bob, threeClasses()).total == 500 - 300);
}

TEST_CASE("a floor of a rule helps who has one fact, and nobody else", "[totals]")
{
    const TwoMembers year;
    Rulebook book = threeClasses();
    book.rules[0].floor = 800;
    book.rules[3].floor = -500;
    CHECK(year.of_(year.bob, book).items == QList<PointItem> {{u"1"_s, 500, 800}, {u"4"_s, -300, -500}});
    CHECK(year.of_(year.bob, book).total == 300);
    CHECK(year.of_(year.ann, book).items.first() == PointItem {u"1"_s, 2000, 2000});
    CHECK(year.of_(year.ann, book).total == 2900); // no no-show, no deduction
}

TEST_CASE("after those that count in full a fact counts less, the smallest first", "[totals]")
{
    TwoMembers year;
    Rulebook book = threeClasses();
    book.rules[0].fullFacts = 2;
    book.rules[0].laterShare = 50;
    const MemberPoints ann = year.of_(year.ann, book);
    CHECK(ann.items.first() == PointItem {u"1"_s, 1500, 1500}); // 5 + 5 + 2.5 + 2.5
    CHECK(std::ranges::count(ann.lines, 50, &PointLine::percent) == 2);
    CHECK(year.of_(year.bob, book).items.first().raw == 500);

    const ReportId report = year.report({2024, 4, 1}, {year.bob});
    const ReportId other = year.report({2024, 4, 2}, {year.bob});
    year.adopt(report, "city", "single", {2024, 5, 1});
    year.adopt(other, "province", "single", {2024, 5, 2});
    Rulebook adoptions {.set = {}, .rules = {ruleOf(1, {}, RuleFact::ReportAdopted, 400)}, .multipliers = {}};
    adoptions.multipliers = {{{1}, 1, {1}, year.of(WordList::Level, "province"), 200}};
    adoptions.rules[0].fullFacts = 1;
    adoptions.rules[0].laterShare = 25;
    CHECK(year.of_(year.bob, adoptions).total == 800 + 100); // the one of the province in full
}

TEST_CASE("a class has a cap and a floor of its own, after those of its rules", "[totals]")
{
    const TwoMembers year;
    Rulebook book = threeClasses();
    book.rules[1].cap = 500;
    book.classes = {classOf(u"words"_s, {}), classOf(u"deducted"_s, {}), classOf(u"presence"_s, {})};
    book.classes[0].cap = 700;
    book.classes[1].floor = -200;
    book.classes[2].floor = 600;
    const MemberPoints ann = year.of_(year.ann, book);
    CHECK(ann.classes == QList<ClassPoints> {{u"presence"_s, 2000, 2000, 2000}, {u"words"_s, 800, 700, 700}});
    CHECK(ann.total == 2700);
    const MemberPoints bob = year.of_(year.bob, book);
    CHECK(bob.classes == QList<ClassPoints> {{u"presence"_s, 500, 600, 600}, {u"deducted"_s, -300, -200, -200}});
    CHECK(bob.total == 400);
}

TEST_CASE("a weighted total has each class by its weight, and those without one whole", "[totals]")
{
    const TwoMembers year;
    Rulebook book = threeClasses();
    book.set.formula = Formula::Weighted;
    book.classes = {classOf(u"presence"_s, 40), classOf(u"words"_s, 60)};
    CHECK(weightsOf(book.classes) == 100);
    CHECK(year.of_(year.ann, book).total == 800 + 540); // 40 % of 2000, 60 % of 900
    CHECK(year.of_(year.bob, book).total == 200 - 300);
    book.set.formula = Formula::Sum;
    CHECK(year.of_(year.ann, book).total == 2900); // weights are kept, and do not count
}

TEST_CASE("a class in which nobody has anything leaves its weight to the others", "[totals]")
{
    const TwoMembers year;
    Rulebook book = threeClasses();
    book.set.formula = Formula::Weighted;
    book.rules.append(ruleOf(5, u"outcomes"_s, RuleFact::Outcome, 600));
    book.classes = {classOf(u"presence"_s, 30), classOf(u"words"_s, 20), classOf(u"outcomes"_s, 40),
                    classOf(u"nothing"_s, 10)};
    CHECK(year.of_(year.ann, book).total == 1200 + 360); // 60 % of 2000, 40 % of 900
    book.rules.removeIf([](const Rule &rule) { return rule.group != u"outcomes"_s; });
    CHECK(year.of_(year.ann, book).total == 0); // nobody has any line
    book = threeClasses();
    book.set.formula = Formula::Weighted;
    CHECK(year.of_(year.ann, book).total == 2900); // no class has a weight
}

TEST_CASE("who does not meet a condition stands last, or has a total within limits", "[totals]")
{
    const TwoMembers year;
    Rulebook book = threeClasses();
    RuleCondition condition;
    condition.id = {7};
    condition.measure = Measure::FactCount;
    condition.fact = RuleFact::NoShow;
    condition.bound = Bound::AtMost;
    condition.amount = 0;
    book.conditions = {condition};
    CHECK(year.of_(year.ann, book).unmet.isEmpty());
    CHECK(year.of_(year.bob, book).unmet == QList {condition.id});
    CHECK_FALSE(year.of_(year.bob, book).isEligible);
    CHECK(year.of_(year.bob, book).total == 200); // it stays to be seen

    condition.measure = Measure::ClassPoints;
    condition.group = u"presence"_s;
    condition.bound = Bound::AtLeast;
    condition.amount = 501;
    condition.consequence = Consequence::Capped;
    condition.totalCap = 150;
    book.conditions = {condition};
    CHECK(year.of_(year.bob, book).total == 150);
    CHECK(year.of_(year.bob, book).isEligible);
    CHECK(year.of_(year.ann, book).total == 2900);
    book.conditions.first().amount = 500;
    CHECK(year.of_(year.bob, book).total == 200);

    condition.measure = Measure::RulePoints;
    condition.rule = {2};
    condition.amount = 600;
    book.conditions = {condition};
    CHECK(year.of_(year.ann, book).total == 2900);
    CHECK(year.of_(year.bob, book).total == 150);
    condition.measure = Measure::Total;
    condition.amount = 2901;
    book.conditions = {condition};
    CHECK(year.of_(year.ann, book).total == 150);
}

TEST_CASE("a condition on what nobody has asks nothing of anybody", "[totals]")
{
    const TwoMembers year;
    Rulebook book = threeClasses();
    book.rules.append(ruleOf(5, u"outcomes"_s, RuleFact::Outcome, 600));
    RuleCondition condition;
    condition.amount = 1;
    for (const Measure measure : {Measure::ClassPoints, Measure::RulePoints, Measure::FactCount}) {
        condition.id = {condition.id.value + 1};
        condition.measure = measure;
        condition.group = u"outcomes"_s;
        condition.rule = {5};
        condition.fact = RuleFact::Outcome;
        book.conditions.append(condition);
    }
    CHECK(year.of_(year.bob, book).unmet.isEmpty());
}

TEST_CASE("who is not eligible comes after all others, whatever the total", "[totals]")
{
    const TwoMembers year;
    Rulebook book = threeClasses();
    RuleCondition condition;
    condition.id = {1};
    condition.measure = Measure::FactCount;
    condition.fact = RuleFact::Attendance;
    condition.bound = Bound::AtMost;
    condition.amount = 3;
    book.conditions = {condition};
    const auto ranked = evaluate(year.facts, book, allSpring);
    REQUIRE(ranked.size() == 2);
    CHECK(ranked.first().member == year.bob);
    CHECK(ranked.last().total == 2900);
}

TEST_CASE("a post that a rule has a factor for multiplies the points of its holders", "[totals]")
{
    TwoMembers year;
    const EntryId secretary = year.word(WordList::Office, "secretary");
    year.facts.members.last().office = secretary;
    Rulebook book = threeClasses();
    book.multipliers = {{{1}, 1, {1}, secretary, 150}};
    CHECK(year.of_(year.bob, book).items.first() == PointItem {u"1"_s, 750, 750});
    CHECK(year.of_(year.ann, book).items.first().raw == 2000);
}

TEST_CASE("lines, items and classes add up to the total, in any order of the facts", "[totals]")
{
    const SmallYear year = aBusySpring();
    for (unsigned seed = 1; seed <= 60; ++seed) {
        std::mt19937 chance(seed);
        const auto any = [&](int least, int most) { return std::uniform_int_distribution(least, most)(chance); };
        const auto maybe = [&](int least, int most) {
            return any(0, 1) == 0 ? std::nullopt : std::optional(any(least, most));
        };
        Rulebook book;
        for (int fact = 1; fact <= static_cast<int>(RuleFact::NoReply); ++fact) {
            Rule rule = ruleOf(fact, QString(QChar(u'A' + any(0, 3))), RuleFact(fact), any(1, 900));
            rule.otherShare = any(0, 100);
            rule.floor = maybe(1, 300);
            rule.cap = maybe(300, 2000);
            rule.fullFacts = any(0, 2);
            rule.laterShare = any(0, 100);
            book.rules.append(rule);
        }
        for (const QChar name : u"ABCD"_s) {
            RuleClass group = classOf(name, any(0, 100));
            group.floor = maybe(-500, 500);
            group.cap = maybe(500, 3000);
            book.classes.append(group);
        }
        book.set.formula = any(0, 1) == 0 ? Formula::Sum : Formula::Weighted;
        const auto expected = evaluate(year.facts, book, allSpring);
        const auto shuffled = evaluate(year.shuffled(seed), book, allSpring);
        REQUIRE(expected.size() == shuffled.size());
        for (const MemberPoints &points : expected) {
            int raw = 0;
            for (const PointItem &item : points.items)
                raw += item.raw;
            CHECK(raw == sumOfLines(points));
            int total = 0;
            for (const ClassPoints &group : points.classes)
                total += group.weighted;
            CHECK(total == points.total);
            const auto same = std::ranges::find(shuffled, points.member, &MemberPoints::member);
            REQUIRE(same != shuffled.end());
            CHECK(same->items == points.items);
            CHECK(same->classes == points.classes);
            CHECK(same->total == points.total);
        }
    }
}
