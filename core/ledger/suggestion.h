#pragma once

#include "core/activities/project.h"
#include "core/directory/enterprise.h"
#include "core/ledger/handlingstep.h"

namespace lianxin {

using SuggestionId = Id<struct SuggestionTag>;

/// What is done with a suggestion; Open until that is decided. Source: the programme, D-44 to D-46.
enum class Route { Open, OnSite, Department, Report, Proposal, Kept };

std::span<const char *const> codesOf(Route);

/// A photo or paper of a return visit; its bytes lie in the workbook.
struct SuggestionFile {
    QDate visitedOn; ///< the day of the visit
    QString name; ///< as it was called outside; 1 to 200 characters
    QString caption;
    QString content; ///< the SHA-256 of its bytes, by which the workbook keeps them

    friend bool operator==(const SuggestionFile &, const SuggestionFile &) = default;
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
    QList<SuggestionStep> steps; ///< in the order in which they were taken
    CustomValues custom = {}; ///< what the office's own fields hold
    ProjectId project = {}; ///< which it is about; not stored = none, or that of the need
    NeedId need = {}; ///< which it answers; not stored = none, or nobody told
    MemberId overseer = {}; ///< the leader who has it looked after; not stored = nobody
    int overseenEvery = 0; ///< after so many days the leader wants to hear of it, up to 366; 0 = no rhythm
    SuggestionId mergedInto = {}; ///< the suggestion within which it goes on
    SuggestionId partOf = {}; ///< the suggestion of which it is a part
    int weight = 1; ///< among the parts, 1 to 100
    int progress = 0; ///< in percent; of one with parts it is theirs
    QList<SuggestionFile> files = {}; ///< of return visits, in the order in which they were added

    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

/// Errors: Invalid.
Result<void> validate(const Suggestion &suggestion);

/// The last day as it was on the evening of `day`: steps taken later are left aside. Null = there was none.
[[nodiscard]] QDate dueOn(const Suggestion &suggestion, QDate day);

/// The day on which it was closed, as it stood on the evening of `day`; null = it was open, or open again.
[[nodiscard]] QDate closedOn(const Suggestion &suggestion, QDate day);

/// Whether its clock stood still on the evening of `day`.
[[nodiscard]] bool isPaused(const Suggestion &suggestion, QDate day);

/// Whether it was handed to a department and is not done on the evening of `day`, nor merged with another.
[[nodiscard]] bool isOpen(const Suggestion &suggestion, QDate day);

/// Whether it is open on the evening of `day`, its clock goes, and its last day lies before; the last day itself is
/// not late.
[[nodiscard]] bool isOverdue(const Suggestion &suggestion, QDate day);

using ProposalLeadId = Id<struct ProposalLeadTag>;

/// A formal proposal that grew out of a suggestion; its own course is kept elsewhere.
struct ProposalLead {
    ProposalLeadId id;
    int revision = 0;
    SuggestionId suggestion;
    QString title; ///< 1 to 200 characters
    EntryId state; ///< of WordList::ProposalState
    QString number = {}; ///< which the committee for proposals gave it; up to 40 characters
    EntryId result = {}; ///< of WordList::ResultClass

    friend bool operator==(const ProposalLead &, const ProposalLead &) = default;
};

/// Errors: Invalid.
Result<void> validate(const ProposalLead &lead);

} // namespace lianxin
