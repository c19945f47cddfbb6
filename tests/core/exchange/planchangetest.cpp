#include "core/activities/activityrepository.h"
#include "tests/core/exchange/importsupport.h"
#include "tests/core/exchange/sheetmaker.h"
#include "tests/support/content.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// An office with a plan of 2027, one visit of which was held, and what became of it.
struct ChangedPlan {
    std::unique_ptr<Workbook> workbook = anOffice();

    ChangedPlan()
    {
        REQUIRE(complaintsOf(read({aSheet(u"区划"_s, {u"名称|别名"_s, u"东城区|东城"_s, u"西山县|"_s, u"南湖县|"_s}),
                                   aSheet(u"节假日"_s, {u"日期|节假日|休班"_s, u"2027-01-01|元旦|休"_s})}))
                == QString());
        REQUIRE(complaintsOf(readPlan()) == QString());
        REQUIRE(plan().size() == 4);
    }

    [[nodiscard]] ImportReport read(const QList<Sheet> &sheets) const
    {
        return valueOf(importFiles(*workbook, {aFile(u"file"_s, sheets)}, onTheDay({2027, 4, 1})));
    }
    [[nodiscard]] ImportReport readPlan() const
    {
        return read({aSheet(u"方案"_s,
                            {u"2027年方案"_s, u"序号|时间|承办县区|主题|实际举办时间"_s,
                             u"1|2027年3月18日|东城区|招商|2027-03-18"_s, u"2|2027年4月下旬|西山县|种茶|"_s,
                             u"3|2027年5月20日|南湖县|修路|"_s, u"4|2027年9月|西山县|办学|"_s})});
    }
    [[nodiscard]] SheetReport change(const QStringList &rows) const
    {
        return read({aSheet(u"调整记录"_s, QStringList {u"原方案|调整内容|调整日期|原因"_s} + rows)})
            .files.first()
            .sheets.first();
    }
    [[nodiscard]] QList<Activity> plan() const { return valueOf(ActivityRepository(workbook->database()).all()); }
    [[nodiscard]] Activity at(int number) const
    {
        const auto all = plan();
        const auto found = std::ranges::find_if(all, [&](const Activity &each) { return each.number == number; });
        REQUIRE(found != all.end());
        return *found;
    }
};

} // namespace

TEST_CASE_METHOD(ChangedPlan, "a change is of the line of the plan that names the same month or words",
                 "[exchange][import][bad]")
{
    const auto report = change(
        {u"2027年4月下旬 西山县|推迟到2027年5月13日|2027-03-20|防汛"_s, u"2027年9月 西山县|取消|2027-03-20|会议"_s});
    CHECK(report.refused.isEmpty());
    CHECK(report.warnings.isEmpty());
    CHECK(plan().size() == 4); // none was made
    CHECK(at(2).plannedOn == QDate(2027, 5, 13));
    CHECK(at(4).state == ActivityState::Cancelled);
    CHECK(change({u"2027年4月下旬 西山县|推迟到2027年5月13日|2027-03-20|防汛"_s}).unchanged == 1);
}

TEST_CASE_METHOD(ChangedPlan, "a change that fits no line of the plan is refused beside it, but for what was dropped",
                 "[exchange][import][bad]")
{
    const auto before = contentOf(workbook->database());
    const auto report =
        change({u"2027年6月 西山县|推迟到2027年7月1日|2027-03-20|防汛"_s, u"2027年6月 南湖县|取消|2027-03-20|防汛"_s,
                u"第9次|取消|2027-03-20|防汛"_s, u"2027年3月18日 东城区|取消|2027-03-20|防汛"_s});
    REQUIRE(report.refused.size() == 4);
    for (const ImportIssue &each : report.refused.first(3))
        CHECK(each.column == u"原方案"_s);
    CHECK(report.refused.last().column == u"调整内容"_s); // it was held
    CHECK(report.refused.last().reason.contains(u"2027-03-18"_s));
    CHECK(contentOf(workbook->database()) == before);

    CHECK(change({u"2027年12月16日 东城区（看海）|取消|2027-03-20|会议"_s}).inserted == 1);
    REQUIRE(plan().size() == 5);
    CHECK(plan().last().planYear == 2027);
    CHECK(plan().last().theme == u"看海"_s);
    CHECK(plan().last().state == ActivityState::Cancelled);
}

