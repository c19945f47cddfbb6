#include "core/exchange/numberformat.h"

#include "tests/support/printing.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

QString shown(double number, const QString &code)
{
    return formattedCell(number, numberFormat(code), false).text;
}

} // namespace

TEST_CASE("format codes show numbers as a spreadsheet does", "[exchange][format]")
{
    CHECK(shown(1975.1, u"0.00"_s) == u"1975.10"_s);
    CHECK(shown(1975.1, u"General"_s) == u"1975.1"_s);
    CHECK(shown(1975.1, u"G/通用格式"_s) == u"1975.1"_s);
    CHECK(shown(1975.1, u"@"_s) == u"1975.1"_s);
    CHECK(shown(1234.5, u"#,##0.00_);[Red]\\(#,##0.00\\)"_s) == u"1234.50"_s);
    CHECK(shown(-1234.5, u"#,##0.0"_s) == u"-1234.5"_s);
    CHECK(shown(7, u"000"_s) == u"007"_s);
    CHECK(shown(3, u"\"第\"0\"次\""_s) == u"第3次"_s);
    CHECK(shown(3, u"0年"_s) == u"3年"_s);
    CHECK(shown(2.5, u"0.##"_s) == u"2.5"_s);
    CHECK(shown(2, u"0.##"_s) == u"2"_s);
    CHECK(shown(0.85, u"0%"_s) == u"85%"_s);
    CHECK(shown(0.8525, u"0.0%"_s) == u"85.3%"_s);
    CHECK(shown(2.675, u"0.00"_s) == u"2.68"_s);
    CHECK(shown(12.5, u"[$¥-804]#,##0.00"_s) == u"12.50"_s);
    CHECK(shown(13800009001, u"000 0000 0000"_s) == u"13800009001"_s);
    CHECK(shown(13800009001, u"0.00E+00"_s) == u"13800009001"_s);
    CHECK(shown(5551234, u"[<=9999999]###\\-####;(###) ###\\-####"_s) == u"5551234"_s);
}

TEST_CASE("plain numbers have no exponent and no stray digits", "[exchange][format]")
{
    CHECK(plainNumber(0.1 + 0.2) == u"0.3"_s);
    CHECK(plainNumber(13800009001) == u"13800009001"_s);
    CHECK(plainNumber(371602199001011234.0) == u"371602199001011000"_s);
    CHECK(plainNumber(-0.0) == u"0"_s);
    CHECK(plainNumber(1e-7) == u"0.0000001"_s);
    CHECK(plainNumber(2e15) == u"2000000000000000"_s);
}

TEST_CASE("format codes of dates are recognised outside quotes and brackets", "[exchange][format]")
{
    for (const QString &code :
         {u"yyyy-mm-dd"_s, u"yyyy\"年\"m\"月\"d\"日\";@"_s, u"[$-804]yyyy/m/d"_s, u"m/d"_s, u"mmm-yy"_s,
          u"[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\""_s, u"aaaa"_s, u"e/m/d"_s, u"mmmm"_s}) {
        INFO(code.toStdString());
        CHECK(numberFormat(code).hasDate);
        CHECK_FALSE(numberFormat(code).hasTime);
    }
    for (const QString &code :
         {u"hh:mm"_s, u"h:mm AM/PM"_s, u"mm:ss.0"_s, u"上午/下午h\"时\"mm\"分\""_s, u"[h]:mm:ss"_s}) {
        INFO(code.toStdString());
        CHECK(numberFormat(code).hasTime);
        CHECK_FALSE(numberFormat(code).hasDate);
    }
    CHECK(numberFormat(u"yyyy-mm-dd hh:mm"_s).hasDate);
    CHECK(numberFormat(u"yyyy-mm-dd hh:mm"_s).hasTime);
    for (const QString &code : {u"0\"days\""_s, u"[Red]0"_s, u"0.00E+00"_s, u"\\d0"_s, u"General"_s, u"#,##0_d"_s}) {
        INFO(code.toStdString());
        CHECK_FALSE((numberFormat(code).hasDate || numberFormat(code).hasTime));
    }
}

TEST_CASE("the built-in formats of dates and times are known", "[exchange][format]")
{
    QString kinds;
    for (int id = 0; id <= 59; ++id) {
        const NumberFormat format = builtInFormat(id);
        kinds += format.hasDate && format.hasTime ? u'b' : format.hasDate ? u'd' : format.hasTime ? u't' : u'.';
    }
    CHECK(kinds == u"..............ddddttttb....dddddttttd........ttt..dddddttdd."_s);
    CHECK(builtInFormat(46).isElapsed);
    CHECK(builtInFormat(10) == numberFormat(u"0.00%"_s));
    CHECK(builtInFormat(4) == numberFormat(u"#,##0.00"_s));
}

TEST_CASE("serial numbers become days and times, and impossible ones stay numbers", "[exchange][format]")
{
    CHECK(shown(1, u"yyyy-mm-dd"_s) == u"1900-01-01"_s);
    CHECK(shown(59, u"yyyy-mm-dd"_s) == u"1900-02-28"_s);
    CHECK(shown(61, u"yyyy-mm-dd"_s) == u"1900-03-01"_s);
    CHECK(shown(45379.999999999, u"yyyy-mm-dd hh:mm"_s) == u"2024-03-29 00:00"_s);
    CHECK(shown(45379, u"yyyy-mm-dd"_s) == u"2024-03-28"_s);
    CHECK(shown(45379.5, u"yyyy-mm-dd hh:mm"_s) == u"2024-03-28 12:00"_s);
    CHECK(shown(0.354166666666667, u"hh:mm"_s) == u"08:30"_s);
    CHECK(shown(1.5, u"[h]:mm"_s) == u"36:00"_s);
    CHECK(formattedCell(0, numberFormat(u"yyyy-mm-dd"_s), true).text == u"1904-01-01"_s);
    for (const double impossible : {-1.0, 0.0, 2958466.0, 1e300})
        CHECK(formattedCell(impossible, numberFormat(u"yyyy-mm-dd"_s), false).kind == CellKind::Number);
}
