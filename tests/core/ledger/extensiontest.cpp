#include "core/ledger/handling.h"
#include "core/ledger/lateness.h"
#include "tests/support/printing.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

HandlingTerms officeTerms()
{
    return {.deadlines = {{}, WorkCalendar::announced()}, .solved = {1}, .dissatisfied = {4}, .today = {2026, 12, 31}};
}

/// A step of `kind` with what it asks for; ten days more where it asks for a later day.
SuggestionStep toldStep(StepKind kind, QDate day, const Suggestion &card)
{
    SuggestionStep step {.takenOn = day, .content = u"汛期施工"_s, .kind = kind, .entry = {5}, .person = u"张主任"_s};
    if (kind == StepKind::Extended)
        step.dueOn = card.dueOn.addDays(10);
    if (kind == StepKind::ExtensionAsked)
        step.askedUntil = card.dueOn.addDays(10);
    return step;
}

/// To a department.
Suggestion handedOnTuesday()
{
    Suggestion card;
    card.id = {1};
    card.number = u"1"_s;
    card.content = u"修桥"_s;
    card.registeredOn = {2024, 3, 4};
    return valueOf(handled(card, toldStep(StepKind::Handed, {2024, 3, 5}, card), officeTerms()));
}

/// On the day after.
Suggestion signedFor()
{
    const Suggestion card = handedOnTuesday();
    return valueOf(handled(card, toldStep(StepKind::Received, {2024, 3, 6}, card), officeTerms()));
}

} // namespace

TEST_CASE("a request for more time moves no deadline, and waits until it is granted or refused", "[ledger]")
{
    const Suggestion card = signedFor();
    SuggestionStep request = toldStep(StepKind::ExtensionAsked, {2024, 3, 11}, card);
    request.person = u"市水务局"_s;
    request.askedUntil = card.dueOn.addDays(20);
    const Suggestion asked = valueOf(handled(card, request, officeTerms()));
    CHECK(asked.dueOn == card.dueOn);
    CHECK(stateOf(asked) == HandlingState::InHand);
    CHECK(openRequest(asked, {2024, 3, 10}) == nullptr);
    REQUIRE(openRequest(asked, {2024, 3, 11}) != nullptr);
    CHECK(openRequest(asked, {2024, 3, 11})->person == u"市水务局"_s);
    CHECK(openRequest(asked, {2024, 3, 11})->askedUntil == card.dueOn.addDays(20));
    CHECK(isOverdue(asked, card.dueOn.addDays(1))); // to ask is not to have

    const Suggestion refused =
        valueOf(handled(asked, toldStep(StepKind::ExtensionRefused, {2024, 3, 13}, asked), officeTerms()));
    CHECK(refused.dueOn == card.dueOn);
    CHECK(openRequest(refused, {2024, 3, 12}) != nullptr); // as it stood on that evening
    CHECK(openRequest(refused, {2024, 3, 13}) == nullptr);

    SuggestionStep answer = toldStep(StepKind::Extended, {2024, 3, 13}, asked);
    answer.dueOn = card.dueOn.addDays(5); // less than was asked for
    const Suggestion granted = valueOf(handled(asked, answer, officeTerms()));
    CHECK(granted.dueOn == card.dueOn.addDays(5));
    CHECK(openRequest(granted, {2024, 3, 13}) == nullptr);
}

TEST_CASE("requests and their answers are told with who, until when and why, a line each", "[ledger]")
{
    Suggestion card = signedFor();
    card = valueOf(handled(card, toldStep(StepKind::Chased, {2024, 3, 7}, card), officeTerms()));
    SuggestionStep request = toldStep(StepKind::ExtensionAsked, {2024, 3, 11}, card);
    request.person = u"市水务局"_s;
    request.askedUntil = {2024, 6, 30};
    card = valueOf(handled(card, request, officeTerms()));
    SuggestionStep answer = toldStep(StepKind::Extended, {2024, 3, 13}, card);
    answer.content = u"同意"_s;
    answer.dueOn = {2024, 5, 31};
    card = valueOf(handled(card, answer, officeTerms()));
    const QStringList lines = extensionLines(card.steps, Directory()).split(u'\n');
    REQUIRE(lines.size() == 2);
    CHECK(lines.first()
          == u"2024-03-11 More time asked for \u00B7 市水务局 \u00B7 wanted until 2024-06-30 \u00B7 汛期施工"_s);
    CHECK(lines.last() == u"2024-03-13 Extended \u00B7 张主任 \u00B7 until 2024-05-31 \u00B7 同意"_s);
    CHECK(extensionLines(signedFor().steps, Directory()).isEmpty());
}

