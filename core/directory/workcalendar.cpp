#include "core/directory/workcalendar.h"

#include "core/directory/wordfile.h"

#include <algorithm>

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

bool isWeekday(QDate day)
{
    return day.dayOfWeek() <= Qt::Friday;
}

/// The Mondays to Fridays after the first Monday of the calendar and up to and with `day`, less a constant.
qint64 weekdaysUntil(QDate day)
{
    const qint64 sinceMonday = day.toJulianDay(); // the Julian day 0 was one
    return sinceMonday / 7 * 5 + std::min<qint64>(sinceMonday % 7 + 1, 5);
}

void insertInOrder(QList<QDate> &days, QDate day)
{
    days.insert(std::ranges::lower_bound(days, day), day);
}

/// How many of `days` lie after `from` and not after `to`.
qint64 countBetween(const QList<QDate> &days, QDate from, QDate to)
{
    return std::ranges::upper_bound(days, to) - std::ranges::upper_bound(days, from);
}

} // namespace

const WorkCalendar &WorkCalendar::announced()
{
    static const WorkCalendar calendar = readAnnounced();
    return calendar;
}

void WorkCalendar::forget(QDate day)
{
    m_holidays.remove(day);
    m_restedWeekdays.removeOne(day);
    m_workedWeekends.removeOne(day);
    m_workedFor.remove(day);
}

void WorkCalendar::addHoliday(QDate day, const QString &name)
{
    forget(day);
    m_holidays.insert(day, name);
    if (isWeekday(day))
        insertInOrder(m_restedWeekdays, day);
}

void WorkCalendar::addWorkedDay(QDate day, const QString &holiday)
{
    forget(day);
    if (isWeekday(day))
        return;
    insertInOrder(m_workedWeekends, day);
    if (!holiday.isEmpty())
        m_workedFor.insert(day, holiday);
}

bool WorkCalendar::isWorked(QDate day) const
{
    if (m_holidays.contains(day))
        return false;
    return isWeekday(day) || std::ranges::binary_search(m_workedWeekends, day);
}

bool WorkCalendar::knows(int year) const
{
    const auto first = m_holidays.lowerBound(QDate(year, 1, 1));
    return first != m_holidays.end() && first.key().year() == year;
}

int WorkCalendar::workedDays(QDate from, QDate to) const
{
    if (to < from)
        return -workedDays(to, from);
    const qint64 weekdays = weekdaysUntil(to) - weekdaysUntil(from);
    return static_cast<int>(weekdays - countBetween(m_restedWeekdays, from, to)
                            + countBetween(m_workedWeekends, from, to));
}

QDate WorkCalendar::after(QDate from, int days) const
{
    QDate day = from.addDays(days);
    for (int missing = days - workedDays(from, day); missing > 0; missing = days - workedDays(from, day))
        day = day.addDays(missing);
    return day;
}

} // namespace lianxin
