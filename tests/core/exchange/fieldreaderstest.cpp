#include "core/exchange/fieldreaders.h"

#include "core/exchange/numberformat.h"
#include "tests/support/printing.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

Cell textCell(const QString &text)
{
    return {CellKind::Text, text, 0, {}};
}

Cell dayCell(QDate day)
{
    return dateCell(QDateTime(day, QTime(), Qt::UTC), true, false);
}

} // namespace

TEST_CASE("A day is read however an office writes it", "[exchange][readers]")
{
    const QDate day(2024, 3, 8);
    for (const auto &written :
         {u"2024.3.8"_s, u"2024-03-08"_s, u"2024/3/8"_s, u"2024年3月8日"_s, u"2024年3月8日（星期五）"_s,
          u"２０２４．３．８"_s, u"20240308"_s, u" 2024 年 3 月 8 日 "_s}) {
        INFO(written.toStdString());
        CHECK(readDay(textCell(written)) == day);
    }
    CHECK(readDay(dayCell(day)) == day);
    CHECK(readDay(Cell {CellKind::Number, u"45359"_s, 45359, {}}) == day);
}

TEST_CASE("A day in Chinese numerals is read where they are told", "[exchange][readers]")
{
    const QString numerals = u"零一二三四五六七八九十〇"_s;
    CHECK(readDay(textCell(u"二〇二四年三月八日"_s), numerals) == QDate(2024, 3, 8));
    CHECK(readDay(u"二零二四年十二月二十八日（星期六）"_s, numerals) == QDate(2024, 12, 28));
    CHECK(readDay(u"二〇二四年十月三十日"_s, numerals) == QDate(2024, 10, 30));
    CHECK(readDay(u"第一批，2024年3月8日"_s, numerals) == QDate(2024, 3, 8));
    for (const auto &written :
         {u"二〇二四年三月"_s, u"三月八日"_s, u"二〇二四年十三月八日"_s, u"二〇二四年五月上旬"_s, u"十"_s, u""_s})
        CHECK_FALSE(readDay(written, numerals).isValid());
    CHECK_FALSE(readDay(u"二〇二四年三月八日"_s).isValid());
}

TEST_CASE("A month and a day get the year that they lack, and what the calendar has not is found",
          "[exchange][readers]")
{
    const QString numerals = u"零一二三四五六七八九十〇"_s;
    CHECK(readDay(withWholeDay(u"推迟到9月14日"_s, numerals, 2027)) == QDate(2027, 9, 14));
    CHECK(readDay(withWholeDay(u"九月十四日"_s, numerals, 2027)) == QDate(2027, 9, 14));
    CHECK(withWholeDay(u"2026年9月14日"_s, numerals, 2027) == u"2026年9月14日"_s);
    CHECK(withWholeDay(u"9月中旬"_s, numerals, 2027) == u"9月中旬"_s);
    for (const auto &written :
         {u"2027-13-05"_s, u"2027年4月31日"_s, u"2027.2.29"_s, u"二〇二七年四月三十一日"_s, u"9月32日"_s})
        CHECK(isNoDay(written, numerals));
    for (const auto &written :
         {u"2027-12-05"_s, u"9月14日"_s, u"2月29日"_s, u"2027年9—10月"_s, u"4月下旬"_s, u"待定"_s})
        CHECK_FALSE(isNoDay(written, numerals));
}

TEST_CASE("What names no whole day is no day", "[exchange][readers]")
{
    for (const auto &written :
         {u"2024年4月下旬"_s, u"2024年5—6月"_s, u"2024年9-10月"_s, u"2024年6月中下旬"_s, u"2024年3月—2025年3月"_s,
          u"2024-惠民-12"_s, u"2024.13.1"_s, u"2023.2.29"_s, u"待定"_s, u""_s, u"13800009001"_s}) {
        INFO(written.toStdString());
        CHECK_FALSE(readDay(textCell(written)).isValid());
    }
    CHECK_FALSE(readDay(Cell {CellKind::Number, u"12"_s, 12, {}}).isValid());
}

