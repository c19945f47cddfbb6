#include "core/ledger/suggestion.h"

#include "tests/support/refusal.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE("a card is overdue from the day after its last day until it is closed", "[ledger]")
{
    Suggestion suggestion;
    suggestion.registeredOn = {2024, 3, 28};
    suggestion.route = Route::Department;
    suggestion.dueOn = {2024, 6, 28};

    CHECK_FALSE(isOverdue(suggestion, {2024, 6, 28}));
    CHECK(isOverdue(suggestion, {2024, 6, 29}));
    suggestion.closedOn = {2024, 7, 5};
    CHECK(isOverdue(suggestion, {2024, 7, 4}));
    CHECK_FALSE(isOverdue(suggestion, {2024, 7, 5}));
    suggestion.route = Route::Report;
    CHECK_FALSE(isOverdue(suggestion, {2024, 7, 4}));
    suggestion.route = Route::Department;
    CHECK_FALSE(isOpen(suggestion, {2024, 3, 27})); // it was not registered yet
}

TEST_CASE("a suggestion that breaks a rule is told which", "[ledger]")
{
    Suggestion suggestion;
    CHECK(refusal(validate(suggestion)) == u"The number of a suggestion has 1 to 40 characters."_s);
    suggestion.number = QString(41, u'1');
    CHECK(refusal(validate(suggestion)) == u"The number of a suggestion has 1 to 40 characters."_s);
    suggestion.number = u"2024-01"_s;
    CHECK(refusal(validate(suggestion)) == u"A suggestion is told in 1 to 5,000 characters."_s);
    suggestion.content = QString(5001, u'c');
    CHECK(refusal(validate(suggestion)) == u"A suggestion is told in 1 to 5,000 characters."_s);
    suggestion.content.chop(1);
    CHECK(refusal(validate(suggestion)) == u"A suggestion has a day on which it was registered."_s);
    suggestion.registeredOn = {2024, 3, 28};
    CHECK(validate(suggestion));
    suggestion.closedOn = {2024, 3, 27};
    CHECK(refusal(validate(suggestion)) == u"It cannot be done before it was registered."_s);
    suggestion.closedOn = suggestion.registeredOn;
    CHECK(validate(suggestion));
}
