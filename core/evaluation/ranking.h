#pragma once

#include "core/evaluation/evaluation.h"

namespace lianxin {

class Database;

/// Where a member stands by one evaluation, and where by another.
struct RankMove {
    MemberId member;
    QString name = {};
    QString unit = {};
    int totalBefore = 0; ///< hundredths
    int totalAfter = 0; ///< hundredths
    int placeBefore = 0; ///< from 1 on, the same for equal totals; 0 = had no points, or is not eligible
    int placeAfter = 0; ///< the same

    /// How many places up; negative = down. 0 for who has no place in one of the two.
    [[nodiscard]] int up() const { return placeBefore == 0 || placeAfter == 0 ? 0 : placeBefore - placeAfter; }

    friend bool operator==(const RankMove &, const RankMove &) = default;
};

/// Who stands in `before` or in `after`, which evaluate() gave, by the place after; who has none comes last.
[[nodiscard]] QList<RankMove> movesBetween(const QList<MemberPoints> &before, const QList<MemberPoints> &after);

/// The fewest points, in hundredths, with which one is named on a printed list of `members`: who are so many percent of
/// those with more than 0 points, rounded up, and who is level with the last of them. Nobody with 0 or less ever is.
[[nodiscard]] int leastPrinted(const QList<MemberPoints> &members, int percent);

/// How many percent that are, as the office has set it.
[[nodiscard]] int readPrintedPercent(Database &database);

} // namespace lianxin
