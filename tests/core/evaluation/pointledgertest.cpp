#include "core/evaluation/pointledger.h"

#include "core/evaluation/honourrepository.h"
#include "core/evaluation/rulerepository.h"
#include "tests/support/office.h"
#include "tests/support/printing.h"
#include "tests/support/roundtrip.h"
#include "tests/support/smallyear.h"

#include <random>

using namespace lianxin;
using namespace Qt::StringLiterals;

namespace {

const Posting midyear {.countedTo = {2024, 6, 30}, .postedOn = {2024, 7, 1}};

Rule ledgerRule(const QString &code, RuleFact fact, int points, std::optional<int> cap = {})
{
    Rule rule;
    rule.id = {code.toInt() + 1};
    rule.revision = 4;
    rule.code = code;
    rule.fact = fact;
    rule.points = points;
    rule.cap = cap;
    return rule;
}

Rulebook ledgerBook()
{
    Rulebook book;
    book.set.id = {1};
    book.set.validFrom = {2024, 1, 1};
    book.set.validTo = {2024, 12, 31};
    book.rules = {ledgerRule(u"1"_s, RuleFact::Attendance, 200, 300), ledgerRule(u"2"_s, RuleFact::Suggestion, 300),
                  ledgerRule(u"3"_s, RuleFact::ReportAdopted, 1000, 1500),
                  ledgerRule(u"4"_s, RuleFact::NoShow, -100, -100), ledgerRule(u"5"_s, RuleFact::PairingService, 50)};
    for (Rule &rule : book.rules)
        rule.group = rule.points == 1000 ? u"Reports"_s : u"Others"_s;
    RuleClass others;
    others.name = u"Others"_s;
    others.cap = 700;
    book.classes = {others};
    RuleCondition condition;
    condition.id = {1};
    condition.measure = Measure::RulePoints;
    condition.rule = book.rules.at(1).id;
    condition.amount = 600;
    condition.consequence = Consequence::Capped;
    condition.totalCap = 900;
    book.conditions = {condition};
    return book;
}

QList<PointRow> wantedOf(const Facts &facts, const Rulebook &book)
{
    return rowsOf(evaluate(facts, book, {book.set.validFrom, midyear.countedTo}), book, midyear);
}

/// As if `rows` had been stored behind `stored`.
QList<PointRow> storedWith(QList<PointRow> stored, const QList<PointRow> &rows)
{
    for (PointRow row : rows) {
        row.id = {static_cast<qint64>(stored.size()) + 1};
        stored.append(row);
    }
    return stored;
}

int sumOf(const QList<PointRow> &rows, MemberId member)
{
    int sum = 0;
    for (const PointRow &row : rows)
        sum += row.member == member ? row.points : 0;
    return sum;
}

void checkSums(const QList<PointRow> &rows, const Facts &facts, const Rulebook &book)
{
    const auto evaluated = evaluate(facts, book, {book.set.validFrom, midyear.countedTo});
    for (const Member &member : facts.members) {
        const auto points = std::ranges::find(evaluated, member.id, &MemberPoints::member);
        CHECK(sumOf(rows, member.id) == (points == evaluated.end() ? 0 : points->total));
    }
}

void changeSomething(Facts &facts, std::mt19937 &chance)
{
    const auto below = [&](qsizetype count) {
        return static_cast<qsizetype>(chance()) % std::max<qsizetype>(1, count);
    };
    switch (chance() % 5) {
    case 0:
        facts.invitations[below(facts.invitations.size())].presence =
            chance() % 2 == 0 ? Presence::Present : Presence::Absent;
        break;
    case 1:
        if (facts.suggestions.size() > 1)
            facts.suggestions.removeAt(below(facts.suggestions.size()));
        break;
    case 2:
        std::ranges::reverse(facts.reports[below(facts.reports.size())].authors);
        break;
    case 3:
        if (facts.services.size() > 1)
            facts.services.removeLast();
        break;
    default:
        std::ranges::shuffle(facts.invitations, chance);
    }
}

} // namespace

