#include "core/evaluation/excellent.h"

#include <algorithm>

namespace lianxin {

namespace {

bool mayBeChosen(const FactIndex &index, const Member &member)
{
    return index.isServing(member) && index.facts().directory.meaning(member.office) != u"presidium";
}

int eligibleOf(const FactIndex &index)
{
    return static_cast<int>(
        std::ranges::count_if(index.facts().members, [&](const Member &member) { return mayBeChosen(index, member); }));
}

} // namespace

int shareOf(const FactIndex &index, int percent)
{
    return eligibleOf(index) * percent / 100;
}

ExcellentMembers excellentMembers(const FactIndex &index, const QList<MemberPoints> &evaluated, int count)
{
    QList<MemberPoints> ranked = evaluated;
    ranked.removeIf([&](const MemberPoints &each) {
        return each.total <= 0 || !each.isEligible || !mayBeChosen(index, index.find(each.member));
    });
    std::ranges::stable_sort(ranked, std::ranges::greater {}, &MemberPoints::total);
    ExcellentMembers found {.chosen = {}, .eligible = eligibleOf(index), .tied = 0};
    for (const MemberPoints &each : std::as_const(ranked)) {
        const bool fits = found.chosen.size() < count;
        if (!fits && (found.chosen.isEmpty() || found.chosen.last().total != each.total))
            break;
        found.tied += fits ? 0 : 1;
        found.chosen.append(each);
    }
    return found;
}

} // namespace lianxin
