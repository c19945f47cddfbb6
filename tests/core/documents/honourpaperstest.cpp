#include "core/documents/honourpapers.h"

#include "core/documents/periodvalues.h"
#include "core/documents/template.h"
#include "core/evaluation/honourrepository.h"
#include "core/evaluation/honourround.h"
#include "core/evaluation/pointledger.h"
#include "core/evaluation/rulebook.h"
#include "tests/core/documents/periodoffice.h"

using namespace Qt::StringLiterals;
using namespace lianxin;
using namespace lianxin::documents;

namespace {

/// Ann made two suggestions and Bob none; their points are posted.
struct HonourPapers : PeriodOffice {
    Member ann = came(u"安一"_s, 2);
    Member bob = came(u"丁一"_s);

    void post() const
    {
        const Facts facts = valueOf(readFacts(database));
        valueOf(postPoints(*workbook, FactIndex(facts), valueOf(readRulebook(database, set.id)),
                           {{2024, 12, 31}, endOfYear}));
    }
    /// A round in which Bob alone was chosen, in `state`.
    HonourRound round(HonourState state) const
    {
        HonourRound made {.name = u"2024"_s, .from = set.validFrom, .to = set.validTo, .ruleSet = set.id};
        made.state = state;
        made.decidedOn = endOfYear;
        made = valueOf(act(*workbook, [&] { return HonourRoundRepository(database).insert(made); }));
        const HonourResult chosen {.round = made.id, .member = bob.id, .points = 500, .standing = Standing::Chosen};
        const HonourResult reserve {.round = made.id, .member = ann.id, .points = 900};
        for (const HonourResult &each : {chosen, reserve})
            valueOf(act(*workbook, [&] { return HonourResultRepository(database).insert(each); }));
        return made;
    }
};

} // namespace

TEST_CASE_METHOD(HonourPapers, "a statement shows every row of the member and nobody else's", "[documents]")
{
    CHECK(pointStatements(database, set.id, {ann.id}, endOfYear).error().kind == ErrorKind::Invalid);
    post();
    const PointObjection objection {.member = ann.id, .words = u"少记一条"_s, .receivedOn = {2024, 12, 31}};
    valueOf(act(*workbook, [&] { return PointObjectionRepository(database).insert(objection); }));
    const auto written = valueOf(pointStatements(database, set.id, {ann.id, bob.id}, endOfYear));
    REQUIRE(written.papers.size() == 2);
    const QString ofAnn = plainText(written.papers.first());
    CHECK(ofAnn.contains(u"安一"_s));
    CHECK(ofAnn.contains(u"安一-2"_s));
    CHECK(ofAnn.contains(u"9分"_s)); // five for having come, four for two suggestions
    CHECK(ofAnn.contains(u"少记一条"_s));
    CHECK_FALSE(ofAnn.contains(u"丁一"_s));
    CHECK_FALSE(plainText(written.papers.last()).contains(u"安一"_s));
}

TEST_CASE_METHOD(HonourPapers, "the pioneers of a month have certificates with their stories", "[documents]")
{
    CHECK(certificatesOf(database, u"2024-03"_s, endOfYear).error().kind == ErrorKind::Invalid);
    award(ann, u"2024-03"_s, u"走村入户"_s);
    const auto written = valueOf(certificatesOf(database, u"2024-03"_s, endOfYear));
    REQUIRE(written.papers.size() == 1);
    const QString text = plainText(written.papers.first());
    CHECK(text.contains(u"安一"_s));
    CHECK(text.contains(u"走村入户"_s));
    CHECK(text.contains(u"2024年3月“月度履职先锋”"_s));
    CHECK_FALSE(text.contains(u"优秀"_s));
}

TEST_CASE_METHOD(HonourPapers, "a round has certificates for those who are chosen, once it is decided", "[documents]")
{
    HonourRound open = round(HonourState::Publicity);
    CHECK(certificatesOf(database, open.id, endOfYear).error().kind == ErrorKind::Invalid);
    open.state = HonourState::Decided;
    valueOf(act(*workbook, [&] { return HonourRoundRepository(database).update(open); }));
    const auto written = valueOf(certificatesOf(database, open.id, endOfYear));
    REQUIRE(written.papers.size() == 1);
    CHECK(plainText(written.papers.first()).contains(u"丁一"_s));
    CHECK(plainText(written.papers.first()).contains(u"2024年“履职优秀委员”"_s));
    CHECK(certificatesOf(database, HonourRoundId {99}, endOfYear).error().kind == ErrorKind::NotFound);
}

TEST_CASE_METHOD(HonourPapers, "the list of a year is what was decided, whatever the points are now", "[documents]")
{
    const PeriodTask task {PeriodPaper::Excellent, {set.validFrom, set.validTo}};
    round(HonourState::Decided);
    const QString text = plainText(paper(task));
    CHECK(text.contains(u"丁一"_s));
    CHECK_FALSE(text.contains(u"安一"_s)); // has more points, and was not chosen
    CHECK(text.startsWith(u"2024年履职优秀委员名单\n"_s));
}

TEST_CASE_METHOD(HonourPapers, "the list of a round that goes on is what stands in it, and counts nobody anew",
                 "[documents]")
{
    PeriodTask task {PeriodPaper::Excellent, {set.validFrom, set.validTo}};
    round(HonourState::Publicity);
    CHECK_FALSE(plainText(paper(task)).contains(u"安一"_s));
    CHECK(plainText(paper(task)).startsWith(u"2024年履职优秀委员名单（made known）"_s));
    task.choice.count = 5;
    CHECK_FALSE(plainText(paper(task)).contains(u"安一"_s));
}
