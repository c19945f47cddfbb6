#pragma once

#include "core/evaluation/ruleclass.h"
#include "core/ledger/suggestion.h"
#include "core/storage/repository.h"

namespace lianxin {

/// The stored rule sets.
class RuleSetRepository : public Repository<RuleSet>
{
public:
    inline static const QString table = QStringLiteral("rule_set");

    using Repository::Repository;
};

/// The stored rules.
class RuleRepository : public Repository<Rule>
{
public:
    inline static const QString table = QStringLiteral("rule");

    using Repository::Repository;

    /// By code.
    [[nodiscard]] Result<QList<Rule>> of(RuleSetId set) const;
};

/// The stored factors of rules.
class RuleMultiplierRepository : public Repository<RuleMultiplier>
{
public:
    inline static const QString table = QStringLiteral("rule_multiplier");

    using Repository::Repository;

    /// Those of all rules of the set.
    [[nodiscard]] Result<QList<RuleMultiplier>> of(RuleSetId set) const;
};

/// The stored classes of rules.
class RuleClassRepository : public Repository<RuleClass>
{
public:
    inline static const QString table = QStringLiteral("rule_class");

    using Repository::Repository;

    [[nodiscard]] Result<QList<RuleClass>> of(RuleSetId set) const;
};

/// The stored conditions of rule sets.
class RuleConditionRepository : public Repository<RuleCondition>
{
public:
    inline static const QString table = QStringLiteral("rule_condition");

    using Repository::Repository;

    [[nodiscard]] Result<QList<RuleCondition>> of(RuleSetId set) const;
};

/// The pioneers of the months.
class MonthlyAwardRepository : public Repository<MonthlyAward>
{
public:
    inline static const QString table = QStringLiteral("monthly_award");

    using Repository::Repository;
};

} // namespace lianxin