TEST_CASE("each fact is a row that names its rule and record, and a cap takes what is too much", "[evaluation]")
{
    SmallYear year;
    const MemberId ann = year.member("Ann");
    for (int number = 1; number <= 2; ++number)
        year.invite(year.activity(number, {2024, 3, number}), ann);

    const QList<PointRow> rows = wantedOf(year.facts, ledgerBook());
    REQUIRE(rows.size() == 3);
    CHECK(rows.at(0).points == 200);
    CHECK(rows.at(0).rule == u"1"_s);
    CHECK(rows.at(0).ruleRevision == 4);
    CHECK(rows.at(0).record() == RecordRef {u"activity"_s, year.facts.activities.first().id.value});
    CHECK(rows.at(2).kind == PointKind::Cap);
    CHECK(rows.at(2).points == -100); // 400 are earned, 300 count
    CHECK(sumOf(rows, ann) == 300);
}

TEST_CASE("posting twice adds nothing, and the order of the facts makes no difference", "[evaluation]")
{
    const SmallYear year = aBusySpring();
    const auto book = ledgerBook();
    const QList<PointRow> rows = wantedOf(year.facts, book);
    const QList<PointRow> stored = storedWith({}, missingRows({}, rows, midyear));
    CHECK(stored.size() == rows.size());
    CHECK(missingRows(stored, rows, midyear).isEmpty());
    for (unsigned seed = 1; seed <= 5; ++seed) {
        CHECK(wantedOf(year.shuffled(seed), book) == rows);
        CHECK(missingRows(stored, wantedOf(year.shuffled(seed), book), midyear).isEmpty());
    }
}

TEST_CASE("a fact that is cancelled is reversed, one that is changed is reversed and posted anew", "[evaluation]")
{
    SmallYear year;
    const MemberId ann = year.member("Ann");
    year.suggest(year.activity(1, {2024, 3, 1}), {ann}, {2024, 3, 1});
    Rulebook book = ledgerBook();
    const QList<PointRow> stored = storedWith({}, wantedOf(year.facts, book));
    REQUIRE(stored.size() == 1);

    SECTION("cancelled")
    {
        year.facts.suggestions.clear();
        const QList<PointRow> added = missingRows(stored, wantedOf(year.facts, book), midyear);
        REQUIRE(added.size() == 1);
        CHECK(added.first().points == -300);
        CHECK(added.first().reverses == stored.first().id);
        CHECK(standing(storedWith(stored, added)).isEmpty());
    }
    SECTION("worth something else")
    {
        book.rules[1].points = 250; // Others: still below the cap of the class
        book.rules[1].revision = 5;
        const QList<PointRow> added = missingRows(stored, wantedOf(year.facts, book), midyear);
        REQUIRE(added.size() == 2);
        CHECK(added.at(0).points == -300);
        CHECK(added.at(0).ruleRevision == 4);
        CHECK(added.at(1).points == 250);
        CHECK(added.at(1).ruleRevision == 5);
        CHECK(sumOf(storedWith(stored, added), ann) == 250);
    }
    SECTION("called otherwise")
    {
        year.facts.suggestions.first().number = u"S-7"_s;
        CHECK(missingRows(stored, wantedOf(year.facts, book), midyear).isEmpty());
    }
}

TEST_CASE("however facts change, the rows add up to the points", "[evaluation]")
{
    for (unsigned seed = 1; seed <= 40; ++seed) {
        std::mt19937 chance(seed);
        Facts facts = aBusySpring().facts;
        const Rulebook book = ledgerBook();
        QList<PointRow> stored;
        for (int round = 0; round < 6; ++round) {
            INFO(seed << ' ' << round);
            stored = storedWith(stored, missingRows(stored, wantedOf(facts, book), midyear));
            checkSums(stored, facts, book);
            CHECK(missingRows(stored, wantedOf(facts, book), midyear).isEmpty());
            changeSomething(facts, chance);
        }
    }
}