TEST_CASE("Several days of one text are read in its order", "[exchange][readers]")
{
    CHECK(readDays(u"考核期2024-03-01至2025年3月31日"_s) == QList {QDate(2024, 3, 1), QDate(2025, 3, 31)});
    CHECK(readDays(u"推迟"_s).isEmpty());
}

TEST_CASE("A month is read however an office writes it", "[exchange][readers]")
{
    for (const auto &written : {u"1975.06"_s, u"1975年6月"_s, u"1975-06"_s, u"197506"_s, u"1975/6"_s, u"1975年6月3日"_s,
                                u"19750603"_s, u"１９７５．０６"_s}) {
        INFO(written.toStdString());
        CHECK(readMonth(textCell(written)) == u"1975-06"_s);
    }
    CHECK(readMonth(dayCell({1975, 6, 30})) == u"1975-06"_s);
    CHECK(readMonth(formattedCell(1975.1, numberFormat(u"0.00"_s), false)) == u"1975-10"_s);
    CHECK(readMonth(formattedCell(197506, numberFormat(u"General"_s), false)) == u"1975-06"_s);
    for (const auto &written : {u"1975"_s, u"1975.13"_s, u"六月"_s, u""_s, u"1975.0"_s})
        CHECK(readMonth(textCell(written)).isEmpty());
}

TEST_CASE("A time of day is read from text and from a true time", "[exchange][readers]")
{
    CHECK(readTime(textCell(u"8:07"_s)) == QTime(8, 7));
    CHECK(readTime(textCell(u"8：07"_s)) == QTime(8, 7));
    CHECK(readTime(dateCell(QDateTime(QDate(1899, 12, 30), QTime(8, 7), Qt::UTC), false, true)) == QTime(8, 7));
    CHECK_FALSE(readTime(textCell(u"25:00"_s)).isValid());
    CHECK_FALSE(readTime(textCell(u"上午"_s)).isValid());
}

TEST_CASE("Numbers are read with words and signs around them", "[exchange][readers]")
{
    CHECK(readNumber(u"1,200.5 万元"_s) == 1200.5);
    CHECK(readNumber(u"约３０人"_s) == 30);
    CHECK(readNumber(u"-3"_s) == -3);
    CHECK(readNumber(u"\u22123"_s) == -3);
    CHECK_FALSE(readNumber(u"若干"_s));
    CHECK(readNumbers(u"3＋7"_s) == QList {3, 7});
    CHECK(readLastNumber(u"第34号"_s) == 34);
    CHECK(readLastNumber(u"2-11"_s) == 11);
    CHECK_FALSE(readLastNumber(u"无"_s));
    CHECK(readYear(u"方案（2024年3月—2025年3月）"_s) == 2024);
    CHECK_FALSE(readYear(u"第120240号"_s));
}

TEST_CASE("Shares are read as percentages, however they are written", "[exchange][readers]")
{
    CHECK(readPercentages(u"1.0/0.5"_s) == QList {100, 50});
    CHECK(readPercentages(u"100％／５０％"_s) == QList {100, 50});
    CHECK(readPercentages(u"首位60其他.4"_s) == QList {60, 40});
    CHECK(readPercentages(u"5%"_s) == QList {5});
    CHECK(readPercentages(u"2/1"_s).isEmpty());
    CHECK(readPercentages(u"120/50"_s).isEmpty());
    CHECK(readPercentages(u"平分"_s).isEmpty());
}

TEST_CASE("A year is read in numerals, whichever sign of zero is written", "[exchange][readers]")
{
    const QString numerals = u"零一二三四五六七八九十〇○"_s;
    for (const QString &text : {u"二〇二七"_s, u"二零二七"_s, u"二○二七年度"_s, u"委员联络活动方案（二〇二七年）"_s})
        CHECK(readYear(text, numerals) == 2027);
    CHECK(readYear(u"一九八六年"_s, numerals) == 1986);
    CHECK(readYear(u"二〇二六年编，2027年度"_s, numerals) == 2027); // digits go before
    CHECK_FALSE(readYear(u"二十"_s, numerals));
    CHECK_FALSE(readYear(u"三二〇二七五"_s, numerals));
    CHECK_FALSE(readYear(u"二〇二七"_s));
}

