#include "core/ledger/handling.h"

#include "core/ledger/joining.h"
#include "core/ledger/lateness.h"
#include "tests/support/printing.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

constexpr EntryId solved {1};
constexpr EntryId planned {2};
constexpr EntryId satisfied {3};
constexpr EntryId dissatisfied {4};
constexpr EntryId roads {5};
constexpr EntryId farms {6};
const QDate monday(2024, 3, 4);

HandlingTerms terms()
{
    return {.deadlines = {{}, WorkCalendar::announced()},
            .solved = solved,
            .dissatisfied = dissatisfied,
            .today = {2026, 12, 31}};
}

Suggestion registered()
{
    Suggestion card;
    card.id = {1};
    card.number = u"1"_s;
    card.content = u"修桥"_s;
    card.registeredOn = monday;
    card.proposers = {MemberId {1}};
    return card;
}

/// A step of `kind` with all that any kind could ask for.
SuggestionStep fullStep(StepKind kind, QDate day, const Suggestion &card)
{
    SuggestionStep step {.takenOn = day, .content = u"因为"_s, .kind = kind, .entry = roads, .person = u"张主任"_s};
    if (kind == StepKind::Closed)
        step.entry = planned;
    if (kind == StepKind::Judged)
        step.entry = satisfied;
    if (kind == StepKind::Extended)
        step.dueOn = std::max(day, card.dueOn).addDays(10);
    if (kind == StepKind::ExtensionAsked)
        step.askedUntil = std::max(day, card.dueOn).addDays(10);
    return step;
}

Suggestion after(Suggestion card, std::initializer_list<StepKind> kinds)
{
    QDate day = monday;
    for (const StepKind kind : kinds)
        card = valueOf(handled(card, fullStep(kind, day = day.addDays(1), card), terms()));
    return card;
}

/// A suggestion in each state, by the shortest way there.
Suggestion in(HandlingState state)
{
    switch (state) {
    case HandlingState::Registered:
        return registered();
    case HandlingState::Sent:
        return after(registered(), {StepKind::Handed});
    case HandlingState::InHand:
        return after(registered(), {StepKind::Handed, StepKind::Received});
    case HandlingState::Returned:
        return after(registered(), {StepKind::Handed, StepKind::Returned});
    case HandlingState::Paused:
        return after(registered(), {StepKind::Handed, StepKind::Received, StepKind::Paused});
    case HandlingState::Answered:
        return after(registered(), {StepKind::Handed, StepKind::Received, StepKind::Answered});
    case HandlingState::Writing:
        return after(registered(), {StepKind::Reported});
    case HandlingState::Closed:
        return after(registered(), {StepKind::Handed, StepKind::Received, StepKind::Closed});
    case HandlingState::Merged:
        break;
    }
    Suggestion card = registered();
    card.mergedInto = {2};
    return card;
}

/// A refusal answers a request, which was made before the card was paused.
Suggestion readyFor(StepKind kind, const Suggestion &card)
{
    const bool isAnswer = kind == StepKind::ExtensionRefused && transition(stateOf(card), kind) != nullptr;
    if (isAnswer && stateOf(card) == HandlingState::Paused)
        return after(registered(), {StepKind::Handed, StepKind::Received, StepKind::ExtensionAsked, StepKind::Paused});
    return isAnswer ? valueOf(handled(card, fullStep(StepKind::ExtensionAsked, {2024, 6, 2}, card), terms())) : card;
}

constexpr int kinds = static_cast<int>(StepKind::Split) + 1;

} // namespace

TEST_CASE("every pair of state and step is possible as the table says, or refused by its states", "[ledger]")
{
    for (int s = 0; s < handlingStates; ++s) {
        const auto state = static_cast<HandlingState>(s);
        const Suggestion card = in(state);
        REQUIRE(stateOf(card) == state);
        for (int k = 0; k < kinds; ++k) {
            const auto kind = static_cast<StepKind>(k);
            const Suggestion before = readyFor(kind, card);
            const auto taken = handled(before, fullStep(kind, {2024, 6, 3}, before), terms());
            const Transition *row = transition(state, kind);
            INFO(wordFor(state).toStdString() << ", " << wordFor(kind).toStdString());
            if (kind == StepKind::Note) {
                REQUIRE(taken.has_value());
                CHECK(stateOf(*taken) == state);
            } else if (row == nullptr) {
                REQUIRE_FALSE(taken.has_value());
                CHECK(taken.error().message.contains(wordFor(state)));
            } else if (kind != StepKind::Merged) { // joined() takes that step
                REQUIRE(taken.has_value());
                CHECK(stateOf(*taken) == row->to);
            }
        }
    }
}

