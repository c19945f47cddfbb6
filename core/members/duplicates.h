#pragma once

#include "core/members/member.h"

namespace lianxin {

/// Why two entries of the roll may be one person.
enum class Likeness { None, SameUnit, SamePhone, SameBirth };

/// What makes `one` and `other` look like one person: the same telephone, or the same name with the same employer or
/// month of birth. Spaces, width and case do not count.
[[nodiscard]] Likeness likeness(const Member &one, const Member &other);

/// Two entries of the roll that may be one person, the older one first.
struct LikelyDuplicate {
    MemberId first;
    MemberId second;
    Likeness likeness = Likeness::None;

    friend bool operator==(const LikelyDuplicate &, const LikelyDuplicate &) = default;
};

/// All pairs of `members` that may be one person.
[[nodiscard]] QList<LikelyDuplicate> likelyDuplicates(const QList<Member> &members);

/// The first of `members` that may be the same person as `entered`; null = none.
[[nodiscard]] const Member *likelyDuplicateOf(const Member &entered, const QList<Member> &members);

} // namespace lianxin
