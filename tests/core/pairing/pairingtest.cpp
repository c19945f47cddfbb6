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
    CHECK(refusal(validate(ended)) == u"Tell first in a sentence what came of the pairing, then end it."_s);
    ended.result = u"r"_s;
    CHECK(validate(ended));
    ended.visitEvery = 61;
    CHECK(refusal(validate(ended)) == u"A pair is in touch every 1 to 60 months; 0 = not agreed on."_s);

    PairingService service;
    service.pairing = {1};
    CHECK(refusal(validate(service)) == u"A service has a pairing and a day."_s);
    service.servedOn = {2024, 6, 1};
    CHECK(validate(service));
    service.pairing = {};
    CHECK(refusal(validate(service)) == u"A service has a pairing and a day."_s);

    service.pairing = {1};
    service.promiseDueOn = {2024, 5, 31};
    CHECK(refusal(validate(service)) == u"Write first what was promised."_s);
    service.promise = u"p"_s;
    CHECK(refusal(validate(service)) == u"A promise cannot be due before the day on which it was given."_s);
    service.promiseDueOn = service.servedOn;
    CHECK(validate(service));
    service.promiseKeptOn = {2024, 5, 31};
    CHECK(refusal(validate(service)) == u"A promise cannot be kept before the day on which it was given."_s);

    PairingReview review;
    CHECK(refusal(validate(review)) == u"A review has a pairing and a day."_s);
    review.pairing = {1};
    review.reviewedOn = {2024, 6, 1};
    CHECK(validate(review));
    review.verdict = ReviewVerdict::Change;
    CHECK(refusal(validate(review)) == u"Write first what changes in the pairing."_s);
    review.verdict = ReviewVerdict::End;
    CHECK(refusal(validate(review)) == u"Tell first in a sentence what came of the pairing, then end it."_s);
    review.note = u"n"_s;
    CHECK(validate(review));

    Outcome outcome;
    CHECK(refusal(validate(outcome)) == u"The title of an outcome has 1 to 200 characters."_s);
    outcome.title = u"o"_s;
    CHECK(validate(outcome));
    outcome.verifiedOn = {2024, 6, 1};
    CHECK(refusal(validate(outcome)) == u"Only what has evidence can be verified: write what proves it."_s);
    outcome.evidence = u"e"_s;
    CHECK(validate(outcome));
    outcome.reachedOn = {2024, 6, 2};
    CHECK(refusal(validate(outcome)) == u"An outcome cannot be verified before the day on which it was reached."_s);
    outcome.verifiedOn = outcome.reachedOn;
    outcome.values = {{5, {}}};
    CHECK(refusal(validate(outcome)) == u"An amount is more than 0 and has a unit."_s);
}