TEST_CASE("no row of the table stands twice", "[ledger]")
{
    QSet<std::pair<int, int>> rows;
    for (const Transition &each : transitions())
        rows.insert({static_cast<int>(each.from), static_cast<int>(each.step)});
    CHECK(rows.size() == qsizetype(transitions().size()));
}

TEST_CASE("what a step asks for is refused beside its field", "[ledger]")
{
    for (const Transition &row : transitions()) {
        const Suggestion card = in(row.from);
        const QList<StepFault> faults =
            faultsOf(card, {.takenOn = {2024, 6, 3}, .content = {}, .kind = row.step}, terms());
        const auto missing = [&](StepField field) {
            return std::ranges::any_of(faults, [field](const StepFault &fault) { return fault.field == field; });
        };
        INFO(wordFor(row.from).toStdString() << ", " << wordFor(row.step).toStdString());
        CHECK(missing(StepField::Content) == ((row.demands & Content) != 0));
        CHECK(missing(StepField::Entry) == ((row.demands & (UnitNamed | ResultNamed | SatisfactionNamed)) != 0));
        CHECK(missing(StepField::Person) == ((row.demands & PersonNamed) != 0));
        CHECK(missing(StepField::DueOn) == ((row.demands & LaterDay) != 0));
        CHECK(missing(StepField::Kind) == ((row.demands & RequestOpen) != 0));
    }
}

TEST_CASE("days go in order and not beyond today", "[ledger]")
{
    const Suggestion card = in(HandlingState::Sent);
    HandlingTerms known = terms();
    known.today = {2024, 3, 20};
    const auto faultOn = [&](QDate day) {
        const auto faults = faultsOf(card, fullStep(StepKind::Received, day, card), known);
        return faults.isEmpty() ? QString() : faults.first().sentence;
    };
    CHECK(faultOn({}).contains(u"which day"_s));
    CHECK(faultOn({2024, 3, 4}).contains(u"2024-03-05"_s));
    CHECK(faultOn({2024, 3, 21}).contains(u"not come"_s));
    CHECK(faultOn({2024, 3, 5}).isEmpty());
}

TEST_CASE("handing over starts the clock in working days, and a pause stops it", "[ledger]")
{
    const Suggestion sent = in(HandlingState::Sent);
    CHECK(sent.mainUnit == roads);
    CHECK(terms().deadlines.calendar().workedDays({2024, 3, 5}, sent.dueOn) == 30);
    Suggestion card = valueOf(handled(sent, fullStep(StepKind::Received, {2024, 3, 6}, sent), terms()));
    card = valueOf(handled(card, fullStep(StepKind::Paused, {2024, 3, 8}, card), terms()));
    CHECK(isPaused(card, {2024, 6, 1}));
    CHECK_FALSE(isOverdue(card, {2024, 12, 1}));
    card = valueOf(handled(card, fullStep(StepKind::Resumed, {2024, 3, 15}, card), terms()));
    CHECK(terms().deadlines.calendar().workedDays(sent.dueOn, card.dueOn) == 5);
    CHECK(isOverdue(card, card.dueOn.addDays(1)));
}

TEST_CASE("an extension keeps the day before, and the past stays as it was", "[ledger]")
{
    const Suggestion card = in(HandlingState::InHand);
    SuggestionStep longer = fullStep(StepKind::Extended, card.dueOn.addDays(3), card);
    longer.dueOn = card.dueOn.addDays(30);
    const Suggestion later = valueOf(handled(card, longer, terms()));
    CHECK(later.steps.last().dueWas == card.dueOn);
    CHECK(dueOn(later, card.dueOn.addDays(2)) == card.dueOn);
    CHECK(isOverdue(later, card.dueOn.addDays(2)));
    CHECK_FALSE(isOverdue(later, card.dueOn.addDays(3)));
    longer.dueOn = card.dueOn;
    CHECK(faultsOf(card, longer, terms()).first().field == StepField::DueOn);
}

