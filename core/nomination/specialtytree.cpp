#include "core/nomination/specialtytree.h"

#include <algorithm>

namespace lianxin {

QMap<QString, int> servedDepths(const Directory &directory, const QList<MemberSpecialty> &held)
{
    QMap<QString, int> depths;
    for (const MemberSpecialty &each : held) {
        EntryId specialty = each.specialty;
        for (int depth = each.depth; depth > 0 && specialty.isStored(); --depth) {
            int &served = depths[directory.name(specialty)];
            served = std::max(served, depth);
            specialty = directory.entry(specialty).parent;
        }
    }
    return depths;
}

} // namespace lianxin
