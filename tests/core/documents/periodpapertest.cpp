#include "core/documents/documentjson.h"
#include "core/documents/paperissue.h"
#include "core/documents/template.h"
#include "tests/core/documents/periodoffice.h"

using namespace Qt::StringLiterals;
using namespace lianxin;
using namespace lianxin::documents;

namespace {

struct PeriodPapers : PeriodOffice {
    QString remark(const PeriodTask &task) const { return valueOf(periodDraft(database, task, endOfYear)).remark; }
    QString refused(const PeriodTask &task, ErrorKind kind) const
    {
        const auto paper = periodPaper(database, task, endOfYear);
        REQUIRE_FALSE(paper);
        CHECK(paper.error().kind == kind);
        return paper.error().message;
    }
    void share(int percent) const
    {
        Settings settings(database);
        succeed(
            act(*workbook, [&] { return settings.set(u"evaluation.excellent_percent"_s, QString::number(percent)); }));
    }
    void word(PeriodPaper paper, const QString &words) const
    {
        succeed(act(*workbook, [&] {
            return keepWords(database, QString::fromLatin1(codesOf(paper)[std::size_t(paper)]), words);
        }));
    }
};

/// Figure and text of each span that tells one.
QStringList figureSpans(const Document &paper)
{
    QStringList found;
    for (const Block &block : paper.blocks)
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            for (const Span &span : paragraph->spans)
                if (!span.figure.isEmpty())
                    found.append(span.figure + u'=' + span.text);
    return found;
}

} // namespace

TEST_CASE_METHOD(PeriodPapers, "a summary tells the figures of its period, exact or as a newspaper does", "[documents]")
{
    award(came(u"Ann"_s, 23), u"2024-04"_s);
    word(PeriodPaper::YearSummary, u"= {统计时段}总结\n建议{意见建议数}条，即{意见建议约数}条。\n"_s);
    CHECK(text(about(PeriodPaper::YearSummary)) == u"2024年总结\n建议23条，即more than 20条。"_s);
    CHECK(figureSpans(paper(about(PeriodPaper::YearSummary)))
          == QStringList {u"suggestions=23"_s, u"suggestions=more than 20"_s});
    const PeriodTask april {PeriodPaper::MonthSummary, monthOf({2024, 4, 1})};
    word(PeriodPaper::MonthSummary, u"{统计时段}建议{意见建议数}条[，活动{活动次数}次]。\n"_s);
    CHECK(text(april) == u"2024年4月建议0条。"_s);
}

TEST_CASE_METHOD(PeriodPapers, "days on which nothing happened have no summary, but the wording is seen", "[documents]")
{
    came(u"Ann"_s, 3);
    const PeriodTask later {PeriodPaper::MonthSummary, monthOf({2030, 1, 1})};
    CHECK(refused(later, ErrorKind::Invalid).contains(u"2030年1月"_s));
    const PeriodTask year {PeriodPaper::YearSummary, yearOf({2030, 1, 1})};
    CHECK(refused(year, ErrorKind::Invalid).contains(u"2030年"_s));
    const auto facts = valueOf(readFacts(database));
    const auto wording = valueOf(wordingOf(database, u"month-summary"_s));
    CHECK(valueOf(periodDraft(database, facts, later, wording, endOfYear)).paper);
}

TEST_CASE_METHOD(PeriodPapers, "a table in which nothing would stand is left out", "[documents]")
{
    award(came(u"Ann"_s, 3), u"2024-04"_s);
    const auto tablesIn = [](const Document &paper) {
        return std::ranges::count_if(paper.blocks,
                                     [](const Block &block) { return std::holds_alternative<Table>(block); });
    };
    CHECK(tablesIn(paper(about(PeriodPaper::MonthSummary))) == 1);
    CHECK(tablesIn(paper({PeriodPaper::MonthSummary, monthOf({2024, 4, 1})})) == 0);
}

