#include "core/directory/directoryrepository.h"
#include "tests/core/exchange/rulereading.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE_METHOD(RuleReading, "Yes and no are read in the words, signs and numbers that people write",
                 "[exchange][import][rules]")
{
    const auto says = [&](const QString &word) {
        const auto report =
            readRules({u"考核细则|考核期起|考核期止|代码|项目|分值|已废止"_s,
                       u"细则己|2031-01-01|2031-12-31|1|参加活动|1|否"_s, u"细则己|||2|信息被采用|1|"_s + word});
        CHECK(report.refused.isEmpty());
        return set(u"细则己"_s).expired;
    };
    for (const QString &yes : {u"是"_s, u"√"_s, u"1"_s, u"１"_s, u"有"_s, u"Y"_s, u"true"_s, u"已废止"_s})
        CHECK(says(yes));
    for (const QString &no : {u"否"_s, u"×"_s, u"0"_s, u"无"_s, u"n"_s, u"FALSE"_s, u"未废止"_s, u""_s})
        CHECK_FALSE(says(no));
}

TEST_CASE_METHOD(RuleReading, "What is neither yes nor no refuses its row and revives no expired set",
                 "[exchange][import][rules]")
{
    const auto report = readRules({u"考核细则|代码|项目|分值|已废止"_s, u"考核办法 2023年度|A1|到会|7|"_s,
                                   u"考核办法 2023年度|A2|信息被采用|7|也许"_s});
    REQUIRE(report.refused.size() == 1);
    CHECK(report.refused.first().row == 3);
    CHECK(report.refused.first().column == u"已废止"_s);
    CHECK(report.refused.first().value == u"也许"_s);
    CHECK(report.refused.first().reason == u"Yes or no belongs here; write one of 是、否."_s);
    CHECK(set(u"考核办法 2023年度"_s).expired);
}

TEST_CASE_METHOD(RuleReading, "Factors are read as numbers or percentages, and refused where they are none",
                 "[exchange][import][rules]")
{
    const auto report = read({aSheet(u"系数"_s,
                                     {u"考核细则|规则代码|取值|系数"_s, u"考核办法 2024年度|C1|县|50%"_s,
                                      u"考核办法 2024年度|C1|市|1.5"_s, u"考核办法 2024年度|C1|省|200％"_s,
                                      u"考核办法 2024年度|C1|全国|1000"_s, u"考核办法 2024年度|C1|单篇|-2"_s,
                                      u"考核办法 2024年度|C1|综合|加倍"_s, u"考核办法 2024年度|A1|常委|"_s})})
                            .files.first()
                            .sheets.first();
    QList<int> factors;
    for (const RuleMultiplier &each : valueOf(RuleMultiplierRepository(workbook->database()).all()))
        factors.append(each.factor);
    CHECK(factors == QList<int> {50, 150, 200});
    REQUIRE(report.refused.size() == 4);
    for (const ImportIssue &each : report.refused)
        CHECK(each.column == u"系数"_s);
    CHECK(report.refused.at(0).reason.startsWith(u"A factor is a number from 0 to 10"_s));
    CHECK(report.refused.at(1).reason == report.refused.at(0).reason);
    CHECK(report.refused.at(2).reason == u"A number belongs here."_s);
}

TEST_CASE_METHOD(RuleReading, "A percentage may be written as a part of one, and is refused where it is unclear",
                 "[exchange][import][rules]")
{
    const auto report =
        readRules({u"细则（2031年度）"_s, u"代码|项目|分值|第一人%|其他人%|其后%|全额计分次数"_s,
                   u"1|信息一|1|100|0.5|0.25|2"_s, u"2|信息二|1|100%|50％|25|2"_s, u"3|信息三|1|1%|0|100|"_s,
                   u"4|信息四|1||250||"_s, u"5|信息五|1||-5||"_s, u"6|信息六|1|1|0.5||"_s, u"7|信息七|1|||120%|"_s});
    const auto shares = [&](const QString &item) {
        const Rule found = rule(item);
        return std::tuple(found.firstShare, found.otherShare, found.laterShare);
    };
    CHECK(shares(u"信息一"_s) == std::tuple(100, 50, 25));
    CHECK(shares(u"信息二"_s) == std::tuple(100, 50, 25));
    CHECK(shares(u"信息三"_s) == std::tuple(1, 0, 100));
    REQUIRE(report.refused.size() == 4);
    CHECK(report.refused.at(0).column == u"其他人%"_s);
    CHECK(report.refused.at(0).reason == u"A percentage from 0 to 100 belongs here, such as 50%."_s);
    CHECK(report.refused.at(1).reason == report.refused.at(0).reason);
    CHECK(report.refused.at(2).column == u"第一人%"_s);
    CHECK(report.refused.at(2).reason == u"This may be 1 % or the whole; write 1% or 100%."_s);
    CHECK(report.refused.at(3).column == u"其后%"_s);

    const auto classes = read({aSheet(u"类别"_s,
                                      {u"考核细则|计分类别|权重%"_s, u"细则 2031年度|甲|0.4"_s,
                                       u"细则 2031年度|乙|60%"_s, u"细则 2031年度|丙|160"_s})});
    CHECK(classes.refused() == 1);
    CHECK(weightsOf(valueOf(RuleClassRepository(workbook->database()).all())) == 100);
}

