#include "tests/core/exchange/importsupport.h"
#include "tests/core/exchange/sheetmaker.h"
#include "tests/support/content.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// An office with the sample year, whose plan is that of 2024 and runs into 2025.
struct SampleOffice {
    std::unique_ptr<Workbook> workbook = anOffice();

    SampleOffice() { REQUIRE(valueOf(importFiles(*workbook, sampleFiles(), onTheDay())).refused() == 0); }

    [[nodiscard]] SheetReport read(const QString &sheet, const QString &titles, const QString &row) const
    {
        return valueOf(importFiles(*workbook, {aFile(u"file"_s, {aSheet(sheet, {titles, row})})}, onTheDay()))
            .files.first()
            .sheets.first();
    }
};

} // namespace

TEST_CASE_METHOD(SampleOffice, "a row about the plan of another year is refused beside the year and changes nothing",
                 "[exchange][import][bad]")
{
    const auto before = contentOf(workbook->database());
    const auto expectRefused = [&](const QString &sheet, const QString &titles, const QString &row) {
        const SheetReport report = read(sheet, titles, row);
        INFO(sheet.toStdString());
        REQUIRE(report.refused.size() == 1);
        CHECK(report.refused.first().column == u"年度"_s);
        CHECK(report.refused.first().value == row.section(u'|', 0, 0));
        CHECK(report.refused.first().reason.startsWith(u"The plan of "_s));
    };
    expectRefused(u"需求"_s, u"年度|活动|序号|项目名称|企业（单位）名称|需求序号|需求类别|具体需求|所需人数"_s,
                  u"2025|第1次|1|z项目|某厂|1|技术创新|错年需求|1"_s);
    expectRefused(u"项目"_s, u"年度|活动|序号|项目名称|企业（单位）名称"_s, u"2026|第3次|1|错年项目|某厂"_s);
    expectRefused(u"邀请"_s, u"年度|活动|姓名|工作单位及职务|是否出席"_s, u"2030|第2次|岳树铭||出席"_s);
    expectRefused(u"台账"_s, u"年度|编号|活动|提出委员|建议内容|类别|登记日期|处理途径"_s,
                  u"2026|2026-滨城-01|第1次|岳树铭|修桥|文旅|2025-03-30|转部门办理"_s);
    CHECK(contentOf(workbook->database()) == before);
}

TEST_CASE_METHOD(SampleOffice, "a row may name the year into which the plan runs on, or none",
                 "[exchange][import][bad]")
{
    const QString titles = u"年度|活动|项目序号|项目名称|企业（单位）名称"_s;
    CHECK(read(u"项目"_s, titles, u"2025|第9次|98|桥|某厂"_s).inserted == 1); // held in March 2025
    CHECK(read(u"项目"_s, titles, u"|第9次|98|桥|某厂"_s).unchanged == 1);
    CHECK(read(u"项目"_s, titles, u"2024|第9次|98|桥|某厂"_s).unchanged == 1);
}

TEST_CASE_METHOD(SampleOffice, "what is no year beside an activity is refused, not passed over",
                 "[exchange][import][bad]")
{
    const QString titles = u"年度|活动|项目序号|项目名称|企业（单位）名称"_s;
    const SheetReport report = read(u"项目"_s, titles, u"本年|第9次|98|桥|某厂"_s);
    REQUIRE(report.refused.size() == 1);
    CHECK(report.refused.first().column == u"年度"_s);
    CHECK(report.refused.first().value == u"本年"_s);
}
