#pragma once

#include "core/activities/activity.h"

namespace lianxin {

using InvitationId = Id<struct InvitationTag>;

/// Which kind of seat of the panel a member takes. Source: the programme, D-18 and D-20.
enum class Seat { Local, Specialist };

/// How the invitation came about.
enum class Channel { Local, Specialist, Volunteer, Substitute };

enum class Reply { None, Accepted, Leave, Declined };

/// What became of it on the day.
enum class Presence { Unknown, Present, Late, Leave, Absent };

std::span<const char *const> codesOf(Seat);
std::span<const char *const> codesOf(Channel);
std::span<const char *const> codesOf(Reply);
std::span<const char *const> codesOf(Presence);

/// Whether the member was there; coming late counts.
[[nodiscard]] inline bool attended(Presence presence)
{
    return presence == Presence::Present || presence == Presence::Late;
}

/// Whether the seat is free again.
[[nodiscard]] inline bool saidNo(Reply reply)
{
    return reply == Reply::Leave || reply == Reply::Declined;
}

/// One member asked to one activity, from the letter to the day.
struct Invitation {
    InvitationId id;
    int revision = 0;
    ActivityId activity;
    MemberId member; ///< once per activity
    Seat seat = Seat::Specialist;
    Channel channel = Channel::Specialist;
    EntryId specialty; ///< the one that was matched
    QDate sentOn;
    Reply reply = Reply::None;
    QDate repliedOn;
    Presence presence = Presence::Unknown;
    QTime arrivedAt;
    EntryId leaveReason;
    InvitationId substitutes; ///< whose seat it took
    QString reason; ///< why this member was chosen, in words
    QString note;

    friend bool operator==(const Invitation &, const Invitation &) = default;
};

/// Errors: Invalid.
Result<void> validate(const Invitation &invitation);

} // namespace lianxin
