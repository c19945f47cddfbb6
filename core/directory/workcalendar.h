#pragma once

#include <QDate>
#include <QHash>
#include <QString>

namespace lianxin {

/// Which days are worked: Monday to Friday, but for the public holidays and the weekends worked in exchange.
class WorkCalendar
{
public:
    /// Knows weekends only.
    WorkCalendar() = default;
    /// With the holidays that come with the program, as far as they were announced; without any when that file is
    /// missing.
    [[nodiscard]] static const WorkCalendar &announced();

    /// `name` is what the holiday is called.
    void addHoliday(QDate day, const QString &name) { m_holidays.insert(day, name); }
    /// A day of a weekend that is worked in exchange for a holiday.
    void addWorkedDay(QDate day) { m_worked.insert(day, true); }

    [[nodiscard]] bool isWorked(QDate day) const;
    /// Empty when `day` is none.
    [[nodiscard]] QString holidayOn(QDate day) const { return m_holidays.value(day); }
    /// The days worked after `from` up to and with `to`; negative when `to` lies before `from`.
    [[nodiscard]] int workedDays(QDate from, QDate to) const;

private:
    QHash<QDate, QString> m_holidays;
    QHash<QDate, bool> m_worked;
};

} // namespace lianxin