TEST_CASE_METHOD(PeriodPapers, "the figures of a paper are kept with it", "[documents]")
{
    came(u"Ann"_s, 3);
    const Document summary = paper(about(PeriodPaper::YearSummary));
    CHECK(figureSpans(summary).size() > 5);
    CHECK(valueOf(thawed(frozen(summary))) == summary);
}

TEST_CASE_METHOD(PeriodPapers, "each county and each activity has its line, whose figures can be followed too",
                 "[documents]")
{
    came(u"Ann"_s, 2);
    const auto lastTable = [](const Document &paper) {
        Table table;
        for (const Block &block : paper.blocks)
            if (const auto *found = std::get_if<Table>(&block))
                table = *found;
        return table;
    };
    const Table counties = lastTable(paper(about(PeriodPaper::YearSummary)));
    REQUIRE(counties.rows.size() == 3);
    CHECK(plainText(counties.rows.at(1).cells.at(0).spans) == u"North"_s);
    CHECK(counties.rows.at(1).cells.at(3).spans.first().text == u"2"_s);
    CHECK(counties.rows.at(1).cells.at(3).spans.first().figure.startsWith(u"suggestions/region/"_s));
    CHECK(counties.rows.at(2).cells.at(3).spans.first().figure == u"suggestions"_s);
    const Table visits = lastTable(paper(about(PeriodPaper::MonthSummary)));
    REQUIRE(visits.rows.size() == 2);
    CHECK(plainText(visits.rows.at(1).cells.at(0).spans) == u"3月28日"_s);
    CHECK(visits.rows.at(1).cells.at(4).spans.first().figure == u"suggestions/activity/%1"_s.arg(visit.id.value));
}

TEST_CASE_METHOD(PeriodPapers, "the notice names each pioneer by strokes, with story, deeds and former honours",
                 "[documents]")
{
    const Member wang = came(u"王一"_s, 2);
    const Member ding = came(u"丁一"_s);
    award(wang, u"2024-03"_s, u"走村入户。"_s);
    award(ding, u"2024-03"_s);
    award(ding, u"2024-01"_s);
    const QString notice = text(about(PeriodPaper::Pioneers));
    CHECK(notice.contains(u"关于2024年3月“月度履职先锋”的通报"_s));
    CHECK(notice.contains(u"丁一、王一被评为"_s));
    CHECK(notice.contains(u"（一）丁一"_s));
    CHECK(notice.contains(u"（二）王一"_s));
    CHECK(notice.contains(u"走村入户。"_s));
    CHECK_FALSE(notice.contains(u"走村入户。。"_s));
    CHECK(notice.contains(u"2024年1月"_s));
    CHECK(notice.contains(u"%1: %2 %3"_s.arg(u"提出意见建议"_s, u"2"_s, u"条"_s)));
    CHECK(paper(about(PeriodPaper::Pioneers)).mark == u"Town Committee"_s);
    PeriodTask january = about(PeriodPaper::Pioneers);
    january.period = monthOf({2024, 1, 1});
    CHECK_FALSE(text(january).contains(u"（一）"_s)); // one alone is not numbered
}

TEST_CASE_METHOD(PeriodPapers, "a notice of several months tells of each pioneer the month and what was done in it",
                 "[documents]")
{
    const Member wang = came(u"王一"_s, 2);
    award(wang, u"2024-03"_s);
    award(wang, u"2024-04"_s);
    const QString quarter = text({PeriodPaper::Pioneers, {{2024, 2, 1}, {2024, 4, 30}}});
    CHECK(quarter.contains(u"王一被评为"_s));
    const QString march = quarter.section(u"（一）"_s, 1).section(u"（二）"_s, 0, 0);
    const QString april = quarter.section(u"（二）"_s, 1);
    CHECK(march.contains(u"2024年3月“月度履职先锋”。当月"_s));
    CHECK(march.contains(u"%1: %2 %3"_s.arg(u"提出意见建议"_s, u"2"_s, u"条"_s)));
    CHECK(april.contains(u"2024年4月“月度履职先锋”。此前"_s));
    CHECK_FALSE(april.contains(u"提出意见建议"_s));
    word(PeriodPaper::Pioneers, u"@{先锋姓名}　[本月{先锋履职}。]\n"_s); // as an office may have it still
    CHECK(text({PeriodPaper::Pioneers, {{2024, 2, 1}, {2024, 4, 30}}}).count(u"本月"_s) == 1);
}

