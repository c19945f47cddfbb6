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

Invitation invitationFor(ActivityId activity, const Nomination &nomination, const selection::PanelMember &member,
                         const Directory &directory)
{
    Invitation invitation;
    invitation.activity = activity;
    invitation.member = {member.id.toLongLong()};
    invitation.seat = member.seat == selection::Seat::Local ? Seat::Local : Seat::Specialist;
    invitation.channel = member.seat == selection::Seat::Local ? Channel::Local : Channel::Specialist;
    invitation.specialty = directory.find(WordList::Specialty, matchedSpecialty(nomination.problem, member));
    invitation.reason = nomination.reasons.value(member.id);
    return invitation;
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

    QSet<qint64> replaced; ///< by a substitute
    for (const Invitation &invitation : *present)
        replaced.insert(invitation.substitutes.value);
    const auto canGo = [&](const Invitation &invitation) {
        return !invitation.sentOn.isValid() && invitation.reply == Reply::None
            && invitation.presence == Presence::Unknown && !replaced.contains(invitation.id.value);
    };
    QSet<QString> invited;
    const QStringList panel = nomination.answer.ids();
    for (const Invitation &invitation : *present) {
        const QString id = QString::number(invitation.member.value);
        invited.insert(id);
        if (canGo(invitation) && !panel.contains(id))
            if (const auto removed = invitations.remove(invitation.id); !removed)
                return removed.error();
    }
    int added = 0;
    for (const selection::PanelMember &member : nomination.answer.members) {
        if (invited.contains(member.id))
            continue;
        const auto stored = invitations.insert(invitationFor(activity, nomination, member, *directory));
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
