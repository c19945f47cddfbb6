#include "core/invitations/invitationrepository.h"

#include "core/storage/repositoryimpl.h"

using namespace Qt::StringLiterals;

namespace lianxin {

template <>
const TableMap<Invitation> &tableMap<Invitation>()
{
    using I = Invitation;
    static const TableMap<I> map {
        .table = InvitationRepository::table,
        .columns = {column(u"activity"_s, &I::activity), column(u"member"_s, &I::member), column(u"seat"_s, &I::seat),
                    column(u"channel"_s, &I::channel), column(u"specialty"_s, &I::specialty),
                    column(u"sent_on"_s, &I::sentOn), column(u"reply"_s, &I::reply),
                    column(u"replied_on"_s, &I::repliedOn), column(u"presence"_s, &I::presence),
                    column(u"arrived_at"_s, &I::arrivedAt), column(u"leave_reason"_s, &I::leaveReason),
                    column(u"substitutes"_s, &I::substitutes), column(u"reason"_s, &I::reason),
                    column(u"note"_s, &I::note)},
        .validate = [](const I &invitation) { return validate(invitation); }};
    return map;
}

template class Repository<Invitation>;

Result<QList<Invitation>> InvitationRepository::of(ActivityId activity) const
{
    return where(u"activity = :activity"_s, {{u":activity"_s, activity.value}});
}

Result<QList<Invitation>> InvitationRepository::of(MemberId member) const
{
    return where(u"member = :member"_s, {{u":member"_s, member.value}});
}

Result<QList<Invitation>> InvitationRepository::counted() const
{
    return read({.columns = {u"activity"_s, u"member"_s, u"seat"_s, u"channel"_s, u"sent_on"_s, u"reply"_s,
                             u"presence"_s, u"leave_reason"_s}});
}

Result<QList<Invitation>> InvitationRepository::heldWithin(const Period &period) const
{
    QString held = u"activity IN (SELECT id FROM activity WHERE state = 'held'"_s;
    if (!period.isOpen())
        held += u" AND "_s + periodCondition(u"coalesce(held_on, planned_on)"_s, period);
    return read(
        {.columns = {u"activity"_s, u"member"_s, u"channel"_s, u"reply"_s, u"presence"_s}, .condition = held + u')'},
        periodValues(period));
}

Result<QList<Invitation>> InvitationRepository::silentOn(QDate day) const
{
    return bare(uR"(reply = 'none' AND sent_on <= :day AND activity IN (
        SELECT id FROM activity
        WHERE state = 'planned' AND coalesce(held_on, planned_on, :day) >= :day))"_s,
                {{u":day"_s, day}});
}

} // namespace lianxin