TEST_CASE_METHOD(PeriodPapers, "a month without a pioneer has no notice", "[documents]")
{
    CHECK(refused(about(PeriodPaper::Pioneers), ErrorKind::Invalid).contains(u"2024年3月"_s));
}

TEST_CASE_METHOD(PeriodPapers, "the list of excellent members leaves out who has few points, and prints no points",
                 "[documents]")
{
    came(u"王一"_s, 3);
    came(u"丁一"_s, 2);
    came(u"安一"_s);
    share(100);
    PeriodTask task = about(PeriodPaper::Excellent);
    task.choice.count = 2;
    const QString byStrokes = text(task);
    CHECK(byStrokes.indexOf(u"丁一"_s) < byStrokes.indexOf(u"王一"_s));
    CHECK_FALSE(byStrokes.contains(u"安一"_s));
    CHECK_FALSE(byStrokes.contains(u"11"_s)); // five for having come, six for three suggestions
    CHECK_FALSE(byStrokes.contains(u"得"_s));
    CHECK(remark(task) == u"2 of 3 members who may be chosen."_s);
    member(u"戊一"_s); // on the roll, and serves no longer
    CHECK(remark(task) == u"2 of 3 members who may be chosen. 1 more on the roll no longer serve."_s);

    task.choice.byPoints = true;
    task.choice.withPoints = true;
    const QString byPoints = text(task);
    CHECK(byPoints.indexOf(u"王一"_s) < byPoints.indexOf(u"丁一"_s));
    CHECK(byPoints.contains(u"11"_s));
    CHECK(byPoints.contains(u"得"_s));
}

TEST_CASE_METHOD(PeriodPapers, "as many are excellent as the office's share says, and who ties with the last",
                 "[documents]")
{
    for (const QString &name : {u"丁一"_s, u"王一"_s, u"安一"_s, u"方一"_s})
        came(name, 1);
    Settings settings(database);
    share(50);
    CHECK(remark(about(PeriodPaper::Excellent)).contains(u"The share of 50 % gives 2. 2 of them came in"_s));
    CHECK(text(about(PeriodPaper::Excellent)).contains(u"方一"_s));
    succeed(act(*workbook, [&] { return settings.set(u"evaluation.threshold"_s, u"50"_s); })); // nobody has so many
    CHECK(refused(about(PeriodPaper::Excellent), ErrorKind::Invalid).contains(u"2024年"_s));
}

TEST_CASE_METHOD(PeriodPapers, "a number of excellent members lowers the share of the office, and never raises it",
                 "[documents]")
{
    came(u"丁一"_s, 3);
    came(u"王一"_s, 2);
    came(u"安一"_s, 1);
    came(u"方一"_s);
    share(50);
    PeriodTask task = about(PeriodPaper::Excellent);
    task.choice.count = 1000;
    CHECK(text(task).contains(u"王一"_s));
    CHECK_FALSE(text(task).contains(u"安一"_s));
    CHECK(remark(task).endsWith(u"The share of 50 % gives 2. More are not listed: 1000 were asked for."_s));
    task.choice.count = 1;
    CHECK_FALSE(text(task).contains(u"王一"_s));
}

