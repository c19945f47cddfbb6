#include "core/base/strokes.h"

#include "tests/support/printing.h"

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// Whether `sorted` is what any order of its names is sorted to.
void checkOrderOfStrokes(const QStringList &sorted)
{
    std::mt19937 chance(7);
    QStringList names = sorted;
    std::ranges::shuffle(names, chance);
    std::ranges::stable_sort(names, {}, [](const QString &name) { return strokeKey(name, ReadAs::Name); });
    CHECK(names == sorted);
}

} // namespace

TEST_CASE("surnames stand in the order of official lists", "[base][strokes]")
{
    checkOrderOfStrokes(
        u"丁 卜 刁 于 万 马 王 韦 牛 毛 方 尹 邓 艾 石 卢 叶 田 史 付 白 冯 邢 朱 任 刘 江 许 孙 杜 李 杨 吴 何 余 "
        "沈 宋 张 陆 陈 林 周 郑 孟 赵 胡 钟 侯 俞 施 贺 袁 徐 郭 唐 黄 曹 龚 梁 彭 董 蒋 韩 程 曾 谢 赖 蔡 熊 潘 "
        "薛 魏"_s.split(u' '));
}

TEST_CASE("equal shapes sort the plain stroke before the hooked or rising one", "[base][strokes]")
{
    checkOrderOfStrokes(u"十 丁"_s.split(u' '));
    checkOrderOfStrokes(u"人 入"_s.split(u' '));
    checkOrderOfStrokes(u"干 于"_s.split(u' '));
    checkOrderOfStrokes(u"天 夫"_s.split(u' ')); // one order of strokes: as in the standard's own table
}

TEST_CASE("of one surname, those with one given character come first, then stroke by stroke", "[base][strokes]")
{
    checkOrderOfStrokes(
        u"王晨|王瀚|王沪宁|李希|李强|李克强|李鸿忠|张伟|张一民|张伟民|欧 明|欧一帆|欧阳修|欧阳一山|赵云"_s.split(u'|'));
    checkOrderOfStrokes({u"张　山"_s, u"张伟"_s, u"张伟（乙）"_s, u"张大山"_s});
    CHECK(strokeKey(u"张　伟"_s, ReadAs::Name) == strokeKey(u"张伟"_s, ReadAs::Name));
}

TEST_CASE("rare and traditional characters have their place, letters and numbers come before", "[base][strokes]")
{
    checkOrderOfStrokes({u"2号"_s, u"10号"_s, u"Smith"_s, u"丁一"_s, u"马一"_s, u"馬一"_s, u"\U0002A6D6一"_s});
    CHECK(strokePlace(U'一') == 1);
    CHECK(strokePlace(U'a') == 0);
    CHECK(strokePlace(U'\U0002CB4E') > 0); // a character of names beyond the first plane, in the standard of 2013
}