TEST_CASE("a request is refused without a later day, a second one before the answer, an answer without one", "[ledger]")
{
    const Suggestion card = handedOnTuesday();
    SuggestionStep request = toldStep(StepKind::ExtensionAsked, {2024, 3, 11}, card);
    request.askedUntil = card.dueOn;
    CHECK(faultsOf(card, request, officeTerms()).value(0).field == StepField::DueOn);
    request.askedUntil = card.dueOn.addDays(1);
    const Suggestion asked = valueOf(handled(card, request, officeTerms()));
    request.askedUntil = card.dueOn.addDays(2);
    const auto again = faultsOf(asked, request, officeTerms());
    REQUIRE(again.size() == 1);
    CHECK(again.first().field == StepField::Kind);
    CHECK(again.first().sentence.contains(u"2024-03-11"_s));
    const auto answer = faultsOf(card, toldStep(StepKind::ExtensionRefused, {2024, 3, 11}, card), officeTerms());
    REQUIRE(answer.size() == 1);
    CHECK(answer.first().field == StepField::Kind);
}

TEST_CASE("a request falls with what takes the card from the department, and outlasts what does not", "[ledger]")
{
    Suggestion asked = handedOnTuesday();
    for (const StepKind kind : {StepKind::ExtensionAsked, StepKind::Received, StepKind::Chased})
        asked = valueOf(handled(asked, toldStep(kind, {2024, 3, 8}, asked), officeTerms()));
    CHECK(openRequest(asked, {2024, 6, 1}) != nullptr);
    for (const StepKind kind : {StepKind::Returned, StepKind::Reassigned, StepKind::Answered, StepKind::Closed}) {
        INFO(wordFor(kind).toStdString());
        CHECK(openRequest(valueOf(handled(asked, toldStep(kind, {2024, 3, 20}, asked), officeTerms())), {2024, 6, 1})
              == nullptr);
    }
    for (const StepKind kind : {StepKind::Paused, StepKind::Escalated, StepKind::Note}) {
        INFO(wordFor(kind).toStdString());
        CHECK(openRequest(valueOf(handled(asked, toldStep(kind, {2024, 3, 20}, asked), officeTerms())), {2024, 6, 1})
              != nullptr);
    }
}

TEST_CASE("a request is answered while the card rests, and only the rest after a grant moves the day granted",
          "[ledger]")
{
    Suggestion asked = signedFor();
    asked = valueOf(handled(asked, toldStep(StepKind::ExtensionAsked, {2024, 3, 7}, asked), officeTerms()));
    asked = valueOf(handled(asked, toldStep(StepKind::Paused, {2024, 3, 8}, asked), officeTerms())); // Friday
    REQUIRE(openRequest(asked, {2024, 3, 11}) != nullptr);

    Suggestion refused =
        valueOf(handled(asked, toldStep(StepKind::ExtensionRefused, {2024, 3, 12}, asked), officeTerms()));
    CHECK(stateOf(refused) == HandlingState::Paused);
    CHECK(openRequest(refused, {2024, 3, 12}) == nullptr);
    CHECK(refused.dueOn == QDate(2024, 4, 17));
    refused = valueOf(handled(refused, toldStep(StepKind::Resumed, {2024, 3, 15}, refused), officeTerms()));
    CHECK(refused.dueOn == QDate(2024, 4, 24)); // five working days later

    SuggestionStep grant = toldStep(StepKind::Extended, {2024, 3, 12}, asked);
    grant.dueOn = {2024, 5, 20}; // Monday
    Suggestion granted = valueOf(handled(asked, grant, officeTerms()));
    CHECK(stateOf(granted) == HandlingState::Paused);
    CHECK(isPaused(granted, {2024, 3, 14}));
    CHECK(openRequest(granted, {2024, 3, 12}) == nullptr);
    CHECK(granted.dueOn == QDate(2024, 5, 20));
    granted = valueOf(handled(granted, toldStep(StepKind::Resumed, {2024, 3, 15}, granted), officeTerms()));
    CHECK(granted.dueOn == QDate(2024, 5, 23)); // Wednesday to Friday were three
}
