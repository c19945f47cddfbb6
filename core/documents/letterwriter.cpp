#include "core/documents/letterwriter.h"

#include "core/base/codes.h"
#include "core/documents/template.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lianxin::documents {

std::span<const char *const> codesOf(LetterKind)
{
    static constexpr std::array codes {"invitation-letter", "unit-letter"};
    return codes;
}

LetterWriter::LetterWriter(Visit visit, LetterKind kind, ActivityId activity, Wording wording)
    : m_visit(std::make_shared<const Visit>(std::move(visit)))
    , m_index(m_visit->facts)
    , m_kind(kind)
    , m_activity(activity)
    , m_wording(std::move(wording))
    , m_recipients(kind == LetterKind::Members ? members() : units())
{
}

Result<LetterWriter> LetterWriter::of(Database &database, LetterKind kind, ActivityId activity)
{
    const auto wording = wordingOf(database, codeOf(kind));
    return wording ? of(database, kind, activity, *wording) : wording.error();
}

Result<LetterWriter> LetterWriter::of(Database &database, LetterKind kind, ActivityId activity, const Wording &wording)
{
    auto visit = visitOf(database, activity);
    if (!visit)
        return visit.error();
    LetterWriter writer(*std::move(visit), kind, activity, wording);
    if (!writer.recipients().isEmpty())
        return writer;
    const QString sentence = kind == LetterKind::Members
        ? QCoreApplication::translate("Documents", "Nobody is invited yet: choose the members first.")
        : QCoreApplication::translate("Documents", "The activity names no host and no cooperating unit.");
    return Error {ErrorKind::Invalid, sentence, {}};
}

QList<Recipient> LetterWriter::members() const
{
    QList<Recipient> members;
    for (const Invitation &invitation : m_visit->invitations)
        members.append({invitation.member, m_index.nameOf(invitation.member)});
    return members;
}

QList<Recipient> LetterWriter::units() const
{
    QStringList names {m_index.find(m_activity).host};
    for (const EntryId unit : m_index.find(m_activity).units)
        names.append(m_visit->facts.directory.name(unit));
    names.removeAll(QString());
    names.removeDuplicates();
    QList<Recipient> units;
    for (const QString &name : std::as_const(names))
        units.append({{}, name});
    return units;
}

Invitation LetterWriter::invitationOf(const Recipient &recipient) const
{
    const auto &all = m_visit->invitations;
    const auto found = std::ranges::find(all, recipient.member, &Invitation::member);
    return found == all.end() ? Invitation() : *found;
}

QDate LetterWriter::dayOf(const Recipient &recipient, QDate today) const
{
    if (recipient.member.isStored()) {
        const QDate sentOn = invitationOf(recipient).sentOn;
        return sentOn.isValid() ? sentOn : today;
    }
    QDate day = today; // with the first invitation, where one was sent
    for (const Invitation &invitation : m_visit->invitations)
        if (invitation.sentOn.isValid() && invitation.sentOn < day)
            day = invitation.sentOn;
    return day;
}

InvitationLetterData LetterWriter::invitationData(const Recipient &recipient, QDate day) const
{
    InvitationLetterData data;
    data.activity = m_visit->told;
    data.organ = m_visit->organ;
    data.memberName = m_index.find(recipient.member).name;
    data.salutation = m_visit->salutation;
    data.specialty = m_visit->facts.directory.name(invitationOf(recipient).specialty);
    data.signature = m_visit->organ;
    data.issuedOn = day;
    return data;
}

UnitLetterData LetterWriter::unitData(const Recipient &recipient, QDate day) const
{
    return {m_visit->told, m_visit->organ, recipient.name, m_visit->organ, day};
}

TokenValues LetterWriter::valuesFor(const Recipient &recipient, QDate day) const
{
    return m_kind == LetterKind::Members ? tokenValues(invitationData(recipient, day))
                                         : tokenValues(unitData(recipient, day));
}

Result<Document> LetterWriter::letterTo(const Recipient &recipient, QDate day) const
{
    return m_kind == LetterKind::Members ? invitationLetter(invitationData(recipient, day), m_wording)
                                         : unitLetter(unitData(recipient, day), m_wording);
}

QString LetterWriter::activityLabel() const
{
    return m_index.label(m_index.find(m_activity));
}

} // namespace lianxin::documents
