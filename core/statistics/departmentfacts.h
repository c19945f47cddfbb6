#pragma once

#include "core/evaluation/partialfacts.h"
#include "core/statistics/departmentboard.h"

namespace lianxin {

/// What the board of the departments needs of the facts: their cards, with the days that count.
struct DepartmentFacts : PartialFacts {
};

/// As far as it concerns what was handed to departments within `period`. Errors: Storage.
Result<DepartmentFacts> readDepartmentFacts(Database &database, const Period &period);

/// As those of all facts; `period` is the one that `facts` were read for, or lies within it.
[[nodiscard]] inline QList<DepartmentLoad> departmentBoard(const DepartmentFacts &facts, const Period &period,
                                                           QDate day)
{
    return departmentBoard(facts.facts, period, day);
}
[[nodiscard]] inline Series departmentTrend(const DepartmentFacts &facts, const Period &period, QDate day)
{
    return departmentTrend(facts.facts, period, day);
}

} // namespace lianxin
