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
