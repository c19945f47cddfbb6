#include "core/documents/suggestionvalues.h"

#include "core/base/codes.h"
#include "core/base/wordlists.h"
#include "core/documents/officialtext.h"
#include "core/documents/reportfields.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::documents {

namespace {

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

QStringList namesOfProposers(const FactIndex &index, const Suggestion &suggestion)
{
    QStringList names;
    for (const MemberId proposer : suggestion.proposers)
        names.append(index.find(proposer).name);
    return names;
}

/// The class with its words: "A (solved)".
QString resultClass(const Directory &directory, EntryId result)
{
    const QString name = directory.name(result);
    const QString words = resultWords(directory, result);
    return name == words ? name : QCoreApplication::translate("Documents", "%1 (%2)").arg(name, words);
}

QString stateInWords(const Directory &directory, const Suggestion &suggestion)
{
    if (suggestion.closedOn.isValid()) {
        const QString done = QCoreApplication::translate("Documents", "closed");
        const QString result = resultWords(directory, suggestion.result);
        return result.isEmpty() ? done : QCoreApplication::translate("Documents", "%1: %2").arg(done, result);
    }
    if (suggestion.route == Route::Department)
        return QCoreApplication::translate("Documents", "in hand");
    return directory.word(WordList::Route, codeOf(suggestion.route));
}

/// Of the reports that it went into.
QStringList adoptionsOf(const FactIndex &index, const Suggestion &suggestion)
{
    QStringList told;
    for (const Report &report : index.facts().reports)
        if (report.sources.contains(suggestion.id))
            told += adoptionsTold(index, report);
    return told;
}

/// How many photos and papers a return visit has; empty = none.
QString filesTold(const Suggestion &suggestion, const SuggestionStep &step)
{
    const auto files = std::ranges::count(suggestion.files, step.takenOn, &SuggestionFile::visitedOn);
    return step.kind == StepKind::Visited && files > 0
        ? QCoreApplication::translate("Documents", "photos and papers: %1").arg(files)
        : QString();
}

QString overdueDays(const Suggestion &suggestion, QDate asOf)
{
    return isOverdue(suggestion, asOf) ? QString::number(suggestion.dueOn.daysTo(asOf)) : QString();
}

/// The words of `list` to be ticked; `ticked` is.
QString boxesOf(const Directory &directory, WordList list, EntryId ticked)
{
    QStringList boxes;
    for (const DirectoryEntry &each : directory.of(list))
        boxes.append(each.name + (each.id == ticked ? u'\u25a0' : u'\u25a1'));
    return boxes.join(u'\u3000');
}

} // namespace

Result<QList<Suggestion>> suggestionsMadeAt(const Facts &facts, ActivityId activity)
{
    QList<Suggestion> made;
    std::ranges::copy_if(facts.suggestions, std::back_inserter(made),
                         [activity](const Suggestion &each) { return each.activity == activity; });
    if (!made.isEmpty())
        return made;
    return Error {ErrorKind::Invalid,
                  QCoreApplication::translate("Documents", "No suggestion was made at this activity yet."),
                  {}};
}

QString resultWords(const Directory &directory, EntryId result)
{
    const DirectoryEntry entry = directory.entry(result);
    return entry.name.size() == 1 ? entry.aliases.value(0, entry.name) : entry.name;
}

QString resultLegend(const Directory &directory)
{
    QStringList classes;
    for (const DirectoryEntry &each : directory.of(WordList::ResultClass))
        if (const QString words = resultWords(directory, each.id); words != each.name)
            classes.append(each.name + QChar(0x3000) + words);
    return classes.join(QCoreApplication::translate("Documents", "; "));
}

QString stepLines(const Suggestion &suggestion, const Directory &directory)
{
    QStringList lines;
    for (const SuggestionStep &step : suggestion.steps)
        lines.append((step.takenOn.toString(Qt::ISODate) + u' ' + sentenceOf(step, directory)).trimmed());
    return lines.join(u'\n');
}

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
    card.assistingUnits = directory.namesOf(suggestion.assistingUnits);
    card.registeredOn = suggestion.registeredOn;
    card.due = suggestion.dueOn;
    for (const SuggestionStep &step : suggestion.steps)
        card.steps.append({step.takenOn, sideBySide({sentenceOf(step, directory), filesTold(suggestion, step)})});
    card.result = resultClass(directory, suggestion.result);
    card.satisfaction = directory.name(suggestion.satisfaction);
    card.closedOn = suggestion.closedOn;
    return card;
}