TEST_CASE_METHOD(PeriodPapers, "a list of excellent members that nobody has recommended is a draft without signature",
                 "[documents]")
{
    came(u"王一"_s, 3);
    share(100);
    PeriodTask task = about(PeriodPaper::Excellent);
    task.choice.count = 1;
    CHECK(text(task).startsWith(u"2024年履职优秀委员名单（draft）"_s));
    const auto isSignature = [](const Block &block) { return std::holds_alternative<Signature>(block); };
    CHECK_FALSE(std::ranges::any_of(paper(task).blocks, isSignature));
    const auto kept = issuePaper(*workbook, task, endOfYear);
    REQUIRE_FALSE(kept);
    CHECK(kept.error().kind == ErrorKind::Invalid);
    CHECK(kept.error().message == valueOf(periodDraft(database, task, endOfYear)).heldBack);
}

TEST_CASE_METHOD(PeriodPapers, "of a section whose table tells nothing the heading is left out, and the next moves up",
                 "[documents]")
{
    award(came(u"Ann"_s, 1), u"2024-04"_s);
    word(PeriodPaper::MonthSummary,
         u"一、总体\n{统计时段}[，活动{活动次数}次]。\n二、各次\n|: 20 80\n|= 日期 | 主题 |\n| {逐次日期} | "
         u"{逐次主题} |\n三、其他\n建议{意见建议数}条。\n四、再列\n|: 20 80\n|= 日期 | 主题 |\n| {逐次日期} | "
         u"{逐次主题} |\n"_s);
    const PeriodTask march {PeriodPaper::MonthSummary, monthOf({2024, 3, 1})};
    CHECK(text(march).contains(u"四、再列"_s));
    const PeriodTask april {PeriodPaper::MonthSummary, monthOf({2024, 4, 1})};
    CHECK(text(april) == u"一、总体\n2024年4月。\n二、其他\n建议0条。"_s);
}

TEST_CASE_METHOD(PeriodPapers, "a summary tells up to which day it saw how suggestions are handled", "[documents]")
{
    came(u"Ann"_s, 1);
    const PeriodTask task = about(PeriodPaper::YearSummary);
    const auto seen = [&](QDate day) { return plainText(valueOf(periodPaper(database, task, day))); };
    CHECK(seen(endOfYear).contains(u"1条（办理情况截至2024年12月31日）"_s));
    CHECK(seen({2024, 6, 2}).contains(u"1条（办理情况截至2024年6月2日）"_s));
}

TEST_CASE_METHOD(PeriodPapers, "nobody is excellent without points, or without rules to give them", "[documents]")
{
    CHECK(refused(about(PeriodPaper::Excellent), ErrorKind::Invalid).contains(u"2024年"_s));
    const InvitingOffice bare;
    CHECK(periodPaper(bare.database, about(PeriodPaper::Excellent), endOfYear).error().kind == ErrorKind::NotFound);
    CHECK(periodPaper(database, {PeriodPaper::YearSummary, {}}, endOfYear).error().kind == ErrorKind::Invalid);
}

TEST_CASE_METHOD(PeriodPapers, "the periods with something to tell are offered, the newest first", "[documents]")
{
    const Member ann = came(u"Ann"_s, 1);
    award(ann, u"2024-02"_s);
    CHECK(valueOf(periodsOf(database, PeriodPaper::MonthSummary)) == QList {monthOf({2024, 3, 1})});
    CHECK(valueOf(periodsOf(database, PeriodPaper::Pioneers)) == QList {monthOf({2024, 2, 1})});
    set.validTo = QDate(2025, 3, 31);
    RuleSetRepository sets(database);
    valueOf(act(*workbook, [&] { return sets.update(set); }));
    CHECK(valueOf(periodsOf(database, PeriodPaper::Excellent))
          == QList {Period {{2024, 1, 1}, {2025, 3, 31}}, yearOf({2024, 3, 1})});
}

