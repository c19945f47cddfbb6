#include "core/documents/wording.h"

#include "core/statistics/wording.h"
#include "tests/support/printing.h"

using namespace Qt::StringLiterals;
using namespace lianxin;
using namespace lianxin::documents;

namespace {

Wording wordingOf(const QString &text)
{
    return {u"try"_s, text, {{u"姓名"_s, u"name"_s}, {u"地点"_s, u"place"_s}, {u"步骤"_s, u"steps"_s}}};
}

TokenValues someValues()
{
    TokenValues values;
    values.texts = {{u"name"_s, u"高振纶"_s}, {u"place"_s, QString()}};
    values.lists = {{u"steps"_s, {u"甲"_s, u"乙"_s}}};
    return values;
}

QString text(const QString &wording, const TokenValues &values = someValues())
{
    return valueOf(textOf(wordingOf(wording), values));
}

/// The refusal of `wording`; it is Invalid and names the wording.
QString refusal(const QString &wording)
{
    const auto blocks = blocksOf(wordingOf(wording), someValues());
    REQUIRE_FALSE(blocks);
    CHECK(blocks.error().kind == ErrorKind::Invalid);
    CHECK(blocks.error().message.contains(u"try"_s));
    return blocks.error().message;
}

} // namespace

TEST_CASE("a token that is not known is refused by its name", "[documents]")
{
    CHECK(refusal(u"致{性名}："_s).contains(u"性名"_s));
    CHECK(refusal(u"+ 附件：{附见}"_s).contains(u"附见"_s));
    CHECK(refusal(u"|: 1 1\n| 栏 | {办理} |"_s).contains(u"办理"_s));
}

TEST_CASE("a token without a value is refused by its name where it must have one", "[documents]")
{
    CHECK(refusal(u"在{地点}集合"_s).contains(u"地点"_s));
}

TEST_CASE("a bracket that is not closed is refused with its line", "[documents]")
{
    CHECK(refusal(u"致{姓名：请来"_s).contains(u"{姓名：请来"_s));
    CHECK(refusal(u"请[在{姓名}处"_s).contains(u"请[在{姓名}处"_s));
}

TEST_CASE("a table line that does not cover its columns is refused with the line", "[documents]")
{
    CHECK(refusal(u"|: 1 1\n| 一 | 二 | 三 |"_s).contains(u"三"_s));
    CHECK(refusal(u"| 无表 |"_s).contains(u"无表"_s));
    CHECK(refusal(u"|: 1 x"_s).contains(u"|: 1 x"_s));
}

TEST_CASE("optional words are left out when their token is empty, and kept when it is not", "[documents]")
{
    CHECK(text(u"请[在{地点}集合，]准时到"_s) == u"请准时到"_s);
    CHECK(text(u"请[找{姓名}，]准时到"_s) == u"请找高振纶，准时到"_s);
    CHECK(text(u"甲\n[在{地点}集合]\n乙"_s) == u"甲\n乙"_s);
}

TEST_CASE("what stands in a value is never read as a token, a bracket or a sign of the wording", "[documents]")
{
    TokenValues values;
    const QString odd = u"= {地点} [x] # | <b>&amp;</b> ~ %"_s;
    values.texts = {{u"name"_s, odd}, {u"place"_s, u"不应出现"_s}};
    CHECK(text(u"致{姓名}"_s, values) == u"致"_s + odd);
    const auto blocks = valueOf(blocksOf(wordingOf(u"致{姓名}\n|: 1 1\n| 栏 | {姓名} |"_s), values));
    REQUIRE(blocks.size() == 2);
    CHECK(plainText(std::get<Paragraph>(blocks[0]).spans) == u"致"_s + odd);
    const auto &table = std::get<Table>(blocks[1]);
    REQUIRE(table.rows.size() == 1);
    CHECK(plainText(table.rows[0].cells[1].spans) == odd);
}

TEST_CASE("paragraphs are numbered anew, so that one left out leaves no gap", "[documents]")
{
    const auto blocks = valueOf(blocksOf(
        wordingOf(u"一、时间\n[二、地点　{地点}]\n（一）甲\n（一）乙\n1.丙\n三、其他\n（四）丁"_s), someValues()));
    QStringList lines;
    for (const Block &block : blocks)
        lines.append(plainText(std::get<Paragraph>(block).spans));
    CHECK(lines == QStringList {u"一、时间"_s, u"（一）甲"_s, u"（二）乙"_s, u"1.丙"_s, u"二、其他"_s, u"（一）丁"_s});
    CHECK(std::get<Paragraph>(blocks[0]).level == Level::First);
    CHECK(std::get<Paragraph>(blocks[0]).spans.first().role == Role::Heading1);
    CHECK(std::get<Paragraph>(blocks[1]).spans.first().role == Role::Heading2);
}

