#include "core/activities/activityrepository.h"
#include "core/activities/activitytask.h"
#include "core/directory/calendarday.h"
#include "core/directory/wordfile.h"
#include "core/storage/repositoryimpl.h"
#include "core/storage/workbook.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

template <>
const TableMap<TaskTemplate> &tableMap<TaskTemplate>()
{
    using T = TaskTemplate;
    static const TableMap<T> map {.table = TaskTemplateRepository::table,
                                  .columns = {column(u"subject"_s, &T::subject),
                                              column(u"offset_days"_s, &T::offsetDays),
                                              column(u"person"_s, &T::person)},
                                  .validate = [](const T &task) { return validate(task); }};
    return map;
}

template <>
const TableMap<ActivityTask> &tableMap<ActivityTask>()
{
    using T = ActivityTask;
    static const TableMap<T> map {.table = ActivityTaskRepository::table,
                                  .columns = {column(u"activity"_s, &T::activity), column(u"subject"_s, &T::subject),
                                              column(u"offset_days"_s, &T::offsetDays), column(u"due_on"_s, &T::dueOn),
                                              column(u"person"_s, &T::person), column(u"done_on"_s, &T::doneOn),
                                              column(u"note"_s, &T::note)},
                                  .validate = [](const T &task) { return validate(task); }};
    return map;
}

template class Repository<TaskTemplate>;
template class Repository<ActivityTask>;

Result<QList<TaskTemplate>> TaskTemplateRepository::inOrder() const
{
    return where(u"1 = 1"_s, {}, u"offset_days, id"_s);
}

Result<QList<ActivityTask>> ActivityTaskRepository::of(ActivityId activity) const
{
    return where(u"activity = :activity"_s, {{u":activity"_s, activity.value}},
                 u"offset_days IS NULL, offset_days, id"_s);
}

Result<QList<ActivityTask>> ActivityTaskRepository::open() const
{
    return where(u"done_on IS NULL AND activity IN (SELECT id FROM activity WHERE state <> 'cancelled')"_s, {});
}

Result<int> ActivityTaskRepository::addUsual(ActivityId activity)
{
    const auto usual = TaskTemplateRepository(database()).inOrder();
    if (!usual)
        return usual.error();
    const auto present = of(activity);
    if (!present)
        return present.error();
    const QList<ActivityTask> missing = missingTasks(*usual, *present, activity);
    for (const ActivityTask &each : missing)
        if (const auto added = insert(each); !added)
            return added.error();
    return static_cast<int>(missing.size());
}

Result<void> tickOff(Database &database, Id<struct ActivityTaskTag> task, QDate day)
{
    ActivityTaskRepository tasks(database);
    const auto found = tasks.find(task);
    if (!found)
        return found.error();
    const auto activity = ActivityRepository(database).find(found->activity);
    if (!activity)
        return activity.error();
    const auto days = CalendarDayRepository(database).all();
    if (!days)
        return days.error();
    const auto stored = tasks.update(finished(*found, day, activity->day(), calendarWith(*days)));
    return stored ? Result<void>() : stored.error();
}

Result<void> tickOffResearch(Database &database, ActivityId activity, ResearchPart part, QDate day)
{
    ActivityRepository activities(database);
    auto found = activities.find(activity);
    if (!found)
        return found.error();
    if (std::ranges::count(openParts(*found), part, &ResearchDue::part) == 0)
        return {};
    (part == ResearchPart::Outline ? found->outlineDoneOn : found->reportDoneOn) = day;
    const auto stored = activities.update(*found);
    return stored ? Result<void>() : stored.error();
}

Result<int> addTasksOfProgram(Database &database)
{
    const auto lines = readWordFile(u"directory/tasks.tsv"_s, 3);
    if (!lines)
        return lines.error();
    TaskTemplateRepository templates(database);
    const auto present = templates.all();
    if (!present)
        return present.error();
    int added = 0;
    for (const QStringList &fields : *lines) {
        if (std::ranges::find(*present, fields.at(0), &TaskTemplate::subject) != present->end())
            continue;
        const TaskTemplate task {.subject = fields.at(0), .offsetDays = fields.at(1).toInt(), .person = fields.at(2)};
        if (const auto done = templates.insert(task); !done)
            return done.error();
        ++added;
    }
    return added;
}

Result<void> addStartingTasks(Workbook &workbook)
{
    const QString label = QCoreApplication::translate("Tasks", "The tasks that come with the program");
    const auto added = workbook.performFounding(label, [&] { return addTasksOfProgram(workbook.database()); });
    return added ? Result<void>() : added.error();
}

} // namespace lianxin
