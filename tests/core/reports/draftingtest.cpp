#include "core/reports/drafting.h"

#include "tests/support/printing.h"

#include <numeric>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

const ReportRules draftRules {1500, {u"情况反映"_s, u"情况"_s}, {u"原因分析"_s}, {u"意见建议"_s, u"建议"_s}, {}};
const QString draftPattern = u"关于%1的建议"_s;

const EntryId singleDraft {1};
const EntryId combinedDraft {2};

Directory draftWords()
{
    DirectoryEntry single;
    single.id = singleDraft;
    single.list = WordList::ReportKind;
    single.name = u"单篇"_s;
    single.meaning = u"single"_s;
    DirectoryEntry combined = single;
    combined.id = combinedDraft;
    combined.name = u"综合"_s;
    combined.meaning = u"combined"_s;
    return Directory({single, combined});
}

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
        draftRules, draftPattern, draftWords());
    CHECK(draft.title == u"关于尽快修桥的建议"_s);
    CHECK((draft.sources == QList<SuggestionId> {{7}, {8}}));
    CHECK((draft.authors == QList<MemberId> {ann, bob}));
    CHECK(partsOf(draft.content, draftRules)
          == ReportParts {u"桥旧，车多。\n水浅。"_s, {}, u"建议尽快修桥，先修北段。"_s});
    CHECK(draft.number == 0);
    CHECK(draft.kind == combinedDraft);
    CHECK((draft.shares == QMap<MemberId, int> {{ann, 50}, {bob, 50}}));
    const Report small = draftedReport({draftCard(7, u"修桥。"_s, {ann})}, draftRules, draftPattern, draftWords());
    CHECK(small.kind == singleDraft);
    CHECK(small.shares.isEmpty()); // who wrote it alone needs none
}

TEST_CASE("of more than a hundred authors not each can have a share, so none has", "[reports]")
{
    QList<MemberId> crowd;
    for (qint64 id = 1; id <= 101; ++id)
        crowd.append(MemberId {id});
    const Report draft = draftedReport({draftCard(7, u"修桥。"_s, crowd)}, draftRules, draftPattern, {});
    CHECK(draft.authors.size() == 101);
    CHECK(draft.shares.isEmpty());
}

TEST_CASE("a draft of nothing is empty, and a pattern without a place changes no title", "[reports]")
{
    CHECK(draftedReport({}, draftRules, draftPattern, {}) == Report {});
    CHECK(draftedReport({draftCard(7, u"修桥。"_s, {})}, draftRules, u"标题"_s, {}).title == u"修桥"_s);
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