TEST_CASE_METHOD(ChangedPlan, "what is put off is planned anew, and the plan of before does not set it back",
                 "[exchange][import]")
{
    const QStringList rows {u"2027年5月20日 南湖县|推迟到2027年5月27日|2027-03-20|防汛"_s,
                            u"2027年5月27日 南湖县|推迟到2027年6月中旬举行|2027-03-30|防汛"_s,
                            u"2027年3月18日 东城区|推迟到2027年3月25日|2027-03-10|防汛"_s};
    CHECK(change(rows.first(1)).inserted == 1);
    CHECK(at(3).plannedOn == QDate(2027, 5, 27));
    CHECK(at(3).plannedText == u"2027年5月27日"_s);
    CHECK(change(rows).inserted == 2);
    CHECK(at(3).plannedOn.isNull());
    CHECK(at(3).plannedText == u"2027年6月中旬"_s);
    CHECK(at(1).plannedOn == QDate(2027, 3, 18)); // it was held

    const auto before = contentOf(workbook->database());
    CHECK(change(rows).unchanged == 3);
    const SheetReport again = readPlan().files.first().sheets.first();
    CHECK(again.unchanged == 4);
    REQUIRE(again.warnings.size() == 1);
    CHECK(again.warnings.first().column == u"时间"_s);
    CHECK(again.warnings.first().reason.contains(u"2027年6月中旬"_s));
    CHECK(contentOf(workbook->database()) == before);
}

TEST_CASE_METHOD(ChangedPlan, "changes are read where the plan has the last of them already", "[exchange][import]")
{
    CHECK(read({aSheet(u"方案"_s, {u"2027年方案"_s, u"序号|时间|承办县区|主题"_s, u"3|2027年6月10日|南湖县|修路"_s})})
              .updated()
          == 1);
    const auto report = change({u"2027年5月20日 南湖县|推迟到2027年5月27日|2027-03-20|防汛"_s,
                                u"2027年5月27日 南湖县|推迟到2027年6月10日|2027-03-30|防汛"_s});
    CHECK(report.refused.isEmpty());
    CHECK(report.inserted == 2);
    CHECK(at(3).plannedOn == QDate(2027, 6, 10));
    CHECK(plan().size() == 4);
}

TEST_CASE_METHOD(ChangedPlan, "a change without a reason, or to an earlier day, is kept and told",
                 "[exchange][import][bad]")
{
    const auto report = change({u"2027年5月20日 南湖县|推迟到2027年5月13日|2027-03-20|"_s});
    CHECK(report.inserted == 1);
    REQUIRE(report.warnings.size() == 2);
    CHECK(report.warnings.first().column == u"原因"_s);
    CHECK(report.warnings.last().column == u"调整内容"_s);
    CHECK(report.warnings.last().reason.contains(u"2027-05-20"_s));
}

TEST_CASE_METHOD(ChangedPlan, "a change beside which its activity and kind stand needs no words for them",
                 "[exchange][import][bad]")
{
    const auto named = [&](const QStringList &rows) {
        return read({aSheet(u"调整记录"_s, QStringList {u"年度|活动|原方案|调整类型|调整内容|调整日期|原因"_s} + rows)})
            .files.first()
            .sheets.first();
    };
    const QStringList rows {u"2027|第3次 南湖县|2027年5月20日|推迟|推迟到2027年5月27日|2027-03-20|防汛"_s,
                            u"2027|第4次 西山县|9月|取消||2027-03-20|会议"_s,
                            u"2027|第2次 西山县|2027-03-30|推迟|2027-04-08|2027-03-20|会议"_s};
    const auto report = named(rows);
    CHECK(report.refused.isEmpty());
    CHECK(report.inserted == 3);
    CHECK(at(3).plannedOn == QDate(2027, 5, 27));
    CHECK(at(4).state == ActivityState::Cancelled);
    CHECK(at(2).plannedText == u"2027年4月下旬"_s); // the plan is not as it was before that change
    CHECK(named(rows).unchanged == 3);

    const auto before = contentOf(workbook->database());
    const auto refused = named({u"2027|第9次|2027年5月20日|取消||2027-03-20|防汛"_s,
                                u"2027|第1次 东城区|2027年3月18日|取消||2027-03-20|防汛"_s,
                                u"2027|第2次 西山县|4月下旬|||2027-03-20|防汛"_s,
                                u"2027|第2次 西山县|4月下旬|改址|取消|2027-03-20|防汛"_s})
                             .refused;
    REQUIRE(refused.size() == 4);
    CHECK(refused.at(0).column == u"活动"_s);
    CHECK(refused.at(1).column == u"调整类型"_s); // it was held
    CHECK(refused.at(2).column == u"调整内容"_s);
    CHECK(refused.at(3).column == u"调整类型"_s);
    CHECK(contentOf(workbook->database()) == before);
}

TEST_CASE_METHOD(ChangedPlan, "days without their year or in numerals move the plan, and what is no time is told",
                 "[exchange][import][bad]")
{
    const auto report = change({u"2027年5月20日 南湖县|推迟到二〇二七年五月二十七日|2027-03-20|防汛"_s,
                                u"西山县 2027年4月下旬|改期到6月10日举行|2027-03-20|防汛"_s,
                                u"2027年9月 西山县|推迟|2027-03-20|会议"_s});
    CHECK(report.refused.isEmpty());
    CHECK(at(3).plannedOn == QDate(2027, 5, 27));
    CHECK(at(2).plannedOn == QDate(2027, 6, 10));
    CHECK(at(4).plannedText == u"2027年9月"_s);
    REQUIRE(report.warnings.size() == 1);
    CHECK(report.warnings.first().column == u"调整内容"_s);
    CHECK(report.warnings.first().reason.startsWith(u"It does not tell to when"_s));
}

