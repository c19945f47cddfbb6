#include "core/exchange/planfit.h"

#include "core/activities/planmonth.h"
#include "core/base/chinesetext.h"
#include "core/exchange/fieldreaders.h"

namespace lianxin {

PlanFit planFit(const QString &text, const Activity &activity)
{
    Activity told;
    told.planYear = activity.planYear;
    told.plannedText = text;
    told.plannedOn = readDay(text);
    if (told.plannedOn.isValid() && activity.plannedOn.isValid())
        return told.plannedOn == activity.plannedOn ? PlanFit::Whole : PlanFit::None;
    const QDate month = monthPlanned(told);
    if (month.isValid() && month != monthPlanned(activity))
        return PlanFit::None;
    const QString words = comparable(activity.plannedText);
    if (!words.isEmpty() && comparable(text).contains(words))
        return PlanFit::Whole;
    return month.isValid() ? PlanFit::Month : PlanFit::None;
}

} // namespace lianxin
