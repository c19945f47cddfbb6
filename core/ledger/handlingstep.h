#pragma once

#include "core/directory/directoryrepository.h"

namespace lianxin {

/// What a step does with a suggestion. Those from Solved to Kept decide its route.
enum class StepKind {
    Note, ///< tells something and changes nothing
    Solved, ///< on the spot
    Handed, ///< to a department
    Reported, ///< to be written up as an information report
    Proposed, ///< to be written up as a proposal
    Kept, ///< for reference
    Received, ///< the department signed for it
    Returned, ///< the department says that it is not its own
    Reassigned, ///< to another department
    Paused, ///< the clock stands still
    Resumed,
    Extended, ///< more time was granted
    ExtensionAsked, ///< more time is asked for
    ExtensionRefused, ///< more time was asked for and is not granted
    Chased, ///< the department was asked how it stands
    Escalated, ///< put before a leader
    Answered, ///< the department told what it did
    Judged, ///< the proposers told what they think of it
    Closed,
    Reopened,
    Visited, ///< somebody looked, weeks later, whether it is really done
    Merged, ///< goes on within another suggestion
    Split, ///< goes on in parts
};

std::span<const char *const> codesOf(StepKind);

/// What the office calls it.
[[nodiscard]] QString wordFor(StepKind kind);

/// One step in handling a suggestion.
struct SuggestionStep {
    QDate takenOn; ///< null = the day is not known
    QString content; ///< for everybody to read
    StepKind kind = StepKind::Note;
    EntryId entry = {}; ///< the department, the class of result or the satisfaction, as the kind has one
    EntryId entryWas = {}; ///< the department before
    QString person = {}; ///< who asked for it, approved it, was asked or looked
    QDate dueOn = {}; ///< the last day that it sets; null = it sets none
    QDate dueWas = {}; ///< the last day before
    QDate closedWas = {}; ///< the day on which it had been closed, of what it opens again
    QString note = {}; ///< internal, never printed
    EntryId attitude = {}; ///< of WordList::Satisfaction: what members say of how they were treated
    EntryId pertinence = {}; ///< of WordList::Satisfaction: whether the answer met the matter
    QDate askedUntil = {}; ///< the last day that is asked for; null = the step asks for none

    friend bool operator==(const SuggestionStep &, const SuggestionStep &) = default;
};

/// The last day that `step` asks for or grants, in words; empty = it does neither.
[[nodiscard]] QString extensionOf(const SuggestionStep &step);

/// What everybody may read of `step`: what it is, with whom, and what was said; of a note its text alone.
[[nodiscard]] QString sentenceOf(const SuggestionStep &step, const Directory &directory);

/// The requests for more time among `steps` and their answers, a line each; empty = there is none.
[[nodiscard]] QString extensionLines(const QList<SuggestionStep> &steps, const Directory &directory);

/// How a sheet tells `step`: its text, or what it is where it has none.
[[nodiscard]] QString sheetTextOf(const SuggestionStep &step);

/// The steps that a sheet tells, and those of `known` besides that did something: what a sheet tells as mere text keeps
/// the kind that it has, and what it leaves out is not lost but stands at its day.
[[nodiscard]] QList<SuggestionStep> stepsWith(const QList<SuggestionStep> &known, const QList<SuggestionStep> &told);

} // namespace lianxin
