#include "ui/invitations/byhand.h"

#include "core/base/chinesetext.h"
#include "core/evaluation/groupmembers.h"
#include "core/invitations/checkin.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr qsizetype fewestOfPinyin = 2;
constexpr qsizetype mostTold = 8; ///< of those whom letters fit

bool isLetters(const QString &text)
{
    return text.size() >= fewestOfPinyin
        && std::ranges::all_of(text, [](QChar each) { return each >= u'a' && each <= u'z'; });
}

/// The serving members whom the letters `text` fit best; none when they are no letters.
QList<MemberId> meantByLetters(const FactIndex &index, const QString &text)
{
    const QString typed = comparable(text);
    if (!isLetters(typed))
        return {};
    const TypedWord word(typed);
    QList<MemberId> exact;
    QList<MemberId> somehow;
    for (const Member &member : index.facts().members)
        if (const auto fit = nameFit(typed, word, member.name); fit && index.isServing(member))
            (*fit == 0 ? exact : somehow).append(member.id);
    return exact.isEmpty() ? somehow : exact;
}

QString byHandWords(const char *text)
{
    return QCoreApplication::translate("InvitationTable", text);
}

Error severalMeant(const FactIndex &index, const QString &text, const QList<MemberId> &meant)
{
    QStringList names = index.namesOf(meant.first(std::min(meant.size(), mostTold)));
    if (meant.size() > mostTold)
        names.append(u"\u2026"_s);
    return {ErrorKind::Invalid,
            byHandWords(QT_TRANSLATE_NOOP("InvitationTable", "%1 fits %2 members: %3. Type more of the name."))
                .arg(text.trimmed(), QString::number(meant.size()),
                     names.join(QCoreApplication::translate("Columns", ", "))),
            {}};
}

} // namespace

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
    const QList<MemberId> meant = named.isEmpty() ? meantByLetters(index, text) : QList<MemberId> {};
    if (meant.size() == 1)
        return index.find(meant.first());
    if (meant.size() > 1)
        return severalMeant(index, text, meant);
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
