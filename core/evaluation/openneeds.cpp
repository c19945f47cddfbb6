#include "core/evaluation/openneeds.h"

namespace lianxin {

QList<NeedId> unansweredNeeds(const FactIndex &index)
{
    QSet<qint64> answered;
    for (const Suggestion &each : index.facts().suggestions)
        answered.insert(each.need.value);
    QList<NeedId> unanswered;
    for (const Need &need : index.facts().needs)
        if (need.explanation.trimmed().isEmpty() && !answered.contains(need.id.value))
            unanswered.append(need.id);
    return unanswered;
}

QList<NeedId> openNeeds(const FactIndex &index)
{
    QList<NeedId> open = unansweredNeeds(index);
    open.removeIf(
        [&](NeedId need) { return index.find(index.activityOf(index.find(need))).state == ActivityState::Planned; });
    return open;
}

} // namespace lianxin
