#include "core/ledger/lateness.h"

#include "core/ledger/handling.h"

#include <algorithm>

namespace lianxin {

namespace {

/// The last step of one of `kinds` that was taken by the evening of `day`; null when there is none.
const SuggestionStep *lastStep(const Suggestion &suggestion, QDate day, std::initializer_list<StepKind> kinds)
{
    const SuggestionStep *last = nullptr;
    for (const SuggestionStep &each : suggestion.steps)
        if (each.takenOn.isValid() && each.takenOn <= day && std::ranges::find(kinds, each.kind) != kinds.end())
            last = &each;
    return last;
}

/// Whether asking begins anew with such a step.
bool startsAnew(const SuggestionStep &step)
{
    switch (step.kind) {
    case StepKind::Handed:
    case StepKind::Reassigned:
    case StepKind::Extended:
    case StepKind::Answered:
    case StepKind::Reopened:
        return true;
    default:
        return step.closedWas.isValid();
    }
}

/// Whether a request for more time still waits after such a step.
bool leavesRequestOpen(StepKind kind)
{
    switch (kind) {
    case StepKind::Note:
    case StepKind::Received:
    case StepKind::Paused:
    case StepKind::Resumed:
    case StepKind::Chased:
    case StepKind::Escalated:
    case StepKind::Split:
        return true;
    default:
        return false;
    }
}

} // namespace

Lateness latenessOf(const Suggestion &suggestion, QDate day, const Patience &patience, const WorkCalendar &calendar)
{
    if (!isOpen(suggestion, day) || isPaused(suggestion, day))
        return Lateness::None;
    const QDate due = dueOn(suggestion, day);
    if (!due.isValid())
        return Lateness::None;
    if (due < day)
        return due.daysTo(day) > patience.longDays ? Lateness::LongLate : Lateness::Late;
    return calendar.workedDays(day, due) <= patience.soonDays ? Lateness::Soon : Lateness::None;
}

int chasesWithoutAnswer(const Suggestion &suggestion, QDate day)
{
    int chases = 0;
    for (const SuggestionStep &each : suggestion.steps) {
        if (!each.takenOn.isValid() || each.takenOn > day)
            continue;
        if (each.kind == StepKind::Chased)
            ++chases;
        else if (startsAnew(each))
            chases = 0;
    }
    return chases;
}

bool isForLeader(const Suggestion &suggestion, QDate day, const Patience &patience)
{
    if (!isOpen(suggestion, day) || isPaused(suggestion, day))
        return false;
    const SuggestionStep *escalated = lastStep(suggestion, day, {StepKind::Escalated});
    const SuggestionStep *begun =
        lastStep(suggestion, day, {StepKind::Handed, StepKind::Reassigned, StepKind::Extended, StepKind::Reopened});
    if (escalated != nullptr && (begun == nullptr || begun < escalated))
        return false;
    const QDate due = dueOn(suggestion, day);
    return chasesWithoutAnswer(suggestion, day) >= patience.chases
        || (due.isValid() && due.daysTo(day) >= patience.longDays);
}

const SuggestionStep *openRequest(const Suggestion &suggestion, QDate day)
{
    if (!isOpen(suggestion, day))
        return nullptr;
    const SuggestionStep *request = nullptr;
    for (const SuggestionStep &each : suggestion.steps) {
        if (!each.takenOn.isValid() || each.takenOn > day)
            continue;
        if (each.kind == StepKind::ExtensionAsked)
            request = &each;
        else if (!leavesRequestOpen(each.kind))
            request = nullptr;
    }
    return request;
}

QDate nextVisitOn(const Suggestion &suggestion, QDate day, const Patience &patience)
{
    const QDate closed = closedOn(suggestion, day);
    const SuggestionStep *closing = lastStep(suggestion, day, {StepKind::Closed});
    if (suggestion.route != Route::Department || !closed.isValid() || closing == nullptr || closing->takenOn != closed)
        return {};
    const auto visits = std::ranges::count_if(suggestion.steps, [&](const SuggestionStep &each) {
        return each.kind == StepKind::Visited && each.takenOn >= closed && each.takenOn <= day;
    });
    return visits < patience.visitWeeks.size() ? closed.addDays(7LL * patience.visitWeeks.at(visits)) : QDate();
}

QDate nextOversightOn(const Suggestion &suggestion, QDate day)
{
    if (!suggestion.overseer.isStored() || suggestion.overseenEvery == 0
        || stateOf(suggestion) == HandlingState::Closed)
        return {};
    QDate last = suggestion.registeredOn;
    for (const SuggestionStep &each : suggestion.steps)
        if (each.takenOn.isValid() && each.takenOn <= day)
            last = std::max(last, each.takenOn);
    return last.addDays(suggestion.overseenEvery);
}

QDate receiptDueOn(const Suggestion &suggestion, const Deadlines &deadlines)
{
    if (stateOf(suggestion) != HandlingState::Sent)
        return {};
    const SuggestionStep *handed = lastStep(suggestion, QDate::fromJulianDay(std::numeric_limits<int>::max()),
                                            {StepKind::Handed, StepKind::Reassigned});
    return handed == nullptr ? QDate() : deadlines.lastDay(DeadlineTask::Receipt, suggestion.category, handed->takenOn);
}

QDate clockBegunOn(const Suggestion &suggestion)
{
    QDate begun = suggestion.registeredOn;
    for (const SuggestionStep &each : suggestion.steps)
        if (each.dueOn.isValid() && each.kind != StepKind::Resumed && each.kind != StepKind::Extended)
            begun = each.takenOn;
    return begun;
}

QList<std::pair<QDate, QDate>> pausesOf(const Suggestion &suggestion, QDate day)
{
    QList<std::pair<QDate, QDate>> pauses;
    QDate begun;
    for (const SuggestionStep &each : suggestion.steps) {
        if (each.kind == StepKind::Paused)
            begun = each.takenOn;
        if (each.kind != StepKind::Resumed || !begun.isValid())
            continue;
        pauses.append({begun, each.takenOn});
        begun = {};
    }
    if (begun.isValid())
        pauses.append({begun, day});
    return pauses;
}

} // namespace lianxin
