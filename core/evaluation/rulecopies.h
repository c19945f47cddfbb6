#pragma once

#include "core/evaluation/rulebook.h"

namespace lianxin {

// Each of these is called within an action of the workbook.

/// Stores what of `draft`, a changed copy of the stored rulebook with the same set, is new or was changed; nothing that
/// is not in it is removed. Errors: Invalid; NotFound; Conflict when a part was changed since; Storage.
Result<void> storeRules(Database &database, const Rulebook &draft);

/// Stores the rules, factors, classes and conditions of `book` as those of the new set `as`, and returns them.
/// Errors: Invalid, also when the name is taken; Storage.
Result<Rulebook> copyRules(Database &database, const Rulebook &book, const RuleSet &as);

/// Removes the set with all that belongs to it. Errors: NotFound; Storage.
Result<void> removeRules(Database &database, RuleSetId set);

/// The set that follows `set`: for a year from the day after it ends, or else from a year after it begins; the years in
/// its name are moved on by one. Where the name tells no year, it is the same.
[[nodiscard]] RuleSet successorOf(const RuleSet &set);

} // namespace lianxin