TEST_CASE("Ordinals are read in digits and in words", "[exchange][readers]")
{
    const QString numerals = u"零一二三四五六七八九十〇"_s;
    CHECK(readOrdinal(u"12"_s, numerals) == 12);
    CHECK(readOrdinal(u"三"_s, numerals) == 3);
    CHECK(readOrdinal(u"十"_s, numerals) == 10);
    CHECK(readOrdinal(u"十二"_s, numerals) == 12);
    CHECK(readOrdinal(u"二十三"_s, numerals) == 23);
    CHECK(readOrdinal(u"二〇"_s, numerals) == 20);
    CHECK_FALSE(readOrdinal(u"若干"_s, numerals));
    CHECK_FALSE(readOrdinal(u""_s, numerals));
}

TEST_CASE("Lists are parted at every sign but within brackets and quotes", "[exchange][readers]")
{
    CHECK(splitList(u"甲、乙，丙；丁/戊,己\n庚"_s)
          == QStringList {u"甲"_s, u"乙"_s, u"丙"_s, u"丁"_s, u"戊"_s, u"己"_s, u"庚"_s});
    CHECK(splitList(u"“大开放、大改革”工作主线；工业（轻、重）"_s)
          == QStringList {u"“大开放、大改革”工作主线"_s, u"工业（轻、重）"_s});
    CHECK(splitList(u"、 、"_s).isEmpty());
    CHECK(splitList(u"未闭合（甲、乙"_s) == QStringList {u"未闭合（甲、乙"_s});
    CHECK(splitList(u"多）余、括号"_s) == QStringList {u"多）余"_s, u"括号"_s});
}

TEST_CASE("A remark in brackets is told from the word", "[exchange][readers]")
{
    CHECK(splitRemark(u"水产养殖(熟)"_s) == WordWithRemark {u"水产养殖"_s, u"熟"_s});
    CHECK(splitRemark(u"经济管理（精）"_s) == WordWithRemark {u"经济管理"_s, u"精"_s});
    CHECK(splitRemark(u"经济管理"_s) == WordWithRemark {u"经济管理"_s, {}});
    CHECK(splitRemark(u"（全部）"_s) == WordWithRemark {u"（全部）"_s, {}});
}

TEST_CASE("A log is read line by line with its days", "[exchange][readers]")
{
    CHECK(readLog(u"2024-04-03 转办\n2024.5.6 签收\n\n2024年7月1日：答复\n已电话了解"_s)
          == QList<DatedLine> {{QDate(2024, 4, 3), u"转办"_s},
                               {QDate(2024, 5, 6), u"签收"_s},
                               {QDate(2024, 7, 1), u"答复"_s},
                               {{}, u"已电话了解"_s}});
    CHECK(readLog(u"2024年7月1日答复"_s) == QList<DatedLine> {{QDate(2024, 7, 1), u"答复"_s}});
}

TEST_CASE("Labels on top of a sheet are told apart by wide gaps", "[exchange][readers]")
{
    CHECK(readLabels(u"填报单位：某区　　报送截止：2024年3月8日　主题：甲 乙  示例"_s)
          == QList<std::pair<QString, QString>> {
              {u"填报单位"_s, u"某区"_s}, {u"报送截止"_s, u"2024年3月8日"_s}, {u"主题"_s, u"甲 乙"_s}});
}

TEST_CASE("The nearest names come first and far ones not at all", "[exchange][readers]")
{
    const QStringList names {u"教育界"_s, u"体育界"_s, u"经济界"_s, u"科学技术界"_s, u"社会科学界"_s};
    CHECK(nearestNames(u"教育届"_s, names).first() == u"教育界"_s);
    CHECK(nearestNames(u"科学技术"_s, names).first() == u"科学技术界"_s);
    CHECK(nearestNames(u"完全无关的词"_s, names).isEmpty());
    CHECK(nearestNames(u"体育"_s, names).size() <= 3);
}
