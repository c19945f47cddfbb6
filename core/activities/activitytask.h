#pragma once

#include "core/activities/research.h"
#include "core/directory/workcalendar.h"
#include "core/storage/repository.h"

#include <optional>

namespace lianxin {

/// What is usually to be done around an activity: the office edits these, and each activity takes them over.
struct TaskTemplate {
    Id<struct TaskTemplateTag> id = {};
    int revision = 0;
    QString subject = {}; ///< 1 to 200 characters, unique
    int offsetDays = 0; ///< working days from the day of the activity, -250 to 250; before it is negative
    QString person = {}; ///< who usually sees to it

    friend bool operator==(const TaskTemplate &, const TaskTemplate &) = default;
};

/// Something to be done for one activity by a day.
struct ActivityTask {
    Id<struct ActivityTaskTag> id = {};
    int revision = 0;
    ActivityId activity = {};
    QString subject = {}; ///< 1 to 200 characters
    std::optional<int> offsetDays = {}; ///< as of TaskTemplate; none = dueOn alone says when
    QDate dueOn = {}; ///< settled by hand, or when it was done; null = it follows from the day of the activity
    QString person = {};
    QDate doneOn = {}; ///< null = it is still to be done
    QString note = {};

    friend bool operator==(const ActivityTask &, const ActivityTask &) = default;
};

/// Errors: Invalid.
Result<void> validate(const TaskTemplate &task);
Result<void> validate(const ActivityTask &task);

/// The day that lies `days` working days from `from`, -250 to 250. Days off between do not count; 0 is `from` itself,
/// whatever day it is.
[[nodiscard]] QDate workingDayFrom(const WorkCalendar &calendar, QDate from, int days);

/// When `task` is due for an activity on `day`, which may be null; null when nobody can say yet.
[[nodiscard]] QDate dueOf(const ActivityTask &task, QDate day, const WorkCalendar &calendar);

/// `task`, done on `doneOn`: the day on which it was due stays as it was when the activity moves later. A null `doneOn`
/// opens it again.
[[nodiscard]] ActivityTask finished(ActivityTask task, QDate doneOn, QDate day, const WorkCalendar &calendar);

/// What `activity` still lacks of `usual`, by subject, in their order.
[[nodiscard]] QList<ActivityTask> missingTasks(const QList<TaskTemplate> &usual, const QList<ActivityTask> &present,
                                               ActivityId activity);

class TaskTemplateRepository : public Repository<TaskTemplate>
{
public:
    inline static const QString table = QStringLiteral("task_template");

    using Repository::Repository;

    /// From the earliest to the last.
    [[nodiscard]] Result<QList<TaskTemplate>> inOrder() const;
};

class ActivityTaskRepository : public Repository<ActivityTask>
{
public:
    inline static const QString table = QStringLiteral("activity_task");

    using Repository::Repository;

    /// From the earliest to the last, as the offsets say, then as they were added.
    [[nodiscard]] Result<QList<ActivityTask>> of(ActivityId activity) const;
    /// Those that are not done, of activities that were not cancelled.
    [[nodiscard]] Result<QList<ActivityTask>> open() const;
    /// Gives `activity` the usual tasks that it lacks, within an action; returns how many. Errors: Storage.
    Result<int> addUsual(ActivityId activity);
};

/// Says of the stored task that it was done on `day`, within an action. Errors: NotFound; Conflict; Storage.
Result<void> tickOff(Database &database, Id<struct ActivityTaskTag> task, QDate day);

/// Notes that `part` of a research was done on `day`, within an action; nothing when it is not open. Errors: NotFound;
/// Conflict; Storage.
Result<void> tickOffResearch(Database &database, ActivityId activity, ResearchPart part, QDate day);

/// Adds the tasks that come with the program, within an action; what is there under the same name stays as it is.
/// Returns how many were added. Errors: Storage.
Result<int> addTasksOfProgram(Database &database);

class Workbook;

/// The same for a new workbook, as one action that undo does not take back. Errors: Storage.
Result<void> addStartingTasks(Workbook &workbook);

} // namespace lianxin
