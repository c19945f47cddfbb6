#include "tests/core/exchange/importsupport.h"
#include "tests/core/exchange/sheetmaker.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// An office with the sample year, and what sheets of one row are doubted for.
struct DatedRows {
    std::unique_ptr<Workbook> workbook = anOffice();

    DatedRows() { REQUIRE(valueOf(importFiles(*workbook, sampleFiles(), onTheDay())).refused() == 0); }

    /// The reason of the one doubt, after which the row is there all the same.
    [[nodiscard]] QString doubtOf(const QString &sheet, const QString &titles, const QString &row) const
    {
        const auto read =
            valueOf(importFiles(*workbook, {aFile(u"file"_s, {aSheet(sheet, {titles, row})})}, onTheDay()));
        INFO(complaintsOf(read).toStdString());
        const SheetReport &report = read.files.first().sheets.first();
        REQUIRE(report.refused.isEmpty());
        REQUIRE(report.warnings.size() == 1);
        CHECK(report.inserted + report.updated == 1);
        return report.warnings.first().reason;
    }
};

} // namespace

TEST_CASE_METHOD(DatedRows, "a day that lies before what it follows is kept and told beside it",
                 "[exchange][import][bad]")
{
    CHECK(doubtOf(u"台账"_s, u"编号|年度|活动|提出委员|建议内容|类别|登记日期|处理途径"_s,
                  u"2024-滨城-93|2024|第1次|岳树铭|修桥|文旅|2023-01-01|转部门办理"_s)
          == u"It is registered before the activity was held on 2024-03-28."_s);
    CHECK(doubtOf(u"服务"_s, u"服务日期|结对序号|委员姓名|服务内容"_s, u"2023-01-01|6|岳树铭|问需"_s)
              .startsWith(u"It lies before the pairing began on "_s));
    CHECK(doubtOf(u"信息"_s, u"年度|编号|信息标题|稿件类型|反映人|形成日期|报市日期"_s,
                  u"2024|90|修桥|单篇|岳树铭|2024-06-01|2024-05-01"_s)
          == u"It lies before the report was formed on 2024-06-01."_s);
    CHECK(doubtOf(u"采用"_s, u"年度|信息编号|采用级别|采用单位|采用方式|采用日期"_s,
                  u"2024|28|全国|全国政协|单篇|2020-12-13"_s)
              .startsWith(u"It lies before the report was formed on "_s));
    CHECK(doubtOf(u"批示"_s, u"年度|信息编号|级别|批示日期|批示人（职务）"_s, u"2024|28|全国|2020-12-13|部长"_s)
              .startsWith(u"It lies before the report was formed on "_s));
    CHECK(doubtOf(u"先锋"_s, u"月份|委员姓名|主要事迹|公布日期"_s, u"2024-05|岳树铭|修桥|2024-01-01"_s)
          == u"It was announced before its month began on 2024-05-01."_s);
    CHECK(doubtOf(u"方案"_s, u"年度|序号|承办县区|主题|实际举办时间|状态"_s,
                  u"2024|3|北海经济开发区|高端铝与临港物流|2024-02-01|已举办"_s)
              .startsWith(u"It lies before the letters of the activity went out on "_s));
}
