#pragma once

#include "core/base/period.h"
#include "core/evaluation/rule.h"

namespace lianxin {

class Database;

/// One rule set with all that belongs to it.
struct Rulebook {
    RuleSet set;
    QList<Rule> rules;
    QList<RuleMultiplier> multipliers;

    /// The days that are evaluated: `asked` where it names an end, or else those of the set.
    [[nodiscard]] Period periodFor(const Period &asked = {}) const;

    /// The percentage of `rule` for a level or mode; 100 where the rule names none.
    [[nodiscard]] int factor(RuleId rule, EntryId entry) const;
};

/// Errors: NotFound; Storage.
Result<Rulebook> readRulebook(Database &database, RuleSetId id);

/// The set that is in use on `day`; when none is, the latest that is not expired.
/// Errors: NotFound when there is no set at all; Storage.
Result<Rulebook> readRulebook(Database &database, QDate day);

} // namespace lianxin
