#pragma once

#include "core/invitations/invitation.h"
#include "core/storage/repository.h"

namespace lianxin {

/// The stored invitations.
class InvitationRepository : public Repository<Invitation>
{
public:
    inline static const QString table = QStringLiteral("invitation");

    using Repository::Repository;

    /// In the order in which they were made.
    [[nodiscard]] Result<QList<Invitation>> of(ActivityId activity) const;
    [[nodiscard]] Result<QList<Invitation>> of(MemberId member) const;
    /// All by id with what figures are counted from; not why somebody was chosen.
    [[nodiscard]] Result<QList<Invitation>> counted() const;
    /// Of the visits that were held within `period`, by id: activity, member, channel, reply and presence.
    [[nodiscard]] Result<QList<Invitation>> heldWithin(const Period &period) const;
    /// Those sent by the evening of `day` to visits that are still to come then, and not answered.
    [[nodiscard]] Result<QList<Invitation>> silentOn(QDate day) const;
};

} // namespace lianxin
