#include "core/evaluation/honoursteps.h"

#include "core/evaluation/honourrepository.h"
#include "core/evaluation/rulerepository.h"
#include "tests/support/office.h"
#include "tests/support/printing.h"

#include <map>

using namespace lianxin;
using namespace Qt::StringLiterals;

namespace {

const MemberId leading {1};
const MemberId following {2};
const MemberId waiting {3};
const QDate lastDay(2025, 2, 3);

/// Two are chosen, the third is next; made known for three working days from Monday 6 January 2025 on.
HonourCase caseIn(HonourState state)
{
    HonourCase known;
    known.round = {.id = {1},
                   .name = u"2024"_s,
                   .from = {2024, 1, 1},
                   .to = {2024, 12, 31},
                   .state = state,
                   .threshold = 100,
                   .publicityDays = 3,
                   .computedOn = {2025, 1, 2}};
    if (state > HonourState::Computed)
        known.round.recommendedOn = {2025, 1, 3};
    if (state > HonourState::Recommended) {
        known.round.publicityFrom = {2025, 1, 6};
        known.round.publicityTo = {2025, 1, 9};
    }
    known.results = {{.id = {1}, .member = leading, .place = 1, .points = 500, .standing = Standing::Chosen},
                     {.id = {2}, .member = following, .place = 2, .points = 400, .standing = Standing::Chosen},
                     {.id = {3}, .member = waiting, .place = 3, .points = 300, .standing = Standing::Reserve}};
    return known;
}

/// A move that lacks nothing.
HonourMove moveOf(HonourEvent event)
{
    return {.event = event, .on = {2025, 1, 10}, .words = u"The meeting."_s, .member = leading};
}

Standing standingOf(const HonourCase &known, MemberId member)
{
    return std::ranges::find(known.results, member, &HonourResult::member)->standing;
}

QList<HonourField> fieldsOf(const HonourCase &known, const HonourMove &move)
{
    QList<HonourField> fields;
    for (const HonourFault &each : faultsOf(known, move, {}, lastDay)) {
        CHECK_FALSE(each.sentence.isEmpty());
        fields.append(each.field);
    }
    return fields;
}

} // namespace

TEST_CASE("every state knows what is possible, and refuses the rest", "[evaluation]")
{
    using enum HonourState;
    using enum HonourEvent;
    const std::map<std::pair<HonourState, HonourEvent>, HonourState> possible {
        {{Computed, Recommend}, Recommended}, {{Computed, Remove}, Computed},
        {{Computed, Replace}, Computed},      {{Recommended, Publish}, Publicity},
        {{Recommended, Remove}, Recommended}, {{Recommended, Replace}, Recommended},
        {{Recommended, TakeBack}, Computed},  {{Publicity, Close}, Objections},
        {{Publicity, TakeBack}, Computed},    {{Objections, Decide}, Decided},
        {{Objections, Remove}, Objections},   {{Objections, Replace}, Objections},
        {{Objections, TakeBack}, Computed},
    };
    for (int state = 0; state < honourStates; ++state)
        for (int event = 0; event < honourEvents; ++event) {
            const auto from = static_cast<HonourState>(state);
            const auto what = static_cast<HonourEvent>(event);
            INFO(state << ' ' << event);
            const auto wanted = possible.find({from, what});
            const auto found = advanced(caseIn(from), moveOf(what), {}, lastDay);
            CHECK(found.has_value() == (wanted != possible.end()));
            CHECK(possibleEvents(caseIn(from).round).contains(what) == found.has_value());
            if (wanted != possible.end())
                CHECK(valueOf(found).round.state == wanted->second);
            else
                CHECK(fieldsOf(caseIn(from), moveOf(what)) == QList<HonourField> {HonourField::Event});
        }
}

TEST_CASE("each refused step tells what is missing", "[evaluation]")
{
    using enum HonourState;
    HonourMove move = moveOf(HonourEvent::Recommend);
    move.words = u" "_s;
    move.on = {};
    CHECK(fieldsOf(caseIn(Computed), move) == QList<HonourField> {HonourField::Day, HonourField::Words});
    move.on = {2025, 1, 1}; // before it was computed
    CHECK(fieldsOf(caseIn(Computed), move).contains(HonourField::Day));
    HonourCase empty = caseIn(Computed);
    for (HonourResult &each : empty.results)
        each.standing = Standing::Reserve;
    CHECK(fieldsOf(empty, moveOf(HonourEvent::Recommend)) == QList<HonourField> {HonourField::Event});

    HonourMove early = moveOf(HonourEvent::Close);
    early.on = {2025, 1, 9}; // the last day itself
    CHECK(fieldsOf(caseIn(Publicity), early) == QList<HonourField> {HonourField::Day});
    HonourMove stranger = moveOf(HonourEvent::Remove);
    stranger.member = waiting; // is not chosen
    CHECK(fieldsOf(caseIn(Objections), stranger) == QList<HonourField> {HonourField::Member});
    HonourMove twice = moveOf(HonourEvent::Replace);
    twice.other = following; // is chosen already
    CHECK(fieldsOf(caseIn(Objections), twice) == QList<HonourField> {HonourField::Other});
    HonourCase strict = caseIn(Objections);
    strict.round.threshold = 350;
    twice.other = waiting;
    CHECK(fieldsOf(strict, twice) == QList<HonourField> {HonourField::Other});
}

