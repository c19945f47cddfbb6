#include "core/exchange/activitylookup.h"
#include "core/pairing/pairingrepository.h"
#include "tests/core/exchange/importsupport.h"
#include "tests/core/exchange/sheetmaker.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

Sheet regionSheet()
{
    return aSheet(u"区划"_s, {u"名称|别名"_s, u"东城区|东城"_s, u"东城新区|"_s, u"西山县|"_s});
}

Sheet rollSheet()
{
    return aSheet(u"名册"_s,
                  {u"姓名|界别|工作单位及职务|居住地"_s, u"上官云|教育界|一中校长|东城区"_s,
                   u"欧阳海|经济界|甲公司经理|西山县"_s, u"司徒青|农业界|茶场场长|东城区"_s});
}

Sheet planOf(int year, const QStringList &lines)
{
    return aSheet(u"方案"_s,
                  QStringList {u"%1年活动方案"_s.arg(year), u"序号|承办县区|主题|时间|实际举办时间|状态"_s} + lines);
}

/// Two plans in which number 1 is in the same county.
QList<Sheet> twoPlans()
{
    return {regionSheet(), rollSheet(),
            planOf(2023,
                   {u"1|东城区|修路|2023-05-10|2023-05-10|已举办"_s, u"2|西山县|种茶|2023-06-10|2023-06-10|已举办"_s}),
            planOf(2024, {u"1|东城区|办学|2024-05-10|2024-05-10|已举办"_s, u"2|东城新区|建厂|2024-08-29||计划"_s})};
}

struct Office {
    std::unique_ptr<Workbook> workbook = anOffice();

    ImportReport import(const QList<Sheet> &sheets) const
    {
        return valueOf(importFiles(*workbook, {aFile(u"file"_s, sheets)}, onTheDay()));
    }

    int rows(const QString &table) const { return rowsOf(*workbook, table); }
};

} // namespace

TEST_CASE("An activity is found by number, county, theme and day", "[exchange][import][ties]")
{
    const Office office;
    REQUIRE(office.import(twoPlans()).refused() == 0);
    ImportContext context(office.workbook->database(), valueOf(ExchangeWords::read()), {}, {2025, 4, 1});
    succeed(context.load());
    const auto themeOf = [&](const QString &text, QDate day = {}) {
        auto hint = activityHint(context, text);
        if (!hint.day.isValid())
            hint.day = day;
        const auto activity = activityFor(context, hint);
        return activity ? activity->theme : activity.error().message.left(3);
    };
    CHECK(themeOf(u"第1次·东城"_s, {2024, 5, 12}) == u"办学"_s);
    CHECK(themeOf(u"第一期（东城区）"_s, {2023, 5, 10}) == u"修路"_s);
    CHECK(themeOf(u"第2次·西山县"_s) == u"种茶"_s);
    CHECK(themeOf(u"第2次活动 东城新区"_s) == u"建厂"_s); // not the county whose name it holds
    CHECK(themeOf(u"2023年6月10日"_s) == u"种茶"_s);
    CHECK(themeOf(u"第1次·东城区"_s) == u"Sev"_s);
    CHECK(themeOf(u"第1次·西山县"_s) == u"No "_s);
    CHECK(themeOf(u"某次活动"_s) == u"No "_s);
}

TEST_CASE("A sheet of needs belongs to the activity of its county and theme", "[exchange][import][ties]")
{
    const Office office;
    auto sheets = twoPlans();
    sheets.append(aSheet(u"需求"_s,
                         {u"东城区需求征集表"_s, u"填报单位：东城区　　报送截止：2023年4月1日　　活动主题：修路"_s,
                          u"序号|项目名称|企业名称|需求序号|具体需求"_s, u"1|桥|路桥公司|1-1|要图纸"_s, u"||||要资金"_s,
                          u"2|渠|水利公司|2-1|要水泵"_s}));
    const auto report = office.import(sheets);
    UNSCOPED_INFO(complaintsOf(report).toStdString());
    CHECK(report.refused() == 0);
    CHECK(office.rows(u"project p JOIN activity a ON a.id = p.activity WHERE a.theme = '修路'"_s) == 2);
    CHECK(office.rows(u"need n JOIN project p ON p.id = n.project WHERE p.number = 1"_s) == 2);
    CHECK(office.rows(u"activity WHERE needs_due_on = '2023-04-01'"_s) == 1);
    CHECK(office.rows(u"enterprise WHERE region IS NOT NULL"_s) == 2);
}