TEST_CASE("dissatisfaction has it handled again with a clock of its own", "[ledger]")
{
    const Suggestion card = in(HandlingState::Closed);
    SuggestionStep opinion = fullStep(StepKind::Judged, {2024, 6, 3}, card);
    CHECK(stateOf(valueOf(handled(card, opinion, terms()))) == HandlingState::Closed);
    opinion.entry = dissatisfied;
    const Suggestion again = valueOf(handled(card, opinion, terms()));
    CHECK(stateOf(again) == HandlingState::InHand);
    CHECK(again.satisfaction == dissatisfied);
    CHECK_FALSE(again.result.isStored());
    CHECK(terms().deadlines.calendar().workedDays({2024, 6, 3}, again.dueOn) == 30);
    CHECK(closedOn(again, {2024, 5, 1}) == card.closedOn);
    CHECK_FALSE(closedOn(again, {2024, 6, 4}).isValid());
}

TEST_CASE("attitude and pertinence stand beside the opinion, and with no other step", "[ledger]")
{
    const Suggestion card = in(HandlingState::Answered);
    SuggestionStep step = fullStep(StepKind::Judged, monday.addDays(10), card);
    step.attitude = satisfied;
    step.pertinence = dissatisfied;
    const Suggestion judged = valueOf(handled(card, step, terms()));
    CHECK(judged.steps.last().attitude == satisfied);
    CHECK(judged.steps.last().pertinence == dissatisfied);
    CHECK(judged.satisfaction == satisfied);
    CHECK(stateOf(judged) == HandlingState::Answered); // what counts is what they say of the whole
    step.kind = StepKind::Closed;
    step.entry = planned;
    const Suggestion closed = valueOf(handled(card, step, terms()));
    CHECK_FALSE(closed.steps.last().attitude.isStored());
    CHECK_FALSE(closed.steps.last().pertinence.isStored());

    QList<DirectoryEntry> words(2);
    words[0].id = satisfied;
    words[0].name = u"满意"_s;
    words[1].id = dissatisfied;
    words[1].name = u"不满意"_s;
    const QString sentence = sentenceOf(judged.steps.last(), Directory(words));
    CHECK(sentence.contains(u"attitude: 满意"_s));
    CHECK(sentence.contains(u"pertinence: 不满意"_s));
}

TEST_CASE("what was settled without a department is routed anew when it is opened again", "[ledger]")
{
    const Suggestion kept = after(registered(), {StepKind::Kept});
    REQUIRE(stateOf(kept) == HandlingState::Closed);
    CHECK(stateOf(valueOf(handled(kept, fullStep(StepKind::Reopened, {2024, 6, 3}, kept), terms())))
          == HandlingState::Registered);
}

TEST_CASE("what is opened again has the deadline of its route, or none until it is routed", "[ledger]")
{
    Suggestion card = registered();
    for (const auto &[route, task] : {std::pair(Route::Department, std::optional(DeadlineTask::Second)),
                                      {Route::Report, DeadlineTask::Writing},
                                      {Route::OnSite, std::nullopt},
                                      {Route::Kept, std::nullopt}}) {
        card.route = route;
        CHECK(deadlineSetBy(StepKind::Reopened, card) == task);
    }
    CHECK(deadlineSetBy(StepKind::Chased, card) == std::nullopt);
}

TEST_CASE("a department that takes over has a clock of its own, and the one before is kept", "[ledger]")
{
    const Suggestion card = in(HandlingState::Returned);
    SuggestionStep step = fullStep(StepKind::Reassigned, {2024, 3, 20}, card);
    step.entry = farms;
    const Suggestion moved = valueOf(handled(card, step, terms()));
    CHECK(moved.mainUnit == farms);
    CHECK(moved.steps.last().entryWas == roads);
    CHECK(stateOf(moved) == HandlingState::Sent);
    CHECK(moved.dueOn > card.dueOn);
}

