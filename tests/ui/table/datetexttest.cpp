#include "ui/table/datetext.h"

#include "tests/support/printing.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace lianxin::ui;

TEST_CASE("dates are read as people write them", "[table]")
{
    const QDate today(2024, 3, 13); // a Wednesday
    const QDate ides(2024, 3, 15);
    const std::pair<QString, QDate> typed[] {
        {u"2024-03-15"_s, ides},
        {u"2024-3-15"_s, ides},
        {u"2024.3.15"_s, ides},
        {u"2024/3/15"_s, ides},
        {u"20240315"_s, ides},
        {u"2024年3月15日"_s, ides},
        {u"3-15"_s, ides},
        {u"3.15"_s, ides},
        {u"3/15"_s, ides},
        {u"0315"_s, ides},
        {u"3月15日"_s, ides},
        {u"３－１５"_s, ides},
        {u" 3-15 "_s, ides},
        {u"today"_s, today},
        {u"Tomorrow"_s, QDate(2024, 3, 14)},
        {u"+2"_s, ides},
        {u"＋７"_s, {2024, 3, 20}},
        {u"-13"_s, QDate(2024, 2, 29)},
        {u"+0"_s, today},
        {u"2024-02-29"_s, {2024, 2, 29}},
        {u"yesterday"_s, {2024, 3, 12}},
    };
    for (const auto &[text, date] : typed) {
        CAPTURE(text.toStdString());
        CHECK((dateFromText(text, today) == date));
    }
}

TEST_CASE("a weekday is one of this week, or of the next with its word", "[table]")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English));
    const QDate wednesday(2024, 3, 13);
    CHECK((dateFromText(u"Friday"_s, wednesday) == QDate(2024, 3, 15)));
    CHECK((dateFromText(u"mon"_s, wednesday) == QDate(2024, 3, 11)));
    CHECK((dateFromText(u"next Wed"_s, wednesday) == QDate(2024, 3, 20)));
    CHECK((dateFromText(u"this sunday"_s, wednesday) == QDate(2024, 3, 17)));
    QLocale::setDefault(QLocale(u"zh_CN"_s));
    CHECK((dateFromText(u"周五"_s, wednesday) == QDate(2024, 3, 15)));
    CHECK((dateFromText(u"星期日"_s, wednesday) == QDate(2024, 3, 17)));
    QLocale::setDefault(before);
}

TEST_CASE("what is no day is none", "[table]")
{
    for (const QString &text : {u""_s, u"2023-02-29"_s, u"13-40"_s, u"1332"_s, u"soon"_s, u"3"_s, u"2024"_s,
                                u"99999999"_s, u"+"_s, u"+99999"_s, u"2024-3"_s, u"3-15-2"_s, u"<b>3-15</b>"_s}) {
        CAPTURE(text.toStdString());
        CHECK_FALSE(dateFromText(text, {2024, 3, 13}));
    }
    CHECK(dateText({2024, 3, 5}) == u"2024-03-05"_s);
    CHECK(dateText({}).isEmpty());
}
