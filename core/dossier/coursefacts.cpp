#include "core/dossier/coursefacts.h"

#include "core/activities/activityrepository.h"
#include "core/activities/aftermath.h"
#include "core/activities/projectrepository.h"
#include "core/directory/settings.h"
#include "core/evaluation/stepwisereading.h"
#include "core/invitations/invitationrepository.h"
#include "core/ledger/suggestionrepository.h"
#include "core/storage/database.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// Reads what the facts do not hold, one kind after the other.
class CourseReading : StepwiseReading
{
public:
    explicit CourseReading(Database &database)
        : m_database(database)
    {
    }

    Result<CourseRecords> read()
    {
        QList<ActivityStep> steps;
        take(steps, [this] { return ActivityStepRepository(m_database).all(); });
        for (const ActivityStep &each : std::as_const(steps))
            m_records.steps[each.activity.value].append(each);
        QList<ActivityTask> tasks;
        take(tasks, [this] { return ActivityTaskRepository(m_database).all(); });
        std::ranges::stable_sort(tasks, {}, [](const ActivityTask &each) {
            return std::pair(!each.offsetDays, each.offsetDays.value_or(0));
        });
        for (const ActivityTask &each : std::as_const(tasks))
            m_records.tasks[each.activity.value].append(each);
        count(m_records.programme, u"SELECT activity, count(*) AS amount FROM agenda_item GROUP BY activity"_s);
        count(m_records.files, u"SELECT activity, count(*) AS amount FROM activity_file GROUP BY activity"_s);
        count(m_records.reviews,
              u"SELECT activity, count(*) AS amount FROM activity_review WHERE reviewed_on IS NOT NULL "_s
              u"GROUP BY activity"_s);
        count(m_records.arrangements, u"SELECT activity, count(*) AS amount FROM arrangement GROUP BY activity"_s);
        visit(u"SELECT activity, id FROM arrangement WHERE done_on IS NULL ORDER BY id"_s, [this](const Row &row) {
            m_records.unarranged[row.integer(u"activity"_s)].append(row.integer(u"id"_s));
        });
        if (!m_found)
            return m_found.error();
        m_records.projectsExpected = Settings(m_database).number(u"projects.expected"_s, m_records.projectsExpected);
        return std::move(m_records);
    }

private:
    void visit(const QString &sql, const std::function<void(const Row &)> &each)
    {
        if (m_found)
            m_found = m_database.forEachRow(sql, {}, each);
    }

    void count(QHash<qint64, int> &into, const QString &sql)
    {
        visit(sql, [&](const Row &row) { into.insert(row.integer(u"activity"_s), row.count(u"amount"_s)); });
    }

    Database &m_database;
    CourseRecords m_records;
};

/// Counts what is known of all activities.
class CourseCounting
{
public:
    CourseCounting(const FactIndex &index, const CourseRecords &records, QDate today)
        : m_facts(index.facts())
        , m_records(records)
        , m_calendar(calendarWith(m_facts.calendarDays))
        , m_today(today)
    {
        for (const Activity &each : m_facts.activities)
            m_counted[each.id.value] = recordedOf(each);
        projects();
        invitations();
        for (const Suggestion &each : m_facts.suggestions) {
            CourseFacts &course = m_counted[each.activity.value];
            ++course.suggestions;
            if (lianxin::stateOf(each) == HandlingState::Registered)
                note(course.unrouted, course.firstUnrouted, {SuggestionRepository::table, each.id.value});
        }
    }

    [[nodiscard]] const QHash<qint64, CourseFacts> &all() const { return m_counted; }

private:
    static void note(int &count, RecordRef &first, const RecordRef &record)
    {
        if (count++ == 0)
            first = record;
    }

    [[nodiscard]] CourseFacts recordedOf(const Activity &activity) const
    {
        const qint64 id = activity.id.value;
        CourseFacts course {.activity = activity,
                            .steps = m_records.steps.value(id),
                            .projectsExpected = m_records.projectsExpected,
                            .programme = m_records.programme.value(id),
                            .arrangements = m_records.arrangements.value(id),
                            .reviews = m_records.reviews.value(id),
                            .files = m_records.files.value(id),
                            .tasks = static_cast<int>(m_records.tasks.value(id).size())};
        for (const qint64 each : m_records.unarranged.value(id))
            note(course.unarranged, course.firstUnarranged, {ArrangementRepository::table, each});
        for (const ActivityTask &task : m_records.tasks.value(id)) {
            const QDate due = dueOf(task, activity.day(), m_calendar);
            if (!task.doneOn.isValid() && due.isValid() && due <= m_today)
                note(course.openTasks, course.firstOpenTask, {ActivityTaskRepository::table, task.id.value});
        }
        return course;
    }

