#include "core/exchange/officetables.h"
#include "tests/core/exchange/rulereading.h"
#include "tests/support/content.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE_METHOD(RuleReading, "Rules that name no set tell which one they were read as", "[exchange][import][rules]")
{
    const auto report = readRules({u"代码|项目|分值"_s, u"A1|参加活动|6"_s, u"C1|信息被采用|4"_s});
    CHECK(report.updated == 1);
    CHECK(report.unchanged == 1);
    REQUIRE(report.warnings.size() == 1);
    CHECK(report.warnings.first().row == 2);
    CHECK(report.warnings.first().column == u"代码"_s);
    CHECK(report.warnings.first().reason
          == u"The sheet names no set of rules. It is read as \"考核办法 2024年度\", which has all of its codes; if it "
             u"is "
             "another, write its name into the title or the column \"考核细则\"."_s);
    CHECK(rule(u"参加活动"_s).points == 600);
    CHECK(rule(u"到会"_s).points == 900);
}

TEST_CASE_METHOD(RuleReading, "Of the sets with all codes that with the same items is meant",
                 "[exchange][import][rules]")
{
    const auto report = readRules({u"代码|项目|分值"_s, u"A1|到会|8"_s});
    CHECK(report.updated == 1);
    CHECK(complaintsOf({{{u"file"_s, {report}, {}, false}}}).contains(u"考核办法 2023年度"_s));
    CHECK(rule(u"到会"_s).points == 800);
    CHECK(rule(u"参加活动"_s).points == 500);
}

TEST_CASE_METHOD(RuleReading, "Another item with the code of a rule is refused where no set is named",
                 "[exchange][import][rules]")
{
    const auto before = contentOf(workbook->database());
    const auto report =
        readRules({u"代码|项目|分值|数据来源"_s, u"A2|唱歌比赛|3|没有的来源"_s, u"C1|参加活动|9|社情民意信息"_s});
    REQUIRE(report.refused.size() == 2); // C1 has the words of A1
    CHECK(report.refused.first().row == 2);
    CHECK(report.refused.first().column == u"项目"_s);
    CHECK(report.refused.first().value == u"唱歌比赛"_s);
    CHECK(report.refused.first().reason
          == u"The code A2 is \"自荐参加\" in the set \"考核办法 2024年度\". Write the name of the set into the title "
             u"or the "
             "column \"考核细则\", or correct the code."_s);
    CHECK(contentOf(workbook->database()) == before);

    const auto named = readRules({u"唱歌细则（2026年度）"_s, u"代码|项目|分值"_s, u"A2|唱歌比赛|3"_s});
    CHECK(named.inserted == 1);
    CHECK(named.refused.isEmpty());
    CHECK(rule(u"自荐参加"_s).points == 100);
}

TEST_CASE_METHOD(RuleReading, "A code that gets another item loses what was chosen for the first",
                 "[exchange][import][rules]")
{
    choose(u"自荐参加"_s, RuleFact::Outcome);
    choose(u"信息被采用"_s, RuleFact::Report);
    const auto report =
        readRules({u"考核办法（2024年度）"_s, u"代码|项目|分值"_s, u"A2|收到领导批示|1"_s, u"C1|信息被采用的|4"_s});
    CHECK(report.updated == 2);
    REQUIRE(report.warnings.size() == 1);
    CHECK(report.warnings.first().row == 3);
    CHECK(report.warnings.first().reason.startsWith(u"The code A2 was \"自荐参加\" so far."_s));
    const Rule another = rule(u"收到领导批示"_s);
    CHECK(another.fact == RuleFact::ReportCommented);
    CHECK_FALSE(another.confirmed);
    const Rule reworded = rule(u"信息被采用的"_s); // the same matter in other words
    CHECK(reworded.fact == RuleFact::Report);
    CHECK(reworded.confirmed);
}

TEST_CASE_METHOD(RuleReading, "An item that got another code is told, for points would be given twice",
                 "[exchange][import][rules]")
{
    const auto moved = readRules({u"考核办法（2024年度）"_s, u"代码|项目|分值"_s, u"B7|参加活动|5"_s});
    CHECK(moved.inserted == 1);
    REQUIRE(moved.warnings.size() == 1);
    CHECK(moved.warnings.first().column == u"代码"_s);
    CHECK(moved.warnings.first().reason.contains(u"with the code A1"_s));
}

