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
