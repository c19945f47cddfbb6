#include "core/documents/suggestionvalues.h"

#include "core/base/codes.h"
#include "core/documents/officialtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lianxin::documents {

namespace {

QStringList unitNames(const Directory &directory, const QList<EntryId> &entries)
{
    QStringList names;
    for (const EntryId entry : entries)
        names.append(directory.name(entry));
    return names;
}

QStringList proposersOf(const FactIndex &index, const Suggestion &suggestion)
{
    QStringList names;
    for (const MemberId proposer : suggestion.proposers) {
        const Member &member = index.find(proposer);
        names.append(member.unit.isEmpty()
                         ? member.name
                         : QCoreApplication::translate("Documents", "%1 (%2)").arg(member.name, member.unit));
    }
    return names;
}

QString overdueDays(const Suggestion &suggestion, QDate asOf)
{
    return isOverdue(suggestion, asOf) ? QString::number(suggestion.dueOn.daysTo(asOf)) : QString();
}

} // namespace

TrackingCardData cardData(const FactIndex &index, const Suggestion &suggestion, const QString &organ)
{
    const Directory &directory = index.facts().directory;
    const Activity &activity = index.find(suggestion.activity);
    TrackingCardData card;
    card.organ = organ;
    card.number = suggestion.number;
    card.activity = (index.label(activity) + QChar(0x3000) + activity.theme).trimmed();
    card.activityDate = activity.day();
    card.proposers = proposersOf(index, suggestion);
    card.project = suggestion.subject;
    card.category = directory.name(suggestion.category);
    card.text = suggestion.content;
    card.route = directory.word(WordList::Route, codeOf(suggestion.route));
    card.mainUnit = directory.name(suggestion.mainUnit);
    card.assistingUnits = unitNames(directory, suggestion.assistingUnits);
    card.registeredOn = suggestion.registeredOn;
    card.due = suggestion.dueOn;
    for (const SuggestionStep &step : suggestion.steps)
        card.steps.append({step.takenOn, step.content});
    card.result = directory.name(suggestion.result);
    card.satisfaction = directory.name(suggestion.satisfaction);
    card.closedOn = suggestion.closedOn;
    return card;
}

QString progressOf(const FactIndex &index, const Suggestion &suggestion)
{
    const Directory &directory = index.facts().directory;
    if (suggestion.closedOn.isValid()) {
        const QString done = QCoreApplication::translate("Documents", "closed");
        const QString result = directory.name(suggestion.result);
        return result.isEmpty() ? done : QCoreApplication::translate("Documents", "%1: %2").arg(done, result);
    }
    if (suggestion.route == Route::Department)
        return QCoreApplication::translate("Documents", "in hand");
    return directory.word(WordList::Route, codeOf(suggestion.route));
}

TokenValues suggestionValues(const FactIndex &index, const Suggestion &suggestion, const UnitLetterData &letter,
                             QDate day)
{
    TokenValues values = tokenValues(cardData(index, suggestion, letter.organ));
    const TokenValues told = tokenValues(letter);
    values.texts.insert(told.texts);
    values.lists.insert(told.lists);
    QStringList names;
    for (const MemberId proposer : suggestion.proposers)
        names.append(index.find(proposer).name);
    values.texts.insert(u"proposer_names"_s, enumerated(names));
    values.texts.insert(u"days_overdue"_s, overdueDays(suggestion, day));
    values.texts.insert(u"last_step"_s, suggestion.steps.isEmpty() ? QString() : suggestion.steps.last().content);
    return values;
}

void addRows(const FactIndex &index, const QList<Suggestion> &suggestions, TokenValues &values)
{
    QStringList numbers;
    QStringList texts;
    QStringList units;
    QStringList progress;
    for (const Suggestion &each : suggestions) {
        numbers.append(each.number);
        texts.append(each.content);
        units.append(index.facts().directory.name(each.mainUnit));
        progress.append(progressOf(index, each));
    }
    values.lists.insert(u"suggestion_number"_s, numbers);
    values.lists.insert(u"suggestion_text"_s, texts);
    values.lists.insert(u"suggestion_unit"_s, units);
    values.lists.insert(u"suggestion_state"_s, progress);
}

} // namespace lianxin::documents
