#pragma once

#include "core/evaluation/factindex.h"

namespace lianxin {

/// Those of the roll whom `group` holds on the day `today`, in the order of the roll. Invitations to `apart` do not
/// count: that is the activity for which they are looked for.
[[nodiscard]] QList<MemberId> membersOf(const MemberGroup &group, const FactIndex &index, QDate today,
                                        ActivityId apart = {});

/// Completed years on `day` of somebody born in the month `bornIn` (yyyy-MM), which counts whole; none when it is not
/// known.
[[nodiscard]] std::optional<int> ageOn(QDate day, const QString &bornIn);

/// The words of `condition` that the dictionary does not have, so that nobody can fit them.
[[nodiscard]] QStringList unknownWords(const GroupCondition &condition, const Directory &directory);

} // namespace lianxin
