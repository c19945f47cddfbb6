#include "core/ledger/handling.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lianxin {

namespace {

using enum HandlingState;

constexpr std::array handlingTable {
    Transition {Registered, StepKind::Solved, Closed, Content},
    Transition {Registered, StepKind::Handed, Sent, UnitNamed},
    Transition {Registered, StepKind::Reported, Writing, NothingMore},
    Transition {Registered, StepKind::Proposed, Writing, NothingMore},
    Transition {Registered, StepKind::Kept, Closed, Content},
    Transition {Registered, StepKind::Merged, Merged, NothingMore},
    Transition {Registered, StepKind::Split, Registered, NothingMore},

    Transition {Sent, StepKind::Received, InHand, NothingMore},
    Transition {Sent, StepKind::Returned, Returned, Content},
    Transition {Sent, StepKind::Reassigned, Sent, UnitNamed | Content},
    Transition {Sent, StepKind::Extended, Sent, Content | PersonNamed | LaterDay},
    Transition {Sent, StepKind::ExtensionAsked, Sent, Content | PersonNamed | LaterDay},
    Transition {Sent, StepKind::ExtensionRefused, Sent, Content | PersonNamed | RequestOpen},
    Transition {Sent, StepKind::Chased, Sent, PersonNamed},
    Transition {Sent, StepKind::Escalated, Sent, PersonNamed},
    Transition {Sent, StepKind::Reported, Writing, Content},
    Transition {Sent, StepKind::Proposed, Writing, Content},
    Transition {Sent, StepKind::Merged, Merged, NothingMore},
    Transition {Sent, StepKind::Split, Sent, NothingMore},

    Transition {InHand, StepKind::Returned, Returned, Content},
    Transition {InHand, StepKind::Reassigned, Sent, UnitNamed | Content},
    Transition {InHand, StepKind::Paused, Paused, Content},
    Transition {InHand, StepKind::Extended, InHand, Content | PersonNamed | LaterDay},
    Transition {InHand, StepKind::ExtensionAsked, InHand, Content | PersonNamed | LaterDay},
    Transition {InHand, StepKind::ExtensionRefused, InHand, Content | PersonNamed | RequestOpen},
    Transition {InHand, StepKind::Chased, InHand, PersonNamed},
    Transition {InHand, StepKind::Escalated, InHand, PersonNamed},
    Transition {InHand, StepKind::Answered, Answered, Content},
    Transition {InHand, StepKind::Closed, Closed, ResultNamed},
    Transition {InHand, StepKind::Reported, Writing, Content},
    Transition {InHand, StepKind::Proposed, Writing, Content},
    Transition {InHand, StepKind::Kept, Closed, Content},
    Transition {InHand, StepKind::Merged, Merged, NothingMore},
    Transition {InHand, StepKind::Split, InHand, NothingMore},

    Transition {Returned, StepKind::Reassigned, Sent, UnitNamed | Content},
    Transition {Returned, StepKind::Reported, Writing, Content},
    Transition {Returned, StepKind::Proposed, Writing, Content},
    Transition {Returned, StepKind::Kept, Closed, Content},
    Transition {Returned, StepKind::Merged, Merged, NothingMore},

    Transition {Paused, StepKind::Resumed, InHand, NothingMore},
    Transition {Paused, StepKind::Extended, Paused, Content | PersonNamed | LaterDay},
    Transition {Paused, StepKind::ExtensionRefused, Paused, Content | PersonNamed | RequestOpen},
    Transition {Paused, StepKind::Chased, Paused, PersonNamed},
    Transition {Paused, StepKind::Merged, Merged, NothingMore},

    Transition {Answered, StepKind::Judged, Answered, SatisfactionNamed},
    Transition {Answered, StepKind::Closed, Closed, ResultNamed},
    Transition {Answered, StepKind::Reopened, InHand, Content},
    Transition {Answered, StepKind::Reported, Writing, Content},
    Transition {Answered, StepKind::Proposed, Writing, Content},
    Transition {Answered, StepKind::Merged, Merged, NothingMore},

    Transition {Writing, StepKind::Handed, Sent, UnitNamed | Content},
    Transition {Writing, StepKind::Closed, Closed, ResultNamed},
    Transition {Writing, StepKind::Kept, Closed, Content},
    Transition {Writing, StepKind::Merged, Merged, NothingMore},

    Transition {Closed, StepKind::Judged, Closed, SatisfactionNamed},
    Transition {Closed, StepKind::Reopened, InHand, Content},
    Transition {Closed, StepKind::Visited, Closed, Content},
    Transition {Closed, StepKind::Merged, Merged, NothingMore},
};

/// Where the last of the steps that say so leaves a suggestion that a department has.
HandlingState stateWithDepartment(const QList<SuggestionStep> &steps)
{
    for (auto step = steps.crbegin(); step != steps.crend(); ++step) {
        switch (step->kind) {
        case StepKind::Handed:
        case StepKind::Reassigned:
            return Sent;
        case StepKind::Received:
        case StepKind::Resumed:
        case StepKind::Reopened:
            return InHand;
        case StepKind::Returned:
            return Returned;
        case StepKind::Paused:
            return Paused;
        case StepKind::Answered:
            return Answered;
        case StepKind::Judged:
            return step->dueOn.isValid() ? InHand : Answered;
        default:
            break;
        }
    }
    return steps.isEmpty() ? Sent : InHand;
}

} // namespace

QString wordFor(HandlingState state)
{
    static constexpr std::array<const char *, handlingStates> words {
        QT_TRANSLATE_NOOP("Handling", "to be routed"),
        QT_TRANSLATE_NOOP("Handling", "to be signed for"),
        QT_TRANSLATE_NOOP("Handling", "under way"),
        QT_TRANSLATE_NOOP("Handling", "returned"),
        QT_TRANSLATE_NOOP("Handling", "paused"),
        QT_TRANSLATE_NOOP("Handling", "answered"),
        QT_TRANSLATE_NOOP("Handling", "being written up"),
        QT_TRANSLATE_NOOP("Handling", "closed"),
        QT_TRANSLATE_NOOP("Handling", "merged with another")};
    return QCoreApplication::translate("Handling", words.at(static_cast<std::size_t>(state)));
}

HandlingState stateOf(const Suggestion &suggestion)
{
    if (suggestion.mergedInto.isStored())
        return Merged;
    if (suggestion.closedOn.isValid())
        return Closed;
    switch (suggestion.route) {
    case Route::Open:
        return Registered;
    case Route::OnSite:
    case Route::Kept:
        return Closed;
    case Route::Report:
    case Route::Proposal:
        return Writing;
    case Route::Department:
        break;
    }
    return stateWithDepartment(suggestion.steps);
}

std::span<const Transition> transitions()
{
    return handlingTable;
}

const Transition *transition(HandlingState from, StepKind step)
{
    const auto found = std::ranges::find_if(
        handlingTable, [&](const Transition &each) { return each.from == from && each.step == step; });
    return found == handlingTable.end() ? nullptr : &*found;
}

QList<StepKind> possibleSteps(const QList<Suggestion> &suggestions)
{
    QList<StepKind> steps {StepKind::Note};
    for (int each = static_cast<int>(StepKind::Solved); each < static_cast<int>(StepKind::Merged); ++each) {
        const auto kind = static_cast<StepKind>(each);
        if (std::ranges::all_of(suggestions, [kind](const Suggestion &suggestion) {
                return transition(stateOf(suggestion), kind) != nullptr;
            }))
            steps.append(kind);
    }
    return steps;
}

} // namespace lianxin
