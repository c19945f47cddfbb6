#include "core/directory/settings.h"
#include "core/documents/officepapers.h"
#include "core/documents/template.h"
#include "core/documents/trackingcard.h"
#include "core/evaluation/factindex.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lianxin::documents {

namespace {

QStringList namesOf(const Directory &directory, const QList<EntryId> &entries)
{
    QStringList names;
    for (const EntryId entry : entries)
        names.append(directory.name(entry));
    return names;
}

QString routeWord(const Directory &directory, Route route)
{
    return directory.word(WordList::Route, QString::fromLatin1(codesOf(route)[static_cast<std::size_t>(route)]));
}

TrackingCardData cardOf(const FactIndex &index, const Suggestion &suggestion, const QString &organ)
{
    const Directory &directory = index.facts().directory;
    const Activity &activity = index.find(suggestion.activity);
    TrackingCardData card;
    card.organ = organ;
    card.number = suggestion.number;
    card.activity = (index.label(activity) + QChar(0x3000) + activity.theme).trimmed();
    card.activityDate = activity.day();
    for (const MemberId proposer : suggestion.proposers) {
        const Member &member = index.find(proposer);
        card.proposers.append(member.unit.isEmpty()
                                  ? member.name
                                  : QCoreApplication::translate("Documents", "%1 (%2)").arg(member.name, member.unit));
    }
    card.project = suggestion.subject;
    card.category = directory.name(suggestion.category);
    card.text = suggestion.content;
    card.route = routeWord(directory, suggestion.route);
    card.mainUnit = directory.name(suggestion.mainUnit);
    card.assistingUnits = namesOf(directory, suggestion.assistingUnits);
    card.registeredOn = suggestion.registeredOn;
    card.due = suggestion.dueOn;
    for (const SuggestionStep &step : suggestion.steps)
        card.steps.append({step.takenOn, step.content});
    card.result = directory.name(suggestion.result);
    card.satisfaction = directory.name(suggestion.satisfaction);
    card.closedOn = suggestion.closedOn;
    return card;
}

} // namespace

Result<QList<Document>> trackingCards(Database &database, const QList<SuggestionId> &suggestions)
{
    const auto facts = readFacts(database);
    if (!facts)
        return facts.error();
    const auto wording = wordingOf(database, u"tracking-card"_s);
    if (!wording)
        return wording.error();
    const FactIndex index(*facts);
    const QString organ = Settings(database).text(u"office.name"_s);
    QList<Document> cards;
    for (const SuggestionId id : suggestions) {
        auto card = trackingCard(cardOf(index, index.find(id), organ), *wording);
        if (!card)
            return card.error();
        cards.append(*std::move(card));
    }
    return cards;
}

Result<QList<Specimen>> cardSpecimens(Database &database, ActivityId activity, const Wording &wording)
{
    const auto facts = readFacts(database);
    if (!facts)
        return facts.error();
    const FactIndex index(*facts);
    const QString organ = Settings(database).text(u"office.name"_s);
    QList<Specimen> found;
    for (const Suggestion &suggestion : facts->suggestions) {
        if (suggestion.activity != activity)
            continue;
        const TrackingCardData data = cardOf(index, suggestion, organ);
        found.append({suggestion.number, tokenValues(data), trackingCard(data, wording)});
    }
    if (!found.isEmpty())
        return found;
    return Error {ErrorKind::Invalid,
                  QCoreApplication::translate("Documents", "No suggestion was made at this activity yet."),
                  {}};
}

} // namespace lianxin::documents
