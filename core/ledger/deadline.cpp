#include "core/ledger/deadline.h"

#include "core/storage/repositoryimpl.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// Why `day` does not count; empty when it does.
QString reasonOf(const WorkCalendar &calendar, QDate day, const QList<std::pair<QDate, QDate>> &pauses)
{
    const bool paused =
        std::ranges::any_of(pauses, [day](const auto &pause) { return pause.first < day && day <= pause.second; });
    if (paused)
        return QCoreApplication::translate("Handling", "Paused");
    if (calendar.isWorked(day))
        return {};
    const QString holiday = calendar.holidayOn(day);
    return holiday.isEmpty() ? QCoreApplication::translate("Handling", "Weekend") : holiday;
}

} // namespace

std::span<const char *const> codesOf(DeadlineTask)
{
    static constexpr std::array codes {"receipt", "handling", "second", "writing"};
    return codes;
}

QString wordFor(DeadlineTask task)
{
    static constexpr std::array words {
        QT_TRANSLATE_NOOP("Handling", "Signing for it"), QT_TRANSLATE_NOOP("Handling", "Handling it"),
        QT_TRANSLATE_NOOP("Handling", "Handling it again"), QT_TRANSLATE_NOOP("Handling", "Writing it up")};
    return QCoreApplication::translate("Handling", words.at(static_cast<std::size_t>(task)));
}

template <>
const TableMap<DeadlineRule> &tableMap<DeadlineRule>()
{
    using R = DeadlineRule;
    static const TableMap<R> map {.table = DeadlineRuleRepository::table,
                                  .columns = {column(u"task"_s, &R::task), column(u"category"_s, &R::category),
                                              column(u"days"_s, &R::days), column(u"working"_s, &R::working)},
                                  .validate = [](const R &rule) { return validate(rule); }};
    return map;
}

template class Repository<DeadlineRule>;

Result<void> validate(const DeadlineRule &rule)
{
    if (rule.days < 1 || rule.days > 1000)
        return Error {
            ErrorKind::Invalid, QCoreApplication::translate("Handling", "A deadline is 1 to 1,000 days long."), {}};
    return {};
}

DeadlineRule Deadlines::ruleFor(DeadlineTask task, EntryId category) const
{
    DeadlineRule found;
    found.task = task;
    for (const DeadlineRule &each : m_rules) {
        if (each.task != task)
            continue;
        if (each.category.isStored() && each.category == category)
            return each;
        if (!each.category.isStored())
            found = each;
    }
    return found;
}

QDate Deadlines::lastDay(DeadlineTask task, EntryId category, QDate from) const
{
    const DeadlineRule rule = ruleFor(task, category);
    return rule.working ? m_calendar.after(from, rule.days) : from.addDays(rule.days);
}

QList<CountedDay> dayByDay(const WorkCalendar &calendar, QDate from, QDate to,
                           const QList<std::pair<QDate, QDate>> &pauses)
{
    QList<CountedDay> days;
    int count = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1)) {
        const QString reason = reasonOf(calendar, day, pauses);
        days.append({day, reason.isEmpty() ? ++count : 0, reason});
    }
    return days;
}

QList<int> yearsWithoutHolidays(const WorkCalendar &calendar, QDate from, QDate to)
{
    QList<int> years;
    for (int year = from.year(); year <= to.year(); ++year)
        if (!calendar.knows(year))
            years.append(year);
    return years;
}

} // namespace lianxin
