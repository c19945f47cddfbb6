#include "core/ledger/lateness.h"

#include "tests/support/printing.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// Handed over on Monday 2024-03-04, due on Friday 2024-03-29.
Suggestion handedOver()
{
    Suggestion card;
    card.id = {1};
    card.registeredOn = {2024, 3, 4};
    card.route = Route::Department;
    card.dueOn = {2024, 3, 29};
    card.steps = {{.takenOn = {2024, 3, 4}, .content = {}, .kind = StepKind::Handed, .dueOn = {2024, 3, 29}}};
    return card;
}

Suggestion with(Suggestion card, StepKind kind, QDate day)
{
    card.steps.append({.takenOn = day, .content = {}, .kind = kind});
    return card;
}

Lateness late(const Suggestion &card, QDate day)
{
    return latenessOf(card, day, {}, WorkCalendar::announced());
}

} // namespace

TEST_CASE("a card is soon due, late, and late for long, by its last day", "[ledger]")
{
    const Suggestion card = handedOver();
    CHECK(late(card, {2024, 3, 21}) == Lateness::None);
    CHECK(late(card, {2024, 3, 22}) == Lateness::Soon); // five working days before
    CHECK(late(card, {2024, 3, 29}) == Lateness::Soon);
    CHECK(late(card, {2024, 3, 30}) == Lateness::Late);
    CHECK(late(card, {2024, 4, 13}) == Lateness::Late);
    CHECK(late(card, {2024, 4, 14}) == Lateness::LongLate);
    CHECK(late(with(card, StepKind::Paused, {2024, 3, 20}), {2024, 4, 14}) == Lateness::None);
    Suggestion closed = card;
    closed.closedOn = {2024, 4, 1};
    CHECK(late(closed, {2024, 4, 14}) == Lateness::None);
    CHECK(late(closed, {2024, 3, 31}) == Lateness::Late);
}

TEST_CASE("a leader hears of it after two chases or fifteen days, once", "[ledger]")
{
    Suggestion card = handedOver();
    const QDate day(2024, 4, 5);
    CHECK_FALSE(isForLeader(card, day, {}));
    CHECK(isForLeader(card, {2024, 4, 13}, {}));
    card = with(card, StepKind::Chased, {2024, 4, 1});
    CHECK_FALSE(isForLeader(card, day, {}));
    card = with(card, StepKind::Chased, {2024, 4, 3});
    CHECK(chasesWithoutAnswer(card, {2024, 4, 2}) == 1);
    CHECK(isForLeader(card, day, {}));
    CHECK_FALSE(isForLeader(with(card, StepKind::Escalated, {2024, 4, 4}), {2024, 5, 1}, {}));
    CHECK_FALSE(isForLeader(with(card, StepKind::Paused, {2024, 4, 4}), day, {}));
    CHECK(chasesWithoutAnswer(with(card, StepKind::Answered, {2024, 4, 4}), day) == 0);
}

TEST_CASE("a return visit is due four and twelve weeks after closing, and no more", "[ledger]")
{
    Suggestion card = handedOver();
    CHECK_FALSE(nextVisitOn(card, {2024, 6, 1}, {}).isValid());
    card.closedOn = {2024, 4, 1};
    CHECK_FALSE(nextVisitOn(card, {2024, 6, 1}, {}).isValid());
    card = with(card, StepKind::Closed, {2024, 4, 1});
    CHECK(nextVisitOn(card, {2024, 6, 1}, {}) == QDate(2024, 4, 29));
    card = with(card, StepKind::Visited, {2024, 5, 2});
    CHECK(nextVisitOn(card, {2024, 6, 1}, {}) == QDate(2024, 6, 24));
    card = with(card, StepKind::Visited, {2024, 6, 24});
    CHECK_FALSE(nextVisitOn(card, {2024, 7, 1}, {}).isValid());
    card.route = Route::OnSite;
    CHECK_FALSE(nextVisitOn(card, {2024, 5, 1}, {}).isValid());
}

TEST_CASE("a leader who follows it hears of it in the agreed rhythm", "[ledger]")
{
    Suggestion card = handedOver();
    CHECK_FALSE(nextOversightOn(card, {2024, 4, 1}).isValid());
    card.overseer = {1};
    card.overseenEvery = 14;
    CHECK(nextOversightOn(card, {2024, 4, 1}) == QDate(2024, 3, 18));
    CHECK(nextOversightOn(with(card, StepKind::Note, {2024, 3, 20}), {2024, 4, 1}) == QDate(2024, 4, 3));
}

TEST_CASE("a signature is due until there is one", "[ledger]")
{
    const Deadlines deadlines({{.task = DeadlineTask::Receipt, .days = 5}}, WorkCalendar::announced());
    CHECK(receiptDueOn(handedOver(), deadlines) == QDate(2024, 3, 11));
    CHECK_FALSE(receiptDueOn(with(handedOver(), StepKind::Received, {2024, 3, 5}), deadlines).isValid());
}

TEST_CASE("pauses are told from the steps; one that goes on ends today", "[ledger]")
{
    Suggestion card = with(handedOver(), StepKind::Paused, {2024, 3, 6});
    card = with(card, StepKind::Resumed, {2024, 3, 11});
    card = with(card, StepKind::Paused, {2024, 3, 20});
    const auto pauses = pausesOf(card, {2024, 3, 25});
    REQUIRE(pauses.size() == 2);
    CHECK(pauses.first() == std::pair(QDate(2024, 3, 6), QDate(2024, 3, 11)));
    CHECK(pauses.last() == std::pair(QDate(2024, 3, 20), QDate(2024, 3, 25)));
}
