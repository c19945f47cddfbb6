#include "core/dossier/needhelpers.h"

#include <algorithm>

namespace lianxin {

QList<MemberId> helpersFor(const FactIndex &index, const Need &need)
{
    QList<MemberId> helpers;
    const auto add = [&helpers](MemberId member) {
        if (member.isStored() && !helpers.contains(member))
            helpers.append(member);
    };
    for (const Suggestion &each : index.facts().suggestions)
        if (need.id.isStored() && each.need == need.id)
            std::ranges::for_each(each.proposers, add);
    const ActivityId activity = index.activityOf(need);
    const auto wasThere = [activity](const Invitation &each) {
        return each.activity == activity && attended(each.presence);
    };
    const QList<Invitation> &all = index.facts().invitations;
    const bool isOver = std::ranges::any_of(all, wasThere);
    for (const Invitation &each : all)
        if (each.activity == activity && (isOver ? wasThere(each) : !saidNo(each.reply)))
            add(each.member);
    return helpers;
}

} // namespace lianxin