TEST_CASE("A line of the plan that was put off or dropped keeps what became of it", "[exchange][import][ties]")
{
    const Office office;
    auto sheets = twoPlans();
    sheets.append(
        aSheet(u"调整记录"_s,
               {u"序号|原方案|调整内容|调整日期|原因"_s, u"1|2024年8月29日 东城新区|延期到9月|2024.8.20|防汛"_s,
                u"2|2024年12月3日 西山县（看海）|取消|2024.11.30|会议"_s}));
    CHECK(office.import(sheets).refused() == 0);
    CHECK(office.rows(u"activity_change WHERE kind = 'postponed'"_s) == 1);
    CHECK(office.rows(u"activity_change c JOIN activity a ON a.id = c.activity WHERE a.number = 2"_s) == 1);
    CHECK(
        office.rows(u"activity WHERE state = 'cancelled' AND number IS NULL AND theme = '看海' AND plan_year = 2024"_s)
        == 1);
    const auto again = office.import(sheets);
    CHECK(again.inserted() + again.updated() == 0);
}

TEST_CASE("A cancelled line of the plan stays cancelled when the plan comes again", "[exchange][import][ties]")
{
    const Office office;
    auto sheets = twoPlans();
    sheets.append(aSheet(u"调整记录"_s, {u"原方案|调整内容|原因"_s, u"2024年8月29日 东城新区|取消|防汛"_s}));
    CHECK(office.import(sheets).refused() == 0);
    CHECK(office.rows(u"activity WHERE state = 'cancelled' AND number = 2"_s) == 1);
    const auto again = office.import(twoPlans());
    CHECK(again.updated() == 0);
}

TEST_CASE("A seat goes by residence, and a substitute knows whose it took", "[exchange][import][ties]")
{
    const Office office;
    auto sheets = twoPlans();
    sheets.append(aSheet(u"签到"_s,
                         {u"第1次活动（东城区）　2024年5月10日"_s, u"姓名|居住地|邀请渠道|回复|是否出席|备注"_s,
                          u"上官云|东城|住地|请假|请假|由司徒青替补"_s, u"司徒青||替补|参加|√|替补上官云"_s,
                          u"欧阳海|西山县|专长|参加|迟到|"_s}));
    const auto report = office.import(sheets);
    UNSCOPED_INFO(complaintsOf(report).toStdString());
    CHECK(report.refused() == 0);
    CHECK(office.rows(u"invitation WHERE seat = 'local'"_s) == 2);
    CHECK(office.rows(u"invitation WHERE seat = 'specialist' AND presence = 'late'"_s) == 1);
    CHECK(office.rows(u"invitation WHERE channel = 'substitute' AND substitutes IS NOT NULL"_s) == 1);
    const auto again = office.import(sheets);
    CHECK(again.inserted() + again.updated() == 0);
}

TEST_CASE("A suggestion is about an enterprise only if there is one of the name", "[exchange][import][ties]")
{
    const Office office;
    auto sheets = twoPlans();
    sheets.append(aSheet(u"结对"_s, {u"序号|委员姓名|结对对象|结对日期"_s, u"1|上官云|东山茶场|2024.6.1"_s}));
    sheets.append(aSheet(u"台账"_s,
                         {u"编号|活动|提出委员|所涉项目|建议内容|登记日期"_s,
                          u"a|第2次·西山县|上官云|东山茶场|种茶|2023.6.10"_s, u"b||欧阳海|面上问题|修路|2023.6.10"_s}));
    CHECK(office.import(sheets).refused() == 0);
    CHECK(office.rows(u"suggestion WHERE enterprise IS NOT NULL"_s) == 1);
    CHECK(office.rows(u"suggestion WHERE subject = '面上问题' AND enterprise IS NULL"_s) == 1);
}

TEST_CASE("A report of next year's numbering does not take the adoption of this year's", "[exchange][import][ties]")
{
    const Office office;
    const auto reports = [](int year, const QString &title) {
        return aSheet(u"信息"_s,
                      {u"信息登记（%1年）"_s.arg(year), u"编号|信息标题|反映人|形成日期"_s,
                       u"第1号|%1|上官云|%2-03-01"_s.arg(title).arg(year)});
    };
    auto sheets = twoPlans();
    sheets += {reports(2023, u"论路"_s), reports(2024, u"论学"_s),
               aSheet(u"采用"_s,
                      {u"信息编号|采用级别|采用方式|采用日期"_s, u"1|市|单篇|2023.4.1"_s,
                       u"2024年第1号|省|综合|2024.4.1"_s, u"第9号|市|单篇|2024.4.1"_s})};
    const auto report = office.import(sheets);
    CHECK(report.refused() == 1);
    CHECK(office.rows(u"adoption a JOIN report r ON r.id = a.report WHERE r.year = 2023"_s) == 1);
    CHECK(office.rows(u"adoption a JOIN report r ON r.id = a.report WHERE r.title = '论学'"_s) == 1);
}

