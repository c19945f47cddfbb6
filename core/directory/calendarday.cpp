#include "core/directory/calendarday.h"

#include "core/storage/repositoryimpl.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

template <>
const TableMap<CalendarDay> &tableMap<CalendarDay>()
{
    using C = CalendarDay;
    static const TableMap<C> map {
        .table = CalendarDayRepository::table,
        .columns = {column(u"day"_s, &C::day), column(u"name"_s, &C::name), column(u"worked_for"_s, &C::workedFor)},
        .validate = [](const C &day) { return validate(day); }};
    return map;
}

template class Repository<CalendarDay>;

Result<void> validate(const CalendarDay &day)
{
    if (!day.day.isValid())
        return Error {
            ErrorKind::Invalid, QCoreApplication::translate("Directory", "A day of the calendar has a date."), {}};
    if (std::max(day.name.size(), day.workedFor.size()) > 40)
        return Error {ErrorKind::Invalid,
                      QCoreApplication::translate("Directory", "The name of a holiday has at most 40 characters."),
                      {}};
    if (!day.name.isEmpty() && !day.workedFor.isEmpty())
        return Error {ErrorKind::Invalid,
                      QCoreApplication::translate("Directory", "A day off is not worked for another holiday."),
                      {}};
    return {};
}

WorkCalendar calendarWith(const QList<CalendarDay> &own)
{
    WorkCalendar calendar = WorkCalendar::announced();
    for (const CalendarDay &each : own) {
        if (each.name.trimmed().isEmpty())
            calendar.addWorkedDay(each.day, each.workedFor);
        else
            calendar.addHoliday(each.day, each.name);
    }
    return calendar;
}

} // namespace lianxin
