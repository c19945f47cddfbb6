#include "core/exchange/importmapping.h"

#include "core/base/chinesetext.h"
#include "core/exchange/exchangewords.h"
#include "tests/support/roundtrip.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE("Answers about columns and values are kept field by field", "[exchange][mapping]")
{
    const auto workbook = aWorkbook();
    ColumnMappingRepository columns(workbook->database());
    checkRepository(*workbook, columns, ColumnMapping {{}, 0, u"a"_s, u"b"_s}, ColumnMapping {{}, 0, u"c"_s, u"d"_s});
    ValueMappingRepository values(workbook->database());
    checkRepository(*workbook, values, ValueMapping {{}, 0, u"f"_s, u"a"_s, u"b"_s},
                    ValueMapping {{}, 0, u"g"_s, u"c"_s, u"d"_s});
}

TEST_CASE("A mapping is read from its file", "[exchange][mapping]")
{
    const auto mapping =
        valueOf(mappingFromJson(R"({"columns":{"问题描述":"建议内容"},"values":{"结果":{"已解决":"A"}}})"));
    CHECK(mapping.column(u" 问题 描述"_s) == u"建议内容"_s);
    CHECK(mapping.column(u"其他"_s) == u"其他"_s);
    CHECK(mapping.value({u"结果"_s}, u"已 解决"_s) == u"A"_s);
    CHECK(mapping.value({u"评价"_s}, u"已解决"_s) == u"已解决"_s);
    CHECK(valueOf(mappingFromJson("{}")) == ImportMapping {});
}

TEST_CASE("A mapping file that is none is refused", "[exchange][mapping]")
{
    for (const char *json : {"", "[]", "{", R"({"columns":[]})", R"({"columns":{"a":1}})", R"({"values":{"a":"b"}})",
                             R"({"values":{"a":{"b":[]}}})", R"({"columns":{" ":"b"}})"}) {
        INFO(json);
        const auto mapping = mappingFromJson(json);
        REQUIRE_FALSE(mapping);
        CHECK(mapping.error().kind == ErrorKind::Invalid);
        CHECK_FALSE(mapping.error().message.isEmpty());
    }
}

TEST_CASE("The document remembers answers, and a new one takes the place of an old one", "[exchange][mapping]")
{
    const auto workbook = aWorkbook();
    const auto remember = [&](const ImportMapping &mapping) {
        return valueOf(act(*workbook, [&] { return rememberMapping(workbook->database(), mapping); }));
    };
    const ImportMapping first {{{u"a"_s, u"b"_s}}, {{u"f"_s, {{u"x"_s, u"y"_s}}}}};
    CHECK(remember(first) == first);
    CHECK(remember({}) == first);
    const ImportMapping second {{{u"a"_s, u"c"_s}, {u"d"_s, u"e"_s}}, {{u"f"_s, {{u"x"_s, u"z"_s}}}}};
    CHECK(remember(second) == second);
    CHECK(ColumnMappingRepository(workbook->database()).all()->size() == 2);
    CHECK(ValueMappingRepository(workbook->database()).all()->size() == 1);
}

TEST_CASE("A mapping leads to columns that sheets have", "[exchange][mapping]")
{
    const auto words = valueOf(ExchangeWords::read());
    const auto told = [&](const char *json) {
        const auto checked = checkMapping(valueOf(mappingFromJson(json)), words);
        return checked ? QString() : checked.error().message;
    };
    CHECK(told(R"({"columns":{"问题描述":"建议内容"},"values":{"结果":{"已解决":"A"}}})") == QString());
    CHECK(told(R"({"columns":{"所在界":"界别"},"values":{"所在界":{"火星界":"教育界"}}})") == QString());
    CHECK(told(R"({"columns":{"问题描述":"不存在列"}})").contains(u"不存在列"_s));
    CHECK(told(R"({"values":{"哪里":{"已解决":"A"}}})").contains(u"哪里"_s));
}