TEST_CASE("The shares of joint authors are taken in their order, and must make 100 %", "[exchange][import][ties]")
{
    const Office office;
    const auto registerOf = [](const QStringList &rows) {
        return twoPlans() + QList {aSheet(u"信息"_s, QStringList {u"编号|信息标题|反映人|署名比例|形成日期"_s} + rows)};
    };
    const auto report = office.import(registerOf(
        {u"2023年第1号|论路|欧阳海、上官云|70%、３０％|2023.3.1"_s,
         u"2023年第2号|论桥|欧阳海、上官云|70、20|2023.3.1"_s, u"2023年第3号|论水|欧阳海、上官云|100%|2023.3.1"_s,
         u"2023年第4号|论电|欧阳海、上官云|七成、30%|2023.3.1"_s, u"2023年第5号|论学|欧阳海|100|2023.3.1"_s}));
    CHECK(report.refused() == 3);
    CHECK(complaintsOf(report).contains(u"The shares make 90 %, not 100 %."_s));
    CHECK(complaintsOf(report).contains(u"A share belongs to each author, in their order."_s));
    CHECK(complaintsOf(report).contains(u"Either each author has a share"_s));
    CHECK(office.rows(u"report_author a JOIN member m ON m.id = a.member WHERE m.name = '欧阳海' AND share = 70"_s)
          == 1);
    CHECK(office.rows(u"report_author a JOIN member m ON m.id = a.member WHERE m.name = '上官云' AND share = 30"_s)
          == 1);
    const auto again = office.import(registerOf({u"2023年第1号|论路|上官云、欧阳海|30%、70%|2023.3.1"_s}));
    CHECK(again.updated() == 1); // only the first author is another one
    CHECK(office.rows(u"report_author WHERE share IN (30, 70)"_s) == 2);
}

TEST_CASE("Pairings and outcomes of another list get numbers that are free", "[exchange][import][ties]")
{
    const Office office;
    auto sheets = twoPlans();
    sheets += {aSheet(u"结对"_s, {u"序号|委员姓名|结对对象|结对日期"_s, u"1|上官云|东山茶场|2024.6.1"_s}),
               aSheet(u"结对2"_s, {u"序号|委员姓名|结对对象|结对日期"_s, u"1|欧阳海|西山果园|2024.7.1"_s}),
               aSheet(u"服务"_s,
                      {u"服务日期|结对序号|委员姓名|结对对象|服务内容"_s, u"2024.8.1|1|欧阳海|西山果园|剪枝"_s,
                       u"2024.8.2|1|司徒青|西山果园|看地"_s}),
               aSheet(u"成果"_s, {u"序号|成果名称|达成日期|金额（元）"_s, u"1|订单|2024.8.1|1,200.50"_s}),
               aSheet(u"成果2"_s, {u"序号|成果名称|达成日期|金额（万元）"_s, u"1|贷款|2024.9.1|1.5"_s})};
    const auto report = office.import(sheets);
    CHECK(report.refused() == 1);
    CHECK(office.rows(u"pairing WHERE number = 2"_s) == 1);
    CHECK(office.rows(u"pairing_service s JOIN pairing p ON p.id = s.pairing WHERE p.number = 2"_s) == 1);
    CHECK(office.rows(u"outcome WHERE number = 1 AND amount_fen = 120050"_s) == 1);
    CHECK(office.rows(u"outcome WHERE number = 2 AND amount_fen = 1500000"_s) == 1);
    CHECK(complaintsOf(report).count(u"became number 2"_s) == 2);
}

TEST_CASE("A rule whose words say nothing is kept unbound, with a warning", "[exchange][import][ties]")
{
    const Office office;
    const auto report = office.import(
        {aSheet(u"细则"_s,
                {u"考核细则（2025年度，2025-01-01至2025-12-31）"_s, u"代码|项目|计分标准|分值|年度上限|联名系数"_s,
                 u"甲1|植树|种一棵|0.5|2|"_s, u"甲2|提出建议|同一建议只按最高得分计|2|10|1.0/0.5"_s}),
         aSheet(u"系数"_s,
                {u"规则代码|系数种类|取值|系数"_s, u"甲2|级别|省|1.5"_s, u"甲9|级别|省|2"_s, u"甲2|级别|乡|2"_s})});
    CHECK(report.refused() == 2);
    CHECK(office.rows(u"rule WHERE fact = 'unbound' AND points = 50 AND cap = 200"_s) == 1);
    CHECK(office.rows(u"rule WHERE fact = 'suggestion' AND best_only AND first_share = 100 AND other_share = 50"_s)
          == 1);
    CHECK(office.rows(u"rule_set WHERE valid_from = '2025-01-01' AND valid_to = '2025-12-31' AND NOT expired"_s) == 1);
    CHECK(office.rows(u"rule_multiplier WHERE factor = 150"_s) == 1);
    CHECK(report.files.first().sheets.first().warnings.size() == 1);
}
