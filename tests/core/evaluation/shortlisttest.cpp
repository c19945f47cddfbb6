#include "core/evaluation/shortlist.h"

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

TEST_CASE_METHOD(March, "who has the month already is passed by, and not offered again", "[evaluation]")
{
    awardTo(*this, ann, u"2024-03"_s);
    ShortlistTerms atOnce = termsOf(5);
    atOnce.coolDownMonths = 0;
    const Shortlist list = marchOf(*this, atOnce);
    CHECK(membersOf(list) == QList<MemberId> {bob});
    REQUIRE(list.passedBy.size() == 1);
    CHECK(list.passedBy.first().member == ann);
    CHECK_FALSE(list.passedBy.first().reason.isEmpty());
}

TEST_CASE_METHOD(March, "a suggestion that gives no credit decides no tie", "[evaluation]")
{
    for (Suggestion &each : facts.suggestions)
        each.proposers = {bob, ann};
    CHECK(marchOf(*this, termsOf(1, {TieRule::Solved})).candidates.first().deeds.solved == 1);
    facts.suggestions.first().partOf = {99};
    invite(activity(3, {2024, 3, 29}), ann);
    for (const Candidate &each : marchOf(*this, termsOf(5)).candidates)
        CHECK(each.deeds.solved == 0);
}
