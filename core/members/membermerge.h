#pragma once

#include "core/members/member.h"

namespace lianxin {

class Database;

/// Makes one member of two, within an action: `gone` leaves the roll, and what referred to that member refers to
/// `kept`. Of the values of `kept` nothing is changed; where a list names both, it names `kept` once.
/// Errors: Conflict, in words, when both have a record of which there can be one only, such as an invitation to one
/// activity; NotFound; Storage.
Result<void> mergeMembers(Database &database, MemberId kept, MemberId gone);

} // namespace lianxin
