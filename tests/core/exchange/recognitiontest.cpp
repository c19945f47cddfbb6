#include "core/exchange/recognition.h"

#include "tests/core/exchange/sheetmaker.h"
#include "tests/support/printing.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

RecognisedSheet recognised(const Sheet &sheet, const ImportMapping &mapping = {},
                           std::optional<SheetKind> as = std::nullopt)
{
    static const auto words = valueOf(ExchangeWords::read());
    return recognise(sheet, words, mapping, as);
}

SheetKind kindOf(const QString &header)
{
    const Sheet sheet = aSheet(u"Sheet1"_s, {header, u"1|2|3|4|5|6|7|8"_s});
    return recognised(sheet).kind;
}

QList<int> recordsOf(const Sheet &sheet)
{
    QList<int> numbers;
    for (const qsizetype place : recognised(sheet).rows)
        numbers.append(sheet.rows.at(place).number);
    return numbers;
}

} // namespace

TEST_CASE("A sheet is recognised by other names of its columns too", "[exchange][recognition]")
{
    CHECK(kindOf(u"序号|姓　名|所属界别|专业特长|联系方式"_s) == SheetKind::Members);
    CHECK(kindOf(u"编号|意见建议|委员|去向|结果"_s) == SheetKind::Ledger);
    CHECK(kindOf(u"场次|县市区|活动主题|拟定时间"_s) == SheetKind::Plan);
    CHECK(kindOf(u"企业|主要需求|所需专业"_s) == SheetKind::Needs);
    CHECK(kindOf(u"委员姓名|回执|到会情况"_s) == SheetKind::Invitations);
    CHECK(kindOf(u"信息编号|级别|方式|采用时间"_s) == SheetKind::Adoptions);
    CHECK(kindOf(u"名 称|别名|代码"_s) == SheetKind::Directory);
    CHECK(kindOf(u"居住地|在任人数"_s) == SheetKind::Summary);
    CHECK(kindOf(u"甲|乙|丙"_s) == SheetKind::Unknown);
    CHECK(kindOf(u"姓名"_s) == SheetKind::Unknown);
}

TEST_CASE("Titles and notes stand above the header", "[exchange][recognition]")
{
    Sheet sheet = aSheet(u"名册"_s,
                         {u"某市委员名册"_s, u"填报单位：办公室"_s, u""_s, u"姓名|界别|单位"_s, u"甲某|教育界|一中"_s});
    sheet.merges = {{0, 0, 3, 1}, {0, 1, 3, 1}};
    const auto found = recognised(sheet);
    CHECK(found.kind == SheetKind::Members);
    CHECK(found.above == QStringList {u"某市委员名册"_s, u"填报单位：办公室"_s});
    CHECK(recordsOf(sheet) == QList {5});
}

TEST_CASE("Totals, notes, repeated headers and numbers without anything are no records", "[exchange][recognition]")
{
    Sheet sheet = aSheet(u"名册"_s,
                         {u"序号|姓名|界别|单位"_s, u"1|甲某|教育界|一中"_s, u"小计|1"_s, u"序号|姓名|界别|单位"_s,
                          u"2|乙某|教育界|二中"_s, u"3"_s, u"合计：|2"_s, u"说明：以上为在任委员"_s, u"以下空白"_s});
    sheet.merges = {{0, 8, 4, 1}};
    CHECK(recordsOf(sheet) == QList {2, 5});
}

TEST_CASE("A record of one cell is a record all the same", "[exchange][recognition]")
{
    CHECK(recordsOf(aSheet(u"名册"_s, {u"序号|姓名|界别"_s, u"|甲某"_s})) == QList {2});
}

TEST_CASE("A column of two header rows may need both words", "[exchange][recognition]")
{
    Sheet sheet = aSheet(u"成果"_s, {u"成果|成果|金额|来源"_s, u"名称|类别|（万元）|活动"_s, u"一项|订单|12|第1次"_s});
    sheet.merges = {{0, 0, 2, 1}};
    const auto found = recognised(sheet);
    CHECK(found.kind == SheetKind::Outcomes);
    CHECK(found.columns.value(u"title"_s) == 0);
    CHECK(found.columns.value(u"kind"_s) == 1);
    CHECK(found.columns.value(u"amount_wan"_s) == 2);
    CHECK(found.columns.value(u"activity"_s) == 3);
    CHECK(found.rows == QList<qsizetype> {2});
}

TEST_CASE("Unknown columns are told, and a mapping makes them known", "[exchange][recognition]")
{
    const Sheet sheet = aSheet(u"台账"_s, {u"编号|问题描述|星级"_s, u"1|路不平|5"_s});
    CHECK(recognised(sheet).kind == SheetKind::Unknown);
    const auto found = recognised(sheet, {{{u"问题描述"_s, u"建议内容"_s}}, {}});
    CHECK(found.kind == SheetKind::Ledger);
    CHECK(found.unknownHeaders == QStringList {u"星级"_s});
    CHECK(found.headers.value(u"content"_s) == u"问题描述"_s);
}

