#pragma once

#include "core/ledger/deadline.h"
#include "core/ledger/suggestion.h"

#include <optional>

namespace lianxin {

/// Where a suggestion stands. It follows from the route, the days and the steps, and is never stored.
enum class HandlingState {
    Registered, ///< nobody has decided yet what is done with it
    Sent, ///< handed to a department that has not signed for it
    InHand,
    Returned, ///< the department says that it is not its own
    Paused,
    Answered, ///< the department told what it did
    Writing, ///< it becomes a report or a proposal
    Closed,
    Merged,
};

inline constexpr int handlingStates = 9;

/// What the office calls it.
[[nodiscard]] QString wordFor(HandlingState state);

[[nodiscard]] HandlingState stateOf(const Suggestion &suggestion);

/// What must be told with a step.
enum StepDemand : unsigned {
    NothingMore = 0,
    Content = 1, ///< what was done, or the reason
    UnitNamed = 2,
    ResultNamed = 4,
    SatisfactionNamed = 8,
    PersonNamed = 16,
    LaterDay = 32, ///< a last day after the present one
    RequestOpen = 64, ///< that more time was asked for, and nobody answered
};

/// One row of the table of what is possible.
struct Transition {
    HandlingState from;
    StepKind step;
    HandlingState to; ///< of what a department has; dissatisfaction leads to InHand in its place
    unsigned demands; ///< of StepDemand
};

/// All that is possible. A note is possible always.
[[nodiscard]] std::span<const Transition> transitions();

/// Null when `step` is not possible in `from`.
[[nodiscard]] const Transition *transition(HandlingState from, StepKind step);

/// The steps that are possible for each of `suggestions`, a note first; those of joined() and split() are left out.
[[nodiscard]] QList<StepKind> possibleSteps(const QList<Suggestion> &suggestions);

/// The deadline by which a step of `kind` sets the last day of `suggestion` when it names none; none = it sets none.
[[nodiscard]] std::optional<DeadlineTask> deadlineSetBy(StepKind kind, const Suggestion &suggestion);

/// What the rules of handling know of the office.
struct HandlingTerms {
    Deadlines deadlines;
    EntryId solved; ///< the class of result of what was solved on the spot
    EntryId dissatisfied; ///< the satisfaction that has it handled again
    QDate today;
};

enum class StepField { Kind, Day, Content, Entry, Person, DueOn };

/// What is wrong with a step, and where.
struct StepFault {
    StepField field;
    QString sentence;
};

/// What keeps `step` from being taken; empty when nothing does.
[[nodiscard]] QList<StepFault> faultsOf(const Suggestion &suggestion, const SuggestionStep &step,
                                        const HandlingTerms &terms);

/// `suggestion` after `step`. Errors: Invalid, telling the first fault.
[[nodiscard]] Result<Suggestion> handled(const Suggestion &suggestion, const SuggestionStep &step,
                                         const HandlingTerms &terms);

} // namespace lianxin
