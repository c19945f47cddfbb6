// Checking in, at the door or from the sheet.
#include "core/activities/activityrepository.h"
#include "core/directory/settings.h"
#include "core/invitations/invitationrepository.h"
#include "ui/invitations/byhand.h"
#include "ui/invitations/checkinbar.h"
#include "ui/invitations/invitationtable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

void InvitationTable::beginCheckIn()
{
    if (!shown().id.isStored())
        return;
    m_checkIn->begin(shown().day() != m_today());
}

void InvitationTable::showPeopleToCheckIn()
{
    QList<Invitee> people;
    QHash<qint64, QString> units;
    for (const Invitation &each : m_model->entities()) {
        people.append({each.id, index().nameOf(each.member), each.presence != Presence::Unknown});
        units.insert(each.id.value, index().find(each.member).unit);
    }
    m_checkIn->setPeople(people, units);
}

/// When the day begins: by its programme, else as usual.
QTime InvitationTable::beginning() const
{
    const auto agenda = AgendaRepository(workbook().database()).of(activity());
    QTime first;
    for (const AgendaItem &each : agenda ? *agenda : QList<AgendaItem>())
        if (each.startsAt.isValid() && (!first.isValid() || each.startsAt < first))
            first = each.startsAt;
    return first.isValid() ? first
                           : QTime::fromString(Settings(workbook().database()).text(u"visit.start"_s), u"H:mm"_s);
}

/// The time on the clock at the door; null when the sheet is entered afterwards.
QTime InvitationTable::arrival() const
{
    const QTime now = QTime::currentTime();
    return m_checkIn->isSheet() ? QTime() : QTime(now.hour(), now.minute());
}

Presence InvitationTable::presenceOf(QTime arrivedAt) const
{
    return presenceAt(arrivedAt, beginning(), Settings(workbook().database()).number(u"visit.late_minutes"_s, 0));
}

void InvitationTable::checkIn(InvitationId id, Presence presence)
{
    const Invitation *invited = m_model->find(id.value);
    if (!invited)
        return;
    const QString name = index().nameOf(invited->member);
    if (presence == Presence::Present && attended(invited->presence)) {
        m_checkIn->goOn(tr("%1 is in already.").arg(name));
        return;
    }
    const QTime time = arrival();
    const Presence settled = presence == Presence::Present ? presenceOf(time) : presence;
    const Invitation changed = checkedIn(*invited, settled, time);
    const QString word = wordFor(directory(), WordList::Presence, settled);
    InvitationRepository invitations(workbook().database());
    if (perform(tr("%1: %2").arg(word, name), [&] { return invitations.update(changed); }))
        m_checkIn->goOn(changed.arrivedAt.isValid() ? tr("%1: %2, %3").arg(name, word, time.toString(u"HH:mm"_s))
                                                    : tr("%1: %2").arg(name, word));
}

void InvitationTable::checkInSubstitute(InvitationId id, const QString &text)
{
    const Invitation *invited = m_model->find(id.value);
    const auto member = servingMember(index(), text);
    if (!invited)
        return;
    if (!member)
        return m_checkIn->refuse(member.error().message);
    const auto &all = m_model->entities();
    if (std::ranges::find(all, member->id, &Invitation::member) != all.end())
        return m_checkIn->refuse(tr("%1 is invited, too: check in that name by itself.").arg(member->name));
    const QTime time = arrival();
    const Invitation away = checkedIn(*invited, Presence::Leave, {});
    const QString name = index().nameOf(away.member);
    const bool done = perform(tr("%1 in the place of %2").arg(member->name, name), [&]() -> Result<void> {
        InvitationRepository invitations(workbook().database());
        if (const auto stored = invitations.update(away); !stored)
            return stored.error();
        const auto added = invitations.insert(substituteOf(away, member->id, presenceOf(time), time));
        return added ? Result<void>() : added.error();
    });
    if (done)
        m_checkIn->goOn(tr("%1 came in the place of %2.").arg(member->name, name));
}

void InvitationTable::settleRest()
{
    QList<Invitation> rest;
    for (const Invitation &each : m_model->entities())
        if (each.presence == Presence::Unknown)
            rest.append(checkedIn(each, awayAs(each.reply), {}));
    if (rest.isEmpty()) {
        m_checkIn->goOn(tr("Of everybody it is known already."));
        return;
    }
    const bool done = perform(tr("The other %1 did not come").arg(rest.size()), [&]() -> Result<void> {
        InvitationRepository invitations(workbook().database());
        for (const Invitation &each : std::as_const(rest))
            if (const auto stored = invitations.update(each); !stored)
                return stored.error();
        return {};
    });
    if (done)
        m_checkIn->goOn(tr("The other %1 did not come.").arg(rest.size()));
}

} // namespace lianxin::ui
