#include "core/activities/activityrepository.h"
#include "tests/core/exchange/importsupport.h"
#include "tests/core/exchange/sheetmaker.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// An office that reads lines of the plan of 2024 on the first of April 2025.
struct PlanLines {
    std::unique_ptr<Workbook> workbook = anOffice();

    PlanLines() { REQUIRE(complaintsOf(read({aSheet(u"区划"_s, {u"名称|别名"_s, u"东城区|东城"_s})})) == QString()); }

    [[nodiscard]] ImportReport read(const QList<Sheet> &sheets) const
    {
        return valueOf(importFiles(*workbook, {aFile(u"file"_s, sheets)}, onTheDay()));
    }
    /// Lines that tell `columns` besides.
    [[nodiscard]] SheetReport lines(const QString &columns, const QStringList &rows) const
    {
        QStringList sheet {u"年度|序号|承办县区|主题|"_s + columns};
        for (const QString &row : rows)
            sheet.append(row.section(u'|', 0, 0) + u"|%1|东城区|招商|"_s.arg(sheet.size()) + row.section(u'|', 1));
        return read({aSheet(u"方案"_s, sheet)}).files.first().sheets.first();
    }
};

} // namespace

TEST_CASE_METHOD(PlanLines, "what is still to come was not held, and what was held is not planned",
                 "[exchange][import][bad]")
{
    const auto ahead = lines(u"计划日期|状态"_s, {u"2025|2025-08-18|已举办"_s});
    REQUIRE(ahead.refused.size() == 1);
    CHECK(ahead.refused.first().column == u"状态"_s);
    CHECK(ahead.refused.first().reason.contains(u"2025-08-18"_s));
    CHECK(lines(u"计划日期|状态"_s, {u"2024|2024-08-19|已举办"_s}).inserted == 1);

    const auto both = lines(u"实际举办时间|状态"_s,
                            {u"2024|2024-08-19|已举办"_s, u"2024|2024-08-20|计划"_s, u"2024|2024-08-21|取消"_s});
    CHECK(both.refused.isEmpty());
    REQUIRE(both.warnings.size() == 2);
    CHECK(both.warnings.first().row == 3);
    CHECK(both.warnings.first().column == u"实际举办时间"_s);
    CHECK(both.warnings.first().reason.contains(u"计划"_s));
}

TEST_CASE_METHOD(PlanLines, "a year whose holidays nobody knows is told once", "[exchange][import][bad]")
{
    const auto report = lines(u"计划日期"_s, {u"2081|2081-10-02"_s, u"2081|2081-10-03"_s, u"2082|2082-10-02"_s});
    REQUIRE(report.warnings.size() == 2);
    CHECK(report.warnings.first().row == 2);
    CHECK(report.warnings.first().reason == u"The holidays of 2081 are not known yet."_s);
    CHECK(report.warnings.last().reason == u"The holidays of 2082 are not known yet."_s);
}

TEST_CASE_METHOD(PlanLines, "words of the plan and a planned day that contradict each other are told beside the day",
                 "[exchange][import][bad]")
{
    const QStringList rows {u"2024|2024年6月|2024-07-15"_s,     u"2024|2024年6月17日|2024-06-18"_s,
                            u"2024|2024年6月下旬|2024-06-20"_s, u"2024|2024年5—6月|2024-06-20"_s,
                            u"2024|下半年|2024-07-15"_s,        u"2024|2024年6月18日|2024-06-18"_s};
    const auto report = lines(u"时间|计划日期"_s, rows);
    REQUIRE(report.warnings.size() == 2);
    CHECK(report.warnings.first().row == 2);
    CHECK(report.warnings.first().column == u"计划日期"_s);
    CHECK(report.warnings.first().reason.contains(u"2024年6月"_s));
    CHECK(report.warnings.last().row == 3);
    const auto again = lines(u"时间|计划日期"_s, rows);
    CHECK(again.unchanged == 6);
    CHECK(again.warnings.isEmpty());
}

TEST_CASE_METHOD(PlanLines, "needs that are due after the visit are told", "[exchange][import][bad]")
{
    const auto report =
        lines(u"计划日期|需求报送期限"_s, {u"2024|2024-06-18|2024-06-20"_s, u"2024|2024-06-18|2024-06-01"_s});
    CHECK(report.inserted == 2);
    REQUIRE(report.warnings.size() == 1);
    CHECK(report.warnings.first().column == u"需求报送期限"_s);
    CHECK(report.warnings.first().reason.contains(u"2024-06-18"_s));
}

TEST_CASE_METHOD(PlanLines, "kinds, places, lines of work and venues that the lists do not know are kept and told",
                 "[exchange][import][bad]")
{
    const QString columns = u"服务工作主线|活动类型|活动场所|联络阵地"_s;
    const QString known = u"2024|促发展|联络活动|企业|一号厅"_s;
    CHECK(lines(columns, {known}).warnings.isEmpty()); // the first ones become the list
    const auto report = lines(columns, {known, u"2024|新主线|新类型|新地方|二号厅"_s});
    CHECK(report.unchanged == 1);
    CHECK(report.inserted == 1);
    REQUIRE(report.warnings.size() == 4);
    for (const ImportIssue &each : report.warnings)
        CHECK(each.row == 3);
    CHECK(report.warnings.last().column == u"联络阵地"_s);
    CHECK(report.unknownValues.size() == 3);
    CHECK(rowsOf(*workbook, u"venue WHERE name = '二号厅'"_s) == 1);
}

TEST_CASE_METHOD(PlanLines, "a day that the calendar has not, and another activity under a known number, are told",
                 "[exchange][import][bad]")
{
    const auto plan = [&](const QStringList &rows) {
        return read({aSheet(u"方案"_s, QStringList {u"年度|序号|承办县区|主题|时间"_s} + rows)})
            .files.first()
            .sheets.first();
    };
    REQUIRE(complaintsOf(read({aSheet(u"区划"_s, {u"名称|别名"_s, u"西山县|"_s})})) == QString());
    const auto first = plan({u"2024|1|东城区|招商|2024年4月31日"_s, u"2024|2|东城区|修路|4月18日"_s});
    REQUIRE(first.warnings.size() == 1);
    CHECK(first.warnings.first().row == 2);
    CHECK(first.warnings.first().column == u"时间"_s);
    const auto activities = valueOf(ActivityRepository(workbook->database()).all());
    CHECK(activities.first().plannedOn.isNull());
    CHECK(activities.last().plannedOn == QDate(2024, 4, 18)); // of the year of the plan

    const auto other = plan({u"2024|2|西山县|种茶|4月18日"_s});
    REQUIRE(other.warnings.size() == 1);
    CHECK(other.warnings.first().column == u"序号"_s);
    CHECK(other.warnings.first().reason.contains(u"修路"_s));
}