TEST_CASE_METHOD(RuleReading, "A condition with both bounds becomes two, and is refused where nobody could meet both",
                 "[exchange][import][rules]")
{
    const auto import = [&](const QString &row) {
        return read({aSheet(u"条件"_s, {u"考核细则|必达条件|计什么|至少|至多|未达时总分上限"_s, row})});
    };
    const auto conditions = [&] { return valueOf(RuleConditionRepository(workbook->database()).all()); };
    CHECK(import(u"考核办法 2024年度|出席|参加活动|2|9|60"_s).inserted() == 1);
    REQUIRE(conditions().size() == 2);
    CHECK(conditions().first().bound == Bound::AtLeast);
    CHECK(conditions().first().amount == 2);
    CHECK(conditions().last().bound == Bound::AtMost);
    CHECK(conditions().last().amount == 9);
    for (const RuleCondition &each : conditions())
        CHECK(each.totalCap == 6000);
    CHECK(import(u"考核办法 2024年度|出席|参加活动|2|8|60"_s).updated() == 1);
    CHECK(conditions().last().amount == 8);

    const auto contradicting = import(u"考核办法 2024年度|缺席|无故缺席|3|1|"_s);
    REQUIRE(contradicting.refused() == 1);
    CHECK(contradicting.files.first().sheets.first().refused.first().column == u"至多"_s);
    CHECK(conditions().size() == 2);
}

TEST_CASE_METHOD(RuleReading, "Weights that do not make the whole are told where a set counts by them",
                 "[exchange][import][rules]")
{
    const Sheet rules = aSheet(u"细则"_s,
                               {u"考核细则|考核期起|考核期止|按权重合计|代码|类别|项目|分值"_s,
                                u"细则庚|2031-01-01|2031-12-31|是|1|甲|参加活动|1"_s});
    const auto classes = [](const QString &second) {
        return aSheet(u"类别"_s, {u"考核细则|计分类别|权重%"_s, u"细则庚|甲|40"_s, u"细则庚|乙|"_s + second});
    };
    const auto report = read({rules, classes(u"50"_s)});
    CHECK(importExitCode(report) == 0); // the rows are kept
    const QList<ImportIssue> warnings = report.files.first().sheets.last().warnings;
    REQUIRE(warnings.size() == 1);
    CHECK(warnings.first().row == 3);
    CHECK(warnings.first().column == u"权重%"_s);
    CHECK(warnings.first().reason.startsWith(u"The weights of the classes of \"细则庚\" are 90 % together"_s));
    CHECK(complaintsOf(read({classes(u"60"_s)})) == QString());
    CHECK(complaintsOf(read({rules})) == QString());

    const Sheet more = aSheet(u"类别"_s, {u"考核细则|计分类别|权重%"_s, u"考核办法 2024年度|甲|40"_s});
    CHECK(read({more}).inserted() == 1);
    const auto weighted = readRules({u"考核细则|按权重合计|代码|项目|分值"_s, u"考核办法 2024年度|√|A1|参加活动|5"_s});
    REQUIRE(weighted.warnings.size() == 1);
    CHECK(weighted.warnings.first().column == u"按权重合计"_s);
}

