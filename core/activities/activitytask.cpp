#include "core/activities/activitytask.h"

#include <QCoreApplication>

#include <algorithm>

namespace lianxin {

namespace {

constexpr int farthestOffset = 250; // working days: about a year

Result<void> expectTask(const QString &subject, std::optional<int> offsetDays)
{
    if (subject.trimmed().isEmpty() || subject.size() > 200)
        return Error {ErrorKind::Invalid,
                      QCoreApplication::translate("Tasks", "What is to be done is told in 1 to 200 characters."),
                      {}};
    if (offsetDays && std::abs(*offsetDays) > farthestOffset)
        return Error {ErrorKind::Invalid,
                      QCoreApplication::translate("Tasks", "A task lies at most %1 working days from the activity.")
                          .arg(farthestOffset),
                      {}};
    return {};
}

/// The days worked from `first` up to, but not with `end`.
int workedBefore(const WorkCalendar &calendar, QDate first, QDate end)
{
    return calendar.workedDays(first.addDays(-1), end.addDays(-1));
}

} // namespace

Result<void> validate(const TaskTemplate &task)
{
    return expectTask(task.subject, task.offsetDays);
}

Result<void> validate(const ActivityTask &task)
{
    return expectTask(task.subject, task.offsetDays);
}

QDate workingDayFrom(const WorkCalendar &calendar, QDate from, int days)
{
    if (days == 0)
        return from;
    if (days > 0)
        return calendar.after(from, days);
    QDate day = from.addDays(days);
    for (int missing = -days - workedBefore(calendar, day, from); missing > 0;
         missing = -days - workedBefore(calendar, day, from))
        day = day.addDays(-missing);
    return day;
}

QDate dueOf(const ActivityTask &task, QDate day, const WorkCalendar &calendar)
{
    if (task.dueOn.isValid() || !task.offsetDays || !day.isValid())
        return task.dueOn;
    return workingDayFrom(calendar, day, *task.offsetDays);
}

ActivityTask finished(ActivityTask task, QDate doneOn, QDate day, const WorkCalendar &calendar)
{
    const QDate due = dueOf(task, day, calendar);
    if (doneOn.isValid())
        task.dueOn = due;
    else if (task.offsetDays && task.doneOn.isValid())
        task.dueOn = {};
    task.doneOn = doneOn;
    return task;
}

QList<ActivityTask> missingTasks(const QList<TaskTemplate> &usual, const QList<ActivityTask> &present,
                                 ActivityId activity)
{
    QList<ActivityTask> missing;
    for (const TaskTemplate &each : usual)
        if (std::ranges::find(present, each.subject, &ActivityTask::subject) == present.end())
            missing.append(
                {.activity = activity, .subject = each.subject, .offsetDays = each.offsetDays, .person = each.person});
    return missing;
}

} // namespace lianxin
