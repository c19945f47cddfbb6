#include "core/invitations/invitation.h"

#include "tests/support/refusal.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE("an invitation that breaks a rule is told which", "[invitations]")
{
    Invitation invitation;
    invitation.activity = {1};
    CHECK(refusal(validate(invitation)) == u"An invitation names an activity and a member."_s);
    invitation.member = {1};
    CHECK(validate(invitation));
    invitation.activity = {};
    CHECK(refusal(validate(invitation)) == u"An invitation names an activity and a member."_s);
    invitation.activity = {1};
    invitation.sentOn = {2024, 3, 18};
    invitation.repliedOn = {2024, 3, 17};
    CHECK(refusal(validate(invitation)) == u"The reply lies before the letter."_s);
    invitation.repliedOn = {2024, 3, 18};
    CHECK(validate(invitation));
}
