#include "core/activities/activityrepository.h"
#include "tests/core/exchange/importsupport.h"
#include "tests/core/exchange/sheetmaker.h"
#include "tests/support/content.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// An office that knows two counties and a member, and reads plans.
struct PlanReading {
    std::unique_ptr<Workbook> workbook = anOffice();

    PlanReading()
    {
        const auto ready = read({aSheet(u"区划"_s, {u"名称|别名"_s, u"东城区|东城"_s, u"西山县|"_s}),
                                 aSheet(u"界别"_s, {u"名称|别名"_s, u"教育界|"_s}),
                                 aSheet(u"名册"_s, {u"姓名|界别|工作单位及职务"_s, u"上官云|教育界|一中校长"_s})});
        REQUIRE(complaintsOf(ready) == QString());
    }

    [[nodiscard]] ImportReport read(const QList<Sheet> &sheets) const
    {
        return valueOf(importFiles(*workbook, {aFile(u"file"_s, sheets)}, onTheDay()));
    }
    [[nodiscard]] SheetReport readPlan(const QStringList &rows) const
    {
        return read({aSheet(u"方案"_s, QStringList {u"2024年方案"_s, u"序号|承办县区|主题|实际举办时间"_s} + rows)})
            .files.first()
            .sheets.first();
    }
    /// A line of our own sheet of all plans.
    [[nodiscard]] SheetReport readLine(const QString &year, const QString &planned, const QString &held = {}) const
    {
        return read({aSheet(u"方案"_s,
                            {u"年度|序号|时间|计划日期|承办县区|主题|实际举办时间"_s,
                             year + u"|9||"_s + planned + u"|东城区|招商|"_s + held})})
            .files.first()
            .sheets.first();
    }
    [[nodiscard]] QList<Activity> plan() const { return valueOf(ActivityRepository(workbook->database()).all()); }
};

} // namespace

TEST_CASE("a line of the plan without a county or a theme is kept, and what it lacks is told beside it",
          "[exchange][import][bad]")
{
    const PlanReading office;
    const auto report = office.readPlan({u"1|东城区||"_s, u"2||办学|"_s, u"3|西山县|修路|"_s});
    CHECK(report.inserted == 3);
    CHECK(report.refused.isEmpty());
    REQUIRE(report.warnings.size() == 2);
    CHECK(report.warnings.at(0).row == 3);
    CHECK(report.warnings.at(0).column == u"主题"_s);
    CHECK(report.warnings.at(1).row == 4);
    CHECK(report.warnings.at(1).column == u"承办县区"_s);

    const auto before = contentOf(office.workbook->database());
    const auto mended = office.readPlan({u"1|东城区|招商|"_s, u"2|西山县|办学|"_s, u"3|西山县|修路|"_s});
    CHECK(mended.updated == 2);
    CHECK(mended.unchanged == 1);
    CHECK(mended.warnings.isEmpty());
    succeed(office.workbook->undo());
    CHECK(contentOf(office.workbook->database()) == before);
}

TEST_CASE("words where the day of a visit belongs refuse the line, and mending it changes that line alone",
          "[exchange][import][bad]")
{
    const PlanReading office;
    const auto report = office.readPlan({u"1|东城区|招商|2024-03-28"_s, u"2|西山县|办学|春节以后"_s});
    CHECK(report.inserted == 1);
    REQUIRE(report.refused.size() == 1);
    CHECK(report.refused.first().row == 4);
    CHECK(report.refused.first().column == u"实际举办时间"_s);
    CHECK(report.refused.first().value == u"春节以后"_s);

    const auto mended = office.readPlan({u"1|东城区|招商|2024-03-28"_s, u"2|西山县|办学|2024-04-12"_s});
    CHECK(mended.unchanged == 1);
    CHECK(mended.inserted == 1);
    CHECK(mended.refused.isEmpty());
    CHECK(office.plan().size() == 2);
    CHECK(office.plan().last().heldOn == QDate(2024, 4, 12));
}

TEST_CASE("a letter that went out after the day of its activity is told beside its day", "[exchange][import][bad]")
{
    const PlanReading office;
    CHECK(office.readPlan({u"1|东城区|招商|2024-03-28"_s}).inserted == 1);
    const auto invited = [&](const QString &day) {
        return office
            .read({aSheet(u"签到"_s,
                          {u"第1次活动（东城区）"_s, u"姓名|工作单位及职务|发函日期|是否出席"_s,
                           u"上官云|一中校长|"_s + day + u"|√"_s})})
            .files.first()
            .sheets.first();
    };
    const auto late = invited(u"2024-03-29"_s);
    CHECK(late.inserted == 1); // kept: one of the two days is right
    REQUIRE(late.warnings.size() == 1);
    CHECK(late.warnings.first().column == u"发函日期"_s);
    CHECK(late.warnings.first().reason.contains(u"2024-03-28"_s));
    const auto mended = invited(u"2024-03-21"_s);
    CHECK(mended.updated == 1);
    CHECK(mended.warnings.isEmpty());
}

