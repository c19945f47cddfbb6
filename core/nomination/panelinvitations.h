#pragma once

#include "core/nomination/nomination.h"

namespace lianxin {

class Workbook;

/// Invites the panel of `nomination` to `activity`, as one action: who is new, or waits for the letter, gets the
/// seat, the specialty that was matched and the reason; whose letter went out, or who has answered, stays as they are;
/// who waits for the letter and is not on the panel is taken off the list. Returns how many are new. Errors: Invalid
/// when there is no panel, or the activity does not lie ahead; Storage.
Result<int> invitePanel(Workbook &workbook, ActivityId activity, const Nomination &nomination);

} // namespace lianxin
