#include "ui/invitations/byhand.h"

#include "core/base/chinesetext.h"
#include "core/evaluation/groupmembers.h"

#include <QCoreApplication>
#include <QSet>

namespace lianxin::ui {

QString fullName(const Member &member)
{
    return (member.name + u' ' + member.unit).trimmed();
}

Invitation invitationByHand(const Activity &activity, const Member &member)
{
    Invitation invitation;
    invitation.activity = activity.id;
    invitation.member = member.id;
    const bool isResident = activity.region.isStored() && member.home == activity.region;
    invitation.seat = isResident ? Seat::Local : Seat::Specialist;
    invitation.channel = isResident ? Channel::Local : Channel::Specialist;
    int depth = 0;
    for (const MemberSpecialty &each : member.specialties) {
        if (activity.specialties.contains(each.specialty) && each.depth > depth) {
            depth = each.depth;
            invitation.specialty = each.specialty;
        }
    }
    return invitation;
}

Result<Member> servingMember(const FactIndex &index, const QString &text)
{
    const QString wanted = withoutSpaces(text);
    QList<Member> named;
    for (const Member &member : index.facts().members) {
        if (!index.isServing(member))
            continue;
        if (withoutSpaces(fullName(member)) == wanted)
            return member;
        if (member.name == wanted)
            named.append(member);
    }
    if (named.size() == 1)
        return named.first();
    if (named.isEmpty())
        return Error {
            ErrorKind::Invalid,
            QCoreApplication::translate("InvitationTable", "No serving member is called %1.").arg(text.trimmed()),
            {}};
    QStringList units;
    for (const Member &member : named)
        units.append(member.unit);
    return Error {
        ErrorKind::Invalid,
        QCoreApplication::translate("InvitationTable", "%1 members are called %2: choose one with the employer (%3).")
            .arg(QString::number(named.size()), text.trimmed(),
                 units.join(QCoreApplication::translate("InvitationTable", "; "))),
        {}};
}

QString groupAddress(const MemberGroup &group)
{
    return QCoreApplication::translate("InvitationTable", "Group: %1").arg(group.name);
}

const MemberGroup *groupAddressed(const FactIndex &index, const QString &text)
{
    const QString wanted = comparable(text);
    for (const MemberGroup &group : index.facts().groups)
        if (comparable(groupAddress(group)) == wanted)
            return &group;
    return nullptr;
}

QList<Invitation> invitationsOfGroup(const FactIndex &index, const Activity &activity, const MemberGroup &group,
                                     QDate today)
{
    QSet<qint64> present;
    for (const Invitation &each : index.facts().invitations)
        if (each.activity == activity.id)
            present.insert(each.member.value);
    QList<Invitation> invitations;
    for (const MemberId id : membersOf(group, index, today, activity.id))
        if (const Member &member = index.find(id); index.isServing(member) && !present.contains(id.value))
            invitations.append(invitationByHand(activity, member));
    return invitations;
}

} // namespace lianxin::ui
