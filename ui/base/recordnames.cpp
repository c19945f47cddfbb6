#include "ui/base/recordnames.h"

#include "core/base/chinesetext.h"
#include "core/base/wordlists.h"
#include "ui/base/unknownword.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

Result<MemberId> memberNamed(const FactIndex &index, const QString &name)
{
    const QString wanted = withoutSpaces(name);
    QList<MemberId> named;
    for (const Member &member : index.facts().members) {
        if (withoutSpaces(index.nameOf(member.id)) == wanted)
            return member.id;
        if (member.name == wanted)
            named.append(member.id);
    }
    if (named.isEmpty()) {
        return Error {ErrorKind::Invalid,
                      QCoreApplication::translate("RecordNames", "Nobody on the roll is called %1.").arg(name.trimmed())
                          + nearWordsAsked(wanted, memberNames(index)),
                      {}};
    }
    return Error {ErrorKind::Invalid,
                  QCoreApplication::translate("RecordNames", "More than one is called %1: %2. Tell the unit too.")
                      .arg(name.trimmed(), index.namesOf(named).join(QCoreApplication::translate("Columns", ", "))),
                  {}};
}

Result<QList<MemberId>> membersNamed(const FactIndex &index, const QString &text)
{
    QList<MemberId> named;
    for (const QString &part : splitList(text)) {
        const auto member = memberNamed(index, part);
        if (!member)
            return member.error();
        if (!named.contains(*member))
            named.append(*member);
    }
    return named;
}

QStringList memberNames(const FactIndex &index)
{
    QStringList names;
    for (const Member &member : index.facts().members)
        names.append(index.nameOf(member.id));
    return names;
}

Result<EnterpriseId> partnerNamed(const FactIndex &index, const QString &name)
{
    if (name.trimmed().isEmpty())
        return EnterpriseId {};
    const auto &partners = index.facts().enterprises;
    const auto found =
        std::ranges::find(partners, comparable(name), [](const Enterprise &each) { return comparable(each.name); });
    if (found == partners.end()) {
        return Error {
            ErrorKind::Invalid,
            QCoreApplication::translate("RecordNames", "%1 is not among the enterprises and units.").arg(name.trimmed())
                + nearWordsAsked(name, partnerNames(index))
                + QCoreApplication::translate("RecordNames", " If it is missing, add it in the dictionary."),
            {}};
    }
    return found->id;
}

Result<VenueId> venueNamed(const FactIndex &index, const QString &name)
{
    if (name.trimmed().isEmpty())
        return VenueId {};
    const auto &venues = index.facts().venues;
    const auto found =
        std::ranges::find(venues, comparable(name), [](const Venue &each) { return comparable(each.name); });
    if (found == venues.end())
        return Error {ErrorKind::Invalid,
                      QCoreApplication::translate("RecordNames", "%1 is not among the venues.").arg(name.trimmed())
                          + nearWordsAsked(name, venueNames(index))
                          + QCoreApplication::translate("RecordNames", " If it is missing, add it in the dictionary."),
                      {}};
    return found->id;
}

QStringList venueNames(const FactIndex &index)
{
    QStringList names;
    for (const Venue &venue : index.facts().venues)
        names.append(venue.name);
    return names;
}

QStringList partnerNames(const FactIndex &index)
{
    QStringList names;
    for (const Enterprise &partner : index.facts().enterprises)
        names.append(partner.name);
    return names;
}

} // namespace lianxin::ui
