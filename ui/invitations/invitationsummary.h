#pragma once

#include "core/invitations/invitation.h"

#include <QString>

namespace lianxin::ui {

/// How many of an activity were invited, what they answered, and what became of it on the day.
struct InvitationSummary {
    int invited = 0;
    int accepted = 0;
    int leave = 0; ///< asked for leave
    int declined = 0;
    int silent = 0; ///< have not answered
    int present = 0; ///< were there, in time or late
    int excused = 0; ///< were on leave on the day
    int absent = 0;

    /// How many of them it is known of whether they came.
    [[nodiscard]] int known() const { return present + excused + absent; }
    int local = 0; ///< local seats that somebody has who did not say no
    int specialist = 0; ///< the same of specialist seats

    friend bool operator==(const InvitationSummary &, const InvitationSummary &) = default;
};

[[nodiscard]] InvitationSummary summaryOf(const QList<Invitation> &invitations);

/// "12 invited · 9 accepted · 1 on leave · 2 silent"; once it is known of one whether they came, who was there:
/// "12 invited · 9 present · 1 on leave · 1 absent · 1 not noted yet". What is zero is left out, but for those invited.
[[nodiscard]] QString sentence(const InvitationSummary &summary);

/// "local 3 of 3 · specialist 6 of 7": the seats taken.
[[nodiscard]] QString seatSentence(const InvitationSummary &summary, const Activity &activity);

} // namespace lianxin::ui
