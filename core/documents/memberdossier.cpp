#include "core/documents/memberdossier.h"

#include "core/directory/settings.h"
#include "core/documents/officialtext.h"
#include "core/documents/template.h"
#include "core/dossier/memberdeeds.h"

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

void addFigures(const MemberDeeds::Records &records, TokenValues &values)
{
    const auto figure = [](qsizetype count) { return QString::number(count); };
    const auto came = [](const Invitation *each) { return attended(each->presence); };
    values.texts.insert({{u"invited_count"_s, figure(records.invitations.size())},
                         {u"attended_count"_s, figure(std::ranges::count_if(records.invitations, came))},
                         {u"suggestion_count"_s, figure(records.suggestions.size())},
                         {u"report_count"_s, figure(records.reports.size())}});
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

/// What is told of the members whose dossiers are written: all that they did in figures, and what paper may say of it.
struct ToldDeeds {
    explicit ToldDeeds(const FactIndex &whole)
        : all(whole)
        , facts(toldOnPaper(whole.facts()))
        , index(facts)
        , onPaper(index)
    {
    }
    ~ToldDeeds() = default;
    Q_DISABLE_COPY_MOVE(ToldDeeds)

    const MemberDeeds all;
    const Facts facts;
    const FactIndex index;
    const MemberDeeds onPaper;
};

TokenValues dossierValues(const FactIndex &index, const ToldDeeds &deeds, MemberId id, const QString &organ)
{
    TokenValues values;
    values.texts.insert(u"organ"_s, organ);
    addPerson(index, index.find(id), values);
    addFigures(deeds.all.recordsOf(id), values);
    addDeeds(deeds.onPaper.timelineOf(id), values);
    return values;
}

Result<Specimen> dossierOf(const FactIndex &index, const ToldDeeds &deeds, MemberId id, const QString &organ,
                           const Wording &wording)
{
    const Member &member = index.find(id);
    if (!member.id.isStored())
        return Error {
            ErrorKind::NotFound, QCoreApplication::translate("Documents", "This member is no longer there."), {}};
    const TokenValues values = dossierValues(index, deeds, id, organ);
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
    const ToldDeeds deeds(index);
    QList<Specimen> found;
    for (const MemberId id : members) {
        const auto dossier = dossierOf(index, deeds, id, organ, wording);
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
    const FactIndex index(nothing);
    return dossierValues(index, ToldDeeds(index), {}, {});
}

Result<WrittenPapers> memberDossiers(const Records &records, const QList<MemberId> &members)
{
    const auto wording = wordingOf(records.database(), memberDossierPaper);
    if (!wording)
        return wording.error();
    const auto known = records.known();
    if (!known)
        return known.error();
    const FactIndex &index = (*known)->index;
    const auto found = dossiersOf(records.database(), index, members, *wording);
    return found ? papersOf(*found) : found.error();
}

Result<QList<Specimen>> dossierSpecimens(const Records &records, ActivityId activity, const Wording &wording)
{
    const auto known = records.known();
    if (!known)
        return known.error();
    const FactIndex &index = (*known)->index;
    QList<MemberId> members;
    for (const Invitation &invitation : index.facts().invitations)
        if (invitation.activity == activity)
            members.append(invitation.member);
    if (members.isEmpty())
        return Error {ErrorKind::Invalid,
                      QCoreApplication::translate("Documents", "Nobody is invited yet: choose the members first."),
                      {}};
    return dossiersOf(records.database(), index, members, wording);
}

} // namespace lianxin::documents
