#include "core/documents/letterroutes.h"

#include "core/documents/suggestionvalues.h"
#include "core/ledger/handling.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lianxin::documents {

namespace {

using Recipients = QList<Recipient>;

const Invitation *invitationTo(const LetterSource &source, MemberId member)
{
    const auto found = std::ranges::find(source.visit.invitations, member, &Invitation::member);
    return found == source.visit.invitations.end() ? nullptr : &*found;
}

UnitLetterData unitLetterData(const LetterSource &source, const QString &unit, QDate day)
{
    return {source.visit.told, source.visit.organ, unit, source.visit.organ, day};
}

Recipients invitedMembers(const LetterSource &source)
{
    Recipients members;
    for (const Invitation &invitation : source.visit.invitations)
        members.append({invitation.member, source.index.nameOf(invitation.member)});
    return members;
}

TokenValues invitationValues(const LetterSource &source, const Recipient &recipient, QDate day)
{
    const Invitation *invitation = invitationTo(source, recipient.member);
    const Directory &directory = source.visit.facts().directory;
    InvitationLetterData data;
    data.activity = source.visit.told;
    data.organ = data.signature = source.visit.organ;
    const Member &member = source.index.find(recipient.member);
    data.memberName = member.name;
    data.sector = directory.name(member.sector);
    data.memberUnit = member.unit;
    data.attachments = attachmentsOf(source.wording);
    data.salutation = source.visit.salutation;
    data.specialty = directory.name(invitation != nullptr ? invitation->specialty : EntryId {});
    data.issuedOn = day;
    return tokenValues(data);
}

Recipient unitOf(const LetterSource &source, EntryId unit)
{
    return {{}, source.visit.facts().directory.name(unit), {}, unit};
}

Recipients hostAndUnits(const LetterSource &source)
{
    const Activity &activity = source.index.find(source.activity);
    Recipients units;
    for (const EntryId unit : activity.units)
        units.append(unitOf(source, unit));
    if (!activity.host.isEmpty() && std::ranges::find(units, activity.host, &Recipient::name) == units.end())
        units.prepend({{}, activity.host});
    return units;
}

TokenValues unitValues(const LetterSource &source, const Recipient &recipient, QDate day)
{
    return tokenValues(unitLetterData(source, recipient.name, day));
}

Recipients county(const LetterSource &source)
{
    const EntryId region = source.index.find(source.activity).region;
    return region.isStored() ? Recipients {unitOf(source, region)} : Recipients();
}

Recipients chatGroup(const LetterSource &)
{
    return {{{}, QCoreApplication::translate("Documents", "Members' chat group"), {}, {}, u"group"_s}};
}

TokenValues noticeValues(const LetterSource &source, const Recipient &, QDate day)
{
    return tokenValues(noticeData(source.visit, source.activity, day));
}

template <typename Wanted>
Recipients handedToUnits(const LetterSource &source, Wanted wanted)
{
    Recipients found;
    for (const Suggestion &each : source.visit.facts().suggestions) {
        const QString unit = source.visit.facts().directory.name(each.mainUnit);
        if (each.activity == source.activity && each.route == Route::Department && !unit.isEmpty() && wanted(each))
            found.append({{}, QCoreApplication::translate("Documents", "%1 (%2)").arg(unit, each.number), each.id});
    }
    return found;
}

Recipients transferred(const LetterSource &source)
{
    return handedToUnits(source, [](const Suggestion &) { return true; });
}

/// What is done, answered or merged with another is not handed over again.
QString noLongerTransferred(const LetterSource &source, const Recipient &recipient)
{
    const HandlingState state = stateOf(source.index.find(recipient.suggestion));
    const bool isDone =
        state == HandlingState::Closed || state == HandlingState::Answered || state == HandlingState::Merged;
    return isDone ? wordFor(state) : QString();
}

Recipients overdue(const LetterSource &source)
{
    return handedToUnits(source, [&](const Suggestion &each) { return isOverdue(each, source.today); });
}

TokenValues aboutSuggestion(const LetterSource &source, const Recipient &recipient, QDate day)
{
    const Suggestion &suggestion = source.index.find(recipient.suggestion);
    const QString unit = source.visit.facts().directory.name(suggestion.mainUnit);
    return suggestionValues(source.index, suggestion, unitLetterData(source, unit, day), day);
}

QList<Suggestion> madeBy(const LetterSource &source, MemberId member)
{
    QList<Suggestion> made;
    for (const Suggestion &each : source.visit.facts().suggestions)
        if (each.activity == source.activity && each.proposers.contains(member))
            made.append(each);
    return made;
}

Recipients proposers(const LetterSource &source)
{
    Recipients found;
    for (const Suggestion &each : source.visit.facts().suggestions)
        if (each.activity == source.activity)
            for (const MemberId member : each.proposers)
                if (std::ranges::find(found, member, &Recipient::member) == found.end())
                    found.append({member, source.index.nameOf(member)});
    return found;
}

TokenValues progressValues(const LetterSource &source, const Recipient &recipient, QDate day)
{
    TokenValues values = invitationValues(source, recipient, day);
    addRows(source.index, madeBy(source, recipient.member), values);
    return values;
}

/// By LetterKind.
constexpr auto routes = std::to_array<LetterRoute>({
    {invitedMembers, QT_TRANSLATE_NOOP("Documents", "Nobody is invited yet: choose the members first."),
     invitationValues},
    {hostAndUnits, QT_TRANSLATE_NOOP("Documents", "The activity names no host and no cooperating unit."), unitValues},
    {county, QT_TRANSLATE_NOOP("Documents", "The activity names no county."), unitValues},
    {chatGroup, "", noticeValues},
    {transferred, QT_TRANSLATE_NOOP("Documents", "No suggestion of this activity was handed to a unit."),
     aboutSuggestion, noLongerTransferred,
     QT_TRANSLATE_NOOP("Documents", "No suggestion of this activity is still to be handed over.")},
    {overdue, QT_TRANSLATE_NOOP("Documents", "No suggestion of this activity is overdue."), aboutSuggestion},
    {proposers, QT_TRANSLATE_NOOP("Documents", "No suggestion was made at this activity yet."), progressValues},
});

} // namespace

const LetterRoute &routeOf(LetterKind kind)
{
    return routes.at(static_cast<std::size_t>(kind));
}

} // namespace lianxin::documents
