#include "core/activities/needintake.h"

#include <QCoreApplication>

#include <algorithm>

namespace lianxin {

int daysNeedsAreLate(const Activity &activity, QDate today)
{
    const QDate until = activity.needsReceivedOn.isValid() ? activity.needsReceivedOn : today;
    return activity.needsDueOn.isValid() ? static_cast<int>(std::max<qint64>(0, activity.needsDueOn.daysTo(until))) : 0;
}

QString needsLateness(const Activity &activity, QDate today)
{
    const int days = daysNeedsAreLate(activity, today);
    if (days == 0)
        return {};
    return activity.needsReceivedOn.isValid()
        ? QCoreApplication::translate("NeedIntake", "%1 days late").arg(days)
        : QCoreApplication::translate("NeedIntake", "still missing, %1 days late").arg(days);
}

} // namespace lianxin
