#include "core/nomination/panelinvitations.h"

#include "core/activities/activityrepository.h"
#include "core/directory/directoryrepository.h"
#include "core/invitations/invitationrepository.h"
#include "core/selection/selectionwords.h"
#include "core/storage/workbook.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// The specialty by which the member serves: that of the need served deepest, otherwise the deepest of the theme.
QString matchedSpecialty(const selection::SelectionProblem &problem, const selection::PanelMember &member)
{
    const auto deepest = std::ranges::max_element(member.needs, {}, &selection::Contribution::depth);
    if (deepest != member.needs.end()) {
        const auto need = std::ranges::find(problem.needs, deepest->need, &selection::Need::id);
        if (need != problem.needs.end())
            return need->specialty;
    }
    const selection::Candidate *candidate = selection::findMember(problem, member.id);
    QString best;
    for (const QString &specialty : problem.theme)
        if (candidate->specialties.value(specialty) > candidate->specialties.value(best))
            best = specialty;
    return best;
}

/// `invitation` for the seat of `member`, with the reason; as it stands if it was for that seat and specialty already.
Invitation seatedAs(const selection::PanelMember &member, Invitation invitation, const Nomination &nomination,
                    const Directory &directory)
{
    const EntryId specialty = directory.find(WordList::Specialty, matchedSpecialty(nomination.problem, member));
    const bool isProposed = invitation.channel == Channel::Local || invitation.channel == Channel::Specialist;
    if (invitation.id.isStored() && invitation.seat == seatOf(member) && invitation.specialty == specialty)
        return invitation;
    invitation.seat = seatOf(member);
    invitation.specialty = specialty;
    invitation.reason = nomination.reasons.value(member.id);
    if (isProposed)
        invitation.channel = invitation.seat == Seat::Local ? Channel::Local : Channel::Specialist;
    return invitation;
}

/// Nothing has come of it yet: it may go, or be for another seat.
bool isOpen(const Invitation &invitation, const QSet<qint64> &replaced)
{
    return !invitation.sentOn.isValid() && invitation.reply == Reply::None && invitation.presence == Presence::Unknown
        && !replaced.contains(invitation.id.value);
}

/// Removes who is not on the panel, gives those who stay their seats. Members who have an invitation are returned.
Result<QSet<QString>> keep(InvitationRepository &invitations, const QList<Invitation> &present,
                           const Nomination &nomination, const Directory &directory)
{
    QSet<qint64> replaced; ///< by a substitute
    for (const Invitation &invitation : present)
        replaced.insert(invitation.substitutes.value);
    QSet<QString> invited;
    for (const Invitation &invitation : present) {
        const QString id = QString::number(invitation.member.value);
        invited.insert(id);
        if (!isOpen(invitation, replaced))
            continue;
        const auto &panel = nomination.answer.members;
        const auto member = std::ranges::find(panel, id, &selection::PanelMember::id);
        if (member == panel.end()) {
            if (const auto removed = invitations.remove(invitation.id); !removed)
                return removed.error();
        } else if (const auto kept = invitations.update(seatedAs(*member, invitation, nomination, directory)); !kept) {
            return kept.error();
        }
    }
    return invited;
}

Result<int> store(Database &database, ActivityId activity, const Nomination &nomination)
{
    const auto directory = readDirectory(database);
    if (!directory)
        return directory.error();
    InvitationRepository invitations(database);
    const auto present = invitations.of(activity);
    if (!present)
        return present.error();
    const auto invited = keep(invitations, *present, nomination, *directory);
    if (!invited)
        return invited.error();
    int added = 0;
    for (const selection::PanelMember &member : nomination.answer.members) {
        if (invited->contains(member.id))
            continue;
        Invitation invitation;
        invitation.activity = activity;
        invitation.member = {member.id.toLongLong()};
        const auto stored = invitations.insert(seatedAs(member, invitation, nomination, *directory));
        if (!stored)
            return stored.error();
        ++added;
    }
    return added;
}

QString invitationLabel(const Nomination &nomination)
{
    if (nomination.departures.isEmpty())
        return QCoreApplication::translate("Nomination", "Invite the chosen panel");
    return QCoreApplication::translate("Nomination", "Invite a panel that departs from the rules: %1")
        .arg(nomination.departures.join(u' '));
}

} // namespace

QString hindranceTo(const Nomination &nomination)
{
    if (!nomination.answer.feasible)
        return QCoreApplication::translate("Nomination", "There is no panel to invite: relax a rule first.");
    QStringList keptOff;
    for (const selection::PanelMember &member : nomination.answer.members)
        if (selection::findMember(nomination.problem, member.id)->barred)
            keptOff.append(member.id);
    if (keptOff.isEmpty())
        return {};
    return QCoreApplication::translate("Nomination", "Cannot be invited: %1. %2")
        .arg(selection::listed(nomination.problem, keptOff), nomination.exclusions.value(keptOff.first()));
}

Result<int> invitePanel(Workbook &workbook, ActivityId activity, const Nomination &nomination)
{
    if (const QString hindrance = hindranceTo(nomination); !hindrance.isEmpty())
        return Error {ErrorKind::Invalid, hindrance, {}};
    const auto asked = ActivityRepository(workbook.database()).find(activity);
    if (!asked)
        return asked.error();
    if (asked->state != ActivityState::Planned) {
        return Error {ErrorKind::Invalid,
                      QCoreApplication::translate("Nomination", "Only an activity that lies ahead can be invited to."),
                      {}};
    }
    return workbook.perform(invitationLabel(nomination),
                            [&] { return store(workbook.database(), activity, nomination); });
}

} // namespace lianxin
