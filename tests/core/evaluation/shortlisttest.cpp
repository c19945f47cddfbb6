#include "core/evaluation/shortlist.h"

#include "core/evaluation/honourrepository.h"
#include "core/evaluation/honourroll.h"
#include "core/evaluation/rulerepository.h"
#include "tests/support/office.h"
#include "tests/support/printing.h"
#include "tests/support/smallyear.h"

using namespace lianxin;
using namespace Qt::StringLiterals;

namespace {

Rulebook monthBook()
{
    Rulebook book;
    for (const RuleFact fact : {RuleFact::Attendance, RuleFact::Suggestion}) {
        Rule rule;
        rule.id = {static_cast<int>(fact)};
        rule.code = QString::number(static_cast<int>(fact));
        rule.item = fact == RuleFact::Attendance ? u"Visits"_s : u"Ideas"_s;
        rule.fact = fact;
        rule.points = 200;
        book.rules.append(rule);
    }
    return book;
}

ShortlistTerms termsOf(int count, const QList<TieRule> &ties = {})
{
    return {.count = count, .coolDownMonths = 6, .ties = ties, .excluded = {}};
}

Shortlist marchOf(const SmallYear &year, const ShortlistTerms &terms)
{
    return shortlist(FactIndex(year.facts), monthBook(), {2024, 3, 15}, terms);
}

QList<MemberId> membersOf(const Shortlist &list)
{
    QList<MemberId> members;
    for (const Candidate &each : list.candidates)
        members.append(each.member);
    return members;
}

void awardTo(SmallYear &year, MemberId member, const QString &month)
{
    MonthlyAward award;
    award.id = {900 + static_cast<int>(year.facts.awards.size())};
    award.month = month;
    award.member = member;
    year.facts.awards.append(award);
}

/// Ann and Bob with two points each in March, Ann's for a suggestion that was solved, and Cid with four in April.
struct March : SmallYear {
    MemberId ann = member("Ann");
    MemberId bob = member("Bob");
    MemberId cid = member("Cid");

    March()
    {
        const ActivityId visit = activity(1, {2024, 3, 28});
        suggest(visit, {ann}, {2024, 3, 28}).result = of(WordList::ResultClass, "A");
        invite(visit, bob);
        suggest(activity(2, {2024, 4, 2}), {cid}, {2024, 4, 2});
    }
};

} // namespace

TEST_CASE_METHOD(March, "the shortlist counts the month alone, and tells what the points are for", "[evaluation]")
{
    const Shortlist list = marchOf(*this, termsOf(5));
    CHECK(list.month == u"2024-03"_s);
    CHECK(membersOf(list) == QList<MemberId> {ann, bob});
    CHECK(list.candidates.first().points == 200);
    CHECK(list.candidates.first().evidence.contains(u"S1"_s));
    CHECK(list.candidates.first().deeds.solved == 1);
    CHECK(list.candidates.last().deeds.attended == 1);
    CHECK(list.candidates.last().place == 1); // level with the first where no rule decides
}

TEST_CASE_METHOD(March, "who has as many points is told apart by the rules of ties in their order", "[evaluation]")
{
    CHECK(membersOf(marchOf(*this, termsOf(1, {TieRule::Solved}))) == QList<MemberId> {ann});
    CHECK(membersOf(marchOf(*this, termsOf(1, {TieRule::Attended, TieRule::Solved}))) == QList<MemberId> {bob});
    CHECK(membersOf(marchOf(*this, termsOf(1, {TieRule::Adopted}))) == QList<MemberId> {ann, bob}); // level: both
    awardTo(*this, ann, u"2022-03"_s);
    CHECK(membersOf(marchOf(*this, termsOf(1, {TieRule::Rested}))) == QList<MemberId> {bob}); // never before
    awardTo(*this, bob, u"2021-03"_s);
    CHECK(membersOf(marchOf(*this, termsOf(1, {TieRule::Rested}))) == QList<MemberId> {bob}); // longer ago
}

TEST_CASE_METHOD(March, "a pioneer rests for as many months as the office has set", "[evaluation]")
{
    awardTo(*this, ann, u"2023-09"_s); // October to March are six months
    const Shortlist resting = marchOf(*this, termsOf(5));
    CHECK(membersOf(resting) == QList<MemberId> {bob});
    REQUIRE(resting.passedBy.size() == 1);
    CHECK(resting.passedBy.first().member == ann);
    CHECK(resting.passedBy.first().reason.contains(u"2024-04"_s));
    facts.awards.first().month = u"2023-08"_s;
    CHECK(membersOf(marchOf(*this, termsOf(5))).contains(ann));
    facts.awards.first().month = u"2024-02"_s;
    ShortlistTerms atOnce = termsOf(5);
    atOnce.coolDownMonths = 0;
    CHECK(membersOf(marchOf(*this, atOnce)).contains(ann));
}

TEST_CASE_METHOD(March, "who serves no more or has an office that is left out is passed by", "[evaluation]")
{
    facts.members.first().state = of(WordList::MemberState, "left");
    CHECK(membersOf(marchOf(*this, termsOf(5))) == QList<MemberId> {bob});
    ShortlistTerms terms = termsOf(5);
    terms.excluded = {u"member"_s};
    const Shortlist list = marchOf(*this, terms);
    CHECK(list.candidates.isEmpty());
    CHECK(list.passedBy.size() == 2);
}

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
        Rule rule = monthBook().rules.last();
        rule.id = {};
        rule.ruleSet = set.id;
        valueOf(act(*workbook, [&] { return RuleRepository(database).insert(rule); }));
        book = valueOf(readRulebook(database, set.id));
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
};

} // namespace

TEST_CASE_METHOD(MonthOffice, "approving makes an award with its story and keeps the points of all candidates",
                 "[evaluation]")
{
    for (const Member &each : {ann, bob}) {
        Member serving = each;
        serving.state = word(WordList::MemberState, u"在任"_s, u"serving"_s);
        valueOf(act(*workbook, [&] { return MemberRepository(database).update(serving); }));
    }
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