TEST_CASE("a period is called by its day, its month, its year, its months or its days", "[documents]")
{
    CHECK(periodText(monthOf({2024, 2, 9})) == u"2024年2月"_s);
    CHECK(periodText(yearOf({2024, 2, 9})) == u"2024年"_s);
    CHECK(periodText({{2024, 3, 1}, {2025, 3, 31}}) == u"2024年3月至2025年3月"_s);
    CHECK(periodText({{2024, 3, 2}, {2024, 3, 31}}) == u"2024年3月2日至3月31日"_s);
    CHECK(periodText({{2024, 12, 2}, {2025, 3, 1}}) == u"2024年12月2日至2025年3月1日"_s);
    CHECK(periodText({{2025, 1, 1}, {2025, 2, 28}}) == u"2025年1月至2月"_s);
    CHECK(periodText({{2025, 3, 20}, {2025, 3, 20}}) == u"2025年3月20日"_s);
}

TEST_CASE_METHOD(PeriodPapers, "a summary tells that earlier reports are among those that were adopted", "[documents]")
{
    came(u"Ann"_s, 1);
    for (const QDate formed : {QDate(2024, 2, 1), QDate(2024, 3, 5)}) {
        Report formedThen = report(formed.month());
        formedThen.formedOn = formed;
        ReportRepository reports(database);
        formedThen = valueOf(act(*workbook, [&] { return reports.update(formedThen); }));
        Adoption adoption;
        adoption.report = formedThen.id;
        adoption.level = Office::word(WordList::Level, u"Province"_s, u"province"_s);
        adoption.mode = Office::word(WordList::AdoptionMode, u"Single"_s, u"single"_s);
        adoption.adoptedOn = QDate(2024, 3, 20);
        AdoptionRepository adoptions(database);
        valueOf(act(*workbook, [&] { return adoptions.insert(adoption); }));
    }
    const QString month = text(about(PeriodPaper::MonthSummary));
    CHECK(month.contains(u"形成社情民意信息1篇，省级采用2篇（采用的含往期信息1篇）"_s));
    CHECK_FALSE(month.contains(u"新增结对"_s));
    CHECK_FALSE(month.contains(u"结对服务情况"_s));
    CHECK(month.contains(u"四、各次活动情况"_s));
    CHECK_FALSE(text(about(PeriodPaper::YearSummary)).contains(u"往期"_s));
}

TEST_CASE_METHOD(PeriodPapers, "a summary has no row of others of whom it tells nothing but 0", "[documents]")
{
    Report earlier = report(1);
    earlier.formedOn = QDate(2024, 2, 1);
    ReportRepository reports(database);
    earlier = valueOf(act(*workbook, [&] { return reports.update(earlier); }));
    Adoption adoption;
    adoption.report = earlier.id;
    adoption.level = Office::word(WordList::Level, u"Province"_s, u"province"_s);
    adoption.mode = Office::word(WordList::AdoptionMode, u"Single"_s, u"single"_s);
    adoption.adoptedOn = QDate(2024, 4, 20);
    AdoptionRepository adoptions(database);
    valueOf(act(*workbook, [&] { return adoptions.insert(adoption); }));
    const PeriodTask april {PeriodPaper::MonthSummary, monthOf({2024, 4, 1})};
    CHECK(text(april).contains(u"省级采用1篇"_s));
    CHECK_FALSE(text(april).contains(u"Activities on other days"_s));
    CHECK_FALSE(text(april).contains(u"各次活动情况"_s));
    word(PeriodPaper::MonthSummary, u"|: 50 50\n|= 主题 | 省 |\n| {逐次主题} | {activity_province_adopted} |\n"_s);
    CHECK(text({PeriodPaper::MonthSummary, {{2024, 3, 1}, {2024, 4, 30}}}).contains(u"Activities on other days"_s));
}