TEST_CASE("the names are made known for so many working days", "[evaluation]")
{
    HonourMove move = moveOf(HonourEvent::Publish);
    move.on = {2025, 1, 10}; // a Friday: Monday, Tuesday and Wednesday follow
    CHECK(valueOf(advanced(caseIn(HonourState::Recommended), move, {}, lastDay)).round.publicityTo
          == QDate(2025, 1, 15));
    move.until = {2025, 1, 14};
    CHECK(fieldsOf(caseIn(HonourState::Recommended), move) == QList<HonourField> {HonourField::Until});
    move.until = {2025, 1, 20};
    CHECK(valueOf(advanced(caseIn(HonourState::Recommended), move, {}, lastDay)).round.publicityTo
          == QDate(2025, 1, 20));
    WorkCalendar calendar;
    calendar.addHoliday({2025, 1, 13}, u"x"_s);
    move.until = {};
    CHECK(valueOf(advanced(caseIn(HonourState::Recommended), move, calendar, lastDay)).round.publicityTo
          == QDate(2025, 1, 16));
}

TEST_CASE("nothing is decided while an objection is open", "[evaluation]")
{
    HonourCase known = caseIn(HonourState::Objections);
    known.objections = {{.member = leading, .words = u"No."_s, .receivedOn = {2025, 1, 8}}};
    CHECK(fieldsOf(known, moveOf(HonourEvent::Decide)) == QList<HonourField> {HonourField::Event});
    known.objections.first().outcome = ObjectionOutcome::Rejected;
    const HonourCase decided = valueOf(advanced(known, moveOf(HonourEvent::Decide), {}, lastDay));
    CHECK(decided.round.decidedOn == QDate(2025, 1, 10));
    CHECK(decided.round.decision == u"The meeting."_s);
}

TEST_CASE("who is replaced makes room for the next in order, with the reason", "[evaluation]")
{
    const HonourCase known = caseIn(HonourState::Objections);
    const HonourCase removed = valueOf(advanced(known, moveOf(HonourEvent::Remove), {}, lastDay));
    CHECK(standingOf(removed, leading) == Standing::Removed);
    CHECK(removed.results.first().reason == u"The meeting."_s);
    CHECK(standingOf(removed, waiting) == Standing::Reserve);

    const HonourCase replaced = valueOf(advanced(known, moveOf(HonourEvent::Replace), {}, lastDay));
    CHECK(standingOf(replaced, leading) == Standing::Removed);
    CHECK(standingOf(replaced, following) == Standing::Chosen);
    CHECK(standingOf(replaced, waiting) == Standing::Chosen);
    for (qsizetype at = 0; at < known.results.size(); ++at) {
        CHECK(replaced.results.at(at).points == known.results.at(at).points);
        CHECK(replaced.results.at(at).place == known.results.at(at).place);
    }
}

TEST_CASE("what is taken back forgets its days and keeps the reason", "[evaluation]")
{
    const HonourCase back =
        valueOf(advanced(caseIn(HonourState::Objections), moveOf(HonourEvent::TakeBack), {}, lastDay));
    CHECK(back.round.note == u"The meeting."_s);
    CHECK_FALSE(back.round.recommendedOn.isValid());
    CHECK_FALSE(back.round.publicityTo.isValid());
}

TEST_CASE_METHOD(Office, "a step is stored as one action that undo takes back", "[evaluation]")
{
    const RuleSet set = valueOf(act(*workbook, [&] {
        return RuleSetRepository(database).insert({{}, 0, u"2024"_s, {2024, 1, 1}, {2024, 12, 31}, false});
    }));
    HonourRound round = caseIn(HonourState::Computed).round;
    round.id = {};
    round.ruleSet = set.id;
    round = valueOf(act(*workbook, [&] { return HonourRoundRepository(database).insert(round); }));
    const HonourResult chosen {
        .round = round.id, .member = member(u"Ann"_s).id, .points = 500, .standing = Standing::Chosen};
    valueOf(act(*workbook, [&] { return HonourResultRepository(database).insert(chosen); }));

    succeed(takeHonourStep(*workbook, round.id, moveOf(HonourEvent::Recommend), {}, lastDay));
    CHECK(valueOf(readHonourCase(database, round.id)).round.state == HonourState::Recommended);
    CHECK(takeHonourStep(*workbook, round.id, moveOf(HonourEvent::Decide), {}, lastDay).error().kind
          == ErrorKind::Invalid);
    CHECK(takeHonourStep(*workbook, {99}, moveOf(HonourEvent::Publish), {}, lastDay).error().kind
          == ErrorKind::NotFound);
    succeed(workbook->undo());
    CHECK(valueOf(readHonourCase(database, round.id)).round.state == HonourState::Computed);
}

