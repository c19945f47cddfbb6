#include "core/ledger/delays.h"

#include "core/ledger/handling.h"
#include "tests/support/printing.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// Handed over on Friday the 1st of March, to be done by the 29th.
Suggestion handedCard()
{
    Suggestion card;
    card.content = u"修桥"_s;
    card.registeredOn = {2024, 3, 1};
    card.route = Route::Department;
    card.dueOn = {2024, 3, 29};
    return card;
}

} // namespace

TEST_CASE("a card becomes late the day after its last day, and again when more time runs out", "[ledger]")
{
    Suggestion card = handedCard();
    CHECK(becameLateOn(card, {2024, 3, 29}).isEmpty());
    CHECK(becameLateOn(card, {2024, 3, 30}) == QList<QDate> {{2024, 3, 30}});
    card.steps.append({.takenOn = {2024, 4, 8},
                       .content = u"准"_s,
                       .kind = StepKind::Extended,
                       .dueOn = {2024, 4, 30},
                       .dueWas = {2024, 3, 29}});
    card.dueOn = {2024, 4, 30};
    CHECK(becameLateOn(card, {2024, 6, 1}) == QList<QDate> {{2024, 3, 30}, {2024, 5, 1}});
    card.closedOn = {2024, 4, 20};
    CHECK(becameLateOn(card, {2024, 6, 1}) == QList<QDate> {{2024, 3, 30}}); // it was late once, and that stays
}

TEST_CASE("a card that is done in time, paused or without a last day never becomes late", "[ledger]")
{
    Suggestion card = handedCard();
    card.closedOn = {2024, 3, 29};
    CHECK(becameLateOn(card, {2024, 6, 1}).isEmpty());
    card = handedCard();
    card.steps.append({.takenOn = {2024, 3, 20}, .content = u"等"_s, .kind = StepKind::Paused});
    CHECK(becameLateOn(card, {2024, 6, 1}).isEmpty());
    card = handedCard();
    card.dueOn = {};
    CHECK(becameLateOn(card, {2024, 6, 1}).isEmpty());
}

TEST_CASE("the days on which a card became late are those found by looking at each evening", "[ledger]")
{
    std::mt19937 chance(31);
    const auto below = [&](int limit) { return static_cast<int>(chance() % static_cast<unsigned>(limit)); };
    const HandlingTerms terms {
        .deadlines = {{}, WorkCalendar::announced()}, .solved = {1}, .dissatisfied = {4}, .today = {2026, 12, 31}};
    int found = 0;
    for (int course = 0; course < 300; ++course) {
        Suggestion card = handedCard();
        card.id = {1};
        card.route = Route::Open;
        card.dueOn = {};
        QDate day = card.registeredOn;
        for (int turn = 0; turn < 10; ++turn) {
            day = day.addDays(below(40));
            SuggestionStep step {.takenOn = day,
                                 .content = u"因为"_s,
                                 .kind = turn == 0 ? StepKind::Handed : static_cast<StepKind>(6 + below(15)),
                                 .entry = {4},
                                 .person = u"张主任"_s};
            if (step.kind == StepKind::Extended)
                step.dueOn = std::max(day, card.dueOn).addDays(10);
            if (step.kind == StepKind::ExtensionAsked)
                step.askedUntil = std::max(day, card.dueOn).addDays(10);
            if (const auto next = handled(card, step, terms))
                card = *next;
        }
        QList<QDate> late;
        for (QDate evening = card.registeredOn; evening <= day.addDays(60); evening = evening.addDays(1))
            if (isOverdue(card, evening) && !isOverdue(card, evening.addDays(-1)))
                late.append(evening);
        REQUIRE(becameLateOn(card, day.addDays(60)) == late);
        found += static_cast<int>(late.size());
    }
    CHECK(found > 300);
}
