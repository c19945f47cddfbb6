#include "core/base/initials.h"

#include "core/base/pinyin.h"
#include "core/base/typedword.h"
#include "tests/support/printing.h"

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// What a clerk may type for `name`: of each syllable the whole or its first letters, the last perhaps broken off.
QString typedFor(const QString &name, std::mt19937 &chance)
{
    QString typed;
    const QList<Reading> readings = readingsOf(name, ReadAs::Name);
    for (const Reading &reading : readings) {
        const QLatin1StringView syllable = spellingOf(reading.syllable);
        const bool hasTwo = syllable.size() > 1 && syllable.at(1) == u'h';
        switch (chance() % 3) {
        case 0:
            typed += syllable.left(hasTwo ? 2 : 1);
            break;
        case 1:
            typed += syllable;
            break;
        default:
            typed += syllable.left(1);
        }
    }
    return typed;
}

bool indexFinds(const QString &typed, const QString &name)
{
    const QStringList meant = initialsMeant(typed);
    return std::ranges::any_of(initialsOf(name), [&](const QString &initials) {
        return std::ranges::any_of(meant, [&](const QString &each) { return initials.startsWith(each); });
    });
}

} // namespace

TEST_CASE("a name has initials from each of its characters on", "[base][pinyin]")
{
    CHECK(initialsOf(u"张玉山"_s) == QStringList {u"zys"_s, u"ys"_s, u"s"_s});
    CHECK(initialsOf(u"人民医院建议"_s) == QStringList {u"rmyyjy"_s});
    CHECK(initialsOf(u"Ash 2"_s).isEmpty());
    CHECK(initialsOf(u"张　三"_s).contains(u"zs"_s));
    CHECK(initialsOf(u"单雄"_s).contains(u"sx"_s));
    CHECK(initialsOf(u"单雄"_s).contains(u"dx"_s));
}

TEST_CASE("a name is spelled out from each of its characters on", "[base][pinyin]")
{
    CHECK(spellingsOf(u"张玉山"_s) == QStringList {u"zhangyushan"_s, u"yushan"_s, u"shan"_s});
    CHECK(spellingsOf(u"吕布"_s).contains(u"lvbu"_s));
    CHECK(spellingsOf(u"单雄"_s).contains(u"shanxiong"_s));
    CHECK(spellingsOf(u"人民医院建议"_s) == QStringList {u"renminyiyuanjianyi"_s});
    CHECK(spellingsMeant(u"LVB"_s) == QStringList {u"lvb"_s});
    CHECK(spellingsMeant(u"lub"_s) == QStringList {u"lub"_s, u"lvb"_s});
}

TEST_CASE("letters may mean several initials", "[base][pinyin]")
{
    CHECK(initialsMeant(u"zys"_s).contains(u"zys"_s));
    CHECK(initialsMeant(u"zhangys"_s).contains(u"zys"_s));
    CHECK(initialsMeant(u"xian"_s).contains(u"x"_s));
    CHECK(initialsMeant(u"xian"_s).contains(u"xa"_s));
    CHECK(initialsMeant(u"zhyush"_s).contains(u"zys"_s));
    CHECK(initialsMeant(u"iii"_s).isEmpty());
}

TEST_CASE("what a typed word finds by pinyin begins with the initials that it may mean", "[base][pinyin]")
{
    std::mt19937 chance(3);
    const QStringList names =
        u"张玉山 曾哥 欧阳修远 吕布 单雄信 尉迟恭 仇和 区新 安恩 王小二 覃天 长孙无忌 翟让 石一"_s.split(u' ');
    for (int round = 0; round < 400; ++round) {
        const QString &name = names.at(static_cast<qsizetype>(chance() % static_cast<unsigned>(names.size())));
        const QString typed = typedFor(name, chance);
        INFO(typed.toStdString() << ' ' << name.toStdString());
        REQUIRE(TypedWord(typed).in(name).isSomewhere());
        CHECK(indexFinds(typed, name));
    }
}

TEST_CASE("a long text of letters is weighed quickly", "[base][pinyin]")
{
    CHECK(initialsMeant(QString(200, u'a')).size() <= 64);
    CHECK(initialsMeant(u"zhangyushanzhangyushanzhangyushan"_s).size() <= 64);
}