namespace {

/// An office whose member Ann made a suggestion on 28 March 2024, and its rules.
struct PointOffice : Office {
    Member ann = member(u"Ann"_s);
    RuleSetId set =
        valueOf(act(*workbook, [&] {
            return RuleSetRepository(database).insert({{}, 0, u"2024"_s, {2024, 1, 1}, {2024, 12, 31}, false});
        })).id;

    PointOffice()
    {
        Rule rule = ledgerRule(u"2"_s, RuleFact::Suggestion, 300);
        rule.id = {};
        rule.ruleSet = set;
        valueOf(act(*workbook, [&] { return RuleRepository(database).insert(rule); }));
        Suggestion made = suggestion(u"S1"_s, activity(1, {2024, 3, 28}).id);
        made.route = Route::OnSite;
        made.proposers = {ann.id};
        valueOf(act(*workbook, [&] { return SuggestionRepository(database).update(made); }));
    }

    Result<int> post(const Posting &posting = midyear) const
    {
        const Facts facts = valueOf(readFacts(database));
        return postPoints(*workbook, FactIndex(facts), valueOf(readRulebook(database, set)), posting);
    }

    [[nodiscard]] QList<PointRow> rows() const { return valueOf(PointRowRepository(database).of(set)); }
};

} // namespace

TEST_CASE_METHOD(PointOffice, "points are posted as one action that undo takes back", "[evaluation]")
{
    CHECK(valueOf(post()) == 1);
    REQUIRE(rows().size() == 1);
    CHECK(rows().first().points == 300);
    CHECK(rows().first().member == ann.id);
    CHECK(rows().first().recordTable == u"suggestion"_s);
    CHECK(rows().first().postedOn == QDate(2024, 7, 1));
    CHECK(valueOf(post()) == 0);
    CHECK(rows().size() == 1);
    succeed(workbook->undo());
    CHECK(rows().isEmpty());
    succeed(workbook->redo());
    CHECK(rows().size() == 1);
}

TEST_CASE_METHOD(PointOffice, "a month counts what happened up to its end, and none is gone back to", "[evaluation]")
{
    CHECK(valueOf(post({{2024, 2, 29}, {2024, 3, 1}})) == 0);
    CHECK(valueOf(post({{2024, 3, 31}, {2024, 4, 1}})) == 1);
    CHECK(valueOf(post()) == 0);
    CHECK(post({{2024, 3, 30}, {2024, 7, 1}}).error().kind == ErrorKind::Invalid);
    CHECK(post({{2025, 1, 1}, {2025, 1, 1}}).error().kind == ErrorKind::Invalid);
    CHECK(rows().size() == 1);
}