TEST_CASE_METHOD(RuleReading, "A word that names no kind of fact is told beside it with those that are near",
                 "[exchange][import][rules]")
{
    const QStringList titles {u"考核细则|考核期起|考核期止|代码|项目|计什么|分值"_s};
    const auto read = this->read({aSheet(
        u"细则"_s,
        titles + QStringList {u"细则乙|2025-01-01|2025-12-31|A1|参加活动|飞行次数|5"_s, u"|||A2|批示|领导批事|5"_s})});
    const SheetReport &report = read.files.first().sheets.first();
    REQUIRE(report.refused.size() == 2);
    CHECK(report.refused.first().column == u"计什么"_s);
    CHECK(report.refused.first().value == u"飞行次数"_s);
    CHECK(report.refused.last().reason.contains(u"领导批示"_s));
    REQUIRE(report.unknownValues.size() == 2);
    CHECK(report.unknownValues.last().choices.first() == u"领导批示"_s);
    CHECK(importExitCode(read) == 1);

    ImportOptions mapped = onTheDay();
    mapped.mapping.values[u"计什么"_s][u"飞行次数"_s] = u"参加活动"_s;
    const auto again = valueOf(importFiles(
        *workbook,
        {aFile(u"file"_s,
               {aSheet(u"细则"_s, titles + QStringList {u"细则乙|2025-01-01|2025-12-31|A1|起飞|飞行次数|5"_s})})},
        mapped));
    CHECK(complaintsOf(again) == QString());
    CHECK(rule(u"起飞"_s).fact == RuleFact::Attendance);
}

TEST_CASE_METHOD(RuleReading, "A data source that nobody knows is told beside it where nothing else tells what counts",
                 "[exchange][import][rules]")
{
    const auto report = readRules({u"唱歌细则（2026年度）"_s, u"代码|项目|分值|数据来源"_s,
                                   u"1|唱歌比赛|3|没有的来源"_s, u"2|参加活动|3|办公室掌握"_s, u"3|唱歌|3|"_s});
    CHECK(report.inserted == 3);
    REQUIRE(report.warnings.size() == 2);
    CHECK(report.warnings.first().row == 3);
    CHECK(report.warnings.first().column == u"数据来源"_s);
    CHECK(report.warnings.first().value == u"没有的来源"_s);
    CHECK(report.warnings.first().reason.contains(u"社情民意"_s));
    CHECK(report.warnings.last().column == u"项目"_s);
}

TEST_CASE_METHOD(RuleReading, "Our own sheet of rules comes back without a change or a word",
                 "[exchange][import][rules]")
{
    const auto before = contentOf(workbook->database());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rules.xlsx"_s);
    succeed(writeSheet(path, valueOf(officeTable(workbook->database(), u"rules"_s))));
    const auto again = valueOf(importFiles(*workbook, filesAt({path}), onTheDay()));
    CHECK(complaintsOf(again) == QString());
    CHECK(again.files.first().sheets.first().unchanged == 4);
    CHECK(contentOf(workbook->database()) == before);
}

TEST_CASE_METHOD(RuleReading, "Factors and classes that come alone tell with which set they go",
                 "[exchange][import][rules]")
{
    const QStringList factors {u"规则代码|系数种类|取值|系数"_s, u"C1|级别|省|2"_s};
    const auto alone = read({aSheet(u"系数"_s, factors), aSheet(u"类别"_s, {u"计分类别|权重%"_s, u"到会|40"_s})});
    CHECK(alone.inserted() == 2);
    for (const SheetReport &each : alone.files.first().sheets) {
        REQUIRE(each.warnings.size() == 1);
        CHECK(each.warnings.first().reason.contains(u"\"考核办法 2024年度\", the newest in use"_s));
    }
    const auto together = read({aSheet(u"细则"_s, {u"新细则（2026年度）"_s, u"代码|项目|分值"_s, u"C1|信息被采用|4"_s}),
                                aSheet(u"系数"_s, factors)});
    CHECK(complaintsOf(together) == QString());
}

TEST_CASE("A sheet whose title tells no period is kept as expired and says so, though its first row is refused",
          "[exchange][import][rules]")
{
    const auto workbook = anOffice();
    const auto read = valueOf(importFiles(
        *workbook, {aFile(u"file"_s, {aSheet(u"细则"_s, {u"代码|项目|分值"_s, u"1||3"_s, u"2|参加活动|3"_s})})},
        onTheDay()));
    const SheetReport &report = read.files.first().sheets.first();
    CHECK(report.refused.size() == 1);
    REQUIRE(report.warnings.size() == 1);
    CHECK(report.warnings.first().reason.contains(u"kept as expired"_s));
    CHECK(valueOf(RuleSetRepository(workbook->database()).all()).first().expired);
}

TEST_CASE("The year of a set is read in numerals too", "[exchange][import][rules]")
{
    const auto workbook = anOffice();
    const auto read = valueOf(importFiles(
        *workbook,
        {aFile(u"file"_s,
               {aSheet(u"细则"_s, {u"考核办法（二〇二七年度）"_s, u"代码|项目|分值"_s, u"1|参加活动|3"_s})})},
        onTheDay()));
    CHECK(complaintsOf(read) == QString());
    CHECK(valueOf(RuleSetRepository(workbook->database()).all()).first().validFrom == QDate(2027, 1, 1));
}

