#pragma once

#include "core/evaluation/facts.h"

#include <QSet>

namespace lianxin {

/// What of `facts` the members with the ids `members` did: what others did with them counts, but as theirs alone. Of
/// the activities those stay to which one of them was invited or of which one made a suggestion. The roll has them
/// alone.
[[nodiscard]] Facts ofMembers(const Facts &facts, const QSet<qint64> &members);

} // namespace lianxin
