#include "core/base/chinesetext.h"

#include "tests/support/printing.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE("a name is compared without any white space", "[base]")
{
    CHECK(withoutSpaces(u" 项\u3000 怀\t德\u00a0"_s) == u"项怀德"_s);
    CHECK(withoutSpaces(u"项\u200b怀\ufeff德"_s) == u"项怀德"_s); // what chat programs leave behind
    CHECK(withoutSpaces(u"陈\u3000㛃𠮷"_s) == u"陈㛃𠮷"_s);
    CHECK(withoutSpaces({}).isEmpty());
}

TEST_CASE("full-width signs are those of the keyboard, Chinese ones stay", "[base]")
{
    CHECK(halfWidth(u"Ａ１（ｚ）～\u3000！"_s) == u"A1(z)~ !"_s);
    CHECK(halfWidth(u"一、二。“三”《四》"_s) == u"一、二。“三”《四》"_s);
}

TEST_CASE("two writings of one word compare as equal", "[base]")
{
    CHECK(comparable(u"Ａ　类"_s) == comparable(u" a类"_s));
    CHECK(comparable(u"姓　名"_s) == u"姓名"_s);
    CHECK(comparable(u"甲（一）"_s) == u"甲(一)"_s);
    CHECK(comparable(u"甲"_s) != comparable(u"乙"_s));
}

TEST_CASE("a text is as long as a word processor counts it", "[base]")
{
    CHECK(wordCount(QString()) == 0);
    CHECK(wordCount(u" \u3000\n"_s) == 0);
    CHECK(wordCount(u"织机品牌杂，协议不通。"_s) == 11);
    CHECK(wordCount(u"“一企一策”——免费"_s) == 10);
    CHECK(wordCount(u"日产面点35吨"_s) == 6); // the figures are one
    CHECK(wordCount(u"two words"_s) == 2);
    CHECK(wordCount(u"用AI算"_s) == 3);
    CHECK(wordCount(u"3.5万元"_s) == 3);
    CHECK(wordCount(u"𠮷野家"_s) == 3); // beyond the BMP
}
