#include "core/search/fuzzy.h"

#include "tests/support/printing.h"

using namespace Qt::StringLiterals;
using namespace lianxin;
using Places = QList<TypedWord::Place>;

TEST_CASE("signs are found in their order, though apart", "[search]")
{
    CHECK(scatteredPlaces(u"Import spreadsheets…"_s, u"imspr"_s) == Places {{0, 2}, {7, 3}});
    CHECK(scatteredPlaces(u"Import spreadsheets…"_s, u"spread"_s) == Places {{7, 6}});
    CHECK(scatteredPlaces(u"Import"_s, u"port"_s).isEmpty());
    CHECK(scatteredPlaces(u"Import"_s, u"tropmi"_s).isEmpty());
    CHECK(scatteredPlaces(u"Import"_s, {}).isEmpty());
}

TEST_CASE("characters are found by the letter that they begin with, in the midst of a long text too", "[search]")
{
    CHECK(scatteredPlaces(u"导出当前表格"_s, u"dcbg"_s) == Places {{0, 2}, {4, 2}});
    CHECK(scatteredPlaces(u"导出当前表格"_s, u"表格"_s) == Places {{4, 2}});
    CHECK(scatteredPlaces(u"导出当前表格"_s, u"bg"_s) == Places {{4, 2}});
    CHECK(scatteredPlaces(u"导出当前表格"_s, u"gb"_s).isEmpty());
    CHECK(scatteredPlaces(u"\U00020BB7野家"_s, u"yj"_s) == Places {{2, 2}});
}