TEST_CASE("the year of a plan is read in numerals, and told beside it where it is none", "[exchange][import][bad]")
{
    const PlanReading office;
    REQUIRE(office.read({aSheet(u"节假日"_s, {u"日期|节假日|休班"_s, u"2027-01-01|元旦|休"_s})}).refused() == 0);
    for (const QString &year : {u"二〇二七"_s, u"二零二七"_s, u"二○二七年"_s}) {
        const auto report = office.readLine(year, u"2027-11-22"_s);
        CHECK(report.refused.isEmpty());
        CHECK(report.warnings.isEmpty());
    }
    REQUIRE(office.plan().size() == 1);
    CHECK(office.plan().first().planYear == 2027);

    const auto unread = office.readLine(u"后年"_s, u"2027-11-22"_s);
    REQUIRE(unread.refused.size() == 1);
    CHECK(unread.refused.first().column == u"年度"_s);
    CHECK(unread.refused.first().value == u"后年"_s);
    const auto missing = office.readLine({}, {});
    REQUIRE(missing.refused.size() == 1);
    CHECK(missing.refused.first().column == u"年度"_s);
}

TEST_CASE("a day in another year than the plan is kept and told beside it", "[exchange][import][bad]")
{
    const PlanReading office;
    const auto planned = office.readLine(u"2024"_s, u"2023-11-20"_s);
    CHECK(planned.inserted == 1);
    REQUIRE(planned.warnings.size() == 1);
    CHECK(planned.warnings.first().column == u"计划日期"_s);
    CHECK(planned.warnings.first().reason.startsWith(u"It lies in another year than the plan"_s));
    CHECK(planned.warnings.first().reason.contains(u"2024"_s));
    CHECK_FALSE(planned.warnings.first().isDoubted);

    const auto held = office.readLine(u"2024"_s, u"2023-11-20"_s, u"2025-03-20"_s);
    CHECK(held.updated == 1);
    REQUIRE(held.warnings.size() == 1); // the planned day is stored already
    CHECK(held.warnings.first().column == u"实际举办时间"_s);
    CHECK(office.readLine(u"2024"_s, u"2023-11-20"_s, u"2025-03-20"_s).warnings.isEmpty());

    const auto longPlan = [&](const QString &title) {
        return office.read({aSheet(u"方案"_s, {title, u"序号|时间|承办县区|主题"_s, u"3|2025年3月20日|东城区|修路"_s})})
            .files.first()
            .sheets.first();
    };
    CHECK(longPlan(u"活动方案（2024年3月—2025年3月）"_s).warnings.isEmpty()); // it runs so long
    const auto before = longPlan(u"2026年方案，2025年12月制定"_s);
    REQUIRE(before.warnings.size() == 1);
    CHECK(before.warnings.first().column == u"时间"_s);
}

TEST_CASE("a planned day off is kept and told beside it, by the holidays of the office", "[exchange][import][bad]")
{
    const PlanReading office;
    const auto reasonOf = [&](const QString &day, const QString &held = {}) {
        const auto report = office.readLine(day.left(4), day, held);
        CHECK(report.refused.isEmpty());
        return report.warnings.isEmpty() ? QString() : report.warnings.first().column + report.warnings.first().reason;
    };
    CHECK(reasonOf(u"2024-03-23"_s) == u"计划日期2024-03-23 is a day off."_s); // a Saturday
    CHECK(reasonOf(u"2024-10-01"_s).startsWith(u"计划日期2024-10-01 is a day off: "_s));
    CHECK(reasonOf(u"2024-09-29"_s) == QString()); // a Sunday worked in exchange
    CHECK(reasonOf(u"2024-03-21"_s) == QString());

    const auto own = office.read({aSheet(u"节假日"_s, {u"日期|节假日|休班"_s, u"2024-03-21|县庆|休"_s})});
    REQUIRE(complaintsOf(own) == QString());
    CHECK(reasonOf(u"2024-03-21"_s) == QString()); // it was stored before that
    CHECK(reasonOf(u"2024-03-22"_s) == QString());
    CHECK(reasonOf(u"2024-03-21"_s).endsWith(u"县庆."_s));
    CHECK(reasonOf(u"2024-03-24"_s, u"2024-03-24"_s) == QString()); // it is past
}
