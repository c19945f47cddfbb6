#include "core/statistics/sessions.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

QList<Period> betweenSessions(const QString &text)
{
    static const QRegularExpression signs(u"[^0-9-]+"_s);
    QList<QDate> days;
    for (const QString &word : text.split(signs, Qt::SkipEmptyParts))
        if (const QDate day = QDate::fromString(word, Qt::ISODate); day.isValid() && !days.contains(day))
            days.append(day);
    std::ranges::sort(days);
    QList<Period> periods;
    QDate last;
    for (auto day = days.crbegin(); day != days.crend(); ++day) {
        periods.append({*day, last});
        last = day->addDays(-1);
    }
    return periods;
}

} // namespace lianxin
