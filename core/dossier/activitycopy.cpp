// New lines of a plan from what is known already: another activity, or a need that nobody answered.
#include "core/activities/activityrepository.h"
#include "core/activities/activitytask.h"
#include "core/activities/projectrepository.h"
#include "core/directory/calendarday.h"
#include "core/dossier/planboard.h"
#include "core/storage/database.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr int themeLength = 40; // characters of a need that serve as the theme

Result<int> numberInPlan(Database &database, int year)
{
    const auto known = ActivityRepository(database).labelled();
    return known ? Result<int>(nextPlanNumber(*known, year)) : known.error();
}

/// What a new line of the plan takes of `model`: no people, no results.
Activity copiedLine(const Activity &model, int year, int number, const WorkCalendar &calendar)
{
    Activity copy = model;
    copy.id = {};
    copy.revision = 0;
    copy.planYear = year;
    copy.number = number;
    copy.state = ActivityState::Planned;
    copy.leader = {};
    copy.leaderText.clear();
    copy.responsible.clear();
    copy.outlineDueOn = {};
    copy.reportDueOn = {};
    copy.heldOn = {};
    copy.needsDueOn = {};
    copy.needsReceivedOn = {};
    copy.pinned.clear();
    copy.barred.clear();
    copy.minutes.clear();
    copy.plannedText.clear();
    copy.plannedOn = model.day();
    if (copy.plannedOn.isValid())
        copy.plannedOn = dayInMonth(copy, copy.plannedOn.month(), calendar);
    return copy;
}

/// Gives `copy` what `list` returns of its model, each made ready by `ready`.
template <typename Stored, typename Ready>
Result<void> copyEach(Database &database, ActivityId model, ActivityId copy, Ready ready)
{
    Stored stored(database);
    const auto all = stored.of(model);
    if (!all)
        return all.error();
    for (auto each : *all) {
        each.id = {};
        each.revision = 0;
        each.activity = copy;
        ready(each);
        if (const auto added = stored.insert(each); !added)
            return added.error();
    }
    return {};
}

Result<void> copyWork(Database &database, ActivityId model, ActivityId copy)
{
    auto done = copyEach<AgendaRepository>(database, model, copy, [](AgendaItem &item) {
        item.person.clear();
        item.project = {};
    });
    if (done)
        done = copyEach<ArrangementRepository>(database, model, copy, [](Arrangement &thing) {
            thing.person.clear();
            thing.phone.clear();
            thing.doneOn = {};
        });
    if (done)
        done = copyEach<ActivityTaskRepository>(database, model, copy, [](ActivityTask &task) {
            task.dueOn = {};
            task.doneOn = {};
            task.note.clear();
        });
    return done;
}

/// Says of a need by which activity it was taken up, unless somebody explained it already.
Result<void> noteTaken(Database &database, Need need, const Activity &by)
{
    if (!need.explanation.trimmed().isEmpty())
        return {};
    need.explanation = QCoreApplication::translate("PlanBoard", "Taken up by activity %1 of %2.")
                           .arg(by.number.value_or(0))
                           .arg(by.planYear);
    const auto stored = NeedRepository(database).update(need);
    return stored ? Result<void>() : stored.error();
}

} // namespace

Result<Activity> copyActivity(Database &database, ActivityId model, int year)
{
    ActivityRepository activities(database);
    const auto found = activities.find(model);
    if (!found)
        return found.error();
    const auto days = CalendarDayRepository(database).all();
    if (!days)
        return days.error();
    const auto number = numberInPlan(database, year);
    if (!number)
        return number.error();
    const auto copy = activities.insert(copiedLine(*found, year, *number, calendarWith(*days)));
    if (!copy)
        return copy;
    const auto worked = copyWork(database, model, copy->id);
    return worked ? copy : worked.error();
}

Result<Activity> activityForNeed(Database &database, NeedId need, int year)
{
    const auto asked = NeedRepository(database).find(need);
    if (!asked)
        return asked.error();
    auto project = ProjectRepository(database).find(asked->project);
    if (!project)
        return project.error();
    const auto earlier = ActivityRepository(database).find(project->activity);
    if (!earlier)
        return earlier.error();
    const auto number = numberInPlan(database, year);
    if (!number)
        return number.error();
    Activity activity;
    activity.planYear = year;
    activity.number = *number;
    activity.theme = asked->content.simplified().left(themeLength);
    activity.region = earlier->region;
    activity.specialties = asked->specialties;
    const auto added = ActivityRepository(database).insert(activity);
    if (!added)
        return added;
    project->id = {};
    project->revision = 0;
    project->activity = added->id;
    project->number = 1;
    project->visitNote.clear();
    const auto taken = ProjectRepository(database).insert(*project);
    if (!taken)
        return taken.error();
    Need again = *asked;
    again.id = {};
    again.revision = 0;
    again.project = taken->id;
    again.number = 1;
    again.explanation.clear();
    const auto kept = NeedRepository(database).insert(again);
    if (!kept)
        return kept.error();
    const auto noted = noteTaken(database, *asked, *added);
    return noted ? added : noted.error();
}

} // namespace lianxin
