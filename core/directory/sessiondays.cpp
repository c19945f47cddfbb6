#include "core/directory/sessiondays.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

QList<QDate> sessionDays(const QString &text)
{
    static const QRegularExpression signs(u"[^0-9-]+"_s);
    QList<QDate> days;
    for (const QString &word : text.split(signs, Qt::SkipEmptyParts))
        if (const QDate day = QDate::fromString(word, Qt::ISODate); day.isValid() && !days.contains(day))
            days.append(day);
    std::ranges::sort(days);
    return days;
}

} // namespace lianxin
