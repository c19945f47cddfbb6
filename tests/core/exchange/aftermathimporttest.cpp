#include "core/activities/aftermath.h"
#include "core/ledger/suggestionrepository.h"
#include "tests/core/exchange/importsupport.h"
#include "tests/core/exchange/sheetmaker.h"
#include "tests/support/content.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// An office with two visits of 2027, of the first of which a suggestion is in the ledger.
struct HeldVisits {
    std::unique_ptr<Workbook> workbook = anOffice();

    HeldVisits()
    {
        REQUIRE(complaintsOf(read(aSheet(u"区划"_s, {u"名称|别名"_s, u"东城区|东城"_s, u"西山县|"_s}))) == QString());
        REQUIRE(complaintsOf(read(
                    aSheet(u"方案"_s,
                           {u"2027年方案"_s, u"序号|时间|承办县区|主题|实际举办时间"_s,
                            u"1|2027年3月18日|东城区|招商|2027-03-18"_s, u"2|2027年3月25日|西山县|种茶|2027-03-25"_s})))
                == QString());
        REQUIRE(read(aSheet(u"台账"_s,
                            {u"年度|编号|活动|建议内容|登记日期"_s, u"2027|2027-东城-01|第1次|修桥|2027-03-18"_s}))
                    .inserted()
                == 1);
    }

    [[nodiscard]] ImportReport read(const Sheet &sheet) const
    {
        return valueOf(importFiles(*workbook, {aFile(u"file"_s, {sheet})}, onTheDay({2027, 4, 10})));
    }
    [[nodiscard]] SheetReport rows(const QString &name, const QStringList &lines) const
    {
        return read(aSheet(name, lines)).files.first().sheets.first();
    }
    template <typename Repository>
    [[nodiscard]] auto all() const
    {
        return valueOf(Repository(workbook->database()).all());
    }
};

} // namespace

TEST_CASE_METHOD(HeldVisits, "what the media told is read from the office's own list, each once", "[exchange][import]")
{
    const QStringList list {u"2027年宣传报道统计表"_s, u"序号|活动场次|发布日期|媒体名称|报道标题|网址"_s,
                            u"1|第1次|2027.3.19|日报|走进企业|https://a.example/1"_s,
                            u"2|第1次|2027.3.20|电视台|走进企业|"_s, u"3|第2次 西山县|2027.3.26|日报|茶香|"_s};
    const auto report = rows(u"宣传报道"_s, list);
    CHECK(report.refused.isEmpty());
    CHECK(report.inserted == 3);
    const auto told = all<PublicityRepository>();
    CHECK(told.first().media == u"日报"_s);
    CHECK(told.first().publishedOn == QDate(2027, 3, 19));
    CHECK(told.first().title == u"走进企业"_s);
    CHECK(told.first().link == u"https://a.example/1"_s);
    CHECK(rows(u"宣传报道"_s, list).unchanged == 3);

    QStringList mended = list;
    mended[3].append(u"https://b.example/2"_s);
    CHECK(rows(u"宣传报道"_s, mended).updated == 1);
    CHECK(all<PublicityRepository>().at(1).link == u"https://b.example/2"_s);
}

TEST_CASE_METHOD(HeldVisits, "lists of the window about what came after the visits are read back", "[exchange][import]")
{
    CHECK(
        rows(u"宣传报道"_s, {u"活动|县区|日期|媒体|标题|链接"_s, u"第1次 东城 招商|东城区|2027-03-19|日报|走进企业|"_s})
            .inserted
        == 1);
    CHECK(rows(u"典型案例"_s,
               {u"活动|县区|案例|意见建议|经验启示|推广场合|日期"_s,
                u"第1次 东城 招商|东城区|一座桥|2027-东城-01|先问需|现场会|2027-04-01"_s})
              .inserted
          == 1);
    CHECK(rows(u"复评"_s,
               {u"活动|县区|到期|复评日期|责任人|评分|平均|好的做法|改进之处"_s,
                u"第1次 东城 招商|东城区|2027-03-29|2027-03-30|丙|准备 90、成果 80|85|早|车晚"_s,
                u"第2次 西山 种茶|西山县|2027-04-05||||||"_s})
              .inserted
          == 2);
    const ActivityCase example = all<ActivityCaseRepository>().first();
    CHECK(example.suggestion == all<SuggestionRepository>().first().id);
    CHECK(example.promotedOn == QDate(2027, 4, 1));
    const auto reviews = all<ActivityReviewRepository>();
    CHECK(reviews.first().scores == QList<ReviewScore> {{u"准备"_s, 90}, {u"成果"_s, 80}});
    CHECK(reviews.last().dueOn == QDate(2027, 4, 5));

    CHECK(rows(u"复评"_s, {u"活动|复评日期|评分"_s, u"第2次|2027-04-06|准备95"_s}).updated
          == 1); // the one that was due
    CHECK(all<ActivityReviewRepository>().last().reviewedOn == QDate(2027, 4, 6));
    CHECK(rows(u"复评"_s, {u"活动|复评日期"_s, u"第2次|2027-04-09"_s}).inserted == 1); // another one
}