TEST_CASE_METHOD(ChangedPlan, "the day without year or in numerals tells which activity is meant",
                 "[exchange][import][bad]")
{
    CHECK(change({u"南湖县 二〇二七年十二月二十五日（看海）|取消|2027-03-20|会议"_s}).inserted == 1);
    CHECK(at(3).state == ActivityState::Planned);
    CHECK(plan().size() == 5);
    CHECK(change({u"南湖县 二〇二七年五月二十日|取消|2027-03-20|会议"_s}).inserted == 1);
    CHECK(at(3).state == ActivityState::Cancelled);
}

TEST_CASE_METHOD(ChangedPlan, "an activity is put off from one day again and again, and each change is kept",
                 "[exchange][import]")
{
    const QStringList rows {u"2027年5月20日 南湖县|推迟到2027年5月27日|2027-03-20|防汛"_s,
                            u"2027年5月27日 南湖县|推迟到2027年5月20日|2027-03-25|天晴"_s,
                            u"2027年5月20日 南湖县|推迟到2027年6月10日|2027-03-30|会议"_s};
    CHECK(change(rows).inserted == 3);
    CHECK(at(3).plannedOn == QDate(2027, 6, 10));
    CHECK(change(rows).unchanged == 3);
    QStringList mended = rows;
    mended.last().replace(u"会议"_s, u"大会"_s);
    CHECK(change(mended).updated == 1);
    const auto changes = valueOf(ActivityChangeRepository(workbook->database()).all());
    REQUIRE(changes.size() == 3);
    CHECK(changes.first().reason == u"防汛"_s);
    CHECK(changes.last().reason == u"大会"_s);
}

TEST_CASE_METHOD(ChangedPlan, "the year beside a change counts, and what is none is refused", "[exchange][import][bad]")
{
    const auto before = contentOf(workbook->database());
    const auto report =
        read({aSheet(u"调整记录"_s,
                     {u"年度|原方案|调整内容|调整日期|原因"_s, u"2026|第3次 南湖县|取消|2027-03-20|防汛"_s,
                      u"本年|第3次 南湖县|取消|2027-03-20|防汛"_s})})
            .files.first()
            .sheets.first();
    REQUIRE(report.refused.size() == 2);
    CHECK(report.refused.first().column == u"原方案"_s);
    CHECK(report.refused.last().column == u"年度"_s);
    CHECK(contentOf(workbook->database()) == before);
}

TEST_CASE_METHOD(ChangedPlan,
                 "words that contradict the activity beside them are told, a missing column clears nothing",
                 "[exchange][import][bad]")
{
    const auto named = [&](const QStringList &rows) {
        return read({aSheet(u"调整记录"_s, rows)}).files.first().sheets.first();
    };
    const QString titles = u"年度|活动|原方案|调整类型|调整内容|调整日期|原因"_s;
    const auto report = named({titles, u"2027|第3次|西山县 2027年8月1日|推迟|推迟到2027年10月3日|2027-03-20|防汛"_s,
                               u"2027|第2次|4月下旬|推迟|2027年5月1日|2027-03-20|"_s});
    CHECK(report.inserted == 2);
    QStringList told;
    for (const ImportIssue &each : report.warnings)
        told.append(u"%1 %2"_s.arg(each.row).arg(each.column));
    CHECK(told == QStringList {u"2 原方案"_s, u"2 原方案"_s, u"3 原因"_s, u"3 调整内容"_s}); // a public holiday
    CHECK(at(3).plannedOn == QDate(2027, 5, 20));
    CHECK(at(2).plannedOn == QDate(2027, 5, 1));

    CHECK(named({u"活动|原方案|调整类型|调整内容"_s, u"第3次|西山县 2027年8月1日|推迟|"_s}).unchanged == 1);
    const auto stored = valueOf(ActivityChangeRepository(workbook->database()).all());
    CHECK(stored.first().reason == u"防汛"_s);
    CHECK(stored.first().became == u"推迟到2027年10月3日"_s);
}

TEST_CASE_METHOD(ChangedPlan, "a plan read again does not take back a change that told no time", "[exchange][import]")
{
    CHECK(change({u"第3次|推迟到2027年5月27日|2027-03-20|防汛"_s}).inserted == 1);
    CHECK(at(3).plannedOn == QDate(2027, 5, 27));
    CHECK(readPlan().files.first().sheets.first().unchanged == 4);
    CHECK(at(3).plannedOn == QDate(2027, 5, 27));
}
