#include "core/ledger/suggestion.h"

#include <QCoreApplication>

#include <array>

namespace lianxin {

std::span<const char *const> codesOf(Route)
{
    static constexpr std::array codes {"open", "onsite", "department", "report", "proposal", "kept"};
    return codes;
}

Result<void> validate(const Suggestion &suggestion)
{
    const auto invalid = [](const char *rule) {
        return Error {ErrorKind::Invalid, QCoreApplication::translate("Suggestion", rule), {}};
    };
    if (suggestion.number.trimmed().isEmpty() || suggestion.number.size() > 40)
        return invalid(QT_TRANSLATE_NOOP("Suggestion", "The number of a suggestion has 1 to 40 characters."));
    if (suggestion.content.trimmed().isEmpty() || suggestion.content.size() > 5000)
        return invalid(QT_TRANSLATE_NOOP("Suggestion", "A suggestion is told in 1 to 5,000 characters."));
    if (!suggestion.registeredOn.isValid())
        return invalid(QT_TRANSLATE_NOOP("Suggestion", "A suggestion has a day on which it was registered."));
    if (suggestion.closedOn.isValid() && suggestion.closedOn < suggestion.registeredOn)
        return invalid(QT_TRANSLATE_NOOP("Suggestion", "It cannot be done before it was registered."));
    if (suggestion.overseenEvery < 0 || suggestion.overseenEvery > 366)
        return invalid(QT_TRANSLATE_NOOP("Suggestion", "A leader wants to hear of it every 1 to 366 days."));
    if (suggestion.progress < 0 || suggestion.progress > 100)
        return invalid(QT_TRANSLATE_NOOP("Suggestion", "The progress is from 0 to 100 percent."));
    for (const SuggestionFile &file : suggestion.files)
        if (file.name.isEmpty() || file.name.size() > 200 || !file.visitedOn.isValid())
            return invalid(QT_TRANSLATE_NOOP(
                "Suggestion", "A file of a return visit has the day of the visit, and a name of 1 to 200 characters."));
    if (suggestion.weight < 1 || suggestion.weight > 100)
        return invalid(QT_TRANSLATE_NOOP("Suggestion", "The weight of a part is from 1 to 100."));
    return {};
}

Result<void> validate(const ProposalLead &lead)
{
    const auto invalid = [](const char *rule) {
        return Error {ErrorKind::Invalid, QCoreApplication::translate("Suggestion", rule), {}};
    };
    if (lead.title.trimmed().isEmpty() || lead.title.size() > 200)
        return invalid(QT_TRANSLATE_NOOP("Suggestion", "The title of a proposal has 1 to 200 characters."));
    if (lead.number.size() > 40)
        return invalid(QT_TRANSLATE_NOOP("Suggestion", "The number of a proposal has at most 40 characters."));
    if (!lead.suggestion.isStored())
        return invalid(QT_TRANSLATE_NOOP("Suggestion", "A proposal grows out of a suggestion: name its number."));
    return {};
}

namespace {

/// The first step after the evening of `day` for which `holds`; null when there is none.
template <typename Holds>
const SuggestionStep *firstStepAfter(const Suggestion &suggestion, QDate day, Holds holds)
{
    for (const SuggestionStep &each : suggestion.steps)
        if (each.takenOn.isValid() && each.takenOn > day && holds(each))
            return &each;
    return nullptr;
}

} // namespace

QDate dueOn(const Suggestion &suggestion, QDate day)
{
    const SuggestionStep *moved =
        firstStepAfter(suggestion, day, [](const SuggestionStep &each) { return each.dueOn.isValid(); });
    return moved == nullptr ? suggestion.dueOn : moved->dueWas;
}

QDate closedOn(const Suggestion &suggestion, QDate day)
{
    const SuggestionStep *reopened =
        firstStepAfter(suggestion, day, [](const SuggestionStep &each) { return each.closedWas.isValid(); });
    const QDate closed = reopened == nullptr ? suggestion.closedOn : reopened->closedWas;
    return closed <= day ? closed : QDate();
}

bool isPaused(const Suggestion &suggestion, QDate day)
{
    bool paused = false;
    for (const SuggestionStep &each : suggestion.steps)
        if (each.takenOn.isValid() && each.takenOn <= day)
            paused = each.kind == StepKind::Paused || (paused && each.kind != StepKind::Resumed);
    return paused;
}

bool isOpen(const Suggestion &suggestion, QDate day)
{
    return suggestion.route == Route::Department && suggestion.registeredOn <= day && !suggestion.mergedInto.isStored()
        && !closedOn(suggestion, day).isValid();
}

bool isOverdue(const Suggestion &suggestion, QDate day)
{
    if (!isOpen(suggestion, day) || isPaused(suggestion, day))
        return false;
    const QDate due = dueOn(suggestion, day);
    return due.isValid() && due < day;
}

} // namespace lianxin