TEST_CASE("each sign at the start of a line makes its block", "[documents]")
{
    const auto blocks = valueOf(blocksOf(
        wordingOf(
            u"# 说明\n= 题\n== 表名\n> 致：\n+ 附件：{步骤}\n~ 单位 | 日期\n* （注）\n& 抄送： | 某\n% 码\n---"_s),
        someValues()));
    const QList<Block> expected {Title {u"题"_s, Role::Title},
                                 Title {u"表名"_s, Role::TableTitle},
                                 Addressee {u"致："_s},
                                 Attachments {u"附件："_s, {u"甲"_s, u"乙"_s}},
                                 Signature {u"单位"_s, u"日期"_s},
                                 Note {u"（注）"_s},
                                 CopyTo {u"抄送："_s, u"某"_s},
                                 QrCode {u"码"_s},
                                 documents::Rule {}};
    REQUIRE(blocks.size() == expected.size());
    for (qsizetype i = 0; i < blocks.size(); ++i)
        CHECK(blocks[i] == expected[i]);
}

TEST_CASE("signs that say more: a seal, who sends out, the mark of an attachment", "[documents]")
{
    const auto blocks = valueOf(blocksOf(
        wordingOf(
            u"! 000001 | | 特急 | 签发人：{姓名}\n~~ 单位 | 日期\n& 抄送： | 某 | 办公室 | 日期印发\n=== 附件1\n==="_s),
        someValues()));
    const QList<Block> expected {Signature {u"单位"_s, u"日期"_s, true},
                                 CopyTo {u"抄送："_s, u"某"_s, u"办公室"_s, u"日期印发"_s}, PageBreak {u"附件1"_s},
                                 PageBreak {}};
    REQUIRE(blocks.size() == expected.size());
    for (qsizetype i = 0; i < blocks.size(); ++i)
        CHECK(blocks[i] == expected[i]);
}

TEST_CASE("the line of marks gives copy number, secrecy, urgency and who signed", "[documents]")
{
    const Wording marked = wordingOf(u"= 题\n! 000001 | | 特急 | 签发人：{姓名}"_s);
    CHECK(valueOf(headMarksOf(marked, someValues())) == HeadMarks {u"000001"_s, {}, u"特急"_s, u"签发人：高振纶"_s});
    CHECK(valueOf(headMarksOf(wordingOf(u"= 题"_s), someValues())) == HeadMarks());
    CHECK(headMarksOf(wordingOf(u"! {性名}"_s), someValues()).error().message.contains(u"性名"_s));
    CHECK(valueOf(headMarksOf(wordingOf(u"! |[{地点}]|急"_s), someValues())).urgency == u"急"_s);
}

TEST_CASE("a value is told in the form that the wording asks for", "[documents]")
{
    Wording wording = valueOf(shippedWording(u"activity-summary"_s));
    TokenValues values;
    values.texts = {{u"issued_on"_s, u"2026年10月20日"_s}, {u"suggestion_count"_s, u"86"_s}, {u"theme"_s, u"甲"_s}};
    wording.text = u"{成文日期·汉字}，{建议条数·概数}条，{活动主题·汉字}{活动主题·概数}"_s;
    CHECK(valueOf(textOf(wording, values)) == u"二〇二六年十月二十日，%1条，甲甲"_s.arg(pressNumber(86)));
    values.lists = {{u"needs"_s, {u"缺人；"_s, u"“专精”难评。"_s}}, {u"outcomes"_s, {}}};
    wording.text = u"{企业需求}，{企业需求·顿号}，{企业需求·引号}，{活动主题·引号}[，{活动成果·引号}]"_s;
    CHECK(valueOf(textOf(wording, values))
          == u"1.缺人；；2.“专精”难评。，缺人、“专精”难评，“缺人”“‘专精’难评”，“甲”"_s);
    wording.text = u"{成文日期·大字}"_s;
    CHECK(textOf(wording, values).error().message.contains(u"成文日期·大字"_s));
}

TEST_CASE("in a row of its own each entry of a list is told in the form that is asked for", "[documents]")
{
    Wording wording = valueOf(shippedWording(u"activity-summary"_s));
    TokenValues values;
    values.lists = {{u"needs"_s, {u"甲；"_s, u"乙"_s}}};
    wording.text = u"@{企业需求·引号}\n|: 1\n| {企业需求·引号} |"_s;
    const auto blocks = valueOf(blocksOf(wording, values));
    REQUIRE(blocks.size() == 3);
    CHECK(plainText(std::get<Paragraph>(blocks.at(1)).spans) == u"“乙”"_s);
    const auto &rows = std::get<Table>(blocks.at(2)).rows;
    REQUIRE(rows.size() == 2);
    CHECK(plainText(rows[1].cells[0].spans) == u"“乙”"_s);
}

