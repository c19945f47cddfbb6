#include "core/evaluation/pioneers.h"

#include "core/evaluation/honourrepository.h"
#include "core/evaluation/honourroll.h"
#include "core/evaluation/rulerepository.h"
#include "tests/support/office.h"
#include "tests/support/printing.h"

using namespace lianxin;
using namespace Qt::StringLiterals;

namespace {

/// An office with two members who were there in March.
struct MonthOffice : Office {
    Member ann = member(u"Ann"_s);
    Member bob = member(u"Bob"_s);
    Rulebook book;

    MonthOffice()
    {
        const RuleSet set = valueOf(act(*workbook, [&] {
            return RuleSetRepository(database).insert({{}, 0, u"2024"_s, {2024, 1, 1}, {2024, 12, 31}, false});
        }));
        Rule rule;
        rule.ruleSet = set.id;
        rule.code = u"3"_s;
        rule.item = u"Ideas"_s;
        rule.fact = RuleFact::Suggestion;
        rule.points = 200;
        valueOf(act(*workbook, [&] { return RuleRepository(database).insert(rule); }));
        book = valueOf(readRulebook(database, set.id));
        for (const Member &each : {ann, bob}) {
            Member serving = each;
            serving.state = word(WordList::MemberState, u"在任"_s, u"serving"_s);
            valueOf(act(*workbook, [&] { return MemberRepository(database).update(serving); }));
        }
        const ActivityId visit = activity(1, {2024, 3, 28}).id;
        for (const Member &each : {ann, bob}) {
            Suggestion made = suggestion(u"S-"_s + each.name, visit);
            made.route = Route::OnSite;
            made.proposers = {each.id};
            valueOf(act(*workbook, [&] { return SuggestionRepository(database).update(made); }));
        }
    }

    [[nodiscard]] Result<int> approve(const QList<std::pair<MemberId, QString>> &chosen) const
    {
        const Facts facts = valueOf(readFacts(database));
        const FactIndex index(facts);
        const Shortlist list = shortlist(index, book, {2024, 3, 1}, readShortlistTerms(database));
        return approvePioneers(*workbook, index, book, list, chosen, {2024, 4, 3});
    }

    void takeAway(const QList<MonthlyAward> &awards) const
    {
        QList<MonthlyAwardId> ids;
        for (const MonthlyAward &each : awards)
            ids.append(each.id);
        succeed(act(*workbook, [&] { return removeAwards(database, ids); }));
    }

    [[nodiscard]] QList<Standing> standings() const
    {
        QList<Standing> found;
        for (const HonourResult &each : valueOf(HonourResultRepository(database).all()))
            found.append(each.standing);
        return found;
    }
};

} // namespace

TEST_CASE_METHOD(MonthOffice, "approving makes an award with its story and keeps the points of all candidates",
                 "[evaluation]")
{
    CHECK(approve({}).error().kind == ErrorKind::Invalid);
    CHECK(approve({{ann.id, u" "_s}}).error().kind == ErrorKind::Invalid);
    CHECK(approve({{MemberId {999}, u"?"_s}}).error().kind == ErrorKind::Invalid);
    CHECK(valueOf(approve({{ann.id, u"Bridges."_s}})) == 1);

    const auto awards = valueOf(MonthlyAwardRepository(database).all());
    REQUIRE(awards.size() == 1);
    CHECK(awards.first().month == u"2024-03"_s);
    CHECK(awards.first().story == u"Bridges."_s);
    CHECK(awards.first().announcedOn == QDate(2024, 4, 3));
    CHECK(valueOf(HonourResultRepository(database).all()).size() == 2);
    const auto roll = valueOf(readHonourRoll(database));
    REQUIRE(roll.size() == 1);
    CHECK(roll.first().points == 200);
    CHECK(approve({{bob.id, u"Too."_s}}).error().kind == ErrorKind::Invalid); // the month is decided

    succeed(workbook->undo());
    CHECK(valueOf(MonthlyAwardRepository(database).all()).isEmpty());
    CHECK(valueOf(HonourRoundRepository(database).all()).isEmpty());
}

TEST_CASE_METHOD(MonthOffice, "a month whose awards were taken away is approved anew", "[evaluation]")
{
    using enum Standing;
    REQUIRE(approve({{ann.id, u"Bridges."_s}, {bob.id, u"Roads."_s}}));
    QList<MonthlyAward> awards = valueOf(MonthlyAwardRepository(database).all());
    takeAway({awards.takeLast()});
    CHECK(standings() == QList<Standing> {Chosen, Removed});
    CHECK(approve({{bob.id, u"Roads."_s}}).error().kind == ErrorKind::Invalid); // Ann has the month still
    takeAway(awards);
    CHECK(standings() == QList<Standing> {Removed, Removed});
    CHECK(valueOf(readHonourRoll(database)).isEmpty());

    CHECK(valueOf(approve({{bob.id, u"Roads."_s}})) == 1);
    CHECK(valueOf(HonourRoundRepository(database).all()).size() == 1);
    CHECK(standings() == QList<Standing> {Reserve, Chosen});
    const auto roll = valueOf(readHonourRoll(database));
    REQUIRE(roll.size() == 1);
    CHECK(roll.first().member == bob.id);
    CHECK(roll.first().evidence.contains(u"Ideas"_s));
    for (int step = 0; step < 3; ++step)
        succeed(workbook->undo());
    CHECK(valueOf(MonthlyAwardRepository(database).all()).size() == 2);
    CHECK(standings() == QList<Standing> {Chosen, Chosen});
}

TEST_CASE_METHOD(MonthOffice, "a month of which the awards are gone is approved, though nobody noted that in the round",
                 "[evaluation]")
{
    REQUIRE(approve({{ann.id, u"Bridges."_s}}));
    const MonthlyAward award = valueOf(MonthlyAwardRepository(database).all()).first();
    succeed(act(*workbook, [&] { return MonthlyAwardRepository(database).remove(award.id); }));
    CHECK(valueOf(approve({{bob.id, u"Roads."_s}})) == 1);
}

TEST_CASE_METHOD(MonthOffice, "who has the month by hand is no candidate for it any more", "[evaluation]")
{
    MonthlyAward byHand;
    byHand.month = u"2024-03"_s;
    byHand.member = ann.id;
    byHand.story = u"By hand."_s;
    valueOf(act(*workbook, [&] { return MonthlyAwardRepository(database).insert(byHand); }));
    CHECK(approve({{ann.id, u"Twice."_s}}).error().kind == ErrorKind::Invalid);
    CHECK(valueOf(approve({{bob.id, u"Roads."_s}})) == 1);
    CHECK(valueOf(MonthlyAwardRepository(database).all()).size() == 2);
}
