#pragma once

#include "core/base/period.h"
#include "core/evaluation/factindex.h"

namespace lianxin {

/// When a serving member last took part, and when the member was last asked to: two things. What was cancelled counts
/// for neither.
struct TakingPart {
    MemberId member;
    int invited = 0; ///< times, until the day from which it is seen
    int attended = 0;
    QDate invitedOn; ///< the letter, or the activity when nobody noted when it was sent; null = never
    QDate attendedOn; ///< null = never
    std::optional<int> monthsSinceInvited; ///< whole months; none = never
    std::optional<int> monthsSinceAttended;

    friend bool operator==(const TakingPart &, const TakingPart &) = default;
};

/// Every serving member, as seen on the evening of `day`: those who never came first, then who came longest ago; among
/// equals who was not asked for longest.
[[nodiscard]] QList<TakingPart> takingPart(const FactIndex &index, QDate day);

} // namespace lianxin