TEST_CASE_METHOD(PeriodPapers, "a summary of days without an activity says so and praises nothing", "[documents]")
{
    award(came(u"Ann"_s, 3), u"2024-04"_s);
    Report formed = report(1);
    formed.formedOn = QDate(2024, 4, 5); // grew out of nothing
    ReportRepository reports(database);
    valueOf(act(*workbook, [&] { return reports.update(formed); }));
    for (const PeriodPaper kind : {PeriodPaper::MonthSummary, PeriodPaper::YearSummary}) {
        const QString idle = text({kind, monthOf({2024, 4, 1})});
        CHECK(idle.contains(u"一、活动开展情况"_s));
        CHECK(idle.contains(u"本期no activity was held。"_s));
        CHECK_FALSE(idle.contains(u"0次"_s));
        CHECK_FALSE(idle.contains(u"0人次"_s));
        CHECK_FALSE(idle.contains(u"各次活动情况"_s));
        CHECK_FALSE(text(about(kind)).contains(u"no activity was held"_s));
        for (const QString &praise : {u"深入开展"_s, u"扎实"_s, u"件件"_s, u"成效明显"_s, u"持续深化"_s})
            CHECK_FALSE((idle + text(about(kind))).contains(praise));
    }
    const QString year = text(about(PeriodPaper::YearSummary));
    CHECK(year.contains(u"二、意见建议办理情况"_s));
    word(PeriodPaper::MonthSummary, u"我委深入开展{活动名称}，开展活动{活动次数}次。\n"_s);
    CHECK(text({PeriodPaper::MonthSummary, monthOf({2024, 4, 1})}).endsWith(u"开展活动0次。"_s));
}

TEST_CASE_METHOD(PeriodPapers, "the lines of the visits add up to what the summary of the month tells", "[documents]")
{
    came(u"Ann"_s, 2);
    Report formed = report(3);
    formed.formedOn = QDate(2024, 3, 5); // grew out of nothing
    ReportRepository reports(database);
    valueOf(act(*workbook, [&] { return reports.update(formed); }));
    const Document month = paper(about(PeriodPaper::MonthSummary));
    QStringList lines;
    for (const Block &block : month.blocks)
        if (const auto *table = std::get_if<Table>(&block))
            for (const TableRow &row : table->rows)
                lines.append(plainText(row.cells.at(2).spans) + u'|' + plainText(row.cells.last().spans));
    REQUIRE(lines.size() == 3);
    CHECK(lines.at(1).endsWith(u"|0"_s));
    CHECK(lines.at(2) == u"Activities on other days, and others|1"_s);
    CHECK(text(about(PeriodPaper::MonthSummary)).contains(u"形成社情民意信息1篇"_s));
}

TEST_CASE_METHOD(PeriodPapers, "what was closed or fell due after the period is not told of it", "[documents]")
{
    came(u"Ann"_s);
    const auto handed = [&](const QString &number, QDate due, QDate closed) {
        Suggestion made = suggestion(number, visit.id);
        made.route = Route::Department;
        made.mainUnit = Office::word(WordList::Unit, u"Road Bureau"_s);
        made.dueOn = due;
        made.closedOn = closed;
        if (closed.isValid())
            made.result = Office::word(WordList::ResultClass, u"A"_s, u"solved"_s);
        SuggestionRepository suggestions(database);
        valueOf(act(*workbook, [&] { return suggestions.update(made); }));
    };
    handed(u"N-1"_s, {2024, 3, 30}, {});
    handed(u"N-2"_s, {2024, 4, 30}, {});
    handed(u"N-3"_s, {2024, 4, 30}, {2024, 3, 29});
    handed(u"N-4"_s, {2024, 4, 30}, {2024, 4, 2});
    const QString month = text(about(PeriodPaper::MonthSummary));
    CHECK(month.contains(u"转办4条，其中已办结1条，逾期未办结1条"_s));
    CHECK(text(about(PeriodPaper::YearSummary)).contains(u"转办4条，其中已办结2条，逾期未办结2条"_s));
    CHECK(seenOn(monthOf({2024, 3, 1}), {2024, 3, 7}) == QDate(2024, 3, 7));
}
