#include "ui/table/datetext.h"

#include "core/directory/workcalendar.h"
#include "tests/support/printing.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace lianxin::ui;

TEST_CASE("dates are read as people write them, in numbers", "[table]")
{
    const QDate today(2024, 3, 13); // a Wednesday
    const QDate ides(2024, 3, 15);
    const std::pair<QString, QDate> typed[] {
        {u"2024-03-15"_s, ides},
        {u"2024-3-15"_s, ides},
        {u"2024.3.15"_s, ides},
        {u"2024. 3. 15"_s, ides},
        {u"2024/3/15"_s, ides},
        {u"20240315"_s, ides},
        {u"24-3-15"_s, ides},
        {u"24.03.15"_s, ides},
        {u"2024年3月15日"_s, ides},
        {u"2024年3月15号"_s, ides},
        {u"24年3月15日"_s, ides},
        {u"3-15"_s, ides},
        {u"3.15"_s, ides},
        {u"3/15"_s, ides},
        {u"0315"_s, ides},
        {u"3月15日"_s, ides},
        {u"3月15"_s, ides},
        {u"３－１５"_s, ides},
        {u"２０２４．３．１５"_s, ides},
        {u" 3-15 "_s, ides},
        {u"+2"_s, ides},
        {u"＋７"_s, {2024, 3, 20}},
        {u"-13"_s, {2024, 2, 29}},
        {u"+0"_s, today},
        {u"2024-02-29"_s, {2024, 2, 29}},
        {u"去年3月15日"_s, {2023, 3, 15}},
        {u"明年1-5"_s, {2025, 1, 5}},
        {u"15日"_s, ides},
        {u"15号"_s, ides},
        {u"下月5日"_s, {2024, 4, 5}},
        {u"上个月29号"_s, {2024, 2, 29}},
    };
    for (const auto &[text, date] : typed) {
        CAPTURE(text.toStdString());
        CHECK((dateFromText(text, today) == date));
    }
}

TEST_CASE("dates are read as people say them, in either language", "[table]")
{
    const QDate today(2024, 3, 13); // a Wednesday
    const std::pair<QString, QDate> typed[] {
        {u"today"_s, today},
        {u"Tomorrow"_s, {2024, 3, 14}},
        {u"yesterday"_s, {2024, 3, 12}},
        {u"the day after tomorrow"_s, {2024, 3, 15}},
        {u"Friday"_s, {2024, 3, 15}},
        {u"mon"_s, {2024, 3, 11}},
        {u"next Wed"_s, {2024, 3, 20}},
        {u"this sunday"_s, {2024, 3, 17}},
        {u"last friday"_s, {2024, 3, 8}},
        {u"3 days later"_s, {2024, 3, 16}},
        {u"2 weeks ago"_s, {2024, 2, 28}},
        {u"end of month"_s, {2024, 3, 31}},
        {u"今天"_s, today},
        {u"今日"_s, today},
        {u"明天"_s, {2024, 3, 14}},
        {u"后天"_s, {2024, 3, 15}},
        {u"大后天"_s, {2024, 3, 16}},
        {u"昨天"_s, {2024, 3, 12}},
        {u"前天"_s, {2024, 3, 11}},
        {u"周五"_s, {2024, 3, 15}},
        {u"星期日"_s, {2024, 3, 17}},
        {u"礼拜天"_s, {2024, 3, 17}},
        {u"本周一"_s, {2024, 3, 11}},
        {u"下周三"_s, {2024, 3, 20}},
        {u"下个星期三"_s, {2024, 3, 20}},
        {u"下下周五"_s, {2024, 3, 29}},
        {u"上周五"_s, {2024, 3, 8}},
        {u"3天后"_s, {2024, 3, 16}},
        {u"１０日后"_s, {2024, 3, 23}},
        {u"三天后"_s, {2024, 3, 16}},
        {u"两周后"_s, {2024, 3, 27}},
        {u"5天前"_s, {2024, 3, 8}},
        {u"月底"_s, {2024, 3, 31}},
        {u"下月底"_s, {2024, 4, 30}},
        {u"年底"_s, {2024, 12, 31}},
    };
    for (const auto &[text, date] : typed) {
        CAPTURE(text.toStdString());
        CHECK((dateFromText(text, today) == date));
    }
}

TEST_CASE("what a date is shown as is read back", "[table]")
{
    const QDate day(2024, 3, 5);
    CHECK((dateFromText(dateText(day), {2026, 1, 1}) == day));
    CHECK((dateFromText(dateInWords(day), {2026, 1, 1}) == day));
    CHECK(dateInWords({}).isEmpty());
}

TEST_CASE("beside a date stand its weekday and the working days until then", "[table]")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English));
    lianxin::WorkCalendar calendar;
    calendar.addHoliday({2024, 4, 4}, u"清明节"_s);
    calendar.addWorkedDay({2024, 4, 7}); // a Sunday
    const QDate today(2024, 4, 3); // a Wednesday
    CHECK(dateRemark({2024, 4, 4}, today, calendar) == u"Thursday, 清明节, in 0 working days"_s);
    CHECK(dateRemark({2024, 4, 6}, today, calendar) == u"Saturday, not worked, in 1 working days"_s);
    CHECK(dateRemark({2024, 4, 7}, today, calendar) == u"Sunday, in 2 working days"_s);
    calendar.addWorkedDay({2024, 4, 7}, u"清明节"_s);
    CHECK(dateRemark({2024, 4, 7}, today, calendar) == u"Sunday, worked for 清明节, in 2 working days"_s);
    CHECK(dateRemark(today, today, calendar) == u"Wednesday, today"_s);
    CHECK(dateRemark({2024, 4, 1}, today, calendar) == u"Monday, 2 working days ago"_s);
    QLocale::setDefault(before);
}

TEST_CASE("what is no day is none", "[table]")
{
    for (const QString &text :
         {u""_s, u"2023-02-29"_s, u"13-40"_s, u"1332"_s, u"soon"_s, u"3"_s, u"2024"_s, u"99999999"_s, u"+"_s,
          u"+99999"_s, u"2024-3"_s, u"3-15-2"_s, u"<b>3-15</b>"_s, u"31号以后"_s, u"2月30日"_s, u"下"_s, u"周八"_s}) {
        CAPTURE(text.toStdString());
        CHECK_FALSE(dateFromText(text, {2024, 3, 13}));
    }
    CHECK(dateText({2024, 3, 5}) == u"2024-03-05"_s);
    CHECK(dateText({}).isEmpty());
}