TEST_CASE("10,000 random courses keep one route, days in order, and what a closed card has", "[ledger]")
{
    std::mt19937 random(5);
    std::uniform_int_distribution<int> anyKind(0, kinds - 2); // a split is tried below
    std::uniform_int_distribution<int> anyDays(0, 20);
    int taken = 0;
    for (int course = 0; course < 10'000; ++course) {
        Suggestion card = registered();
        QList<Suggestion> before;
        QDate day = monday;
        for (int turn = 0; turn < 12; ++turn) {
            const auto kind = static_cast<StepKind>(anyKind(random));
            day = day.addDays(anyDays(random));
            SuggestionStep step = fullStep(kind, day, card);
            if (kind == StepKind::Judged && anyDays(random) < 7)
                step.entry = dissatisfied;
            const auto next = handled(card, step, terms());
            if (!next || kind == StepKind::Merged)
                continue;
            before.append(card);
            card = *next;
            ++taken;
            const bool settled = stateOf(card) == HandlingState::Closed;
            REQUIRE((!settled || card.closedOn.isValid()));
            REQUIRE((settled || !card.closedOn.isValid()));
            REQUIRE((card.route == Route::Open) == (stateOf(card) == HandlingState::Registered));
            REQUIRE((stateOf(card) != HandlingState::Sent || card.dueOn > card.steps.last().takenOn
                     || card.steps.last().kind != StepKind::Handed));
            REQUIRE(std::ranges::is_sorted(card.steps, {}, &SuggestionStep::takenOn));
            REQUIRE(card.steps.size() == before.size());
        }
        for (qsizetype turn = 0; turn < before.size(); ++turn) { // what it was on each evening can be told afterwards
            if (turn + 1 < before.size() && before.at(turn + 1).steps.last().takenOn == card.steps.at(turn).takenOn)
                continue;
            const QDate evening = card.steps.at(turn).takenOn;
            if (turn + 1 < card.steps.size() && card.steps.at(turn + 1).takenOn == evening)
                continue;
            const Suggestion &then = turn + 1 < before.size() ? before.at(turn + 1) : card;
            REQUIRE(dueOn(card, evening) == then.dueOn);
            REQUIRE(closedOn(card, evening) == then.closedOn);
        }
    }
    CHECK(taken > 20'000);
}

TEST_CASE("what members are dissatisfied with is not closed without a word on what was done since", "[ledger]")
{
    Suggestion card = after(registered(), {StepKind::Handed, StepKind::Received, StepKind::Answered});
    SuggestionStep opinion = fullStep(StepKind::Judged, monday.addDays(4), card);
    opinion.entry = dissatisfied;
    card = valueOf(handled(card, opinion, terms()));
    SuggestionStep closing = fullStep(StepKind::Closed, monday.addDays(5), card);
    closing.content.clear();
    const auto faults = faultsOf(card, closing, terms());
    REQUIRE(faults.size() == 1);
    CHECK(faults.first().field == StepField::Content);
    closing.content = u"又修了一遍"_s;
    CHECK(faultsOf(card, closing, terms()).isEmpty());
}

TEST_CASE("a step is told by what it is, with whom, and what was said; on sheets by its text, if it has one",
          "[ledger]")
{
    DirectoryEntry water;
    water.id = roads;
    water.list = WordList::Unit;
    water.name = u"市水务局"_s;
    const Directory directory({water});
    SuggestionStep step {.takenOn = monday, .content = {}, .kind = StepKind::Handed, .entry = roads};
    CHECK(sentenceOf(step, directory) == wordFor(StepKind::Handed) + u" \u00B7 市水务局"_s);
    CHECK(sheetTextOf(step) == wordFor(StepKind::Handed));
    const QList<SuggestionStep> told {{.takenOn = monday, .content = wordFor(StepKind::Handed)}};
    CHECK(stepsWith({step}, told) == QList {step}); // it is the same, and keeps what it is
    step.content = u"请办理"_s;
    CHECK(sheetTextOf(step) == u"请办理"_s);
    step.kind = StepKind::Note;
    CHECK(sentenceOf(step, directory) == u"请办理"_s);
}
