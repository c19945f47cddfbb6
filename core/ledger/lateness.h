#pragma once

#include "core/ledger/deadline.h"
#include "core/ledger/suggestion.h"

namespace lianxin {

/// How late a suggestion is. It follows from its days and is never stored.
enum class Lateness {
    None,
    Soon, ///< due within a few working days
    Late,
    LongLate,
};

/// When the office grows uneasy; all of it is data that the office edits.
struct Patience {
    int soonDays = 5; ///< working days before the last day
    int longDays = 15; ///< days after the last day
    int chases = 2; ///< so many without an answer, and a leader should hear of it
    QList<int> visitWeeks = {4, 12}; ///< after closing: is it really done?

    friend bool operator==(const Patience &, const Patience &) = default;
};

/// On the evening of `day`.
[[nodiscard]] Lateness latenessOf(const Suggestion &suggestion, QDate day, const Patience &patience,
                                  const WorkCalendar &calendar);

/// How often the department was asked since it last answered, was given more time or another department took over.
[[nodiscard]] int chasesWithoutAnswer(const Suggestion &suggestion, QDate day);

/// Whether a leader should hear of it, who has not yet: after too many chases, or too long after the last day.
[[nodiscard]] bool isForLeader(const Suggestion &suggestion, QDate day, const Patience &patience);

/// The step that asks for more time and has no answer on the evening of `day`; null = there is none. Granting and
/// refusing answer it, and so does what takes the suggestion from the department or ends it.
[[nodiscard]] const SuggestionStep *openRequest(const Suggestion &suggestion, QDate day);

/// When somebody is to see whether what a department closed is really done; null = not (or no longer) at all. What a
/// sheet tells as closed is history.
[[nodiscard]] QDate nextVisitOn(const Suggestion &suggestion, QDate day, const Patience &patience);

/// When the leader who has it looked after is to hear of it next; null = no rhythm is agreed, or it is closed.
[[nodiscard]] QDate nextOversightOn(const Suggestion &suggestion, QDate day);

/// When the department's signature is due; null = it has signed, or never had it.
[[nodiscard]] QDate receiptDueOn(const Suggestion &suggestion, const Deadlines &deadlines);

/// The day from which its clock goes: that of the last step that set it going, otherwise of the registration.
[[nodiscard]] QDate clockBegunOn(const Suggestion &suggestion);

/// The pauses of its clock as [begun on, ended on], in order; one that goes on ends on `day`.
[[nodiscard]] QList<std::pair<QDate, QDate>> pausesOf(const Suggestion &suggestion, QDate day);

} // namespace lianxin
