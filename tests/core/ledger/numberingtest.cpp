#include "core/ledger/numbering.h"

#include "tests/support/printing.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE("the next number follows the highest, in its own pattern", "[ledger]")
{
    CHECK(nextNumber({}, u"2024-滨城-"_s) == u"2024-滨城-01"_s);
    CHECK(nextNumber({u"2024-滨城-09"_s, u"2024-滨城-02"_s}, u"x-"_s) == u"2024-滨城-10"_s);
    CHECK(nextNumber({u"A007"_s}, u"x-"_s) == u"A008"_s);
    CHECK(nextNumber({u"99"_s}, u"x-"_s) == u"100"_s);
    CHECK(nextNumber({u"no digits"_s}, u"x-"_s) == u"x-01"_s);
}

TEST_CASE("what is not known of a visit falls away from the number, with its hyphen", "[ledger]")
{
    Activity visit;
    visit.id = {1};
    CHECK(nextNumber(visit, {}, {}) == u"01"_s);
    CHECK(nextNumber(visit, u"滨城区"_s, {}) == u"滨城-01"_s);
    visit.plannedOn = {2026, 5, 6};
    CHECK(nextNumber(visit, {}, {}) == u"2026-01"_s);
    CHECK(nextNumber(visit, u"滨城区"_s, {}) == u"2026-滨城-01"_s);
}

TEST_CASE("a second visit of the year to the same county passes over the numbers of the first", "[ledger]")
{
    Activity visit;
    visit.id = {2};
    visit.plannedOn = {2026, 5, 6};
    Suggestion earlier;
    earlier.activity = {1};
    earlier.number = u"2026-滨城-01"_s;
    CHECK(nextNumber(visit, u"滨城区"_s, {earlier}) == u"2026-滨城-02"_s);
}
