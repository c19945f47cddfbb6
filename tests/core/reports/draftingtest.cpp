#include "core/reports/drafting.h"

#include "tests/support/printing.h"

#include <numeric>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

const ReportRules draftRules {1500, {u"情况反映"_s, u"情况"_s}, {u"原因分析"_s}, {u"意见建议"_s, u"建议"_s}, {}};
const QString draftPattern = u"关于%1的建议"_s;

Suggestion draftCard(qint64 id, const QString &content, const QList<MemberId> &proposers)
{
    Suggestion made;
    made.id = {id};
    made.content = content;
    made.proposers = proposers;
    return made;
}

} // namespace

TEST_CASE("a report is drafted from one card or several, with all that they know", "[reports]")
{
    const MemberId ann {1};
    const MemberId bob {2};
    const Report draft = draftedReport(
        {draftCard(7, u"桥旧，车多。建议尽快修桥，先修北段。"_s, {ann}), draftCard(8, u"水浅。"_s, {bob, ann})},
        draftRules, draftPattern);
    CHECK(draft.title == u"关于尽快修桥的建议"_s);
    CHECK((draft.sources == QList<SuggestionId> {{7}, {8}}));
    CHECK((draft.authors == QList<MemberId> {ann, bob}));
    CHECK(partsOf(draft.content, draftRules)
          == ReportParts {u"桥旧，车多。\n水浅。"_s, {}, u"建议尽快修桥，先修北段。"_s});
    CHECK(draft.number == 0);
}

TEST_CASE("a draft of nothing is empty, and a pattern without a place changes no title", "[reports]")
{
    CHECK(draftedReport({}, draftRules, draftPattern) == Report {});
    CHECK(draftedReport({draftCard(7, u"修桥。"_s, {})}, draftRules, u"标题"_s).title == u"修桥"_s);
}

TEST_CASE("parts that are put together can be taken apart again", "[reports]")
{
    const ReportParts parts {u"路窄。\n桥旧。"_s, u"车多。"_s, u"修路。"_s};
    CHECK(contentOf(parts, draftRules) == u"情况反映\n路窄。\n桥旧。\n原因分析\n车多。\n意见建议\n修路。"_s);
    for (const ReportParts &each : {parts, ReportParts {{}, u"车多。"_s, {}}, ReportParts {}})
        CHECK(partsOf(contentOf(each, draftRules), draftRules) == each);
}

TEST_CASE("even shares make 100 percent, whatever the number of authors", "[reports]")
{
    for (qsizetype count = 1; count <= 100; ++count) {
        const QList<int> shares = evenShares(count);
        REQUIRE(shares.size() == count);
        REQUIRE(std::accumulate(shares.begin(), shares.end(), 0) == 100);
        REQUIRE(shares.first() - shares.last() <= 1);
    }
    CHECK(evenShares(0).isEmpty());
}
