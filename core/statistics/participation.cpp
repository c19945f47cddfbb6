#include "core/statistics/participation.h"

#include <algorithm>

namespace lianxin {

namespace {

/// Days first that were never, then the earliest.
std::pair<QDate, QDate> longestAgo(const TakingPart &part)
{
    return {part.attendedOn, part.invitedOn};
}

} // namespace

QList<TakingPart> takingPart(const FactIndex &index, QDate day)
{
    QHash<qint64, TakingPart> parts;
    for (const Invitation &invitation : index.facts().invitations) {
        const Activity &activity = index.find(invitation.activity);
        if (activity.state == ActivityState::Cancelled)
            continue;
        const QDate visit = activity.day();
        const QDate asked = invitation.sentOn.isValid() ? invitation.sentOn : visit;
        TakingPart &part = parts[invitation.member.value];
        if (asked.isValid() && asked <= day) {
            ++part.invited;
            part.invitedOn = std::max(part.invitedOn, asked);
        }
        if (attended(invitation.presence) && visit.isValid() && visit <= day) {
            ++part.attended;
            part.attendedOn = std::max(part.attendedOn, visit);
        }
    }
    QList<TakingPart> serving;
    for (const Member &member : index.facts().members) {
        if (!index.isServing(member))
            continue;
        TakingPart part = parts.value(member.id.value);
        part.member = member.id;
        part.monthsSinceInvited = monthsSince(part.invitedOn, day);
        part.monthsSinceAttended = monthsSince(part.attendedOn, day);
        serving.append(part);
    }
    std::ranges::stable_sort(serving, {}, longestAgo);
    return serving;
}

} // namespace lianxin
