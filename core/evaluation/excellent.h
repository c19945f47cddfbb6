#pragma once

#include "core/evaluation/evaluation.h"
#include "core/evaluation/factindex.h"

namespace lianxin {

/// Who did best in a period.
struct ExcellentMembers {
    QList<MemberPoints> chosen; ///< most points first
    int eligible = 0; ///< members who serve and may be chosen
    int tied = 0; ///< chosen beyond the number asked for, for they have as many points as the last

    friend bool operator==(const ExcellentMembers &, const ExcellentMembers &) = default;
};

/// How many of those who may be chosen are `percent` of them, rounded down.
[[nodiscard]] int shareOf(const FactIndex &index, int percent);

/// The `count` best of `evaluated`, which evaluate() gave. Who serves no more, sits on the chairpersons' meeting or has
/// no points is not chosen; who has as many points as the last comes in too.
ExcellentMembers excellentMembers(const FactIndex &index, const QList<MemberPoints> &evaluated, int count);

} // namespace lianxin
