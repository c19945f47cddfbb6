#include "core/documents/officialnumber.h"

#include "tests/support/office.h"
#include "tests/support/refusal.h"
#include "tests/support/roundtrip.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

NumberCycle aCycle()
{
    NumberCycle cycle;
    cycle.name = u"公函"_s;
    cycle.pattern = u"某函〔{年}〕{号}号"_s;
    cycle.papers = {u"unit-letter"_s};
    return cycle;
}

struct Numbers : Office {
    NumberCycle cycle = added(aCycle());

    NumberCycle added(const NumberCycle &wanted) const
    {
        return valueOf(act(*workbook, [&] { return NumberCycleRepository(database).insert(wanted); }));
    }
    int give(int year = 2024) const
    {
        return valueOf(act(*workbook, [&] { return OfficialNumberRepository(database).give(cycle, year); })).number;
    }
    QList<int> missing(int year = 2024) const
    {
        for (const CycleYear &each : valueOf(cycleYears(database, year)))
            if (each.year == year && each.cycle.id == cycle.id)
                return each.missing;
        FAIL("the year is not told");
        return {};
    }
};

} // namespace

TEST_CASE_METHOD(Numbers, "cycles and their papers are stored", "[documents]")
{
    NumberCycleRepository cycles(database);
    NumberCycle first = aCycle();
    first.name = u"通报"_s;
    first.pattern = u"某通〔{年}〕{号}号"_s;
    first.papers = {u"甲"_s};
    NumberCycle second {{}, 0, u"信息"_s, u"{年}年第{号}期"_s, 17, 2024, {u"乙"_s, u"丙"_s}};
    checkRepository(*workbook, cycles, first, second);
    CHECK(valueOf(cycles.of(u"unit-letter"_s))->name == u"公函"_s);
    CHECK_FALSE(valueOf(cycles.of(u"invitation-letter"_s)));
}

TEST_CASE("a cycle that breaks a rule is told which", "[documents]")
{
    NumberCycle cycle = aCycle();
    succeed(validate(cycle));
    cycle.name = u" "_s;
    CHECK(refusal(validate(cycle)).contains(u"name"_s));
    cycle = aCycle();
    cycle.pattern = u"某函"_s;
    CHECK(refusal(validate(cycle)).contains(u"{号}"_s));
    cycle.pattern = u"某函{月}{号}"_s;
    CHECK(refusal(validate(cycle)).contains(u"{年}"_s));
    cycle.pattern = u"某函{号}"_s; // which would be the same each year
    CHECK(refusal(validate(cycle)).contains(u"{年}"_s));
    cycle = aCycle();
    cycle.beginsWith = 0;
    CHECK(refusal(validate(cycle)).contains(u"99999"_s));
}

TEST_CASE_METHOD(Numbers, "numbers come one after the other, anew each year, from where the cycle begins",
                 "[documents]")
{
    CHECK(numberText(cycle, 2024, 3) == u"某函〔2024〕3号"_s);
    CHECK(QList {give(), give(), give(2025), give()} == QList {1, 2, 1, 3});
    cycle.beginsWith = 30;
    cycle.beginsIn = 2026;
    CHECK(QList {give(2026), give(2026), give(2027)} == QList {30, 31, 1});
    cycle.beginsIn = {};
    CHECK(give(2028) == 30);
}

TEST_CASE_METHOD(Numbers, "each cycle counts for itself", "[documents]")
{
    NumberCycle other = aCycle();
    other.name = u"通报"_s;
    other.pattern = u"某通〔{年}〕{号}号"_s;
    other.papers = {};
    give();
    cycle = added(other);
    CHECK(give() == 1);
}

TEST_CASE_METHOD(Numbers, "two cycles never number alike", "[documents]")
{
    NumberCycleRepository cycles(database);
    NumberCycle other = aCycle();
    other.name = u"通报"_s;
    other.papers = {};
    other.pattern += u' ';
    const auto alike = act(*workbook, [&] { return cycles.insert(other); });
    REQUIRE_FALSE(alike);
    CHECK(alike.error().message.contains(cycle.name));
    other.pattern = u"某通〔{年}〕{号}号"_s;
    other = added(other);
    other.pattern = cycle.pattern;
    CHECK_FALSE(act(*workbook, [&] { return cycles.update(other); }));
    cycle.beginsWith = 5;
    CHECK(valueOf(act(*workbook, [&] { return cycles.update(cycle); })).beginsWith == 5);
}

TEST_CASE_METHOD(Numbers, "a number that never left the office is free again only when it was the last", "[documents]")
{
    give();
    give();
    const auto second = valueOf(workbook->actions(1)).first().id;
    give();
    succeed(workbook->undo());
    CHECK(give() == 3); // the third was never given
    succeed(workbook->revert(second));
    CHECK(give() == 4);
    CHECK(missing() == QList {2});
}

TEST_CASE_METHOD(Numbers, "no number is given twice, whoever writes it", "[documents]")
{
    give();
    OfficialNumber same;
    same.cycle = cycle.id;
    same.year = 2024;
    same.number = 1;
    CHECK_FALSE(act(*workbook, [&] { return OfficialNumberRepository(database).insert(same); }));
}

TEST_CASE_METHOD(Numbers, "what lies before the first number of a year is no gap", "[documents]")
{
    cycle.beginsWith = 17;
    cycle = valueOf(act(*workbook, [&] { return NumberCycleRepository(database).update(cycle); }));
    CHECK(give() == 17);
    CHECK(missing().isEmpty());
    CHECK(missing(2030).isEmpty());
}

TEST_CASE("a new workbook has the cycles that come with the program, and undo does not go behind them", "[documents]")
{
    const auto workbook = aWorkbook();
    succeed(addStartingCycles(*workbook));
    const auto cycles = valueOf(NumberCycleRepository(workbook->database()).all());
    REQUIRE(cycles.size() == 1);
    CHECK(cycles.first().papers.contains(u"unit-letter"_s));
    CHECK(workbook->undoText().isEmpty());
}
