#include "core/statistics/sessions.h"

#include "core/directory/sessiondays.h"

namespace lianxin {

QList<Period> betweenSessions(const QString &text)
{
    const QList<QDate> days = sessionDays(text);
    QList<Period> periods;
    QDate last;
    for (auto day = days.crbegin(); day != days.crend(); ++day) {
        periods.append({*day, last});
        last = day->addDays(-1);
    }
    return periods;
}

} // namespace lianxin
