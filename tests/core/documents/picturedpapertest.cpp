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
    const Period whole = documents::tellingPeriod(facts, {});
    CHECK(whole.from.isValid());
    CHECK(whole.from <= whole.to);
    CHECK(paper.format == documents::Format::Card);
}

TEST_CASE_METHOD(PeriodOffice, "A campaign's report names it, and needs something to tell", "[documents]")
{
    const Facts facts = valueOf(readFacts(database));
    const auto paper = valueOf(
        documents::picturedPaper(database, facts, {PicturedPaper::CampaignReport, {}, u"Harvest"_s}, {2025, 4, 1}));
    CHECK(documents::plainText(paper).contains(u"Harvest"_s));
    const auto nothing =
        documents::picturedPaper(database, {}, {PicturedPaper::CampaignReport, {}, u"Harvest"_s}, {2025, 4, 1});
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error().kind == ErrorKind::Invalid);
}
