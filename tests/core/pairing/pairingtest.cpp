#include "core/pairing/pairing.h"

#include "tests/support/refusal.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE("a pairing is quiet when nothing was done for longer than the months set", "[pairing]")
{
    Pairing pairing;
    pairing.startedOn = {2024, 4, 10};
    const QDate day {2025, 3, 31};

    CHECK(stateOf(pairing, {2024, 12, 31}, day, 3) == PairingState::Active);
    CHECK(stateOf(pairing, {2024, 12, 30}, day, 3) == PairingState::Quiet);
    CHECK(stateOf(pairing, {}, day, 3) == PairingState::Quiet);
    CHECK(stateOf(pairing, {}, {2024, 5, 1}, 3) == PairingState::Active);
    pairing.endedOn = {2025, 3, 31};
    CHECK(stateOf(pairing, {2025, 3, 1}, day, 3) == PairingState::Ended);
    CHECK(stateOf(pairing, {2025, 3, 1}, {2025, 3, 30}, 3) == PairingState::Active);
}

TEST_CASE("a pairing, a service or an outcome that breaks a rule is told which", "[pairing]")
{
    Pairing whole;
    whole.member = {1};
    whole.partner = {2};
    whole.startedOn = {2024, 4, 10};
    CHECK(validate(whole));
    for (auto drop : {+[](Pairing &each) { each.member = {}; }, +[](Pairing &each) { each.partner = {}; },
                      +[](Pairing &each) { each.startedOn = {}; }}) {
        Pairing pairing = whole;
        drop(pairing);
        CHECK(refusal(validate(pairing)) == u"A pairing has a member, a partner and a first day."_s);
    }
    Pairing ended = whole;
    ended.endedOn = {2024, 4, 9};
    CHECK(refusal(validate(ended)) == u"A pairing cannot end before it began."_s);
    ended.endedOn = ended.startedOn;
    CHECK(validate(ended));

    PairingService service;
    service.pairing = {1};
    CHECK(refusal(validate(service)) == u"A service has a pairing and a day."_s);
    service.servedOn = {2024, 6, 1};
    CHECK(validate(service));
    service.pairing = {};
    CHECK(refusal(validate(service)) == u"A service has a pairing and a day."_s);

    Outcome outcome;
    CHECK(refusal(validate(outcome)) == u"The title of an outcome has 1 to 200 characters."_s);
    outcome.title = u"o"_s;
    CHECK(validate(outcome));
}
