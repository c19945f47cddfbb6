// New lines of a plan from what is known already: another activity, or a need that nobody answered.
#include "core/activities/activityrepository.h"
#include "core/activities/activitytask.h"
#include "core/activities/projectrepository.h"
#include "core/directory/calendarday.h"
#include "core/directory/directoryrepository.h"
#include "core/dossier/planboard.h"
#include "core/storage/database.h"

#include <QCoreApplication>
#include <QHash>

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
    copy.outlineDoneOn = {};
    copy.reportDoneOn = {};
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

/// What an activity takes up of needs: their projects, each once, and the needs themselves.
class TakingUp
{
public:
    TakingUp(Database &database, const Activity &activity)
        : m_database(database)
        , m_activity(activity)
    {
    }

    Result<void> take(NeedId id)
    {
        const auto asked = NeedRepository(m_database).find(id);
        if (!asked)
            return asked.error();
        const auto project = projectLike(asked->project);
        if (!project)
            return project.error();
        Need again = *asked;
        again.id = {};
        again.revision = 0;
        again.project = *project;
        again.number = ++m_needs[project->value];
        again.explanation.clear();
        const auto kept = NeedRepository(m_database).insert(again);
        return kept ? noteTaken(m_database, *asked, m_activity) : kept.error();
    }

private:
    Result<ProjectId> projectLike(ProjectId earlier)
    {
        if (m_projects.contains(earlier.value))
            return m_projects.value(earlier.value);
        auto project = ProjectRepository(m_database).find(earlier);
        if (!project)
            return project.error();
        project->id = {};
        project->revision = 0;
        project->activity = m_activity.id;
        project->number = static_cast<int>(m_projects.size()) + 1;
        project->visitNote.clear();
        const auto taken = ProjectRepository(m_database).insert(*project);
        if (!taken)
            return taken.error();
        m_projects.insert(earlier.value, taken->id);
        return taken->id;
    }

    Database &m_database;
    const Activity &m_activity;
    QHash<qint64, ProjectId> m_projects; ///< by those that they are like
    QHash<qint64, int> m_needs; ///< how many, by project
};

/// Adds `activity` to its plan, with a number, and gives it `needs`.
Result<Activity> addWith(Database &database, Activity activity, const QList<NeedId> &needs)
{
    const auto number = numberInPlan(database, activity.planYear);
    if (!number)
        return number.error();
    activity.number = *number;
    auto added = ActivityRepository(database).insert(activity);
    if (!added)
        return added;
    TakingUp taking(database, *added);
    for (const NeedId need : needs)
        if (const auto taken = taking.take(need); !taken)
            return taken.error();
    return added;
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
    auto copy = activities.insert(copiedLine(*found, year, *number, calendarWith(*days)));
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
    const auto project = ProjectRepository(database).find(asked->project);
    if (!project)
        return project.error();
    const auto earlier = ActivityRepository(database).find(project->activity);
    if (!earlier)
        return earlier.error();
    Activity activity;
    activity.planYear = year;
    activity.theme = asked->content.simplified().left(themeLength);
    activity.region = earlier->region;
    activity.specialties = asked->specialties;
    return addWith(database, activity, {need});
}

Result<Activity> activityAbout(Database &database, const PlanWish &wish)
{
    const auto theme = DirectoryRepository(database).find(wish.theme);
    if (!theme)
        return theme.error();
    Activity activity;
    activity.planYear = wish.year;
    activity.theme = theme->name;
    activity.region = wish.county;
    activity.specialties = {wish.theme};
    return addWith(database, activity, wish.needs);
}

} // namespace lianxin
