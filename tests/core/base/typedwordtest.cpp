#include "core/base/typedword.h"

#include "tests/support/printing.h"

#include <QElapsedTimer>
#include <QStringList>

using namespace Qt::StringLiterals;
using namespace lianxin;
using Place = TypedWord::Place;

namespace {

bool finds(const QString &typed, const QString &text)
{
    return TypedWord(typed).in(text).isSomewhere();
}

} // namespace

TEST_CASE("a name is found by initials, by pinyin, by characters and by a mixture", "[base][pinyin]")
{
    for (const QString &typed :
         u"zys zy z zhangyushan zhangyus zhangys zhyush zhys zyshan ZYS ｚｙｓ 张 玉山 张ys 张yushan 张玉s yushan ys"_s
             .split(u' ')) {
        INFO(typed.toStdString());
        CHECK(finds(typed, u"张玉山"_s));
    }
    for (const QString &typed : u"zsy zhangshan zysx sy zhanyushan 张s 李 x"_s.split(u' ')) {
        INFO(typed.toStdString());
        CHECK_FALSE(finds(typed, u"张玉山"_s));
    }
}

TEST_CASE("a name is found by each of its readings", "[base][pinyin]")
{
    CHECK(finds(u"zg"_s, u"曾哥"_s));
    CHECK(finds(u"cengge"_s, u"曾哥"_s));
    CHECK(finds(u"shanx"_s, u"单雄信"_s));
    CHECK(finds(u"yuchi"_s, u"尉迟恭"_s));
    CHECK(finds(u"oy"_s, u"欧阳修"_s));
    CHECK(finds(u"lvbu"_s, u"吕布"_s));
    CHECK(finds(u"lubu"_s, u"吕布"_s));
    CHECK(finds(u"kuaiji"_s, u"会计"_s));
    CHECK(finds(u"lml"_s, u"李明朗"_s));
    CHECK(finds(u"xian"_s, u"西安"_s));
    CHECK(finds(u"xian"_s, u"先进"_s));
    CHECK(finds(u"akbe"_s, u"阿克·巴尔"_s));
    CHECK(finds(u"zs"_s, u"张　三"_s));
}

TEST_CASE("a long row of characters is found by letters from its beginning only", "[base][pinyin]")
{
    CHECK(finds(u"rmyy"_s, u"人民医院的建议"_s));
    CHECK_FALSE(finds(u"jy"_s, u"人民医院的建议"_s));
    CHECK(finds(u"建议"_s, u"人民医院的建议"_s));
    CHECK(finds(u"jy"_s, u"人民医院：建议"_s));
}

TEST_CASE("the place of what was found is told", "[base][pinyin]")
{
    CHECK(TypedWord(u"ys"_s).in(u"张玉山"_s) == Place {1, 2});
    CHECK(TypedWord(u"ash"_s).in(u"Ａｓｈ 12"_s) == Place {0, 3});
    CHECK(TypedWord(u"zs"_s).in(u"是，张　三"_s) == Place {2, 3});
    CHECK(TypedWord(u" 12 "_s).in(u"Ash 12"_s) == Place {4, 2});
    CHECK_FALSE(TypedWord({}).in(u"张玉山"_s).isSomewhere());
}

TEST_CASE("a long list can be asked at each key", "[base][pinyin]")
{
    const QString row = u"张玉山\n第一人民医院副院长\n2024-03-15\n主任医师\n关于老旧小区加装电梯的建议\nA0123"_s;
    CHECK(finds(u"z"_s, row));
    const TypedWord word(u"lqm"_s);
    QElapsedTimer clock;
    clock.start();
    int found = 0;
    for (int at = 0; at < 100'000; ++at)
        found += word.inFolded(row).isSomewhere() ? 1 : 0;
    CHECK(found == 0);
    CHECK(clock.elapsed() < 2'000); // 40 ms where it is compiled to be fast; this is for builds that are not, when busy
}
