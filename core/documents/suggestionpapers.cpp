#include "core/documents/suggestionpapers.h"

#include "core/base/codes.h"
#include "core/directory/settings.h"
#include "core/documents/casesheet.h"
#include "core/documents/officialtext.h"
#include "core/documents/suggestionvalues.h"
#include "core/documents/template.h"
#include "core/ledger/suggestionrepository.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lianxin::documents {

namespace {

constexpr std::array suggestionPaperCodes {"tracking-card", "issue-ledger", "case-sheet"};

QList<ActivityId> activitiesOf(const QList<Suggestion> &suggestions)
{
    QList<ActivityId> activities;
    for (const Suggestion &each : suggestions)
        if (!activities.contains(each.activity))
            activities.append(each.activity);
    return activities;
}

/// The activity that the rows come from, or how many there are.
QString scopeOf(const FactIndex &index, const QList<Suggestion> &suggestions)
{
    const QList<ActivityId> activities = activitiesOf(suggestions);
    if (activities.size() != 1)
        return activities.isEmpty() ? QString()
                                    : QCoreApplication::translate("Documents", "%1 activities").arg(activities.size());
    const Activity &activity = index.find(activities.first());
    return (index.label(activity) + QChar(0x3000) + activity.theme).trimmed();
}

/// From the first to the last day on which the rows were registered.
QString periodOf(const QList<Suggestion> &suggestions)
{
    QDate first;
    QDate last;
    for (const Suggestion &each : suggestions) {
        if (!each.registeredOn.isValid())
            continue;
        first = first.isValid() ? std::min(first, each.registeredOn) : each.registeredOn;
        last = last.isValid() ? std::max(last, each.registeredOn) : each.registeredOn;
    }
    return first == last
        ? officialDate(first)
        : QCoreApplication::translate("Documents", "%1 to %2").arg(officialDate(first), officialDate(last));
}

Specimen ledgerOf(const FactIndex &index, const QList<Suggestion> &suggestions, const QString &organ,
                  const Wording &wording)
{
    const TokenValues values = ledgerValues(index, suggestions, organ);
    const QString name = (wording.name + u' ' + scopeOf(index, suggestions)).trimmed();
    const auto blocks = blocksOf(wording, values);
    return {wording.name, values,
            blocks ? Result<Document>(Document {Format::List, Paper::A4Across, {}, {}, *blocks, name, organ})
                   : blocks.error()};
}

/// Who writes papers about suggestions, and of which size cards are.
struct CardOffice {
    QString organ;
    Paper size = Paper::A4;
};

CardOffice cardOffice(const Settings &settings)
{
    return {settings.text(u"office.name"_s), withCode<Paper>(settings.text(u"card.paper"_s)).value_or(Paper::A4)};
}

Specimen cardOf(const FactIndex &index, const Suggestion &suggestion, const CardOffice &office, const Wording &wording)
{
    TrackingCardData data = cardData(index, suggestion, office.organ);
    data.paper = office.size;
    return {suggestion.number, tokenValues(data), trackingCard(data, wording)};
}

QList<Specimen> specimensOf(const FactIndex &index, SuggestionPaper paper, const QList<Suggestion> &suggestions,
                            const CardOffice &office, const Wording &wording)
{
    if (paper == SuggestionPaper::Ledger)
        return suggestions.isEmpty() ? QList<Specimen>() : QList {ledgerOf(index, suggestions, office.organ, wording)};
    QList<Specimen> cards;
    for (const Suggestion &each : suggestions)
        cards.append(cardOf(index, each, office, wording));
    return cards;
}

} // namespace

std::span<const char *const> codesOf(SuggestionPaper)
{
    return suggestionPaperCodes;
}

TokenValues ledgerValues(const FactIndex &index, const QList<Suggestion> &suggestions, const QString &organ)
{
    const auto closed = std::ranges::count_if(suggestions, [](const Suggestion &s) { return s.closedOn.isValid(); });
    TokenValues values;
    values.texts = {{u"organ"_s, organ},
                    {u"ledger_scope"_s, scopeOf(index, suggestions)},
                    {u"ledger_period"_s, periodOf(suggestions)},
                    {u"suggestion_count"_s, QString::number(suggestions.size())},
                    {u"closed_count"_s, QString::number(closed)},
                    {u"result_legend"_s, resultLegend(index.facts().directory)}};
    addLedgerRows(index, suggestions, values);
    return values;
}

Result<WrittenPapers> suggestionPapers(const Records &records, SuggestionPaper paper,
                                       const QList<SuggestionId> &suggestions, std::optional<Paper> size)
{
    const auto known = records.known();
    if (!known)
        return known.error();
    const FactIndex &index = (*known)->index;
    const auto wording = wordingOf(records.database(), codeOf(paper));
    if (!wording)
        return wording.error();
    QList<Suggestion> rows;
    for (const SuggestionId id : suggestions)
        rows.append(index.find(id));
    if (paper == SuggestionPaper::Case) {
        const auto cases = suggestionCases(records, rows, *wording);
        return cases ? papersOf(*cases) : cases.error();
    }
    CardOffice office = cardOffice(Settings(records.database()));
    office.size = size.value_or(office.size);
    return papersOf(specimensOf(index, paper, rows, office, *wording));
}

PapersAbout papersAbout(Database &database, SuggestionPaper paper, const QList<SuggestionId> &suggestions)
{
    PapersAbout about {codeOf(paper)};
    const auto activities = SuggestionRepository(database).activities();
    for (const SuggestionId id : suggestions) {
        const ActivityId activity = activities ? activities->value(id.value) : ActivityId {};
        if (id != suggestions.first() && activity != about.activity)
            return {codeOf(paper)};
        about.activity = activity;
    }
    return about;
}

Result<QList<Specimen>> suggestionSpecimens(const Records &records, SuggestionPaper paper, ActivityId activity,
                                            const Wording &wording)
{
    const auto known = records.known();
    if (!known)
        return known.error();
    const FactIndex &index = (*known)->index;
    const auto made = suggestionsMadeAt(index.facts(), activity);
    if (!made)
        return made.error();
    if (paper == SuggestionPaper::Case)
        return suggestionCases(records, *made, wording);
    return specimensOf(index, paper, *made, cardOffice(Settings(records.database())), wording);
}

} // namespace lianxin::documents
