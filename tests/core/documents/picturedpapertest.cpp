#include "core/documents/picturedpaper.h"

#include "core/documents/documentjson.h"
#include "tests/core/documents/periodoffice.h"

using namespace Qt::StringLiterals;
using namespace lianxin;
using documents::PicturedPaper;

namespace {

const documents::PictureRow aRow {{{QByteArray("\x89PNG not really"), u"A chart"_s}}, 60};

} // namespace

TEST_CASE("Pictures are kept as they are, and tell what they show", "[documents]")
{
    documents::Document paper;
    paper.blocks = {documents::Title {u"A page"_s}, aRow};
    CHECK(valueOf(documents::thawed(documents::frozen(paper))) == paper);
    CHECK(documents::plainText(paper).contains(u"A chart"_s));
}

TEST_CASE_METHOD(PeriodOffice, "The leader's page tells the five figures, with its charts before the signature",
                 "[documents]")
{
    const Facts facts = valueOf(readFacts(database));
    const auto paper =
        valueOf(documents::picturedPaper(database, facts, {PicturedPaper::LeaderPage, {}, {}, {aRow}}, {2025, 4, 1}));
    const qsizetype count = paper.blocks.size();
    CHECK(std::holds_alternative<documents::Signature>(paper.blocks.at(count - 1)));
    CHECK(paper.blocks.at(count - 2) == documents::Block(aRow));
    CHECK(paper.format == documents::Format::Card);
    CHECK(documents::plainText(paper).contains(u"统计数"_s));
    CHECK(documents::plainText(paper).contains(u"宣传用约数"_s));
}

TEST_CASE_METHOD(PeriodOffice, "Without dates the leader's page counts all, what was adopted last included",
                 "[documents]")
{
    came(u"Ann"_s, 1);
    Report formed = report(1);
    formed.formedOn = QDate(2024, 3, 20);
    ReportRepository reports(database);
    formed = valueOf(act(*workbook, [&] { return reports.update(formed); }));
    Adoption adoption;
    adoption.report = formed.id;
    adoption.level = word(WordList::Level, u"Province"_s, u"province"_s);
    adoption.mode = word(WordList::AdoptionMode, u"Single"_s, u"single"_s);
    adoption.adoptedOn = QDate(2024, 9, 2);
    AdoptionRepository adoptions(database);
    valueOf(act(*workbook, [&] { return adoptions.insert(adoption); }));
    const Facts facts = valueOf(readFacts(database));
    const auto told = [&](const Period &period) {
        return documents::plainText(valueOf(
            documents::picturedPaper(database, facts, {PicturedPaper::LeaderPage, period, {}, {}}, {2025, 4, 1})));
    };
    CHECK(told({}).contains(u"省级采用1篇"_s));
    CHECK(told({}).startsWith(u"截至2025年4月1日委员联络活动情况"_s));
    CHECK(told({}).contains(u"办理情况截至2025年4月1日"_s));
    CHECK_FALSE(told({{}, {2024, 8, 31}}).contains(u"省级采用1篇"_s));
    CHECK(told({{}, {2024, 8, 31}}).contains(u"办理情况截至2024年8月31日"_s));
    CHECK(told({{}, {2024, 8, 31}}).startsWith(u"截至2024年8月31日委员联络活动情况"_s));
    CHECK(told({{2024, 2, 1}, {}}).startsWith(u"2024年2月1日至2025年4月1日委员联络活动情况"_s));
    CHECK(told({{2024, 2, 1}, {2024, 9, 2}}).startsWith(u"2024年2月1日至9月2日委员联络活动情况"_s));
}

TEST_CASE_METHOD(PeriodOffice, "A campaign's report names it, and needs something to tell", "[documents]")
{
    const Facts facts = valueOf(readFacts(database));
    const auto paper = valueOf(
        documents::picturedPaper(database, facts, {PicturedPaper::CampaignReport, {}, u"Harvest"_s}, {2025, 4, 1}));
    CHECK(documents::plainText(paper).contains(u"Harvest"_s));
    CHECK(documents::plainText(paper).contains(u"截至2025年4月1日，我委围绕“Harvest”开展活动1次（2024年3月28日）"_s));
    const auto quoted = valueOf(documents::picturedPaper(
        database, facts, {PicturedPaper::CampaignReport, {}, u"“三大行动”收官"_s}, {2025, 4, 1}));
    CHECK(documents::plainText(quoted).startsWith(u"“‘三大行动’收官”专项"_s));
    const auto nothing =
        documents::picturedPaper(database, {}, {PicturedPaper::CampaignReport, {}, u"Harvest"_s}, {2025, 4, 1});
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error().kind == ErrorKind::Invalid);
}

TEST_CASE_METHOD(PeriodOffice, "Of days without an activity neither page nor campaign's report counts 0 activities",
                 "[documents]")
{
    Report formed = report(1);
    formed.formedOn = QDate(2024, 4, 5);
    ReportRepository reports(database);
    valueOf(act(*workbook, [&] { return reports.update(formed); }));
    const Facts facts = valueOf(readFacts(database));
    for (const PicturedPaper kind : {PicturedPaper::LeaderPage, PicturedPaper::CampaignReport}) {
        const auto told = [&](QDate day) {
            return documents::plainText(valueOf(
                documents::picturedPaper(database, facts, {kind, monthOf(day), u"Harvest"_s, {}}, {2025, 4, 1})));
        };
        CHECK(told({2024, 4, 1}).contains(u"no activity was held"_s));
        CHECK_FALSE(told({2024, 4, 1}).contains(u"开展活动0次"_s));
        CHECK_FALSE(told({2024, 3, 1}).contains(u"no activity was held"_s));
    }
}
