#pragma once

#include "core/directory/directoryrepository.h"
#include "core/reports/report.h"
#include "core/reports/reportcheck.h"

#include <optional>
#include <span>

namespace lianxin {

/// Where a report stands. It follows from its steps and sendings, and is never stored. Source: section 9.3 of the
/// domain: draft, edited, reviewed, signed, sent, or kept.
enum class ReportState {
    Draft,
    Edited,
    Reviewed,
    Signed, ///< ready to be sent
    Sent, ///< to one level at least; what is answered are events of their own
    Kept, ///< not adopted, kept for reference
    Reused, ///< not adopted, of use elsewhere
};

inline constexpr int reportStates = 7;

/// What the office calls it.
[[nodiscard]] QString wordFor(ReportState state);
[[nodiscard]] QString wordFor(ReportEvent event);

/// One that was registered with the day on which it was formed, but without steps, counts as signed.
[[nodiscard]] ReportState stateOf(const Report &report);

/// Whether it is still being written, so that it is no report of the office yet.
[[nodiscard]] bool isInWriting(const Report &report);

/// What must be told with an event.
enum ReportDemand : unsigned {
    LevelTold = 1,
    PersonTold = 2, ///< who edited, reviewed, signed or commented, or to whom it was forwarded
    ReasonTold = 4,
    WordsTold = 8,
    FormTold = 16, ///< by itself or combined with others
    TextWritten = 32, ///< the report has a text
    TextWhole = 64, ///< the text has its three parts, and is short enough
};

/// One row of the table of what is possible.
struct ReportTransition {
    ReportState from;
    ReportEvent event;
    ReportState to; ///< what is taken up again after it was sent is Sent in its place
    unsigned demands; ///< of ReportDemand
};

/// All that is possible. A note is possible always.
[[nodiscard]] std::span<const ReportTransition> reportTransitions();

/// Null when `event` is not possible in `from`.
[[nodiscard]] const ReportTransition *transition(ReportState from, ReportEvent event);

/// What is possible with `report` now, the usual next step first and a note last.
[[nodiscard]] QList<ReportEvent> possibleEvents(const Report &report);

/// What the rules of the course know of the office.
struct ReportTerms {
    Directory directory;
    ReportRules rules;
    QDate today;
    int answerDays = 60; ///< so many days after sending an answer is due; 0 = none is waited for
    int followUpDays = 15; ///< so many days after a leader's comment something must have been done; 0 = nothing must
};

/// What is typed of an event.
struct ReportMove {
    ReportEvent event = ReportEvent::Note;
    QDate on;
    QString person = {}; ///< who did it; of sending and forwarding, to whom; of an adoption, by whom
    EntryId level = {}; ///< of WordList::Level
    EntryId reason = {}; ///< of WordList::DeclineReason
    EntryId form = {}; ///< of WordList::ReportKind: by itself, or combined with others
    QString words = {}; ///< the reason at length, the comment, what it is used for
    QString issue = {}; ///< of the publication
    QString document = {}; ///< the number of the paper, or of the receipt
    QDate dueOn = {}; ///< of the answer or of what follows the comment; null = by the rules
    QString followUp = {}; ///< what is to be done about a comment
};

enum class ReportField { Event, Day, Level, Person, Reason, Form, Words, DueOn, Text };

/// What is wrong with an event, and where.
struct ReportFault {
    ReportField field;
    QString sentence;
};

/// What keeps `move` from happening; empty when nothing does.
[[nodiscard]] QList<ReportFault> faultsOf(const Report &report, const ReportMove &move, const ReportTerms &terms);

/// What an event makes of a report, and what is to be stored besides.
struct ReportProgress {
    Report report;
    std::optional<Adoption> adoption;
    std::optional<LeaderComment> comment;
};

/// `report` after `move`. Errors: Invalid, telling the first fault.
[[nodiscard]] Result<ReportProgress> progressed(const Report &report, const ReportMove &move, const ReportTerms &terms);

/// Notes that `report` was sent to `level` on `day`. A first day is an event as any other, unless the report was only
/// registered and has no steps; another one changes nothing but the day; a null one takes the sending back, if nothing
/// hangs on it. `answered`: as for unanswered(). Errors: Invalid, and then `report` stays as it is.
[[nodiscard]] Result<void> putSending(Report &report, EntryId level, QDate day, const QList<EntryId> &answered,
                                      const ReportTerms &terms);

/// The levels to which the office can send: all but the county, which is its own. In their order.
[[nodiscard]] QList<DirectoryEntry> levelsAbove(const Directory &directory);

/// The sendings that still wait for an answer on the evening of `day` and whose last day for it lies before.
/// `answered`: the levels that adopted it, forwarded it or had a leader comment on it.
[[nodiscard]] QList<ReportSending> unanswered(const Report &report, const QList<EntryId> &answered, QDate day);

/// Since when a report that was signed in this program waits to be sent; null when it does not.
[[nodiscard]] QDate waitsForSendingSince(const Report &report);

/// Whether something is to be done about `comment`, and is not done yet.
[[nodiscard]] bool isToFollow(const LeaderComment &comment);

} // namespace lianxin