TEST_CASE_METHOD(PointOffice, "points, rounds, results and objections are stored with every field", "[evaluation]")
{
    const Member bob = member(u"Bob"_s);
    const RuleSetId other = valueOf(act(*workbook, [&] {
                                return RuleSetRepository(database).insert({{}, 0, u"2025"_s, {}, {}, false});
                            })).id;
    PointRowRepository pointRows(database);
    valueOf(post());
    const PointRowId reversed = rows().first().id;
    const PointRow first {
        .ruleSet = set, .member = ann.id, .rule = u"1"_s, .countedTo = {2024, 1, 1}, .postedOn = {2024, 1, 2}};
    const PointRow second {.ruleSet = other,
                           .member = bob.id,
                           .kind = PointKind::Cap,
                           .rule = u"2"_s,
                           .ruleRevision = 2,
                           .points = -5,
                           .source = u"s"_s,
                           .recordTable = u"report"_s,
                           .recordRow = 7,
                           .countedTo = {2024, 2, 1},
                           .postedOn = {2024, 2, 2},
                           .reverses = reversed};
    for (const PointRow &each : {first, second}) {
        PointRow added = each;
        added.id = valueOf(act(*workbook, [&] { return pointRows.insert(each); })).id;
        added.revision = 1;
        CHECK(valueOf(pointRows.find(added.id)) == added);
    }

    HonourRoundRepository rounds(database);
    HonourRound month {
        .kind = HonourKind::Month, .name = u"2024-03"_s, .from = {2024, 3, 1}, .to = {2024, 3, 31}, .ruleSet = set};
    HonourRound yearly {.kind = HonourKind::Year,
                        .name = u"2024"_s,
                        .from = {2024, 1, 1},
                        .to = {2024, 12, 31},
                        .ruleSet = other,
                        .state = HonourState::Decided,
                        .threshold = 1,
                        .percent = 2,
                        .sectorPercent = 3,
                        .sectorEach = true,
                        .excluded = u"x"_s,
                        .publicityDays = 4,
                        .eligible = 5,
                        .factsHash = u"f"_s,
                        .rulesHash = u"r"_s,
                        .computedOn = {2024, 1, 1},
                        .recommendedOn = {2024, 1, 2},
                        .recommendedBy = u"w"_s,
                        .publicityFrom = {2024, 1, 3},
                        .publicityTo = {2024, 1, 4},
                        .decidedOn = {2024, 1, 5},
                        .decision = u"d"_s,
                        .note = u"n"_s};
    checkRepository(*workbook, rounds, month, yearly);
    const HonourRoundId one = valueOf(rounds.all()).first().id;
    month.name = u"2024-04"_s;
    const HonourRoundId two = valueOf(act(*workbook, [&] { return rounds.insert(month); })).id;

    HonourResultRepository results(database);
    checkRepository(*workbook, results, HonourResult {.round = one, .member = ann.id},
                    HonourResult {.round = two,
                                  .member = bob.id,
                                  .place = 2,
                                  .points = 3,
                                  .sector = word(WordList::Sector, u"农业"_s),
                                  .standing = Standing::Removed,
                                  .reason = u"r"_s,
                                  .evidence = u"e"_s});

    PointObjectionRepository objections(database);
    checkRepository(*workbook, objections,
                    PointObjection {.member = ann.id, .words = u"w"_s, .receivedOn = {2024, 1, 1}},
                    PointObjection {.member = bob.id,
                                    .rule = u"2"_s,
                                    .row = reversed,
                                    .round = one,
                                    .raisedBy = u"b"_s,
                                    .words = u"v"_s,
                                    .receivedOn = {2024, 1, 2},
                                    .outcome = ObjectionOutcome::Upheld,
                                    .answer = u"a"_s,
                                    .answeredOn = {2024, 1, 3},
                                    .answeredBy = u"c"_s});
}

TEST_CASE_METHOD(PointOffice, "the rows of the ledger are only added: neither changed nor removed, but by undo",
                 "[evaluation]")
{
    CHECK(valueOf(post()) > 0);
    PointRowRepository stored(database);
    const QList<PointRow> before = rows();
    PointRow changed = before.first();
    changed.points += 100;
    CHECK_FALSE(act(*workbook, [&] { return stored.update(changed); }).has_value());
    CHECK_FALSE(act(*workbook, [&] { return stored.remove(changed.id); }).has_value());
    CHECK(rows() == before);
    succeed(workbook->undo());
    CHECK(rows().isEmpty());
    succeed(workbook->redo());
    CHECK(rows().size() == before.size());
}

TEST_CASE("an objection is closed with an answer, and not answered before it was received", "[evaluation]")
{
    PointObjection objection {.member = {1}, .words = u"Too few."_s, .receivedOn = {2024, 5, 2}};
    CHECK(validate(objection).has_value());
    objection.outcome = ObjectionOutcome::Rejected;
    CHECK(validate(objection).error().kind == ErrorKind::Invalid);
    objection.answer = u"As the rules say."_s;
    CHECK_FALSE(validate(objection).has_value());
    objection.answeredOn = {2024, 5, 1};
    CHECK_FALSE(validate(objection).has_value());
    objection.answeredOn = {2024, 5, 2};
    CHECK(validate(objection).has_value());
    objection.words.clear();
    CHECK_FALSE(validate(objection).has_value());
}