QString progressOf(const FactIndex &index, const Suggestion &suggestion)
{
    const QStringList adoptions = adoptionsOf(index, suggestion);
    if (adoptions.isEmpty())
        return stateInWords(index.facts().directory, suggestion);
    return QCoreApplication::translate("Documents", "%1; adopted: %2")
        .arg(stateInWords(index.facts().directory, suggestion),
             adoptions.join(QCoreApplication::translate("Documents", "; ")));
}

TokenValues suggestionValues(const FactIndex &index, const Suggestion &suggestion, const UnitLetterData &letter,
                             QDate day)
{
    TokenValues values = tokenValues(cardData(index, suggestion, letter.organ));
    const TokenValues told = tokenValues(letter);
    values.texts.insert(told.texts);
    values.lists.insert(told.lists);
    values.texts.insert(u"proposer_names"_s, enumerated(namesOfProposers(index, suggestion)));
    values.texts.insert(u"days_overdue"_s, overdueDays(suggestion, day));
    values.texts.insert(u"last_step"_s,
                        suggestion.steps.isEmpty() ? QString() : asSentence(sheetTextOf(suggestion.steps.last())));
    return values;
}

void addRows(const FactIndex &index, const QList<Suggestion> &suggestions, TokenValues &values)
{
    QStringList numbers;
    QStringList texts;
    QStringList units;
    QStringList progress;
    QStringList verdicts;
    const Directory &directory = index.facts().directory;
    for (const Suggestion &each : suggestions) {
        numbers.append(each.number);
        texts.append(each.content);
        units.append(directory.name(each.mainUnit));
        progress.append(progressOf(index, each));
        verdicts.append(boxesOf(directory, WordList::Satisfaction, each.satisfaction));
    }
    values.lists.insert(u"suggestion_number"_s, numbers);
    values.lists.insert(u"suggestion_text"_s, texts);
    values.lists.insert(u"suggestion_unit"_s, units);
    values.lists.insert(u"suggestion_state"_s, progress);
    values.lists.insert(u"suggestion_verdict"_s, verdicts);
}

void addLedgerRows(const FactIndex &index, const QList<Suggestion> &suggestions, TokenValues &values)
{
    addRows(index, suggestions, values);
    const Directory &directory = index.facts().directory;
    const auto column = [&](const QString &key, auto cell) {
        QStringList cells;
        for (const Suggestion &each : suggestions)
            cells.append(cell(each));
        values.lists.insert(key, cells);
    };
    const auto dates = [&](const QString &key, QDate Suggestion::*day) {
        column(key, [day](const Suggestion &each) { return (each.*day).toString(Qt::ISODate); });
    };
    const auto words = [&](const QString &key, EntryId Suggestion::*word) {
        column(key, [&directory, word](const Suggestion &each) { return directory.name(each.*word); });
    };
    column(u"suggestion_activity"_s, [&](const Suggestion &each) { return index.label(index.find(each.activity)); });
    column(u"suggestion_proposers"_s,
           [&](const Suggestion &each) { return namesOfProposers(index, each).join(u'\n'); });
    column(u"suggestion_subject"_s, [](const Suggestion &each) { return each.subject; });
    words(u"suggestion_category"_s, &Suggestion::category);
    dates(u"suggestion_registered_on"_s, &Suggestion::registeredOn);
    column(u"suggestion_route"_s,
           [&](const Suggestion &each) { return directory.word(WordList::Route, codeOf(each.route)); });
    column(u"suggestion_assisting"_s,
           [&](const Suggestion &each) { return enumerated(directory.namesOf(each.assistingUnits)); });
    dates(u"suggestion_due"_s, &Suggestion::dueOn);
    column(u"suggestion_steps"_s, [&directory](const Suggestion &each) { return stepLines(each, directory); });
    dates(u"suggestion_closed_on"_s, &Suggestion::closedOn);
    words(u"suggestion_result"_s, &Suggestion::result);
    words(u"suggestion_satisfaction"_s, &Suggestion::satisfaction);
}

} // namespace lianxin::documents