TEST_CASE_METHOD(RuleReading, "Factors, classes and conditions go with the rules of their file, in use or not",
                 "[exchange][import][rules]")
{
    const QList<Sheet> together {
        aSheet(u"r4"_s, {u"没有年份的细则"_s, u"代码|项目|分值"_s, u"C1|信息被采用|4"_s, u"Z1|到会|4"_s}),
        aSheet(u"系数"_s, {u"规则代码|系数种类|取值|系数"_s, u"C1|级别|省|3"_s}),
        aSheet(u"类别"_s, {u"计分类别|权重%"_s, u"到会|40"_s}),
        aSheet(u"条件"_s, {u"必达条件|规则代码|至少"_s, u"到会一次|Z1|4"_s})};
    const ImportFile ofThisYear =
        aFile(u"later"_s, {aSheet(u"今年"_s, {u"考核办法（2024年度）"_s, u"代码|项目|分值"_s, u"C1|信息被采用|4"_s})});
    const auto imported = valueOf(importFiles(*workbook, {aFile(u"file"_s, together), ofThisYear}, onTheDay()));
    CHECK(imported.inserted() == 5);
    const RuleSetId expired = set(u"没有年份的细则"_s).id;
    const auto all = rules();
    const auto factors = valueOf(RuleMultiplierRepository(workbook->database()).all());
    REQUIRE(factors.size() == 1);
    CHECK(std::ranges::find(all, factors.first().rule, &Rule::id)->ruleSet == expired);
    CHECK(valueOf(RuleClassRepository(workbook->database()).all()).first().ruleSet == expired);
    CHECK(valueOf(RuleConditionRepository(workbook->database()).all()).first().ruleSet == expired);
}

TEST_CASE_METHOD(RuleReading, "The period of a named set is read from its columns, else from its name",
                 "[exchange][import][rules]")
{
    const auto report = readRules({u"考核细则|有效期起|有效期止|代码|项目|分值"_s, u"2026年度细则|||1|到会|1"_s,
                                   u"细则丙|2026-03-01|2027-02-28|1|到会|1"_s, u"细则丁|2026-03-01||1|到会|1"_s,
                                   u"2023年细则（作废）|||1|到会|1"_s});
    CHECK(report.inserted == 4);
    CHECK(set(u"2026年度细则"_s).validFrom == QDate(2026, 1, 1));
    CHECK(set(u"2026年度细则"_s).validTo == QDate(2026, 12, 31));
    CHECK_FALSE(set(u"2026年度细则"_s).expired);
    CHECK(set(u"细则丙"_s).validTo == QDate(2027, 2, 28));
    CHECK_FALSE(set(u"细则丙"_s).expired);
    CHECK(set(u"细则丁"_s).expired); // valid for ever otherwise
    CHECK(set(u"2023年细则（作废）"_s).expired);
    const auto isNotice = [](const ImportIssue &each) { return each.reason.contains(u"kept as expired"_s); };
    REQUIRE(std::ranges::count_if(report.warnings, isNotice) == 1);
    CHECK(std::ranges::find_if(report.warnings, isNotice)->reason.contains(u"细则丁"_s));
    CHECK(std::ranges::find_if(report.warnings, isNotice)->row == 4);

    CHECK(
        readRules({u"考核办法（2028年度）"_s, u"考核细则|代码|项目|分值"_s, u"细则戊|1|到会|1"_s}).warnings.isEmpty());
    CHECK(set(u"细则戊"_s).validFrom == QDate(2028, 1, 1));

    const auto mended = readRules({u"考核细则|考核期止|代码|项目|分值"_s, u"细则丁|2026-12-31|1|到会|1"_s});
    CHECK(mended.updated == 1);
    CHECK_FALSE(set(u"细则丁"_s).expired);
}

TEST_CASE_METHOD(RuleReading, "Rows that tell different periods of one set are told", "[exchange][import][rules]")
{
    const auto report =
        readRules({u"考核细则|考核期起|考核期止|代码|项目|分值"_s, u"细则丙|2026-01-01|2026-12-31|1|参加活动|1"_s,
                   u"细则丙|2026-01-01|2027-03-31|2|信息被采用|1"_s});
    REQUIRE(report.warnings.size() == 1);
    CHECK(report.warnings.first().row == 3);
    CHECK(report.warnings.first().column == u"考核期止"_s);
    CHECK(report.warnings.first().reason.contains(u"2026-12-31"_s));
    CHECK(set(u"细则丙"_s).validTo == QDate(2027, 3, 31));
}

