#include "core/directory/settings.h"
#include "core/documents/issuedletter.h"
#include "core/documents/officepapers.h"
#include "core/documents/suggestionvalues.h"
#include "core/documents/template.h"
#include "core/ledger/suggestionrepository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lianxin::documents {

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
        auto card = trackingCard(cardData(index, index.find(id), organ), *wording);
        if (!card)
            return card.error();
        cards.append(*std::move(card));
    }
    return cards;
}

PapersAbout cardsAbout(Database &database, const QList<SuggestionId> &suggestions)
{
    PapersAbout about {u"tracking-card"_s};
    const SuggestionRepository repository(database);
    for (const SuggestionId id : suggestions) {
        const auto suggestion = repository.find(id);
        const ActivityId activity = suggestion ? suggestion->activity : ActivityId {};
        if (id != suggestions.first() && activity != about.activity)
            return {u"tracking-card"_s};
        about.activity = activity;
    }
    return about;
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
        const TrackingCardData data = cardData(index, suggestion, organ);
        found.append({suggestion.number, tokenValues(data), trackingCard(data, wording)});
    }
    if (!found.isEmpty())
        return found;
    return Error {ErrorKind::Invalid,
                  QCoreApplication::translate("Documents", "No suggestion was made at this activity yet."),
                  {}};
}

} // namespace lianxin::documents