TEST_CASE("the marks of a value are as wide as its characters", "[documents]")
{
    TokenValues values;
    values.texts = {{u"name"_s, u"组织诊断,公开报告(见附表).时间:8:30"_s}, {u"place"_s, u"A,B(C) a.b.c"_s}};
    values.lists = {{u"steps"_s, {u"方案(试行)"_s}}};
    CHECK(text(u"{姓名}；{地点}"_s, values) == u"组织诊断，公开报告（见附表）。时间：8:30；A,B(C) a.b.c"_s);
    const auto blocks = valueOf(blocksOf(wordingOf(u"+ 附件：{步骤}"_s), values));
    CHECK(std::get<Attachments>(blocks.first()).names == QStringList {u"方案（试行）"_s});
}

TEST_CASE("a row of a list is repeated for each entry, and stays once, blank, for none", "[documents]")
{
    const Wording wording = wordingOf(u"|: 1 1\n|4 序 | {步骤} |"_s);
    const auto blocks = valueOf(blocksOf(wording, someValues()));
    const auto &rows = std::get<Table>(blocks.first()).rows;
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].lines == 4);
    CHECK(plainText(rows[1].cells[1].spans) == u"乙"_s);

    TokenValues none;
    none.lists = {{u"steps"_s, {}}};
    const auto blank = valueOf(blocksOf(wording, none));
    REQUIRE(std::get<Table>(blank.first()).rows.size() == 1);
    CHECK(plainText(std::get<Table>(blank.first()).rows[0].cells[1].spans).isEmpty());
}

TEST_CASE("a wording that does not come with the program is told by name", "[documents]")
{
    const auto missing = shippedWording(u"no-such-paper"_s);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == ErrorKind::NotFound);
    CHECK(missing.error().message.contains(u"no-such-paper"_s));
}

TEST_CASE("every shipped wording uses only tokens that the program has", "[documents]")
{
    for (const QString &name : {u"invitation-letter"_s, u"unit-letter"_s, u"group-notice"_s, u"tracking-card"_s})
        CHECK(valueOf(shippedWording(name)).tokens.size() > 30);
}

TEST_CASE("a value of several lines makes as many paragraphs, the first with the heading", "[documents]")
{
    TokenValues values = someValues();
    values.texts[u"place"_s] = u"甲处\n\n 乙处"_s;
    const auto blocks = valueOf(blocksOf(wordingOf(u"一、地点　{地点}"_s), values));
    REQUIRE(blocks.size() == 2);
    const auto first = std::get<Paragraph>(blocks[0]);
    const auto second = std::get<Paragraph>(blocks[1]);
    CHECK(plainText(first.spans) == u"一、地点\u3000甲处"_s);
    CHECK(first.level == Level::First);
    CHECK(plainText(second.spans) == u"乙处"_s);
    CHECK(second.level == Level::Text);
    CHECK(second.spans.first().role == Role::Body);
}

TEST_CASE("a sentence goes on without the mark of a clause that is left out, and a section without text is none",
          "[documents]")
{
    TokenValues values = someValues();
    values.texts.insert({{u"pairs"_s, u"0"_s}, {u"services"_s, u"2"_s}});
    values.figures.insert({{u"pairs"_s, {u"pairs"_s}}, {u"services"_s, {u"services"_s}}});
    const auto lines = [&](const QString &words) {
        QStringList found;
        for (const Block &block : valueOf(blocksOf(wordingOf(words), values)))
            found.append(plainText(std::get<Paragraph>(block).spans));
        return found.join(u'/');
    };
    CHECK(lines(u"四、服务　[新增{pairs}对][，服务{services}次]。"_s) == u"一、服务\u3000服务2次。"_s);
    CHECK(lines(u"一、甲\n二、服务　[新增{pairs}对][，又{pairs}次]。\n三、乙"_s) == u"一、甲/二、乙"_s);
    CHECK(lines(u"一、服务\n[新增{pairs}对。]\n二、乙"_s) == u"一、乙"_s);
    CHECK(lines(u"一、服务\n[新增{pairs}对][，又{pairs}次]。\n二、乙"_s) == u"一、乙"_s);
    CHECK(lines(u"服务：[新增{pairs}对][，又{pairs}次]。\n另：[服务{services}次]。"_s) == u"另：服务2次。"_s);
    CHECK(lines(u"情况[（新增{pairs}对）]如下："_s) == u"情况如下："_s);
    CHECK(lines(u"一、请准备好。\n[新增{pairs}对。]\n二、乙"_s) == u"一、请准备好。/二、乙"_s);
    CHECK(lines(u"（一）{姓名}　[{pairs}。]"_s) == u"（一）高振纶"_s); // a name stays
    CHECK(lines(u"开展{services}次[，新增{pairs}对]，办结。"_s) == u"开展2次，办结。"_s);
}

TEST_CASE("a title knows where its parts meet", "[documents]")
{
    const auto blocks = valueOf(blocksOf(wordingOf(u"== {姓名}意见建议卡"_s), someValues()));
    CHECK(blocks == QList<Block> {Title {u"高振纶意见建议卡"_s, Role::TableTitle, {3}}});
}