TEST_CASE_METHOD(RuleReading, "A title of several years means all of them", "[exchange][import][rules]")
{
    const QList<std::tuple<QString, QDate, QDate>> periods {{u"2025—2026年度"_s, {2025, 1, 1}, {2026, 12, 31}},
                                                            {u"2025-26年度"_s, {2025, 1, 1}, {2026, 12, 31}},
                                                            {u"2025年3月～2026年2月"_s, {2025, 3, 1}, {2026, 2, 28}},
                                                            {u"二〇二五至二〇二七年度"_s, {2025, 1, 1}, {2027, 12, 31}},
                                                            {u"2025年度至2024年度"_s, {2025, 1, 1}, {2025, 12, 31}},
                                                            {u"2025年度"_s, {2025, 1, 1}, {2025, 12, 31}}};
    for (const auto &[title, from, to] : periods) {
        CHECK(readRules({u"细则（%1）"_s.arg(title), u"代码|项目|分值"_s, u"1|参加活动|1"_s}).inserted == 1);
        CHECK(set(u"细则 %1"_s.arg(title)).validFrom == from);
        CHECK(set(u"细则 %1"_s.arg(title)).validTo == to);
    }
}

TEST_CASE_METHOD(RuleReading, "Points that are said to be taken away are below 0", "[exchange][import][rules]")
{
    const auto report = readRules({u"细则（2026年度）"_s, u"代码|项目|分值|年度上限"_s, u"1|无故缺席甲|扣3分|9"_s,
                                   u"2|无故缺席乙|每次扣 1.5 分|最多扣6分"_s, u"3|无故缺席丙|3分（扣）|"_s,
                                   u"4|无故缺席丁|\u22123|"_s, u"5|无故缺席戊|3|"_s, u"6|参加会议|加5分，另扣2分|"_s});
    CHECK(report.inserted == 6);
    CHECK(rule(u"无故缺席甲"_s).points == -300);
    CHECK(rule(u"无故缺席甲"_s).cap == -900);
    CHECK(rule(u"无故缺席乙"_s).points == -150);
    CHECK(rule(u"无故缺席乙"_s).cap == -600);
    CHECK(rule(u"无故缺席丙"_s).points == -300);
    CHECK(rule(u"无故缺席丁"_s).points == -300);
    CHECK(rule(u"参加会议"_s).points == 500);
    const auto ofPoints = [](const ImportIssue &each) { return each.column == u"分值"_s; };
    REQUIRE(std::ranges::count_if(report.warnings, ofPoints) == 1); // who is absent would be rewarded
    CHECK(std::ranges::find_if(report.warnings, ofPoints)->row == 7);
}

TEST_CASE_METHOD(RuleReading, "Shares of joint authors are read as parts or percentages, or refused",
                 "[exchange][import][rules]")
{
    const auto report = readRules({u"细则（2026年度）"_s, u"代码|项目|分值|联名系数"_s, u"1|信息一|1|50/25"_s,
                                   u"2|信息二|1|首位1.0其他0.5"_s, u"3|信息三|1|0.8"_s, u"4|信息四|1|"_s,
                                   u"5|信息五|1|150/50"_s, u"6|信息六|1|平分"_s, u"7|信息七|1|1/0.5/0.3"_s});
    const auto shares = [&](const QString &item) { return std::pair(rule(item).firstShare, rule(item).otherShare); };
    CHECK(shares(u"信息一"_s) == std::pair(50, 25));
    CHECK(shares(u"信息二"_s) == std::pair(100, 50));
    CHECK(shares(u"信息三"_s) == std::pair(80, 80));
    CHECK(shares(u"信息四"_s) == std::pair(100, 100));
    REQUIRE(report.refused.size() == 3);
    for (const ImportIssue &each : report.refused)
        CHECK(each.column == u"联名系数"_s);
}

TEST_CASE_METHOD(RuleReading, "A level in the words of a rule is told, for only factors tell levels apart",
                 "[exchange][import][rules]")
{
    const QStringList rows {u"细则（2026年度）"_s, u"代码|项目|分值"_s, u"1|社情民意信息获省政协采用|8"_s,
                            u"2|到省里参加活动|1"_s};
    const auto report = readRules(rows);
    REQUIRE(report.warnings.size() == 1);
    CHECK(report.warnings.first().row == 3);
    CHECK(report.warnings.first().reason.contains(u"\"省\""_s));
    const auto factors = read({aSheet(u"系数"_s, {u"考核细则|规则代码|取值|系数"_s, u"细则 2026年度|1|市|0"_s})});
    CHECK(factors.inserted() == 1);
    CHECK(readRules(rows).warnings.isEmpty());
}
