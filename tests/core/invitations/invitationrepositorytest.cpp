#include "core/invitations/invitationrepository.h"

#include "tests/support/office.h"
#include "tests/support/roundtrip.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE_METHOD(Office, "an invitation is stored with every field", "[invitations]")
{
    InvitationRepository invitations(database);
    Invitation first;
    first.activity = activity(1).id;
    first.member = member(u"安"_s).id;
    Invitation replaced = first;
    replaced.member = member(u"白"_s).id;
    replaced = valueOf(act(*workbook, [&] { return invitations.insert(replaced); }));

    const Invitation second {.id = {},
                             .revision = 0,
                             .activity = activity(2).id,
                             .member = member(u"陈"_s).id,
                             .seat = Seat::Local,
                             .channel = Channel::Substitute,
                             .specialty = word(WordList::Specialty, u"电商"_s),
                             .sentOn = {2024, 3, 18},
                             .reply = Reply::Accepted,
                             .repliedOn = {2024, 3, 20},
                             .presence = Presence::Late,
                             .arrivedAt = QTime(8, 45),
                             .leaveReason = word(WordList::LeaveReason, u"出差"_s),
                             .substitutes = replaced.id,
                             .reason = u"r"_s,
                             .note = u"n"_s};
    checkRepository(*workbook, invitations, first, second);
    CHECK(valueOf(invitations.of(first.activity)).size() == 1);
    CHECK(valueOf(invitations.of(second.member)).size() == 1);
}

TEST_CASE_METHOD(Office, "a member is invited to an activity once", "[invitations]")
{
    InvitationRepository invitations(database);
    Invitation invitation;
    invitation.activity = activity(1).id;
    invitation.member = member(u"安"_s).id;
    valueOf(act(*workbook, [&] { return invitations.insert(invitation); }));
    CHECK_FALSE(act(*workbook, [&] { return invitations.insert(invitation); }));
}
