#include "core/documents/memberdossier.h"

#include "core/directory/settings.h"
#include "core/documents/officialtext.h"
#include "core/documents/template.h"
#include "core/dossier/dossier.h"
#include "core/evaluation/factindex.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::documents {

namespace {

void addPerson(const FactIndex &index, const Member &member, TokenValues &values)
{
    const Directory &directory = index.facts().directory;
    QStringList specialties;
    for (const MemberSpecialty &each : member.specialties)
        specialties.append(directory.name(each.specialty));
    values.texts.insert({{u"member"_s, member.name},
                         {u"sex"_s, directory.name(member.sex)},
                         {u"ethnic_group"_s, member.ethnicGroup},
                         {u"born_in"_s, member.bornIn},
                         {u"party"_s, directory.name(member.party)},
                         {u"sector"_s, directory.name(member.sector)},
                         {u"member_unit"_s, member.unit},
                         {u"term"_s, directory.name(member.term)},
                         {u"member_state"_s, directory.name(member.state)},
                         {u"home"_s, directory.name(member.home)},
                         {u"phone"_s, member.phone},
                         {u"specialties"_s, enumerated(specialties)}});
}

void addFigures(const Facts &facts, MemberId id, TokenValues &values)
{
    const auto figure = [](qsizetype count) { return QString::number(count); };
    const auto invited = [&](const Invitation &each) { return each.member == id; };
    const auto came = [&](const Invitation &each) { return each.member == id && attended(each.presence); };
    const auto made = [&](const Suggestion &each) { return each.proposers.contains(id); };
    const auto wrote = [&](const Report &each) { return each.authors.contains(id); };
    values.texts.insert({{u"invited_count"_s, figure(std::ranges::count_if(facts.invitations, invited))},
                         {u"attended_count"_s, figure(std::ranges::count_if(facts.invitations, came))},
                         {u"suggestion_count"_s, figure(std::ranges::count_if(facts.suggestions, made))},
                         {u"report_count"_s, figure(std::ranges::count_if(facts.reports, wrote))}});
}

void addDeeds(const QList<DossierEntry> &deeds, TokenValues &values)
{
    QStringList dates;
    QStringList kinds;
    QStringList titles;
    QStringList details;
    for (const DossierEntry &deed : deeds) {
        dates.append(deed.on.toString(Qt::ISODate));
        kinds.append(nameOf(deed.kind));
        titles.append(deed.title);
        details.append(deed.detail);
    }
    values.lists.insert(
        {{u"deed_date"_s, dates}, {u"deed_kind"_s, kinds}, {u"deed_title"_s, titles}, {u"deed_detail"_s, details}});
}

/// What is told of members on paper: no reasons, and nothing of what they said no to.
Facts toldOnPaper(Facts facts)
{
    facts.invitations.removeIf(
        [](const Invitation &each) { return each.reply == Reply::Declined && !attended(each.presence); });
    for (Invitation &invitation : facts.invitations)
        invitation.leaveReason = {};
    for (Pairing &pairing : facts.pairings)
        pairing.endReason.clear();
    return facts;
}

TokenValues dossierValues(const FactIndex &index, const Facts &told, MemberId id, const QString &organ)
{
    TokenValues values;
    values.texts.insert(u"organ"_s, organ);
    addPerson(index, index.find(id), values);
    addFigures(index.facts(), id, values);
    addDeeds(timelineOf(told, id), values);
    return values;
}

Result<Specimen> dossierOf(const FactIndex &index, const Facts &told, MemberId id, const QString &organ,
                           const Wording &wording)
{
    const Member &member = index.find(id);
    if (!member.id.isStored())
        return Error {
            ErrorKind::NotFound, QCoreApplication::translate("Documents", "This member is no longer there."), {}};
    const TokenValues values = dossierValues(index, told, id, organ);
    const auto blocks = blocksOf(wording, values);
    const QString name = wording.name + u' ' + index.nameOf(id);
    return Specimen {index.nameOf(id), values,
                     blocks ? Result<Document>(Document {Format::Card, Paper::A4, {}, {}, *blocks, name, organ})
                            : blocks.error()};
}

Result<QList<Specimen>> dossiersOf(Database &database, const FactIndex &index, const QList<MemberId> &members,
                                   const Wording &wording)
{
    const QString organ = Settings(database).text(u"office.name"_s);
    const Facts told = toldOnPaper(index.facts());
    QList<Specimen> found;
    for (const MemberId id : members) {
        const auto dossier = dossierOf(index, told, id, organ, wording);
        if (!dossier)
            return dossier.error();
        found.append(*dossier);
    }
    return found;
}

} // namespace

TokenValues blankDossier()
{
    const Facts nothing;
    return dossierValues(FactIndex(nothing), nothing, {}, {});
}

Result<WrittenPapers> memberDossiers(Database &database, const QList<MemberId> &members)
{
    const auto wording = wordingOf(database, memberDossierPaper);
    if (!wording)
        return wording.error();
    const auto facts = readFacts(database);
    if (!facts)
        return facts.error();
    const auto found = dossiersOf(database, FactIndex(*facts), members, *wording);
    return found ? papersOf(*found) : found.error();
}

Result<QList<Specimen>> dossierSpecimens(Database &database, ActivityId activity, const Wording &wording)
{
    const auto facts = readFacts(database);
    if (!facts)
        return facts.error();
    QList<MemberId> members;
    for (const Invitation &invitation : facts->invitations)
        if (invitation.activity == activity)
            members.append(invitation.member);
    if (members.isEmpty())
        return Error {ErrorKind::Invalid,
                      QCoreApplication::translate("Documents", "Nobody is invited yet: choose the members first."),
                      {}};
    return dossiersOf(database, FactIndex(*facts), members, wording);
}

} // namespace lianxin::documents
