#include "core/evaluation/rulebook.h"

#include "core/evaluation/rulerepository.h"
#include "tests/support/office.h"

using namespace lianxin;
using namespace Qt::StringLiterals;

namespace {

RuleSet store(const Office &office, const QString &name, QDate from, QDate to, bool expired = false)
{
    RuleSet set;
    set.name = name;
    set.validFrom = from;
    set.validTo = to;
    set.expired = expired;
    RuleSetRepository sets(office.database);
    return valueOf(act(*office.workbook, [&] { return sets.insert(set); }));
}

QString nameOn(const Office &office, QDate day)
{
    return valueOf(readRulebook(office.database, day)).set.name;
}

} // namespace

TEST_CASE("the rules of a day are those of the set in use, or else the latest", "[rulebook]")
{
    const Office office;
    const auto none = readRulebook(office.database, QDate(2024, 6, 1));
    REQUIRE_FALSE(none);
    CHECK(none.error().kind == ErrorKind::NotFound);

    store(office, u"2024"_s, {2024, 3, 1}, {2025, 3, 31});
    store(office, u"2023"_s, {2023, 1, 1}, {2023, 12, 31}, true);
    store(office, u"2025"_s, {2025, 4, 1}, {2026, 3, 31});
    CHECK(nameOn(office, {2025, 3, 31}) == u"2024"_s);
    CHECK(nameOn(office, {2025, 4, 1}) == u"2025"_s);

    CHECK(nameOn(office, {2023, 6, 1}) == u"2025"_s); // the expired set is kept for the records only
    CHECK(nameOn(office, {2030, 1, 1}) == u"2025"_s);

    store(office, u"undated"_s, {}, {});
    store(office, u"first quarter"_s, {2025, 1, 1}, {2025, 12, 31});
    const auto nameIn = [&](const Period &period) { return valueOf(readRulebook(office.database, period)).set.name; };
    CHECK(nameIn({{2024, 3, 1}, {2025, 3, 31}}) == u"2024"_s); // a later set covers its last day only
    CHECK(nameIn({{2025, 2, 1}, {2025, 2, 28}}) == u"first quarter"_s);
    CHECK(nameIn({{2020, 1, 1}, {2025, 2, 28}}) == u"undated"_s);
    CHECK(nameIn({{}, {2024, 12, 31}}) == u"2024"_s);
}

TEST_CASE("a rulebook has the rules and factors of its set and no other's", "[rulebook]")
{
    const Office office;
    RuleRepository rules(office.database);
    RuleMultiplierRepository multipliers(office.database);
    const EntryId province = office.word(WordList::Level, u"province"_s);
    const EntryId city = office.word(WordList::Level, u"city"_s);
    QList<Rule> stored;
    for (const QString &name : {u"2024"_s, u"2025"_s}) {
        Rule rule;
        rule.ruleSet = store(office, name, {}, {}).id;
        rule.code = u"C2"_s;
        stored.append(valueOf(act(*office.workbook, [&] { return rules.insert(rule); })));
        RuleMultiplier multiplier;
        multiplier.rule = stored.last().id;
        multiplier.entry = province;
        multiplier.factor = name == u"2024"_s ? 200 : 300;
        (void)valueOf(act(*office.workbook, [&] { return multipliers.insert(multiplier); }));
    }

    const Rulebook book = valueOf(readRulebook(office.database, stored.first().ruleSet));
    CHECK(book.rules == QList<Rule> {stored.first()});
    CHECK(book.factor(stored.first().id, province) == 200);
    CHECK(book.factor(stored.first().id, city) == 100); // it names none
    CHECK(book.factor(stored.last().id, province) == 100); // of another set
}

TEST_CASE("the days evaluated are those asked for, or else those of the set", "[rulebook]")
{
    Rulebook book;
    book.set.validFrom = {2024, 3, 1};
    book.set.validTo = {2025, 3, 31};
    CHECK(book.periodFor() == Period {{2024, 3, 1}, {2025, 3, 31}});
    CHECK(book.periodFor({.from = {2024, 5, 1}, .to = {}}) == Period {{2024, 5, 1}, {2025, 3, 31}});
}
