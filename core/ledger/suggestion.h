#pragma once

#include "core/activities/activity.h"
#include "core/directory/enterprise.h"

namespace lianxin {

using SuggestionId = Id<struct SuggestionTag>;

/// What is done with a suggestion; Open until that is decided. Source: the programme, D-44 to D-46.
enum class Route { Open, OnSite, Department, Report, Proposal, Kept };

std::span<const char *const> codesOf(Route);

/// One step in handling a suggestion.
struct SuggestionStep {
    QDate takenOn; ///< null = the day is not known
    QString content;

    friend bool operator==(const SuggestionStep &, const SuggestionStep &) = default;
};

/// A suggestion that members made, which is also its tracking card.
struct Suggestion {
    SuggestionId id;
    int revision = 0;
    QString number; ///< by the office's own pattern; 1 to 40 characters, unique
    ActivityId activity;
    QString subject; ///< whom or what it is about, as written
    EnterpriseId enterprise; ///< not stored = not about one
    QString content; ///< 1 to 5000 characters
    EntryId category; ///< of WordList::SuggestionCategory
    QDate registeredOn; ///< the day of the activity, if the ledger was done the same day
    Route route = Route::Open;
    EntryId mainUnit; ///< of WordList::Unit: who handles it
    QDate dueOn; ///< the last day on which it is not yet overdue
    QDate closedOn;
    EntryId result; ///< of WordList::ResultClass
    EntryId satisfaction; ///< of WordList::Satisfaction: what the proposers say of the handling
    QString note; ///< internal, never printed on the card
    QList<MemberId> proposers; ///< the first one first
    QList<EntryId> assistingUnits;
    QList<SuggestionStep> steps; ///< in the order of the ledger
    CustomValues custom = {}; ///< what the office's own fields hold

    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

/// Errors: Invalid.
Result<void> validate(const Suggestion &suggestion);

/// Whether it was handed to a department and is not done on the evening of `day`.
[[nodiscard]] bool isOpen(const Suggestion &suggestion, QDate day);

/// Whether it is open on the evening of `day` and its last day lies before; the last day itself is not late.
[[nodiscard]] bool isOverdue(const Suggestion &suggestion, QDate day);

using ProposalLeadId = Id<struct ProposalLeadTag>;

/// A formal proposal that grew out of a suggestion; its own course is kept elsewhere.
struct ProposalLead {
    ProposalLeadId id;
    int revision = 0;
    SuggestionId suggestion;
    QString title; ///< 1 to 200 characters
    EntryId state; ///< of WordList::ProposalState

    friend bool operator==(const ProposalLead &, const ProposalLead &) = default;
};

} // namespace lianxin
