#include "core/activities/activitytask.h"

#include "core/activities/activityrepository.h"
#include "core/directory/calendarday.h"
#include "tests/support/office.h"
#include "tests/support/roundtrip.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// Day by day, as somebody counts on the calendar at the wall.
QDate countedDay(const WorkCalendar &calendar, QDate from, int days)
{
    const int way = days < 0 ? -1 : 1;
    for (int left = std::abs(days); left > 0;) {
        from = from.addDays(way);
        left -= calendar.isWorked(from) ? 1 : 0;
    }
    return from;
}

ActivityTask aTask(std::optional<int> offset)
{
    return {.activity = {1}, .subject = u"letters"_s, .offsetDays = offset};
}

} // namespace

TEST_CASE("a task lies as many working days from the activity as somebody counts", "[activities][tasks]")
{
    std::mt19937 random(8);
    const auto upTo = [&](int most) { return std::uniform_int_distribution(0, most)(random); };
    for (int round = 0; round < 400; ++round) {
        WorkCalendar calendar = round % 2 == 0 ? WorkCalendar() : WorkCalendar::announced();
        const QDate from = QDate(2023, 12, 1).addDays(upTo(700));
        for (int own = upTo(6); own > 0; --own) {
            const QDate day = from.addDays(upTo(60) - 30);
            upTo(1) == 0 ? calendar.addHoliday(day, u"own"_s) : calendar.addWorkedDay(day);
        }
        const int days = upTo(120) - 60;
        CAPTURE(from.toString(Qt::ISODate).toStdString(), days);
        CHECK(workingDayFrom(calendar, from, days) == countedDay(calendar, from, days));
    }
}

TEST_CASE("days off around a holiday do not count, and days worked in exchange do", "[activities][tasks]")
{
    const WorkCalendar &calendar = WorkCalendar::announced();
    // 2024: 1 to 7 October are off, Sunday 29 September and Saturday 12 October are worked.
    CHECK(workingDayFrom(calendar, {2024, 10, 9}, -1) == QDate(2024, 10, 8));
    CHECK(workingDayFrom(calendar, {2024, 10, 9}, -2) == QDate(2024, 9, 30));
    CHECK(workingDayFrom(calendar, {2024, 10, 9}, -3) == QDate(2024, 9, 29));
    CHECK(workingDayFrom(calendar, {2024, 10, 9}, -4) == QDate(2024, 9, 27));
    CHECK(workingDayFrom(calendar, {2024, 10, 9}, 3) == QDate(2024, 10, 12));
    CHECK(workingDayFrom(calendar, {2024, 10, 9}, 4) == QDate(2024, 10, 14));
    CHECK(workingDayFrom(calendar, {2024, 10, 5}, 0) == QDate(2024, 10, 5));
}

TEST_CASE("a moved activity moves what is still to be done, and nothing else", "[activities][tasks]")
{
    const WorkCalendar &calendar = WorkCalendar::announced();
    const QDate was(2024, 6, 21);
    const QDate becomes(2024, 6, 28);
    const ActivityTask open = aTask(-5);
    const ActivityTask done = finished(aTask(-10), {2024, 6, 6}, was, calendar);
    ActivityTask fixed = aTask(-5);
    fixed.dueOn = {2024, 6, 12};
    CHECK(dueOf(open, was, calendar) == QDate(2024, 6, 14));
    CHECK(dueOf(open, becomes, calendar) == QDate(2024, 6, 21));
    CHECK(dueOf(done, was, calendar) == QDate(2024, 6, 6)); // the Dragon Boat day, 10 June, is off
    CHECK(dueOf(done, becomes, calendar) == QDate(2024, 6, 6));
    CHECK(dueOf(fixed, becomes, calendar) == QDate(2024, 6, 12));
    CHECK(dueOf(finished(done, {}, becomes, calendar), becomes, calendar) == QDate(2024, 6, 14)); // taken up again
    CHECK(dueOf(open, {}, calendar).isNull());
    CHECK(dueOf(aTask({}), was, calendar).isNull());
}

TEST_CASE("a task that breaks a rule is told which", "[activities][tasks]")
{
    ActivityTask task = aTask(251);
    CHECK(validate(task).error().message == u"A task lies at most 250 working days from the activity."_s);
    task.offsetDays = -250;
    CHECK(validate(task));
    task.subject = u" "_s;
    CHECK(validate(task).error().message == u"What is to be done is told in 1 to 200 characters."_s);
    CHECK_FALSE(validate(TaskTemplate {.subject = QString(201, u'x')}));
}

TEST_CASE_METHOD(Office, "tasks and their template are stored with every field", "[activities][tasks]")
{
    const ActivityId one = activity(1).id;
    const ActivityId two = activity(2).id;
    ActivityTaskRepository tasks(database);
    checkRepository(*workbook, tasks, ActivityTask {.activity = one, .subject = u"a"_s},
                    ActivityTask {{}, 0, two, u"b"_s, -3, {2024, 1, 2}, u"p"_s, {2024, 1, 3}, u"n"_s});
    TaskTemplateRepository templates(database);
    checkRepository(*workbook, templates, TaskTemplate {.subject = u"a"_s},
                    TaskTemplate {.subject = u"b"_s, .offsetDays = 9, .person = u"p"_s});
}