TEST_CASE("One renamed column does not make a sheet another kind", "[exchange][recognition]")
{
    const Sheet roll = aSheet(u"表"_s,
                              {u"序号|姓名|性别|党派|所在界|工作单位及职务|单位类别|专长|居住地|备注"_s,
                               u"1|甲某|男|群众|教育界|一中|学校|数学|甲区|"_s});
    const auto members = recognised(roll);
    CHECK(members.kind == SheetKind::Unknown);
    CHECK(members.likely == SheetKind::Members);
    CHECK(members.missing == QStringList {u"界别"_s});
    CHECK(members.unknownHeaders == QStringList {u"所在界"_s});
    CHECK(recognised(roll, {{{u"所在界"_s, u"界别"_s}}, {}}).kind == SheetKind::Members);

    const Sheet list = aSheet(u"表"_s,
                              {u"编号|年度|活动|提出委员|问题描述|类别|登记日期|处理途径|主办单位|备注"_s,
                               u"1|2024|第1次|甲某|路不平|交通|2024-03-28|转部门办理|交通局|"_s});
    const auto ledger = recognised(list);
    CHECK(ledger.kind == SheetKind::Unknown);
    CHECK(ledger.likely == SheetKind::Ledger);
    CHECK(ledger.missing == QStringList {u"建议内容"_s});
    CHECK(recognised(list, {{{u"问题描述"_s, u"建议内容"_s}}, {}}).kind == SheetKind::Ledger);
}

TEST_CASE("A list of words has few columns that it does not know", "[exchange][recognition]")
{
    CHECK(kindOf(u"名称|别名|甲|乙"_s) == SheetKind::Directory);
    CHECK(kindOf(u"名称|别名|甲|乙|丙"_s) == SheetKind::Unknown);
}

TEST_CASE("The program's own history is known as such and has no records", "[exchange][recognition]")
{
    const auto found =
        recognised(aSheet(u"操作记录"_s, {u"时间|经办人|方式|内容"_s, u"2024-01-01 09:00|甲|操作|导入"_s}));
    CHECK(found.kind == SheetKind::History);
    CHECK(found.rows.isEmpty());
}

TEST_CASE("A sheet of another kind than the user says is none, and no row of it is a header", "[exchange][recognition]")
{
    const Sheet roll = aSheet(u"表"_s, {u"序号|姓名|界别|单位|备注"_s, u"1|甲某|教育界|一中|编号"_s});
    const auto found = recognised(roll, {}, SheetKind::Ledger);
    CHECK(found.kind == SheetKind::Unknown);
    CHECK_FALSE(found.likely);
}

TEST_CASE("The user may say what a sheet is", "[exchange][recognition]")
{
    const Sheet sheet = aSheet(u"表"_s, {u"姓名|回复|界别"_s, u"甲某|参加|教育界"_s});
    CHECK(recognised(sheet).kind == SheetKind::Invitations);
    CHECK(recognised(sheet, {}, SheetKind::Members).kind == SheetKind::Members);
    CHECK(recognised(sheet, {}, SheetKind::Ledger).kind == SheetKind::Unknown);
    const Sheet adoptions = aSheet(u"表"_s, {u"信息编号|采用级别|采用方式|采用日期"_s, u"1|市|单篇|2024.5.6"_s});
    CHECK(recognised(adoptions, {}, SheetKind::Reports).kind == SheetKind::Adoptions);
}

TEST_CASE("A list of words tells which list it is by its name, title or header", "[exchange][recognition]")
{
    const QStringList rows {u"名称|别名"_s, u"甲区|甲县"_s};
    CHECK(recognised(aSheet(u"区划"_s, rows)).list == WordList::Region);
    CHECK(recognised(aSheet(u"Sheet1"_s, QStringList {u"界别一览表"_s} + rows)).list == WordList::Sector);
    CHECK(recognised(aSheet(u"Sheet1"_s, {u"党派|别名"_s, u"甲党|甲"_s})).list == WordList::Party);
    CHECK_FALSE(recognised(aSheet(u"Sheet1"_s, rows)).list);
}

TEST_CASE("A page of text is no table", "[exchange][recognition]")
{
    CHECK(isJustText(aSheet(u"说明"_s, {u"填表说明"_s, u"一、请如实填写"_s})));
    CHECK_FALSE(isJustText(aSheet(u"表"_s, {u"甲|乙"_s})));
}

TEST_CASE("A column that every sheet may have is left to the sheet's own field of that name", "[exchange][recognition]")
{
    const Sheet own = aSheet(u"Sheet1"_s, {u"活动|序号|项目名称"_s, u"第1次|3|养殖场"_s});
    CHECK(recognised(own, {}, SheetKind::Projects).columns.value(u"number"_s) == 1);
    const Sheet both = aSheet(u"Sheet1"_s, {u"活动|序号|项目序号|项目名称"_s, u"第1次|9|3|养殖场"_s});
    CHECK(recognised(both, {}, SheetKind::Projects).columns.value(u"number"_s) == 2);
}