TEST_CASE_METHOD(HeldVisits, "what fits no visit, or is unfit, is refused beside it and changes nothing",
                 "[exchange][import][bad]")
{
    const auto before = contentOf(workbook->database());
    const auto columnsOf = [](const SheetReport &report) {
        QStringList columns;
        for (const ImportIssue &each : report.refused)
            columns.append(each.column);
        return columns;
    };
    CHECK(columnsOf(rows(u"宣传报道"_s,
                         {u"年度|活动|媒体|标题|报道日期"_s, u"2027|第9次|日报|走进企业|2027-03-19"_s,
                          u"2026|第1次|日报|走进企业|2027-03-19"_s, u"2027|第1次|日报||2027-03-19"_s,
                          u"2027|第1次|日报|走进企业|某日"_s, u"2027|第1次|日报|茶香|2028-03-19"_s}))
          == QStringList {u"活动"_s, u"年度"_s, u"标题"_s, u"报道日期"_s, u"报道日期"_s});
    CHECK(columnsOf(rows(u"典型案例"_s,
                         {u"活动|案例|建议编号"_s, u"第2次|一座桥|2027-东城-01"_s, u"第1次|一座桥|2027-东城-77"_s,
                          u"第1次|%1|"_s.arg(QString(201, u'桥'))}))
          == QStringList {u"建议编号"_s, u"建议编号"_s, u"案例"_s});
    CHECK(columnsOf(rows(u"复评"_s,
                         {u"活动|复评期限|复评日期|评分|改进之处"_s, u"第1次||||车晚"_s, u"第1次||2027-03-30|准备好|"_s,
                          u"第1次||2027-03-31|准备 120|"_s}))
          == QStringList {u"复评日期"_s, u"评分"_s, u"评分"_s});
    CHECK(contentOf(workbook->database()) == before);

    const SheetReport early = rows(u"复评"_s, {u"活动|复评日期"_s, u"第1次|2027-03-10"_s});
    REQUIRE(early.warnings.size() == 1);
    CHECK(early.warnings.first().reason.contains(u"2027-03-18"_s));
}

TEST_CASE_METHOD(HeldVisits, "two reviews of a visit and two media under one title stay apart", "[exchange][import]")
{
    const QStringList reviews {u"活动|复评期限|复评日期|责任人"_s, u"第1次|2027-03-29||甲"_s, u"第1次|2027-06-30||乙"_s,
                               u"第1次|2027-04-05|2027-04-06|丙"_s};
    CHECK(rows(u"复评"_s, reviews).inserted == 3);
    CHECK(rows(u"复评"_s, reviews).unchanged == 3);
    QStringList mended = reviews;
    mended[3] = u"第1次|2027-04-05|2027-04-07|丙"_s;
    CHECK(rows(u"复评"_s, mended).updated == 1);
    CHECK(all<ActivityReviewRepository>().size() == 3);

    const QStringList media {u"活动|媒体|标题|报道日期|链接"_s, u"第1次|日报|招商|2027-03-19|a.example/1"_s,
                             u"第1次||招商|2027-03-20|a.example/2"_s};
    CHECK(rows(u"宣传报道"_s, media).inserted == 2);
    CHECK(rows(u"宣传报道"_s, media).unchanged == 2);
    QStringList filled = media;
    filled[2] = u"第1次|电视台|招商|2027-03-20|a.example/2"_s;
    CHECK(rows(u"宣传报道"_s, filled).updated == 1);
    const auto told = all<PublicityRepository>();
    REQUIRE(told.size() == 2);
    CHECK(told.first().link == u"a.example/1"_s);
    CHECK(told.last().media == u"电视台"_s);
}

TEST_CASE_METHOD(HeldVisits, "scores are whole numbers, and one alone stands under its header",
                 "[exchange][import][bad]")
{
    const auto report = rows(u"复评"_s,
                             {u"活动|复评日期|得分"_s, u"第1次|2027-03-29|92"_s, u"第2次|2027-03-29|92.5"_s,
                              u"第1次|2027-03-30|成果-5"_s, u"第2次|2027-03-30|准备90分，成果 80分"_s});
    REQUIRE(report.refused.size() == 2);
    CHECK(report.refused.first().value == u"92.5"_s);
    const auto reviews = all<ActivityReviewRepository>();
    REQUIRE(reviews.size() == 2);
    CHECK(reviews.first().scores == QList<ReviewScore> {{u"得分"_s, 92}});
    CHECK(reviews.last().scores == QList<ReviewScore> {{u"准备"_s, 90}, {u"成果"_s, 80}});
}

