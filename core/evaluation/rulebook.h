#pragma once

#include "core/base/period.h"
#include "core/evaluation/ruleclass.h"

namespace lianxin {

class Database;

/// One rule set with all that belongs to it.
struct Rulebook {
    RuleSet set;
    QList<Rule> rules;
    QList<RuleMultiplier> multipliers;
    QList<RuleClass> classes = {}; ///< those that have a cap, a floor or a weight
    QList<RuleCondition> conditions = {}; ///< by id

    /// The days that are evaluated: `asked` where it names an end, or else those of the set.
    [[nodiscard]] Period periodFor(const Period &asked = {}) const;

    /// The percentage of `rule` for a level, a mode or a post; 100 where the rule names none.
    [[nodiscard]] int factor(RuleId rule, EntryId entry) const;
    /// The rule with this id; one that is not stored when there is none.
    [[nodiscard]] Rule find(RuleId rule) const;
    /// Whether its classes do more than to name the rules.
    [[nodiscard]] bool countsInClasses() const { return !classes.isEmpty() || set.formula == Formula::Weighted; }

    friend bool operator==(const Rulebook &, const Rulebook &) = default;
};

/// `percent` of `points`, to the nearest hundredth of a point.
[[nodiscard]] int scaled(int points, int percent);

/// Points as they are told: 1250 hundredths are 12.5.
[[nodiscard]] QString pointsText(int hundredths);

/// Errors: NotFound; Storage.
Result<Rulebook> readRulebook(Database &database, RuleSetId id);

/// The set that is in use in all of `period`, or else on its last day: of several the one that begins last. When none
/// is, the latest that is not expired. Errors: NotFound when there is no set at all; Storage.
Result<Rulebook> readRulebook(Database &database, const Period &period);

/// The same of one day.
Result<Rulebook> readRulebook(Database &database, QDate day);

} // namespace lianxin
