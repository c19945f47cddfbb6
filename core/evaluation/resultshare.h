#pragma once

#include "core/evaluation/evaluation.h"

namespace lianxin {

/// How much points come from what work brought about, and how much from having been there. Deductions do not count
/// here.
struct ResultShare {
    int results = 0; ///< hundredths: adopted and commented reports, solved suggestions, outcomes
    int presence = 0; ///< hundredths: attendance, also of one's own accord
    int work = 0; ///< hundredths: all else, such as suggestions made, reports written, services
    bool isBounded = true; ///< false: of what is possible, a rule without a cap is left out

    /// `part` of all three, in whole percent; 0 when there is nothing.
    [[nodiscard]] int percentOf(int part) const;

    friend bool operator==(const ResultShare &, const ResultShare &) = default;
};

/// Of the points that `evaluated` has by the rules of `book`, before classes and their weights.
[[nodiscard]] ResultShare shareOfPoints(const QList<MemberPoints> &evaluated, const Rulebook &book);

/// Of the points that one member can have by `book`: the caps of its rules.
[[nodiscard]] ResultShare shareOfCaps(const Rulebook &book);

} // namespace lianxin
