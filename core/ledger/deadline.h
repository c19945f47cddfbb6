#pragma once

#include "core/directory/directoryentry.h"
#include "core/directory/workcalendar.h"
#include "core/storage/repository.h"

namespace lianxin {

/// What a deadline is set for.
enum class DeadlineTask {
    Receipt, ///< signing for what was handed over, or returning it
    Handling,
    Second, ///< handling again what the proposers were dissatisfied with
    Writing, ///< an information report or a proposal
};

std::span<const char *const> codesOf(DeadlineTask);

/// What the office calls it.
[[nodiscard]] QString wordFor(DeadlineTask task);

/// How long a task may take.
struct DeadlineRule {
    Id<struct DeadlineRuleTag> id = {};
    int revision = 0;
    DeadlineTask task = DeadlineTask::Handling;
    EntryId category = {}; ///< of the suggestion; not stored = any that has no rule of its own
    int days = 30; ///< 1 to 1,000
    bool working = true; ///< working days, else days of the calendar

    friend bool operator==(const DeadlineRule &, const DeadlineRule &) = default;
};

/// Errors: Invalid.
Result<void> validate(const DeadlineRule &rule);

/// The stored rules.
class DeadlineRuleRepository : public Repository<DeadlineRule>
{
public:
    inline static const QString table = QStringLiteral("deadline_rule");

    using Repository::Repository;
};

/// Deadlines by the office's rules and calendar; a plain value.
class Deadlines
{
public:
    Deadlines() = default;
    Deadlines(QList<DeadlineRule> rules, WorkCalendar calendar)
        : m_rules(std::move(rules))
        , m_calendar(std::move(calendar))
    {
    }

    [[nodiscard]] const WorkCalendar &calendar() const { return m_calendar; }
    /// The rule of `category`, otherwise that of any. A task without a rule has thirty working days.
    [[nodiscard]] DeadlineRule ruleFor(DeadlineTask task, EntryId category) const;
    /// The last day for what began on `from`, which itself does not count.
    [[nodiscard]] QDate lastDay(DeadlineTask task, EntryId category, QDate from) const;

private:
    QList<DeadlineRule> m_rules;
    WorkCalendar m_calendar;
};

/// One day of a span of time, and whether it counts.
struct CountedDay {
    QDate day;
    int count = 0; ///< the how manieth that counts; 0 = it does not
    QString reason; ///< why it does not

    friend bool operator==(const CountedDay &, const CountedDay &) = default;
};

/// The working days after `from` up to and with `to`, day by day. Days within a pause, as [first, last] in order, do
/// not count.
[[nodiscard]] QList<CountedDay> dayByDay(const WorkCalendar &calendar, QDate from, QDate to,
                                         const QList<std::pair<QDate, QDate>> &pauses);

/// The years from that of `from` to that of `to` whose holidays are not known.
[[nodiscard]] QList<int> yearsWithoutHolidays(const WorkCalendar &calendar, QDate from, QDate to);

} // namespace lianxin
