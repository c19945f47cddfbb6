#include "core/base/pinyin.h"

#include "tests/support/printing.h"

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

QStringList inOrderOfPinyin(QStringList texts, ReadAs as)
{
    std::mt19937 chance(7);
    std::ranges::shuffle(texts, chance);
    std::ranges::stable_sort(texts, {}, [as](const QString &text) { return pinyinKey(text, as); });
    return texts;
}

} // namespace

TEST_CASE("a surname is read as a surname", "[base][pinyin]")
{
    const QStringList expected =
        u"曾zeng 单shan 解xie 仇qiu 查zha 盖ge 朴piao 区ou 任ren 覃qin 缪miao 佴nai 乜nie 藏zang "
        "祭zhai 吕lv 翟zhai 尉wei 冼xian 洗xian 宁ning 华hua 过guo 葛ge 员yun 贠yun 繁po 折she "
        "召shao 晁chao 逄pang 句gou 谌chen 阚kan 瞿qu 种chong 黑he 哈ha 纪ji 阙que 那na 能nai "
        "炅gui 郇xun 隗wei 车che 乐yue 干gan 秘bi 薄bo 卜bu 相xiang 应ying 燕yan 占zhan 角jue "
        "郗xi 褚chu 宿su 莘shen 费fei 佘she 厍she 宓mi 郄qie 亓qi 昝zan 訾zi 肖xiao 罗luo 贾jia "
        "欧阳ouyang 尉迟yuchi 万俟moqi 澹台tantai 单于chanyu 令狐linghu 长孙zhangsun 鲜于xianyu "
        "诸葛zhuge 皇甫huangfu 乐正yuezheng 夹谷jiagu 亓官qiguan"_s.split(u' ');
    for (const QString &line : expected) {
        const auto letters = std::ranges::find_if(line, [](QChar sign) { return sign.unicode() < 0x80; });
        const QString surname = line.left(letters - line.cbegin());
        INFO(surname.toStdString());
        CHECK(pinyin(surname + u"明"_s, ReadAs::Name) == line.mid(surname.size()) + u"ming"_s);
    }
}

TEST_CASE("what is no name is read as words are", "[base][pinyin]")
{
    CHECK(pinyin(u"区政协"_s) == u"quzhengxie"_s);
    CHECK(pinyin(u"单位"_s) == u"danwei"_s);
    CHECK(pinyin(u"重庆银行会计"_s) == u"chongqingyinhangkuaiji"_s);
    CHECK(pinyin(u"音乐厅长"_s) == u"yinyuetingzhang"_s);
    CHECK(pinyin(u"解放路曾家沟"_s) == u"jiefanglucengjiagou"_s);
    CHECK(pinyin(u"Ａ 2号楼"_s) == u"a2haolou"_s);
    CHECK(pinyin(u"女儿绿"_s) == u"nverlv"_s);
    CHECK(pinyin({}).isEmpty());
}

TEST_CASE("the initials of a name are the first letters of its readings", "[base][pinyin]")
{
    CHECK(pinyinInitials(u"张玉山"_s, ReadAs::Name) == u"zys"_s);
    CHECK(pinyinInitials(u"单　雄"_s, ReadAs::Name) == u"sx"_s);
    CHECK(pinyinInitials(u"郭\U0002CB4E"_s, ReadAs::Name).startsWith(u'g'));
}

TEST_CASE("names sort by the readings of their surnames", "[base][pinyin]")
{
    const QStringList sorted =
        u"艾青 安宁 柏杨 薄一 卜凡 蔡明 晁盖 陈光 谌华 种师 褚健 丁一 费祎 盖中 葛亮 过江 郭靖 哈文 华佗 皇甫嵩 吉安 "
        u"纪云 阚泽 柯南 "
        "李白 李强 令狐冲 刘备 吕布 罗成 宓子 缪云 万俟木 能文 乜东 宁静 区新 欧阳修 朴正 秦明 覃天 仇和 任重 单雄信 "
        "石开 澹台明 "
        "王平 郗鉴 冼星 肖红 谢安 解缙 燕青 尉迟恭 乐毅 曾哥 查理 查良 翟让 祭仲 张飞"_s.split(u' ');
    CHECK(inOrderOfPinyin(sorted, ReadAs::Name) == sorted);
    CHECK(inOrderOfPinyin({u"曾家岩"_s, u"重庆"_s, u"陈家坪"_s}, ReadAs::Words)
          == QStringList {u"曾家岩"_s, u"陈家坪"_s, u"重庆"_s});
}

TEST_CASE("one surname stays together, and tones come before strokes", "[base][pinyin]")
{
    CHECK(inOrderOfPinyin({u"章一"_s, u"张四"_s, u"张三"_s, u"章鱼"_s}, ReadAs::Name)
          == QStringList {u"张三"_s, u"张四"_s, u"章一"_s, u"章鱼"_s});
    CHECK(inOrderOfPinyin({u"骂"_s, u"马"_s, u"麻"_s, u"妈"_s}, ReadAs::Words)
          == QStringList {u"妈"_s, u"麻"_s, u"马"_s, u"骂"_s});
    CHECK(inOrderOfPinyin({u"昂"_s, u"安宁"_s, u"安"_s}, ReadAs::Words) == QStringList {u"安"_s, u"安宁"_s, u"昂"_s});
}

TEST_CASE("numbers sort by value, before letters, before characters", "[base][pinyin]")
{
    CHECK(inOrderOfPinyin({u"安"_s, u"b"_s, u"第10次"_s, u"第2次"_s, u"A10"_s, u"Ａ９"_s, u"007"_s, u"10"_s, u"9"_s},
                          ReadAs::Words)
          == QStringList {u"007"_s, u"9"_s, u"10"_s, u"Ａ９"_s, u"A10"_s, u"b"_s, u"安"_s, u"第2次"_s, u"第10次"_s});
}

TEST_CASE("a name spaced out to three characters sorts as without the space", "[base][pinyin]")
{
    CHECK(pinyinKey(u"张　三"_s, ReadAs::Name) == pinyinKey(u"张三"_s, ReadAs::Name));
    CHECK(pinyinKey(u"Ash tree"_s) != pinyinKey(u"Ashtree"_s));
}
