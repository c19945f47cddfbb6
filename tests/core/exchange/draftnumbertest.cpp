#include "core/reports/newreport.h"
#include "core/reports/reportrepository.h"
#include "tests/core/exchange/importsupport.h"
#include "tests/core/exchange/sheetmaker.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE("a register of reports does not write over a draft that has taken its number", "[exchange][import]")
{
    const auto workbook = anOffice();
    const auto import = [&] {
        const Sheet sheet =
            aSheet(u"社情民意信息"_s,
                   {u"年度|编号|标题|形成日期"_s, u"2024|1|关于修桥|2024-05-06"_s, u"2024|2|关于修路|2024-05-07"_s});
        return valueOf(importFiles(*workbook, {aFile(u"file"_s, {sheet})}, onTheDay()));
    };
    Report draft;
    draft.title = u"正在写的"_s;
    draft.content = u"草稿"_s;
    const HandlingTerms terms {.deadlines = {}, .solved = {}, .dissatisfied = {}, .today = {2024, 5, 5}};
    const Report written = valueOf(act(*workbook, [&] { return addDraft(workbook->database(), draft, terms); }));
    const ImportReport report = import();
    UNSCOPED_INFO(complaintsOf(report).toStdString());
    CHECK(report.refused() == 1);
    CHECK(complaintsOf(report).contains(u"Under this number a draft is being written."_s));
    const auto all = valueOf(ReportRepository(workbook->database()).inOrder());
    REQUIRE(all.size() == 2);
    CHECK(all.first() == written);
    CHECK(all.last().title == u"关于修路"_s);
    CHECK(import().refused() == 1); // and the other is known again
    CHECK(valueOf(ReportRepository(workbook->database()).inOrder()).size() == 2);
}
