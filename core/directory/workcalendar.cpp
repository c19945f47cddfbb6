#include "core/directory/workcalendar.h"

#include "core/directory/wordfile.h"

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

WorkCalendar readAnnounced()
{
    WorkCalendar calendar;
    const auto lines = readWordFile(u"directory/holidays.tsv"_s, 3);
    for (const QStringList &fields : lines ? *lines : QList<QStringList>()) {
        const QDate last = QDate::fromString(fields.at(1), Qt::ISODate);
        for (QDate day = QDate::fromString(fields.at(0), Qt::ISODate); day.isValid() && day <= last;
             day = day.addDays(1)) {
            if (fields.at(2).isEmpty())
                calendar.addWorkedDay(day);
            else
                calendar.addHoliday(day, fields.at(2));
        }
    }
    return calendar;
}

} // namespace

const WorkCalendar &WorkCalendar::announced()
{
    static const WorkCalendar calendar = readAnnounced();
    return calendar;
}

bool WorkCalendar::isWorked(QDate day) const
{
    if (m_holidays.contains(day))
        return false;
    return day.dayOfWeek() <= Qt::Friday || m_worked.contains(day);
}

int WorkCalendar::workedDays(QDate from, QDate to) const
{
    if (to < from)
        return -workedDays(to, from);
    int days = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1))
        days += isWorked(day) ? 1 : 0;
    return days;
}

} // namespace lianxin
