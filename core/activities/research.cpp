#include "core/activities/research.h"

namespace lianxin {

QList<ResearchDue> openParts(const Activity &activity)
{
    QList<ResearchDue> open;
    if (activity.state == ActivityState::Cancelled)
        return open;
    if (activity.outlineDueOn.isValid() && !activity.outlineDoneOn.isValid())
        open.append({ResearchPart::Outline, activity.outlineDueOn});
    if (activity.reportDueOn.isValid() && !activity.reportDoneOn.isValid())
        open.append({ResearchPart::Report, activity.reportDueOn});
    return open;
}

} // namespace lianxin
