#pragma once

#include "core/base/typedword.h"
#include "core/invitations/invitation.h"

#include <optional>

namespace lianxin {

// Who comes through the door: the rules of checking in.

/// One name of the list at the door.
struct Invitee {
    InvitationId invitation;
    QString name;
    bool isSettled = false; ///< it is known already whether they came
};

/// How well `typed`, which is comparable(), fits `name`: 0 = its initials exactly, or its characters; 1 = somehow;
/// none = not at all. `word` is made of `typed`.
[[nodiscard]] std::optional<int> nameFit(const QString &typed, const TypedWord &word, const QString &name);

/// Those whom `typed` may mean: initials of the pinyin (zs), more of it, characters, or the place in the list from 1
/// on. Whose initials are exactly these come first, then those who are not settled, each in the order of the list.
[[nodiscard]] QList<InvitationId> meantBy(const QString &typed, const QList<Invitee> &list);

/// Whether somebody who arrives at `time` is late: more than `lateMinutes` after `start`. Nobody is when one of the
/// times is null.
[[nodiscard]] Presence presenceAt(QTime time, QTime start, int lateMinutes);

/// The invitation with what became of it; `time` is kept for those who came only, and may be null.
[[nodiscard]] Invitation checkedIn(Invitation invitation, Presence presence, QTime time);

/// What became of somebody who did not come, by what was answered: who said so is on leave.
[[nodiscard]] Presence awayAs(Reply reply);

/// The invitation of `member`, who came in place of the one invited by `away`; `presence`: on time or late.
[[nodiscard]] Invitation substituteOf(const Invitation &away, MemberId member, Presence presence, QTime time);

} // namespace lianxin