    void projects()
    {
        QSet<qint64> asked;
        for (const Need &each : m_facts.needs)
            asked.insert(each.project.value);
        for (const Project &each : m_facts.projects) {
            CourseFacts &course = m_counted[each.activity.value];
            ++course.projects;
            if (!asked.contains(each.id.value))
                note(course.projectsWithoutNeed, course.firstUnneeded, {ProjectRepository::table, each.id.value});
        }
    }

    /// Who said no has freed the seat; a letter that went out before the activity was postponed counts as it did.
    void invitations()
    {
        for (const Invitation &each : m_facts.invitations) {
            if (saidNo(each.reply))
                continue;
            CourseFacts &course = m_counted[each.activity.value];
            const RecordRef record {InvitationRepository::table, each.id.value};
            ++course.invited;
            course.letters += each.sentOn.isValid() ? 1 : 0;
            if (each.sentOn.isValid() && each.reply == Reply::None)
                note(course.silent, course.firstSilent, record);
            if (each.presence == Presence::Unknown)
                note(course.untold, course.firstUntold, record);
        }
    }

    const Facts &m_facts;
    const CourseRecords &m_records;
    WorkCalendar m_calendar;
    QDate m_today;
    QHash<qint64, CourseFacts> m_counted; ///< by activity
};

} // namespace

Result<CourseRecords> readCourseRecords(Database &database)
{
    return CourseReading(database).read();
}

QHash<qint64, CourseFacts> courseFacts(const FactIndex &index, const CourseRecords &records, QDate today)
{
    return CourseCounting(index, records, today).all();
}

Result<Courses> readCourses(Database &database, const FactIndex &index, QDate today)
{
    auto records = readCourseRecords(database);
    if (!records)
        return records.error();
    Courses courses {*std::move(records), {}};
    courses.facts = courseFacts(index, courses.records, today);
    return courses;
}

Result<CourseFacts> readCourseFacts(Database &database, ActivityId activity, QDate today)
{
    const auto facts = readFacts(database);
    if (!facts)
        return facts.error();
    const auto records = readCourseRecords(database);
    if (!records)
        return records.error();
    const auto all = courseFacts(FactIndex(*facts), *records, today);
    const auto found = all.constFind(activity.value);
    if (found == all.cend())
        return Error {
            ErrorKind::NotFound, QCoreApplication::translate("Exchange", "This activity is no longer there."), {}};
    return *found;
}

Result<CourseProgress> takeCourseStep(Database &database, const CourseFacts &facts, const CourseMove &move, QDate today)
{
    auto progress = progressed(facts, move, today);
    if (!progress)
        return progress;
    const auto kept = ActivityRepository(database).update(progress->activity);
    if (!kept)
        return kept.error();
    progress->activity = *kept;
    const auto step = ActivityStepRepository(database).insert(progress->step);
    if (!step)
        return step.error();
    progress->step = *step;
    if (progress->change) {
        const auto change = ActivityChangeRepository(database).insert(*progress->change);
        if (!change)
            return change.error();
        progress->change = *change;
    }
    if (move.event == ActivityEvent::Solicit)
        if (const auto added = ActivityTaskRepository(database).addUsual(facts.activity.id); !added)
            return added.error();
    return progress;
}

QString reconfirmation(const FactIndex &index, const CourseProgress &progress, const QString &office)
{
    QStringList invited;
    for (const Invitation &each : index.facts().invitations)
        if (each.activity == progress.activity.id && each.sentOn.isValid() && !saidNo(each.reply))
            invited.append(index.nameOf(each.member));
    if (invited.isEmpty() || !progress.change)
        return {};
    const ActivityChange &change = *progress.change;
    const QString theme = index.label(progress.activity) + u' ' + progress.activity.theme;
    const QString news = change.kind == ChangeKind::Cancelled
        ? QCoreApplication::translate("ActivityCourse",
                                      "%1, planned for %2, is cancelled: %3. You need not come; thank you.")
              .arg(theme.trimmed(), change.was, change.reason)
        : QCoreApplication::translate(
              "ActivityCourse", "%1, planned for %2, is postponed to %3: %4. Please answer anew whether you come.")
              .arg(theme.trimmed(), change.was, change.became, change.reason);
    return QCoreApplication::translate("ActivityCourse", "To %1:")
               .arg(invited.join(QCoreApplication::translate("Columns", ", ")))
        + u'\n' + news + u'\n' + office;
}

} // namespace lianxin
