#pragma once

#include "core/base/id.h"
#include "core/directory/workcalendar.h"
#include "core/storage/repository.h"

namespace lianxin {

/// What the office says of one day, in place of what was announced.
struct CalendarDay {
    Id<struct CalendarDayTag> id = {};
    int revision = 0;
    QDate day; ///< unique
    QString name; ///< of the holiday, up to 40 characters; empty = the day is worked
    QString workedFor = {}; ///< of a day that is worked: the holiday for which it is, up to 40 characters

    friend bool operator==(const CalendarDay &, const CalendarDay &) = default;
};

/// Errors: Invalid.
Result<void> validate(const CalendarDay &day);

/// The days that the office has set itself.
class CalendarDayRepository : public Repository<CalendarDay>
{
public:
    inline static const QString table = QStringLiteral("calendar_day");

    using Repository::Repository;
};

/// The announced holidays, and `own` in their place.
[[nodiscard]] WorkCalendar calendarWith(const QList<CalendarDay> &own);

} // namespace lianxin
