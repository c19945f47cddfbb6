#pragma once

#include "core/directory/directoryrepository.h"
#include "core/members/member.h"

#include <QMap>

namespace lianxin {

/// How deep a holder of `held` serves each specialty, by its name: the held ones as they are; a wider one, one depth
/// less for each step up the tree. A narrower one is never served by the wider.
[[nodiscard]] QMap<QString, int> servedDepths(const Directory &directory, const QList<MemberSpecialty> &held);

} // namespace lianxin
