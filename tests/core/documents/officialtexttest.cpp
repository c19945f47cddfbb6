#include "core/documents/officialtext.h"

#include "tests/support/printing.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace lianxin::documents;

TEST_CASE("dates are written with Arabic figures and no leading zeros", "[documents]")
{
    CHECK(officialDate({2026, 3, 5}) == u"2026年3月5日"_s);
    CHECK(officialDate({2026, 12, 31}) == u"2026年12月31日"_s);
    CHECK(officialDateWithWeekday({2026, 3, 5}) == u"2026年3月5日（星期四）"_s);
    CHECK(officialDateWithWeekday({2026, 3, 8}) == u"2026年3月8日（星期日）"_s);
    CHECK(monthAndDay({2026, 3, 5}) == u"3月5日"_s);
}

TEST_CASE("dates can be written in characters", "[documents]")
{
    CHECK(dateInCharacters({2026, 3, 5}) == u"二〇二六年三月五日"_s);
    CHECK(dateInCharacters({2010, 10, 10}) == u"二〇一〇年十月十日"_s);
    CHECK(dateInCharacters({2024, 12, 31}) == u"二〇二四年十二月三十一日"_s);
    CHECK(dateInCharacters({2024, 11, 20}) == u"二〇二四年十一月二十日"_s);
}

TEST_CASE("a date that is none is written as nothing", "[documents]")
{
    CHECK(officialDate({}).isEmpty());
    CHECK(officialDateWithWeekday({}).isEmpty());
    CHECK(monthAndDay({}).isEmpty());
    CHECK(dateInCharacters({}).isEmpty());
}

TEST_CASE("ninety-nine paragraphs are counted with as many different numerals", "[documents]")
{
    CHECK(numeral(1) == u"一"_s);
    CHECK(numeral(10) == u"十"_s);
    CHECK(numeral(19) == u"十九"_s);
    CHECK(numeral(20) == u"二十"_s);
    CHECK(numeral(99) == u"九十九"_s);
    QSet<QString> all;
    for (int number = 1; number <= 99; ++number)
        all.insert(numeral(number));
    CHECK(all.size() == 99);
}

TEST_CASE("the number of each level is read back as that level", "[documents]")
{
    CHECK(levelNumber(Level::First, 3) == u"三、"_s);
    CHECK(levelNumber(Level::Second, 12) == u"（十二）"_s);
    CHECK(levelNumber(Level::Third, 4) == u"4."_s);
    CHECK(levelNumber(Level::Fourth, 5) == u"（5）"_s);
    CHECK(levelNumber(Level::Text, 5).isEmpty());
    for (const Level level : {Level::First, Level::Second, Level::Third, Level::Fourth}) {
        for (int number = 1; number <= 99; ++number) {
            const QString sign = levelNumber(level, number);
            CHECK(levelPrefix(sign + u"时间安排"_s) == LevelPrefix {level, sign.size()});
        }
    }
}

TEST_CASE("what only looks like a number of a paragraph is running text", "[documents]")
{
    for (const QString &line : {u"3.5亿元贷款"_s, u"（略）"_s, u"一企一策"_s, u"2026年3月"_s, u"百、"_s, QString()})
        CHECK(levelPrefix(line) == LevelPrefix {});
}

TEST_CASE("several names are numbered, a single one is not", "[documents]")
{
    CHECK(numbered({}).isEmpty());
    CHECK(numbered({u"回执"_s}) == QStringList {u"回执"_s});
    CHECK(numbered({u"日程"_s, u"回执"_s}) == QStringList {u"1.日程"_s, u"2.回执"_s});
    CHECK(inOneSentence({u"甲"_s, u"乙"_s}) == u"1.甲；2.乙"_s);
    CHECK(enumerated({u"甲"_s, u"乙"_s, u"丙"_s}) == u"甲、乙、丙"_s);
}
