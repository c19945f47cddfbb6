#include "core/evaluation/rulecopies.h"

#include "core/evaluation/rulerepository.h"
#include "tests/support/office.h"

using namespace lianxin;
using namespace Qt::StringLiterals;

namespace {

/// A stored set with two rules, of which the second has a factor, a class and a condition.
struct StoredRules : Office {
    RuleSetId id;

    StoredRules()
    {
        RuleSet set;
        set.name = u"Rules of 2024"_s;
        set.validFrom = {2024, 3, 1};
        set.validTo = {2025, 3, 31};
        id = put<RuleSetRepository>(set).id;
        Rule rule;
        rule.ruleSet = id;
        for (const QString &code : {u"A1"_s, u"B1"_s}) {
            rule.code = code;
            rule.group = code.left(1);
            rule.points = 100;
            put<RuleRepository>(rule);
        }
        const RuleId second = book().rules.last().id;
        put<RuleMultiplierRepository>(RuleMultiplier {{}, 0, second, word(WordList::Level, u"city"_s), 200});
        put<RuleClassRepository>(RuleClass {{}, 0, id, u"B"_s, 3000, {}, 100});
        RuleCondition condition;
        condition.ruleSet = id;
        condition.measure = Measure::RulePoints;
        condition.rule = second;
        put<RuleConditionRepository>(condition);
    }

    template <typename Stored, typename Entity>
    Entity put(const Entity &entity) const
    {
        Stored stored(database);
        return valueOf(act(*workbook, [&] { return stored.insert(entity); }));
    }
    [[nodiscard]] Rulebook book() const { return valueOf(readRulebook(database, id)); }
};

} // namespace

TEST_CASE_METHOD(StoredRules, "a copy of a set has all that belongs to it, as its own", "[rulecopies]")
{
    const Rulebook before = book();
    const RuleSet next = successorOf(before.set);
    CHECK(next.name == u"Rules of 2025"_s);
    CHECK(next.validFrom == QDate(2025, 4, 1));
    CHECK(next.validTo == QDate(2026, 3, 31));
    const RuleSetId copied = valueOf(act(*workbook, [&] { return copyRules(database, before, next); })).set.id;

    const Rulebook copy = valueOf(readRulebook(database, copied));
    REQUIRE(copy.rules.size() == 2);
    CHECK(copy.rules.last().code == u"B1"_s);
    CHECK(copy.rules.last().id != before.rules.last().id);
    REQUIRE(copy.multipliers.size() == 1);
    CHECK(copy.multipliers.first().rule == copy.rules.last().id);
    CHECK(copy.multipliers.first().factor == 200);
    REQUIRE(copy.classes.size() == 1);
    CHECK(copy.classes.first().cap == 3000);
    REQUIRE(copy.conditions.size() == 1);
    CHECK(copy.conditions.first().rule == copy.rules.last().id);
    CHECK(book() == before); // the old year computes as it did

    CHECK(act(*workbook, [&] { return copyRules(database, before, next); }).error().kind == ErrorKind::Invalid);
}

TEST_CASE_METHOD(StoredRules, "a changed draft is stored in one action, and taken back by one undo", "[rulecopies]")
{
    const Rulebook before = book();
    Rulebook draft = before;
    draft.set.formula = Formula::Weighted;
    draft.rules.first().points = 700;
    draft.multipliers.first().factor = 300;
    draft.classes.first().weight = 60;
    draft.classes.append({{}, 0, id, u"A"_s, {}, {}, 40});
    draft.conditions.first().amount = 100;
    succeed(workbook->perform(u"Save"_s, [&] { return storeRules(database, draft); }));
    const Rulebook after = book();
    CHECK(after.set.formula == Formula::Weighted);
    CHECK(after.rules.first().points == 700);
    CHECK(after.rules.last() == before.rules.last());
    CHECK(after.multipliers.first().factor == 300);
    REQUIRE(after.classes.size() == 2);
    CHECK(weightsOf(after.classes) == 100);
    CHECK(after.conditions.first().amount == 100);

    CHECK(act(*workbook, [&] { return storeRules(database, draft); }).error().kind == ErrorKind::Conflict);
    succeed(workbook->undo());
    CHECK(book().rules.first().points == 100);
    CHECK(book().classes.size() == 1);
}

TEST_CASE_METHOD(StoredRules, "a set is removed with all that belongs to it", "[rulecopies]")
{
    succeed(act(*workbook, [&] { return removeRules(database, id); }));
    CHECK(valueOf(RuleRepository(database).all()).isEmpty());
    CHECK(valueOf(RuleClassRepository(database).all()).isEmpty());
    CHECK(valueOf(RuleConditionRepository(database).all()).isEmpty());
    CHECK(valueOf(RuleMultiplierRepository(database).all()).isEmpty());
}

TEST_CASE("the set after one follows its end, or else a year after its beginning", "[rulecopies]")
{
    RuleSet set;
    set.name = u"细则（2024年度，2024-01-01起）12024"_s;
    set.validFrom = {2024, 1, 1};
    set.expired = true;
    RuleSet next = successorOf(set);
    CHECK(next.name == u"细则（2025年度，2025-01-01起）12024"_s);
    CHECK(next.validFrom == QDate(2025, 1, 1));
    CHECK(next.validTo == QDate(2025, 12, 31));
    CHECK_FALSE(next.expired);
    set.validFrom = {};
    CHECK_FALSE(successorOf(set).validTo.isValid());
}
