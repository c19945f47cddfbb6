#include "core/base/resourcefolder.h"
#include "core/exchange/spreadsheet.h"
#include "tests/support/printing.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

Spreadsheet sampleFile(const QString &name)
{
    return valueOf(readSpreadsheet(resourcePath(u"sample/"_s + name)));
}

/// "name:rows:merges" of each sheet.
QString shapeOf(const Spreadsheet &spreadsheet)
{
    QStringList shape;
    for (const Sheet &sheet : spreadsheet.sheets)
        shape.append(u"%1:%2:%3"_s.arg(sheet.name).arg(sheet.rows.size()).arg(sheet.merges.size()));
    return shape.join(u' ');
}

const Sheet *sheetNamed(const Spreadsheet &spreadsheet, const QString &name)
{
    for (const Sheet &sheet : spreadsheet.sheets) {
        if (sheet.name == name)
            return &sheet;
    }
    FAIL("no sheet " << name.toStdString());
    return nullptr;
}

/// The row of that number in the sheet.
qsizetype indexOf(const Sheet &sheet, int number)
{
    for (qsizetype index = 0; index < sheet.rows.size(); ++index) {
        if (sheet.rows[index].number == number)
            return index;
    }
    FAIL("no row " << number);
    return -1;
}

} // namespace

TEST_CASE("the sample year reads with every sheet, row and merged area", "[exchange][sheets]")
{
    CHECK(shapeOf(sampleFile(u"00 基础字典.xlsx"_s)) == u"区划:13:0 界别:30:0 党派:11:0"_s);
    CHECK(shapeOf(sampleFile(u"01 委员名册.xlsx"_s)) == u"委员名册:363:3 住地统计:15:1"_s);
    CHECK(shapeOf(sampleFile(u"02 年度活动方案.xlsx"_s)) == u"活动方案:13:3 调整记录:4:1"_s);
    CHECK(shapeOf(sampleFile(u"04 邀请与参会.xlsx"_s))
          == u"汇总:12:1 1滨城0328:17:4 2沾化0425:17:4 3北海0523:17:4 4阳信0620:17:4 5惠民0718:20:4 "
             "6博兴0912:20:4 7无棣1024:17:4 8邹平1121:19:4 9经开0320:17:4"_s);
    CHECK(shapeOf(sampleFile(u"05 问题台账.xlsx"_s)) == u"问题台账:90:11 提案线索:5:1"_s);
    CHECK(shapeOf(sampleFile(u"06 社情民意信息.xlsx"_s)) == u"信息登记:37:1 采用情况:41:1 批示:5:1"_s);
    CHECK(shapeOf(sampleFile(u"07 结对与成果.xlsx"_s)) == u"结对台账:14:1 服务记录:36:1 对接成果:10:1"_s);
    CHECK(shapeOf(sampleFile(u"08 考核细则.xlsx"_s))
          == u"2024年度细则:15:7 系数:9:1 2023年度细则(已废止):5:1 月度履职先锋:12:1"_s);
}

TEST_CASE("the sample's needs sheets read", "[exchange][sheets]")
{
    const QList<std::pair<QString, QString>> shapes {
        {u"01_滨城区"_s, u"12:26"_s}, {u"02_沾化区"_s, u"12:26"_s}, {u"03_北海经济开发区"_s, u"13:26"_s},
        {u"04_阳信县"_s, u"14:26"_s}, {u"05_惠民县"_s, u"14:29"_s}, {u"06_博兴县"_s, u"14:26"_s},
        {u"07_无棣县"_s, u"12:26"_s}, {u"08_邹平市"_s, u"15:27"_s}, {u"09_滨州经济技术开发区"_s, u"12:26"_s}};
    for (const auto &[county, shape] : shapes) {
        const auto read = sampleFile(u"03 需求征集表/%1_项目情况和需求征集表.xlsx"_s.arg(county));
        CHECK(shapeOf(read) == u"需求征集表:"_s + shape);
    }
}

TEST_CASE("merged cells of the sample carry down, and phone numbers keep their digits", "[exchange][sheets]")
{
    const auto needs = sampleFile(u"03 需求征集表/01_滨城区_项目情况和需求征集表.xlsx"_s);
    const Sheet &sheet = *sheetNamed(needs, u"需求征集表"_s);
    const qsizetype second = indexOf(sheet, 5);

    CHECK(sheet.cell(second, 1).text == u"家纺面料智能织造改造项目"_s);
    CHECK(sheet.cell(second, 6).text == u"13800009001"_s);
    CHECK(sheet.cell(second, 6).kind == CellKind::Number);
    CHECK(sheet.cell(second, 7).text == u"1-2"_s);
    CHECK(sheet.rows[second].cells[1].isEmpty());
}

TEST_CASE("formulas of the sample read as their results", "[exchange][sheets]")
{
    const auto roster = sampleFile(u"01 委员名册.xlsx"_s);
    const Sheet &sheet = *sheetNamed(roster, u"住地统计"_s);

    CHECK(sheet.cell(indexOf(sheet, 3), 2).text == u"144"_s);
    CHECK(sheet.cell(indexOf(sheet, 3), 2).number == 144);
}
