#include "core/invitations/checkin.h"

#include "core/base/chinesetext.h"
#include "core/base/initials.h"

#include <algorithm>

namespace lianxin {

std::optional<int> nameFit(const QString &typed, const TypedWord &word, const QString &name)
{
    const QString plain = withoutSpaces(name); // names of two are spaced to the width of three
    const QStringList initials = initialsOf(plain);
    if ((!initials.isEmpty() && initials.first() == typed) || comparable(plain) == typed)
        return 0;
    return word.in(plain).isSomewhere() ? std::optional(1) : std::nullopt;
}

QList<InvitationId> meantBy(const QString &typed, const QList<Invitee> &list)
{
    const QString plain = comparable(typed);
    bool isNumber = false;
    const int place = plain.toInt(&isNumber);
    if (isNumber)
        return place >= 1 && place <= list.size() ? QList<InvitationId> {list.at(place - 1).invitation}
                                                  : QList<InvitationId> {};
    const TypedWord word(plain);
    QList<std::tuple<int, bool, InvitationId>> found;
    for (const Invitee &each : list)
        if (const auto fit = plain.isEmpty() ? std::nullopt : nameFit(plain, word, each.name))
            found.append({*fit, each.isSettled, each.invitation});
    std::ranges::stable_sort(found, {},
                             [](const auto &each) { return std::pair(std::get<0>(each), std::get<1>(each)); });
    QList<InvitationId> meant;
    for (const auto &each : std::as_const(found))
        meant.append(std::get<2>(each));
    return meant;
}

Presence presenceAt(QTime time, QTime start, int lateMinutes)
{
    constexpr int minute = 60; // seconds
    const bool isLate = time.isValid() && start.isValid() && start.secsTo(time) > lateMinutes * minute;
    return isLate ? Presence::Late : Presence::Present;
}

Invitation checkedIn(Invitation invitation, Presence presence, QTime time)
{
    invitation.presence = presence;
    invitation.arrivedAt = attended(presence) ? time : QTime();
    return invitation;
}

Presence awayAs(Reply reply)
{
    return saidNo(reply) ? Presence::Leave : Presence::Absent;
}

Invitation substituteOf(const Invitation &away, MemberId member, Presence presence, QTime time)
{
    Invitation substitute;
    substitute.activity = away.activity;
    substitute.member = member;
    substitute.seat = away.seat;
    substitute.channel = Channel::Substitute;
    substitute.specialty = away.specialty;
    substitute.reply = Reply::Accepted;
    substitute.substitutes = away.id;
    return checkedIn(substitute, presence, time);
}

} // namespace lianxin