TEST_CASE_METHOD(Office, "an activity takes over the usual tasks that it lacks", "[activities][tasks]")
{
    succeed(addStartingTasks(*workbook));
    CHECK(workbook->undoText().isEmpty()); // they came with the workbook
    const auto usual = valueOf(TaskTemplateRepository(database).inOrder());
    REQUIRE(usual.size() == 14);
    CHECK(usual.first().offsetDays == -20);
    CHECK(usual.last().offsetDays == 15);
    CHECK(valueOf(act(*workbook, [&] { return addTasksOfProgram(database); })) == 0);

    const ActivityId visit = activity(1).id;
    ActivityTaskRepository tasks(database);
    valueOf(act(*workbook, [&] { return tasks.insert({.activity = visit, .subject = usual.at(2).subject}); }));
    CHECK(valueOf(act(*workbook, [&] { return tasks.addUsual(visit); })) == 13);
    CHECK(valueOf(act(*workbook, [&] { return tasks.addUsual(visit); })) == 0);
    const auto all = valueOf(tasks.of(visit));
    REQUIRE(all.size() == 14);
    CHECK(all.first().offsetDays == -20);
    CHECK_FALSE(all.last().offsetDays); // what has no place in the course comes last
}

TEST_CASE_METHOD(Office, "a task that is ticked off keeps the day on which it was due", "[activities][tasks]")
{
    Activity visit = activity(1);
    visit.plannedOn = {2024, 10, 9};
    ActivityRepository activities(database);
    visit = valueOf(act(*workbook, [&] { return activities.update(visit); }));
    CalendarDayRepository days(database);
    valueOf(act(*workbook, [&] { return days.insert({.day = {2024, 9, 30}, .name = u"own"_s}); }));
    ActivityTaskRepository tasks(database);
    ActivityTask task = aTask(-2);
    task.activity = visit.id;
    task = valueOf(act(*workbook, [&] { return tasks.insert(task); }));
    CHECK(valueOf(tasks.open()) == QList<ActivityTask> {task});
    succeed(act(*workbook, [&] { return tickOff(database, task.id, {2024, 10, 8}); }));
    const ActivityTask done = valueOf(tasks.find(task.id));
    CHECK(done.doneOn == QDate(2024, 10, 8));
    CHECK(done.dueOn == QDate(2024, 9, 29));
    CHECK(valueOf(tasks.open()).isEmpty());
    CHECK(tickOff(database, {99}, {2024, 10, 8}).error().kind == ErrorKind::NotFound);
    REQUIRE(workbook->undo());
    visit.state = ActivityState::Cancelled;
    valueOf(act(*workbook, [&] { return activities.update(visit); }));
    CHECK(valueOf(tasks.open()).isEmpty());
}

TEST_CASE_METHOD(Office, "a research is ticked off part by part, and undone", "[activities][tasks]")
{
    Activity research = activity(1);
    ActivityRepository activities(database);
    const auto tick = [&](ResearchPart part, QDate day) {
        succeed(act(*workbook, [&] { return tickOffResearch(database, research.id, part, day); }));
        return valueOf(activities.find(research.id));
    };
    CHECK(tick(ResearchPart::Outline, {2024, 5, 1}) == research); // nothing is due
    research.outlineDueOn = {2024, 5, 10};
    research.reportDueOn = {2024, 5, 20};
    research = valueOf(act(*workbook, [&] { return activities.update(research); }));
    CHECK(valueOf(activities.researchDueBy({2024, 5, 9})).isEmpty());
    CHECK(valueOf(activities.researchDueBy({2024, 5, 10})) == QList<ActivityId> {research.id});
    const Activity reported = tick(ResearchPart::Report, {2024, 5, 7});
    CHECK(reported.reportDoneOn == QDate(2024, 5, 7));
    CHECK_FALSE(reported.outlineDoneOn.isValid()); // what is ticked off first is not what comes first
    REQUIRE(workbook->undo());
    CHECK(tick(ResearchPart::Outline, {2024, 5, 8}).outlineDoneOn == QDate(2024, 5, 8));
    CHECK(valueOf(activities.researchDueBy({2024, 5, 19})).isEmpty());
    CHECK(valueOf(activities.researchDueBy({2024, 5, 20})) == QList<ActivityId> {research.id});
    CHECK(tick(ResearchPart::Report, {2024, 5, 21}).reportDoneOn == QDate(2024, 5, 21));
    CHECK(valueOf(activities.researchDueBy({2025, 1, 1})).isEmpty());
    REQUIRE(workbook->undo());
    REQUIRE(workbook->undo());
    CHECK_FALSE(valueOf(activities.find(research.id)).outlineDoneOn.isValid());
    CHECK(tickOffResearch(database, {99}, ResearchPart::Outline, {2024, 5, 8}).error().kind == ErrorKind::NotFound);
}
