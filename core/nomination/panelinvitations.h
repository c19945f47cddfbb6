#pragma once

#include "core/nomination/nomination.h"

namespace lianxin {

class Workbook;

/// Why the panel of `nomination` cannot be invited, a sentence: there is none, or a rule or the office itself keeps
/// somebody on it off. Empty = it can be, even if it departs from quotas and caps: those the office may overrule.
[[nodiscard]] QString hindranceTo(const Nomination &nomination);

/// Invites the panel of `nomination` to `activity`, as one action that names the departures from the rules: who is new,
/// or waits for the letter, gets the seat, the specialty that was matched and the reason; whose letter went out, or who
/// has answered, stays as they are; who waits for the letter and is not on the panel is taken off the list. Returns how
/// many are new. Errors: Invalid when something hinders it, or the activity does not lie ahead; Storage.
Result<int> invitePanel(Workbook &workbook, ActivityId activity, const Nomination &nomination);

} // namespace lianxin
