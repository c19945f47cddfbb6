#pragma once

#include "core/activities/activitytask.h"
#include "core/activities/course.h"
#include "core/evaluation/factindex.h"

namespace lianxin {

/// What the facts do not hold of the course of activities, each by activity.
struct CourseRecords {
    QHash<qint64, QList<ActivityStep>> steps;
    QHash<qint64, QList<ActivityTask>> tasks; ///< from the earliest to the last
    QHash<qint64, int> programme; ///< lines of the day
    QHash<qint64, int> files;
    QHash<qint64, int> reviews; ///< that were held
    QHash<qint64, int> arrangements; ///< things to arrange
    QHash<qint64, QList<qint64>> unarranged; ///< those that are not done
    int projectsExpected = 3;
};

/// Errors: Storage.
Result<CourseRecords> readCourseRecords(Database &database);

/// What the gates of the course look at, of each activity; its tasks as they stand on `today`.
[[nodiscard]] QHash<qint64, CourseFacts> courseFacts(const FactIndex &index, const CourseRecords &records, QDate today);

/// How far every activity is, read once for all who ask.
struct Courses {
    CourseRecords records;
    QHash<qint64, CourseFacts> facts; ///< by activity
};

/// As courseFacts() of what readCourseRecords() reads. Errors: Storage.
Result<Courses> readCourses(Database &database, const FactIndex &index, QDate today);

/// The same of what is stored, of one activity. Errors: NotFound; Storage.
Result<CourseFacts> readCourseFacts(Database &database, ActivityId activity, QDate today);

/// Takes a step, within an action: stores the activity, the step and the change of the plan; gives the activity its
/// usual tasks when the county is first asked, and ticks off nothing. Errors: Invalid, telling the first fault; those
/// of the repositories.
Result<CourseProgress> takeCourseStep(Database &database, const CourseFacts &facts, const CourseMove &move,
                                      QDate today);

/// The message by which those invited hear that the activity was postponed or cancelled, with their names, who is to
/// answer anew, and the reason; empty when nobody has a letter.
[[nodiscard]] QString reconfirmation(const FactIndex &index, const CourseProgress &progress, const QString &office);

} // namespace lianxin
