#pragma once

#include "core/base/recordref.h"
#include "core/evaluation/rule.h"

namespace lianxin {

using PointRowId = Id<struct PointRowTag>;

enum class PointKind {
    Fact, ///< for one fact
    Cap, ///< what the cap of a rule takes from its facts, or its floor adds
    Class, ///< what the limits and the weight of a class take or add
    Total, ///< what the conditions take
};

std::span<const char *const> codesOf(PointKind);

/// What the office calls it.
[[nodiscard]] QString wordFor(PointKind kind);

struct PointRow;
/// What the row is for: the fact, or what limits the points.
[[nodiscard]] QString sourceOf(const PointRow &row);

/// Points as they were posted. Rows are only added: what no longer holds is reversed by a row of its own.
struct PointRow {
    PointRowId id = {};
    int revision = 0;
    RuleSetId ruleSet = {};
    MemberId member = {};
    PointKind kind = PointKind::Fact;
    QString rule = {}; ///< its code; of Class the name of the class; empty of Total
    int ruleRevision = 0; ///< of the rule when the row was posted
    int points = 0; ///< hundredths; of a row that reverses, those of the other with the opposite sign
    QString source = {}; ///< what the fact was called
    QString recordTable = {}; ///< where it can be looked up; empty of a cap
    qint64 recordRow = 0;
    QDate countedTo = {}; ///< the last day of the facts that were counted
    QDate postedOn = {};
    PointRowId reverses = {}; ///< the row that holds no longer; not stored = none

    [[nodiscard]] RecordRef record() const { return {recordTable, recordRow}; }

    friend bool operator==(const PointRow &, const PointRow &) = default;
};

} // namespace lianxin
