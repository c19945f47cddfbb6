#pragma once

#include "core/evaluation/rule.h"

namespace lianxin {

/// How the rules of one class count together.
struct RuleClass {
    Id<struct RuleClassTag> id;
    int revision = 0;
    RuleSetId ruleSet;
    QString name; ///< as Rule::group has it; 1 to 100 characters, unique in the set
    std::optional<int> cap; ///< hundredths; the class counts at most this; none = no cap
    std::optional<int> floor; ///< hundredths; who has a fact in the class has at least this; none = no floor
    std::optional<int> weight; ///< percent of a weighted total; none = counted whole, beside the weights

    friend bool operator==(const RuleClass &, const RuleClass &) = default;
};

/// What a condition looks at.
enum class Measure {
    Total, ///< the points in all
    ClassPoints, ///< what a class counts, before its weight
    RulePoints, ///< what a rule counts
    FactCount, ///< how many facts of a kind the member has
};

enum class Bound { AtLeast, AtMost };

/// What becomes of those who do not meet a condition.
enum class Consequence {
    Ineligible, ///< they stand behind all others, and are not proposed for anything
    Capped, ///< their total is at most that of the condition
};

std::span<const char *const> codesOf(Measure);
std::span<const char *const> codesOf(Bound);
std::span<const char *const> codesOf(Consequence);

// What they are called on the screen.
[[nodiscard]] QString titleOf(Formula formula);
[[nodiscard]] QString titleOf(Measure measure);
[[nodiscard]] QString titleOf(Bound bound);
[[nodiscard]] QString titleOf(Consequence consequence);

/// What must be met before the points count.
struct RuleCondition {
    Id<struct RuleConditionTag> id;
    int revision = 0;
    RuleSetId ruleSet;
    QString name; ///< in the office's words; at most 100 characters
    Measure measure = Measure::Total;
    QString group; ///< the class of ClassPoints
    RuleId rule; ///< the rule of RulePoints
    RuleFact fact = RuleFact::Unbound; ///< the kind of FactCount
    Bound bound = Bound::AtLeast;
    int amount = 0; ///< hundredths of points, or a number of facts
    Consequence consequence = Consequence::Ineligible;
    std::optional<int> totalCap; ///< hundredths; of Capped

    friend bool operator==(const RuleCondition &, const RuleCondition &) = default;
};

inline constexpr int mostFactor = 1000; ///< percent

/// Errors: Invalid.
Result<void> validate(const RuleMultiplier &multiplier);
Result<void> validate(const RuleClass &group);
Result<void> validate(const RuleCondition &condition);

/// The weights of `classes` together, in percent: 100 when a weighted total is complete.
[[nodiscard]] int weightsOf(const QList<RuleClass> &classes);

} // namespace lianxin