TEST_CASE("in place comes who leaves each sector its share", "[evaluation]")
{
    const EntryId arts {7};
    const EntryId trade {8};
    HonourCase known = caseIn(HonourState::Objections);
    known.round.eligible = 20;
    known.round.percent = 10; // two
    known.round.sectorPercent = 50; // one of each sector
    known.results[0].sector = arts;
    known.results[1].sector = trade;
    known.results[2].sector = trade;
    const MemberId last {4};
    known.results.append({.id = {4}, .member = last, .place = 4, .points = 200, .sector = arts});
    CHECK(nextInOrder(known, leading) == last); // the next by points would be a second one of trade
    CHECK(nextInOrder(known, following) == waiting);
    HonourMove move = moveOf(HonourEvent::Replace);
    CHECK(standingOf(valueOf(advanced(known, move, {}, lastDay)), last) == Standing::Chosen);
    move.other = waiting;
    CHECK(fieldsOf(known, move) == QList<HonourField> {HonourField::Other});
    known.round.sectorPercent = 0;
    CHECK(nextInOrder(known, leading) == waiting);
    CHECK(fieldsOf(known, move).isEmpty());
    known.round.sectorEach = true;
    CHECK(nextInOrder(known, leading) == last); // or nobody would be of the arts
    known.results.last().points = 50; // fewer than are needed
    CHECK(nextInOrder(known, leading) == waiting);
    known.results.last().points = 200;
    known.results[2].sector = {};
    known.results.last().sector = {};
    CHECK(nextInOrder(known, leading) == waiting);
}

TEST_CASE("no step is done on a day that is still to come", "[evaluation]")
{
    HonourMove move = moveOf(HonourEvent::Decide);
    CHECK(faultsOf(caseIn(HonourState::Objections), move, {}, move.on).isEmpty());
    const auto faults = faultsOf(caseIn(HonourState::Objections), move, {}, move.on.addDays(-1));
    REQUIRE(faults.size() == 1);
    CHECK(faults.first().field == HonourField::Day);
    CHECK(faults.first().sentence == u"2025-01-10 is still to come: tell the day on which it was done."_s);
    CHECK_FALSE(advanced(caseIn(HonourState::Objections), move, {}, move.on.addDays(-1)).has_value());
}

TEST_CASE("objections to the points of a round count among its own", "[evaluation]")
{
    const Office office;
    const auto set = [&](const QString &name, int year) {
        const RuleSet added {{}, 0, name, {year, 1, 1}, {year, 12, 31}, false};
        return valueOf(act(*office.workbook, [&] { return RuleSetRepository(office.database).insert(added); })).id;
    };
    const RuleSetId now = set(u"2024"_s, 2024);
    const RuleSetId before = set(u"2023"_s, 2023);
    const Member ann = office.member(u"Ann"_s);
    const auto rowOf = [&](RuleSetId rules) {
        PointRow row;
        row.ruleSet = rules;
        row.member = ann.id;
        row.rule = u"B1"_s;
        row.points = 100;
        row.countedTo = row.postedOn = {2024, 12, 31};
        return valueOf(act(*office.workbook, [&] { return PointRowRepository(office.database).insert(row); })).id;
    };
    HonourRound round = caseIn(HonourState::Objections).round;
    round.id = {};
    round.ruleSet = now;
    round = valueOf(act(*office.workbook, [&] { return HonourRoundRepository(office.database).insert(round); }));
    const auto object = [&](const QString &words, const PointObjection &objection) {
        PointObjection made = objection;
        made.member = ann.id;
        made.words = words;
        valueOf(act(*office.workbook, [&] { return PointObjectionRepository(office.database).insert(made); }));
    };
    object(u"round"_s, {.round = round.id, .receivedOn = {2025, 1, 8}});
    object(u"row"_s, {.row = rowOf(now), .receivedOn = {2025, 1, 8}});
    object(u"points"_s, {.receivedOn = {2024, 6, 1}});
    object(u"other row"_s, {.row = rowOf(before), .receivedOn = {2025, 1, 8}});
    object(u"before"_s, {.receivedOn = {2023, 12, 31}});
    HonourCase known = valueOf(readHonourCase(office.database, round.id));
    known.results = caseIn(HonourState::Objections).results;
    QStringList words;
    for (const PointObjection &each : openObjections(known))
        words.append(each.words);
    CHECK(words == QStringList {u"round"_s, u"row"_s, u"points"_s});
    const auto faults = faultsOf(known, moveOf(HonourEvent::Decide), {}, lastDay);
    REQUIRE(faults.size() == 1);
    CHECK(faults.first().sentence.startsWith("3 objections"_L1));
}
