#include "core/statistics/figures.h"
#include "core/statistics/opinions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

template <typename Condition>
QList<Suggestion> only(QList<Suggestion> suggestions, Condition condition)
{
    suggestions.removeIf([&](const Suggestion &suggestion) { return !condition(suggestion); });
    return suggestions;
}

template <typename Condition>
QStringList numbersOf(const QList<Suggestion> &suggestions, Condition condition)
{
    QStringList numbers;
    for (const Suggestion &suggestion : only(suggestions, condition))
        numbers.append(suggestion.number);
    numbers.sort();
    return numbers;
}

template <typename Condition>
int count(const QList<Suggestion> &suggestions, Condition condition)
{
    return static_cast<int>(std::ranges::count_if(suggestions, condition));
}

EntryId gradeOf(const Suggestion &suggestion)
{
    return suggestion.result;
}

QList<std::pair<QDate, QStringList>> overdueOn(const QList<Suggestion> &suggestions, const QList<QDate> &days)
{
    QList<std::pair<QDate, QStringList>> lists;
    for (const QDate day : days)
        lists.append({day, numbersOf(suggestions, [&](const Suggestion &each) { return isOverdue(each, day); })});
    return lists;
}

void countTheDepartments(SuggestionFigures &figures, const Scope &scope)
{
    const Directory &directory = scope.directory();
    const auto handed =
        only(scope.counted.suggestions, [](const Suggestion &each) { return each.route == Route::Department; });
    const auto closed = only(handed, [&](const Suggestion &each) {
        return each.closedOn.isValid() && (!scope.on.isValid() || each.closedOn <= scope.on);
    });
    figures.departmentClosed = static_cast<int>(closed.size());
    figures.departmentOpen = count(handed, [&](const Suggestion &each) { return isOpen(each, scope.on); });
    figures.closedLate =
        numbersOf(closed, [](const Suggestion &each) { return each.dueOn.isValid() && each.closedOn > each.dueOn; });
    figures.departmentClosedByGrade = tallyBy(directory, WordList::ResultClass, closed, gradeOf);
    figures.byMainUnit =
        tallyBy(directory, WordList::Unit, handed, [](const Suggestion &each) { return each.mainUnit; });
}

void countTheWays(SuggestionFigures &figures, const Scope &scope)
{
    const Directory &directory = scope.directory();
    const auto &suggestions = scope.counted.suggestions;
    figures.byCategory = tallyBy(directory, WordList::SuggestionCategory, suggestions,
                                 [](const Suggestion &each) { return each.category; });
    figures.byRoute =
        tallyByCode(directory, WordList::Route, suggestions, [](const Suggestion &each) { return each.route; });
    figures.byGrade = tallyBy(directory, WordList::ResultClass, suggestions, gradeOf);
    figures.byEvaluation = tallyBy(directory, WordList::Satisfaction, suggestions,
                                   [](const Suggestion &each) { return each.satisfaction; });
    QList<Opinion> opinions;
    for (const Suggestion &each : suggestions)
        opinions.append(opinionOf(each, scope.on));
    const auto said = [&](EntryId Opinion::*aspect) {
        Tally tally(directory.namesOf(WordList::Satisfaction));
        for (const Opinion &each : std::as_const(opinions))
            if ((each.*aspect).isStored())
                tally.add(orBlank(directory.name(each.*aspect)));
        return tally.occurring();
    };
    figures.byAttitude = said(&Opinion::attitude);
    figures.byPertinence = said(&Opinion::pertinence);
    figures.opinionsByUnit = opinionsByUnit(scope);
}

} // namespace

SuggestionFigures suggestionFigures(const Scope &scope, const QList<QDate> &on)
{
    const auto &suggestions = scope.counted.suggestions;
    SuggestionFigures figures {
        .total = static_cast<int>(suggestions.size()),
        .sameDay = count(suggestions, [&](const Suggestion &each) { return scope.isSameDay(each); }),
        .joint = count(suggestions, [](const Suggestion &each) { return each.proposers.size() > 1; }),
        .overdue = overdueOn(suggestions + scope.parts, on),
        .cards = static_cast<int>(suggestions.size()),
        .proposalLeads = static_cast<int>(scope.counted.leads.size()),
        .writtenByAbsentMember = numbersOf(suggestions, [&](const Suggestion &each) {
            return std::ranges::any_of(
                each.proposers, [&](MemberId proposer) { return !scope.all.attendedBy(each.activity, proposer); });
        })};
    figures.sameDayRatePercent = ratePercent(figures.sameDay, figures.total);
    for (const Suggestion &suggestion : suggestions)
        figures.progressEntries += static_cast<int>(suggestion.steps.size());
    countTheWays(figures, scope);
    countTheDepartments(figures, scope);
    return figures;
}

} // namespace lianxin
