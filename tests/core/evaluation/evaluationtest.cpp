#include "core/evaluation/evaluation.h"

#include "tests/support/printing.h"
#include "tests/support/smallyear.h"

#include <QJsonArray>

using namespace lianxin;
using namespace Qt::StringLiterals;

namespace {

const Period spring {.from = {2024, 3, 1}, .to = {2024, 6, 30}};

/// One rule alone.
Rulebook bookOf(RuleFact fact, int points, std::optional<int> cap = {})
{
    Rule rule;
    rule.id = {1};
    rule.code = u"R"_s;
    rule.fact = fact;
    rule.points = points;
    rule.cap = cap;
    return {.set = {}, .rules = {rule}, .multipliers = {}};
}

void addFactor(Rulebook &book, EntryId entry, int percent)
{
    RuleMultiplier multiplier;
    multiplier.rule = {1};
    multiplier.entry = entry;
    multiplier.factor = percent;
    book.multipliers.append(multiplier);
}

MemberPoints pointsOf(const QList<MemberPoints> &all, MemberId member)
{
    const auto found = std::ranges::find(all, member, &MemberPoints::member);
    return found == all.end() ? MemberPoints {} : *found;
}

/// A rule for each kind of fact.
Rulebook fullBook()
{
    Rulebook book;
    for (int fact = 1; fact <= static_cast<int>(RuleFact::NoReply); ++fact) {
        Rule rule;
        rule.id = {fact};
        rule.code = QString::number(fact);
        rule.fact = RuleFact(fact);
        rule.points = fact * 100;
        rule.otherShare = 50;
        book.rules.append(rule);
    }
    return book;
}

} // namespace

TEST_CASE("joint authors share points by their place", "[evaluation]")
{
    SmallYear year;
    const MemberId ann = year.member("Ann");
    const MemberId bob = year.member("Bob");
    year.suggest(year.activity(1, {2024, 3, 28}), {ann, bob}, {2024, 3, 28});
    Rulebook book = bookOf(RuleFact::Suggestion, 300);
    book.rules.first().otherShare = 50;

    const auto points = evaluate(year.facts, book, spring);
    CHECK(pointsOf(points, ann).total == 300);
    CHECK(pointsOf(points, bob).total == 150);
    const RecordRef suggestion {u"suggestion"_s, year.facts.suggestions.first().id.value};
    CHECK(pointsOf(points, bob).lines == QList<PointLine> {{u"R"_s, 150, u"S1"_s, suggestion}});
}

TEST_CASE("joint authors of a report have what they agreed upon; one that is being written earns nothing",
          "[evaluation]")
{
    SmallYear year;
    const MemberId ann = year.member("Ann");
    const MemberId bob = year.member("Bob");
    const ReportId report = year.report({2024, 4, 2}, {ann, bob});
    year.facts.reports.first().shares = {{ann, 30}, {bob, 70}};
    year.adopt(report, "city", "single", {2024, 5, 1});
    const auto written = evaluate(year.facts, bookOf(RuleFact::Report, 500), spring);
    CHECK(pointsOf(written, ann).total == 150);
    CHECK(pointsOf(written, bob).total == 350);
    const auto adopted = evaluate(year.facts, bookOf(RuleFact::ReportAdopted, 800), spring);
    CHECK(pointsOf(adopted, ann).total == 240);
    CHECK(pointsOf(adopted, bob).total == 560);
    Report &draft = year.facts.reports.first();
    draft.formedOn = {};
    draft.steps = {{{2024, 4, 2}, ReportEvent::Draft}};
    CHECK(evaluate(year.facts, bookOf(RuleFact::Report, 500), {}).isEmpty());
}

TEST_CASE("a cap limits what counts, for deductions from below", "[evaluation]")
{
    SmallYear year;
    const MemberId ann = year.member("Ann");
    for (int number = 1; number <= 5; ++number)
        year.invite(year.activity(number, {2024, 3, number}), ann);
    const auto capped = pointsOf(evaluate(year.facts, bookOf(RuleFact::Attendance, 500, 2000), spring), ann);
    CHECK(capped.items == QList<PointItem> {{u"R"_s, 2500, 2000}});
    CHECK(capped.total == 2000);
    CHECK(capped.lines.size() == 5);

    for (Invitation &invitation : year.facts.invitations)
        invitation.presence = Presence::Absent;
    const auto deducted = pointsOf(evaluate(year.facts, bookOf(RuleFact::NoShow, -300, -900), spring), ann);
    CHECK(deducted.items == QList<PointItem> {{u"R"_s, -1500, -900}});
    CHECK(pointsOf(evaluate(year.facts, bookOf(RuleFact::NoShow, -300), spring), ann).total == -1500);
}

TEST_CASE("an adoption counts by level and mode, and the best one alone where the rule says so", "[evaluation]")
{
    SmallYear year;
    const MemberId ann = year.member("Ann");
    const ReportId report = year.report({2024, 4, 1}, {ann});
    year.adopt(report, "city", "single", {2024, 4, 10});
    year.adopt(report, "province", "combined", {2024, 5, 10});
    Rulebook book = bookOf(RuleFact::ReportAdopted, 400);
    addFactor(book, year.of(WordList::Level, "province"), 300);
    addFactor(book, year.of(WordList::AdoptionMode, "combined"), 50);

    CHECK(pointsOf(evaluate(year.facts, book, spring), ann).total == 400 + 600);
    book.rules.first().bestOnly = true;
    CHECK(pointsOf(evaluate(year.facts, book, spring), ann).total == 600);
    // What lies outside of the period is no rival.
    CHECK(pointsOf(evaluate(year.facts, book, {.from = {2024, 3, 1}, .to = {2024, 4, 30}}), ann).total == 400);

    year.adopt(report, "nation", "forwarded", {2024, 6, 1});
    addFactor(book, year.of(WordList::Level, "nation"), 9900);
    CHECK(pointsOf(evaluate(year.facts, book, spring), ann).total == 600);
}

