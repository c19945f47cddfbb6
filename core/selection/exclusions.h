#pragma once

#include "core/selection/problem.h"

namespace lianxin::selection {

enum class ExclusionRule {
    Barred, ///< by a rule of the office
    Away, ///< not available that day
    NoSeat, ///< neither resident in the host county nor a specialist of the theme
    EmployerFull, ///< pinned members fill the places of the employer
    SectorFull, ///< pinned members fill the places of the sector
};

/// Who cannot sit whatever the others do, and by which rule.
struct Exclusion {
    QString member;
    ExclusionRule rule = ExclusionRule::Barred;
    int count = 0; ///< pinned of the employer or sector; 0 for the other rules

    friend bool operator==(const Exclusion &, const Exclusion &) = default;
};

/// Every member of `problem` that is not eligible, in the order of the problem; pinned ones are not among them, unless
/// barred.
[[nodiscard]] QList<Exclusion> excludedFrom(const SelectionProblem &problem);

/// The sentence for the user, translated.
[[nodiscard]] QString sentence(const SelectionProblem &problem, const Exclusion &exclusion);

} // namespace lianxin::selection
