#include "core/statistics/figures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

template <typename Invitations, typename Condition>
int count(const Invitations &invitations, Condition condition)
{
    return static_cast<int>(std::ranges::count_if(invitations, condition));
}

bool wasPresent(const Invitation &invitation)
{
    return attended(invitation.presence);
}

QList<Invitation> only(QList<Invitation> invitations, bool (*condition)(const Invitation &))
{
    invitations.removeIf([&](const Invitation &invitation) { return !condition(invitation); });
    return invitations;
}

/// By how often: how many came once, twice, ...
Tally histogramOf(const QHash<qint64, int> &timesOfMember)
{
    QMap<int, int> members;
    for (const int times : timesOfMember)
        ++members[times];
    Tally histogram;
    for (auto bar = members.cbegin(); bar != members.cend(); ++bar)
        histogram.add(QString::number(bar.key()), bar.value());
    return histogram;
}

} // namespace

InvitationFigures invitationFigures(const Scope &scope)
{
    const auto &rows = scope.counted.invitations;
    const auto present = only(rows, wasPresent);
    const auto onLeave = only(rows, [](const Invitation &each) { return each.presence == Presence::Leave; });
    const auto channelOf = [](const Invitation &each) { return each.channel; };
    return {.rows = static_cast<int>(rows.size()),
            .present = static_cast<int>(present.size()),
            .leave = static_cast<int>(onLeave.size()),
            .absent = count(rows, [](const Invitation &each) { return each.presence == Presence::Absent; }),
            .noShowAfterAgreeing = count(rows,
                                         [](const Invitation &each) {
                                             return each.presence == Presence::Absent && each.reply == Reply::Accepted;
                                         }),
            .noReply = count(
                rows,
                [&](const Invitation &each) { return each.reply == Reply::None && scope.all.wasHeld(each.activity); }),
            .presentByChannel = tallyByCode(scope.directory(), WordList::Channel, present, channelOf),
            .rowsByChannel = tallyByCode(scope.directory(), WordList::Channel, rows, channelOf),
            .leaveByReason = tallyBy(scope.directory(), WordList::LeaveReason, onLeave,
                                     [](const Invitation &each) { return each.leaveReason; }),
            .lateArrivals = count(rows, [](const Invitation &each) { return each.presence == Presence::Late; })};
}

PeopleFigures peopleFigures(const Scope &scope)
{
    QHash<qint64, int> timesOfMember;
    QSet<qint64> invited;
    for (const Invitation &invitation : scope.counted.invitations) {
        invited.insert(invitation.member.value);
        if (wasPresent(invitation))
            ++timesOfMember[invitation.member.value];
    }

    PeopleFigures figures {.distinctParticipants = static_cast<int>(timesOfMember.size()),
                           .distinctInvited = static_cast<int>(invited.size()),
                           .attendanceHistogram = histogramOf(timesOfMember),
                           .threeTimes = {}};
    for (const Member &member : scope.counted.members) {
        const int times = timesOfMember.value(member.id.value);
        if (times >= 3)
            figures.threeTimes.append(member.name);
        if (!scope.all.isServing(member))
            continue;
        figures.distinctParticipantsStillServing += times > 0 ? 1 : 0;
        figures.neverAttendedOfServing += times > 0 ? 0 : 1;
        figures.neverInvitedOfServing += invited.contains(member.id.value) ? 0 : 1;
    }
    return figures;
}

} // namespace lianxin
