#pragma once

#include "core/activities/coursestep.h"
#include "core/base/recordref.h"

#include <span>

namespace lianxin {

/// How far an activity has come. It follows from its records and its steps, and is never stored.
enum class ActivityStage {
    Planned,
    Soliciting, ///< the county is asked for projects and needs
    ProjectsSet,
    PanelDrafted,
    Sent, ///< the letters are out
    Confirmed, ///< it is known who comes
    Held,
    LedgerSettled, ///< every suggestion is registered and has its route
    Reviewed,
    Archived,
    Cancelled,
};

inline constexpr int activityStages = 11;

/// What the office calls it.
[[nodiscard]] QString wordFor(ActivityStage stage);
[[nodiscard]] QString wordFor(ActivityEvent event);

/// What a step asks for, each a bit of CourseTransition::demands.
enum CourseDemand : unsigned {
    ThemeKnown = 1U << 0U,
    CountyKnown = 1U << 1U,
    NeedsDueSet = 1U << 2U,
    NeedsReceived = 1U << 3U,
    ProjectsThere = 1U << 4U, ///< as many as are expected
    NeedsThere = 1U << 5U, ///< each project asks for something
    SeatsFilled = 1U << 6U,
    DayKnown = 1U << 7U,
    LettersOut = 1U << 8U, ///< to everybody invited
    RepliesIn = 1U << 9U,
    ProgrammeThere = 1U << 10U,
    AllArranged = 1U << 11U,
    PresenceTold = 1U << 12U, ///< of everybody invited
    LedgerThere = 1U << 13U,
    RoutesChosen = 1U << 14U,
    ReviewWritten = 1U << 15U,
    FilesThere = 1U << 16U,
    TasksDone = 1U << 17U,
};

inline constexpr int courseDemands = 18;

/// One row of the table of what is possible. What leads on may skip stages, but not the visit, and then asks for all
/// that those on the way ask for.
struct CourseTransition {
    ActivityStage from;
    ActivityEvent event;
    ActivityStage to;
    unsigned demands; ///< of CourseDemand
    bool isReasonTold = false; ///< postponed, cancelled, taken up again: only with a reason
};

/// All that leads one stage on, or aside. A note is possible always.
[[nodiscard]] std::span<const CourseTransition> courseTransitions();

/// What is known of an activity, as values: the gates look at nothing else.
struct CourseFacts {
    Activity activity = {};
    QList<ActivityStep> steps = {}; ///< in the order in which they were taken
    int projects = 0;
    int projectsExpected = 3; ///< Source: the programme, D-17
    int projectsWithoutNeed = 0;
    int invited = 0; ///< of whom those who said no do not count
    int letters = 0; ///< to those
    int silent = 0; ///< have a letter and have not answered
    int untold = 0; ///< were invited, and nobody told whether they came
    int programme = 0; ///< lines of the day
    int arrangements = 0; ///< things to arrange
    int unarranged = 0; ///< those that are not done
    int suggestions = 0;
    int unrouted = 0; ///< suggestions without a route
    int reviews = 0;
    int files = 0; ///< photos and papers
    int tasks = 0;
    int openTasks = 0; ///< due by the day of the step, and not done
    RecordRef firstUnneeded = {}; ///< the first project without a need
    RecordRef firstSilent = {};
    RecordRef firstUntold = {};
    RecordRef firstUnarranged = {};
    RecordRef firstUnrouted = {};
    RecordRef firstOpenTask = {};
};

/// The records tell how far it is at least, and the steps may tell more.
[[nodiscard]] ActivityStage stageOf(const CourseFacts &facts);

/// Where `event` leads from `stage`, over the stages on the way; none when it is not possible there.
[[nodiscard]] std::optional<CourseTransition> courseTransition(ActivityStage stage, ActivityEvent event);

/// What is possible now, the usual next step first and a note last.
[[nodiscard]] QList<ActivityEvent> possibleEvents(ActivityStage stage);

/// One thing that must be there, and whether it is.
struct CourseCheck {
    CourseDemand demand;
    bool isMet = false;
    QString title; ///< what it is: "the day is known"
    QString missing; ///< a sentence that tells what is missing; empty when nothing is
    RecordRef record = {}; ///< leads to what is missing, or to the activity
};

/// Those of `demands`, in the order of the course.
[[nodiscard]] QList<CourseCheck> checksOf(const CourseFacts &facts, unsigned demands);

/// What must be there before the visit, and what after it; without what nothing is there of yet to look at, such as
/// the tasks of an activity that has none.
[[nodiscard]] QList<CourseCheck> preparationOf(const CourseFacts &facts);
[[nodiscard]] QList<CourseCheck> followUpOf(const CourseFacts &facts);

/// Of 100, rounded down: only what is whole is 100.
[[nodiscard]] int percentMet(const QList<CourseCheck> &checks);

/// What is typed of a step.
struct CourseMove {
    ActivityEvent event = ActivityEvent::Note;
    QDate on = {}; ///< when it happened
    QString content = {}; ///< the reason, or a remark
    QDate newDay = {}; ///< of what is postponed; null while none is known
    QString newText = {}; ///< the new date as the plan prints it
    bool isForced = false; ///< it is taken although something is missing, for the reason told
};

enum class CourseField { Event, Day, Content, NewDay };

/// What is wrong with a step, and where.
struct CourseFault {
    CourseField field;
    QString sentence;
    RecordRef record = {}; ///< leads to what is missing; none = nothing to go to
    bool mayBeForced = false; ///< somebody may take the step all the same, with a reason
};

/// What keeps `move` from being taken; empty when nothing does. `today`: nothing happens later.
[[nodiscard]] QList<CourseFault> faultsOf(const CourseFacts &facts, const CourseMove &move, QDate today);

/// What a step makes of an activity, and what is to be stored besides.
struct CourseProgress {
    Activity activity;
    ActivityStep step;
    std::optional<ActivityChange> change; ///< of the plan
    bool needsReconfirming = false; ///< letters went out, so those invited must hear of it
};

/// Errors: Invalid, telling the first fault.
[[nodiscard]] Result<CourseProgress> progressed(const CourseFacts &facts, const CourseMove &move, QDate today);

} // namespace lianxin
