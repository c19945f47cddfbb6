#include "core/base/wordlists.h"

#include "tests/support/printing.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE("what is too long to be shown ends in an ellipsis, and no character is cut in two", "[base]")
{
    CHECK(shortened(u"织机品牌杂"_s, 5) == u"织机品牌杂"_s);
    CHECK(shortened(u"织机品牌杂"_s, 4) == u"织机品\u2026"_s);
    CHECK(shortened({}, 4).isEmpty());
    CHECK(shortened(u"织机𠮷野家"_s, 4) == u"织机\u2026"_s); // two code units that would be the third and the fourth
    CHECK(shortened(u"织机𠮷野家"_s, 5) == u"织机𠮷\u2026"_s);
    CHECK(shortened(u"𠮷野家"_s, 2) == u"\u2026"_s);
}

TEST_CASE("what is empty stands beside nothing", "[base]")
{
    CHECK(sideBySide({u"甲"_s, {}, u"乙"_s}) == u"甲 \u00b7 乙"_s);
    CHECK(sideBySide({{}, {}}).isEmpty());
}
