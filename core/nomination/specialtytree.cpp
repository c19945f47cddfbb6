#include "core/nomination/specialtytree.h"

#include <algorithm>

namespace lianxin {

QMap<QString, int> servedDepths(const Directory &directory, const QList<MemberSpecialty> &held)
{
    QMap<QString, int> depths;
    for (const MemberSpecialty &each : held) {
        int depth = each.depth;
        for (const EntryId specialty : directory.lineage(each.specialty)) {
            if (depth <= 0)
                break;
            int &served = depths[directory.name(specialty)];
            served = std::max(served, depth--);
        }
    }
    return depths;
}

} // namespace lianxin
