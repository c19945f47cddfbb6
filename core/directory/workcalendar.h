#pragma once

#include <QDate>
#include <QList>
#include <QMap>
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

    /// `name` is what the holiday is called. What was said of `day` before no longer counts.
    void addHoliday(QDate day, const QString &name);
    /// A day of a weekend that is worked in exchange for `holiday`, if one is told. What was said of `day` before no
    /// longer counts.
    void addWorkedDay(QDate day, const QString &holiday = {});

    [[nodiscard]] bool isWorked(QDate day) const;
    /// Empty when `day` is none.
    [[nodiscard]] QString holidayOn(QDate day) const { return m_holidays.value(day); }
    /// The holiday for which a day of a weekend is worked; empty when `day` is none, or nobody told.
    [[nodiscard]] QString workedFor(QDate day) const { return m_workedFor.value(day); }
    /// Whether the holidays of `year` were announced. Without them its weekends alone are known.
    [[nodiscard]] bool knows(int year) const;
    /// The days worked after `from` up to and with `to`; negative when `to` lies before `from`.
    [[nodiscard]] int workedDays(QDate from, QDate to) const;
    /// The day on which the `days`-th working day after `from` falls, `days` from 1 to 10,000.
    [[nodiscard]] QDate after(QDate from, int days) const;

private:
    void forget(QDate day);

    QMap<QDate, QString> m_holidays;
    QList<QDate> m_restedWeekdays; ///< in order: the holidays from Monday to Friday
    QList<QDate> m_workedWeekends; ///< in order
    QMap<QDate, QString> m_workedFor; ///< of those of which it is told
};

} // namespace lianxin