TEST_CASE("a pairing counts as active with a service within the quiet months before the end", "[evaluation]")
{
    SmallYear year;
    const MemberId ann = year.member("Ann");
    const PairingId pairing = year.pair(ann, {2024, 1, 5}).id;
    const Rulebook book = bookOf(RuleFact::PairingActive, 300);
    const auto total = [&] { return pointsOf(evaluate(year.facts, book, spring), ann).total; };

    CHECK(total() == 0); // no service at all
    year.serve(pairing, {2024, 3, 29});
    CHECK(total() == 0); // three months and a day before the end
    year.serve(pairing, {2024, 3, 30});
    CHECK(total() == 300);
    year.facts.pairingTerms.attempts = {{900}};
    year.facts.services.last().form = {900};
    CHECK(total() == 0); // nobody was reached
    CHECK(pointsOf(evaluate(year.facts, bookOf(RuleFact::PairingService, 100), spring), ann).total == 100);
    year.facts.services.last().form = {};
    CHECK(pointsOf(evaluate(year.facts, bookOf(RuleFact::PairingService, 100), spring), ann).total == 200);
    year.facts.pairings.first().endedOn = {2024, 6, 30};
    CHECK(total() == 0);
    year.facts.pairings.first().endedOn = {2024, 7, 1};
    CHECK(total() == 300);
}

TEST_CASE("invitations give points by what became of them", "[evaluation]")
{
    SmallYear year;
    const ActivityId held = year.activity(1, {2024, 3, 28});
    const MemberId ann = year.member("Ann");
    const MemberId bob = year.member("Bob");
    const MemberId chair = year.member("Dan", "chair");
    year.invite(held, ann, Presence::Late).channel = Channel::Volunteer;
    Invitation &silent = year.invite(held, bob, Presence::Absent);
    silent.reply = Reply::None;
    year.invite(held, chair);
    const auto total = [&](RuleFact fact, MemberId member) {
        return pointsOf(evaluate(year.facts, bookOf(fact, 100), spring), member).total;
    };

    CHECK(total(RuleFact::Attendance, ann) == 100);
    CHECK(total(RuleFact::Volunteered, ann) == 100);
    CHECK(total(RuleFact::Attendance, bob) == 0);
    CHECK(total(RuleFact::NoReply, bob) == 100);
    CHECK(total(RuleFact::NoShow, bob) == 0); // he never agreed
    CHECK(total(RuleFact::Attendance, chair) == 0); // the presidium is not evaluated
    CHECK(total(RuleFact::Unbound, ann) == 0);

    year.facts.activities.first().state = ActivityState::Planned;
    CHECK(total(RuleFact::NoReply, bob) == 0); // there is still time to answer
}

TEST_CASE("the points of two halves of a period add up to those of the whole", "[evaluation]")
{
    const SmallYear year = aBusySpring();
    Rulebook book = fullBook();
    book.rules.removeIf([](const Rule &rule) { return rule.fact == RuleFact::PairingActive; }); // is of the last day
    const auto sumOf = [&](const Period &period) {
        int sum = 0;
        for (const MemberPoints &points : evaluate(year.facts, book, period))
            sum += points.total;
        return sum;
    };
    REQUIRE(sumOf({}) != 0);
    for (const QDate last : {QDate(2024, 3, 28), QDate(2024, 4, 20), QDate(2024, 5, 31)})
        CHECK(sumOf({.from = {}, .to = last}) + sumOf({.from = last.addDays(1), .to = {}}) == sumOf({}));
}

TEST_CASE("the order of the records does not matter to points", "[evaluation]")
{
    const SmallYear year = aBusySpring();
    const auto expected = evaluate(year.facts, fullBook(), spring);
    REQUIRE(expected.size() == 3);
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const auto points = evaluate(year.shuffled(seed), fullBook(), spring);
        REQUIRE(points.size() == expected.size());
        for (const MemberPoints &each : expected) {
            CHECK(pointsOf(points, each.member).items == each.items);
            CHECK(pointsOf(points, each.member).total == each.total);
            CHECK(pointsOf(points, each.member).lines.size() == each.lines.size());
        }
    }
}

TEST_CASE("points as JSON name the rule and the source of each line", "[evaluation]")
{
    SmallYear year;
    const MemberId ann = year.member("Ann");
    year.facts.members.first().unit = u"A school"_s;
    year.invite(year.activity(7, {2024, 3, 28}), ann);
    const QJsonObject json = toJson(evaluate(year.facts, bookOf(RuleFact::Attendance, 250, 200), spring));

    const QJsonObject member = json.value(u"members"_s).toArray().first().toObject();
    CHECK(member.value(u"name"_s) == u"Ann"_s);
    CHECK(member.value(u"unit"_s) == u"A school"_s);
    CHECK(member.value(u"total"_s) == 2);
    CHECK(member.value(u"items"_s) == QJsonObject {{u"R"_s, QJsonObject {{u"raw"_s, 2.5}, {u"counted"_s, 2}}}});
    CHECK(member.value(u"lines"_s)
          == QJsonArray {QJsonObject {{u"rule"_s, u"R"_s}, {u"points"_s, 2.5}, {u"source"_s, u"Activity 7"_s}}});
}
