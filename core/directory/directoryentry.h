#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDate>
#include <QStringList>

#include <span>

namespace lianxin {

using EntryId = Id<struct EntryTag>;

/// The lists of words that the office keeps. Those marked *closed* carry meanings that the rules know.
enum class WordList {
    Region, ///< counties, zones and the city itself
    Sector, ///< 界别
    Party,
    Sex,
    UnitType,
    Office, ///< posts in the committee; closed: presidium
    MemberState, ///< closed: serving
    Term,
    Specialty, ///< a tree: the narrower names the wider as its parent
    Depth, ///< closed: 1, 2, 3 (knows, practises, leads)
    PolicyTag,
    Unit, ///< departments and other units that handle suggestions
    NeedCategory,
    Urgency, ///< how much a need weighs in the selection, as a number: 1 weighs least
    Channel, ///< closed: the codes of Channel
    Reply, ///< closed: the codes of Reply
    Presence, ///< closed: the codes of Presence
    LeaveReason,
    SuggestionCategory,
    Route, ///< closed: the codes of Route
    ResultClass, ///< closed: solved, planned, kept, underway
    Satisfaction, ///< closed: satisfied, fair, dissatisfied
    ProposalState,
    ReportKind, ///< closed: single, combined
    Level, ///< closed: city, province, nation, county; in the order of the ladder
    AdoptionMode, ///< closed: single, combined, forwarded (which is no adoption)
    OutcomeKind,
    PartnerKind,
    ActivityState, ///< closed: the codes of ActivityState
    ChangeKind, ///< closed: the codes of ChangeKind
    RuleFact, ///< closed: the codes of RuleFact; words that a criterion shows it by
    Post, ///< endings such as "director", which part an employer from a post
    Phrase, ///< sentences in which steps are told; the meaning is the code of the StepKind that it fits, or none
    DeclineReason, ///< why a report was not adopted, or is kept
    ServiceForm, ///< how a pair was in touch: visit, contact or attempt, as the codes of Touch
    Measure, ///< units in which outcomes are counted
    Segment, ///< parts of the day of a visit
    NeedSource, ///< whose a need is: the enterprise's or the people's
    PlaceKind, ///< where activities take place: enterprises, communities, villages
    ActivityKind, ///< what an activity is; that with the meaning "research" has a question to be answered
    VenueKind, ///< of liaison venues
};

/// The codes of WordList in the database, in its order.
std::span<const char *const> codesOf(WordList);

/// One word of one list.
struct DirectoryEntry {
    EntryId id;
    int revision = 0; ///< grows by 1 with each save; 0 = not stored yet
    WordList list = WordList::Region;
    QString name; ///< as the office writes it; 1 to 100 characters, unique in its list
    QString meaning; ///< a code of the rules; empty = just a word
    QString kind; ///< a class within the list, in the office's words
    QString code; ///< an official code; may be empty
    EntryId parent; ///< the wider entry of a tree; not stored = top
    int position = 0; ///< the fixed order of the list, from 1 on
    bool confirmed = true; ///< false: a sheet brought it, and somebody should look at it
    QDate validFrom; ///< null = always was
    QDate validTo; ///< the last day; null = still is
    QStringList aliases; ///< other names that sheets use
    QStringList keywords = {}; ///< phrases of a need that ask for it

    friend bool operator==(const DirectoryEntry &, const DirectoryEntry &) = default;
};

/// Whether the rules know each word of `list` by its meaning, so that a new one would mean nothing.
[[nodiscard]] bool isClosed(WordList list);

/// Whether `entry` may be stored. Errors: Invalid, telling the first rule that it breaks.
Result<void> validate(const DirectoryEntry &entry);

} // namespace lianxin