TEST_CASE_METHOD(HeldVisits, "county, year and day beside a report tell which visit is meant",
                 "[exchange][import][bad]")
{
    REQUIRE(complaintsOf(read(aSheet(u"方案"_s,
                                     {u"2026年方案"_s, u"序号|时间|承办县区|主题|实际举办时间"_s,
                                      u"1|2026年3月18日|西山县|采茶|2026-03-18"_s})))
            == QString());
    const auto report = rows(u"宣传"_s,
                             {u"2027年宣传报道统计表"_s, u"活动|县区|报道日期|媒体|标题"_s,
                              u"第1次|东城区|2027-03-19|日报|走进企业"_s, u"第1次|西山县|2027-03-19|日报|茶香"_s,
                              u"第1次|某某县|2027-03-19|日报|茶香"_s, u"第1次|东城区|2027-03-19|日报|12"_s});
    REQUIRE(report.refused.size() == 3);
    CHECK(report.refused.at(0).column == u"活动"_s);
    CHECK(report.refused.at(1).column == u"县区"_s);
    CHECK(report.refused.at(2).column == u"标题"_s); // a count of a sheet of totals
    REQUIRE(all<PublicityRepository>().size() == 1);
    CHECK(rows(u"宣传报道"_s, {u"活动|报道日期|媒体|标题"_s, u"第1次|2026-03-20|日报|采茶记"_s}).inserted
          == 1); // the nearest day
    CHECK(all<PublicityRepository>().last().activity != all<PublicityRepository>().first().activity);
}

TEST_CASE_METHOD(HeldVisits, "a case points to a suggestion by its number or its words", "[exchange][import][bad]")
{
    const auto report =
        rows(u"典型案例"_s,
             {u"活动|案例名称|意见建议|经验做法"_s, u"第1次|一座桥|修桥|先问需"_s, u"第1次|一条路|修一条路|先问需"_s});
    CHECK(report.inserted == 2);
    REQUIRE(report.warnings.size() == 1);
    CHECK(report.warnings.first().column == u"意见建议"_s);
    CHECK(all<ActivityCaseRepository>().first().suggestion.isStored());
    CHECK(
        rows(u"典型案例"_s, {u"活动|案例名称|建议编号|意见建议|推广范围"_s, u"第1次|一条路|2027-东城-01|别的话|全市"_s})
            .updated
        == 1);
    CHECK(all<ActivityCaseRepository>().last().suggestion.isStored());
}

TEST_CASE_METHOD(HeldVisits, "a list of one kind is not read as another", "[exchange][import][bad]")
{
    const auto kindOf = [&](const QString &name, const QStringList &lines) { return rows(name, lines).kind; };
    const auto before = contentOf(workbook->database());
    CHECK(kindOf(u"活动复评"_s,
                 {u"2027年活动复评汇总表"_s, u"序号|承办县区|活动主题|复评得分|整改措施"_s, u"1|西山县|种茶|92|补种"_s})
          == SheetKind::Unknown);
    CHECK(kindOf(u"宣传报道"_s, {u"序号|活动主题|承办县区|栏目|报道题目"_s, u"1|种茶|西山县|要闻|茶香"_s})
          == SheetKind::Unknown);
    CHECK(kindOf(u"社情民意信息"_s,
                 {u"社情民意信息采用情况"_s, u"序号|活动|标题|刊发媒体|采用级别|采用日期"_s,
                  u"1|第1次|修桥|日报|省级|2027-03-29"_s})
          != SheetKind::Publicity);
    CHECK(contentOf(workbook->database()) == before);
    CHECK(kindOf(u"台账"_s,
                 {u"台账编号|活动|建议内容|复评日期|责任人|存在问题"_s, u"2027-东城-01|第1次|修桥|2027-03-29|丙|无"_s})
          == SheetKind::Ledger);
    CHECK(kindOf(u"活动情况"_s, {u"序号|活动|参加人数|典型案例"_s, u"1|第1次|10|2"_s}) == SheetKind::Summary);
    CHECK(kindOf(u"Sheet1"_s, {u"编号|标题|作者|活动|平台|采用单位"_s, u"5|修桥|丙|第1次|日报|省政协"_s})
          == SheetKind::Reports);
}