TEST_CASE_METHOD(RuleReading, "A rule that applies to some posts has the factor 0 for the others",
                 "[exchange][import][rules]")
{
    const auto import = [&](const QString &applies) {
        return readRules({u"细则（2031年度）"_s, u"代码|项目|分值|适用对象"_s, u"1|参加活动|5|"_s + applies});
    };
    const auto postsLeftOut = [&] {
        const Rulebook book = valueOf(readRulebook(workbook->database(), QDate(2031, 6, 1)));
        QStringList left;
        for (const DirectoryEntry &entry : valueOf(DirectoryRepository(workbook->database()).all()))
            if (entry.list == WordList::Office && book.factor(book.rules.first().id, entry.id) == 0)
                left.append(entry.name);
        return left;
    };
    CHECK(import(u"全体委员"_s).warnings.isEmpty());
    CHECK(postsLeftOut().isEmpty());

    const auto unknown = import(u"常委、热心委员"_s);
    REQUIRE(unknown.warnings.size() == 1);
    CHECK(unknown.warnings.first().column == u"适用对象"_s);
    CHECK(unknown.warnings.first().reason.startsWith(u"\"热心委员\" is none of the posts"_s));
    CHECK(postsLeftOut().isEmpty());

    const auto limited = import(u"常务委员、秘书长"_s);
    CHECK(limited.updated == 1);
    REQUIRE(limited.warnings.size() == 1);
    CHECK(limited.warnings.first().column == u"适用对象"_s);
    CHECK(postsLeftOut() == QStringList {u"主席"_s, u"副主席"_s, u"委员"_s});
    const auto again = import(u"常务委员、秘书长"_s);
    CHECK(again.unchanged == 1);
    CHECK(again.warnings.isEmpty());

    CHECK(import(u"全体委员"_s).updated == 1);
    CHECK(postsLeftOut().isEmpty());
}

TEST_CASE_METHOD(RuleReading, "Two sets in use on the same days are told at the import", "[exchange][import][rules]")
{
    const QStringList rows {u"考核细则|考核期起|考核期止|代码|项目|分值|已废止"_s,
                            u"细则辛|2024-07-01|2025-06-30|1|参加活动|1|否"_s};
    const auto report = readRules(rows);
    REQUIRE(report.warnings.size() == 1);
    CHECK(report.warnings.first().row == 2);
    CHECK(report.warnings.first().column == u"考核期起"_s);
    CHECK(report.warnings.first().reason.startsWith(
        u"\"细则辛\" and \"考核办法 2024年度\" are both in use from 2024-07-01 to 2024-12-31"_s));
    QStringList abolished = rows;
    abolished.last().replace(u"|否"_s, u"|是"_s);
    CHECK(readRules(abolished).warnings.isEmpty());
}

TEST_CASE_METHOD(RuleReading, "Two items whose words count the same are told beside both rows",
                 "[exchange][import][rules]")
{
    const auto report = readRules({u"细则（2031年度）"_s, u"代码|项目|分值"_s, u"1|出席全体会议|5"_s,
                                   u"2|信息被采用|5"_s, u"3|参加联络活动|3"_s});
    REQUIRE(report.warnings.size() == 2);
    CHECK(report.warnings.first().row == 3);
    CHECK(report.warnings.first().column == u"项目"_s);
    CHECK(report.warnings.first().value == u"出席全体会议"_s);
    CHECK(report.warnings.first().reason.startsWith(
        u"By its words this counts the same as row 5, \"参加联络活动\": 参加活动."_s));
    CHECK(report.warnings.last().row == 5);
    CHECK(report.warnings.last().reason.contains(u"row 3"_s));
    choose(u"参加联络活动"_s, RuleFact::PairingService);
    CHECK(readRules({u"细则（2031年度）"_s, u"代码|项目|分值"_s, u"1|出席全体会议|5"_s, u"3|参加联络活动|3"_s})
              .warnings.isEmpty());
}

TEST_CASE_METHOD(RuleReading, "Points that item or criterion take away are below 0, and this is told",
                 "[exchange][import][rules]")
{
    const auto report = readRules({u"细则（2031年度）"_s, u"代码|项目|计分标准|分值|年度上限"_s,
                                   u"1|无故缺席|同意参加后缺席，每次扣3分|3|9"_s, u"2|未回复邀请|酌情扣分|1|"_s,
                                   u"3|提出建议|有差错的每条扣2分|2|"_s, u"4|参加活动|每次5分，迟到扣1分|5|"_s,
                                   u"5|信息被采用|联名减半，每篇3分|3|"_s, u"6|形成信息|请假不扣3分|3|"_s});
    CHECK(report.inserted == 6);
    CHECK(rule(u"无故缺席"_s).points == -300);
    CHECK(rule(u"无故缺席"_s).cap == -900);
    CHECK(rule(u"未回复邀请"_s).points == -100);
    CHECK(rule(u"提出建议"_s).points == -200);
    CHECK(rule(u"形成信息"_s).points == 300);
    REQUIRE(report.warnings.size() == 3);
    for (const ImportIssue &each : report.warnings) {
        CHECK(each.column == u"分值"_s);
        CHECK(each.reason.contains(u"takes points away, so this is read as below 0"_s));
    }
}
