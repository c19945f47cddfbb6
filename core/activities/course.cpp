#include "core/activities/course.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lianxin {

namespace {

/// Where `event` leads by a row of the table alone; `stage` itself when it has none.
ActivityStage oneStageOn(ActivityStage stage, ActivityEvent event)
{
    const auto transition = courseTransition(stage, event);
    return transition ? transition->to : stage;
}

/// How far the steps lead from `stage` on; those that do not fit there are passed over.
ActivityStage stageBySteps(const QList<ActivityStep> &steps, ActivityStage stage)
{
    for (const ActivityStep &step : steps)
        stage = oneStageOn(stage, step.kind);
    return stage;
}

/// How far the records say it is before the visit; who comes is told by a step unless there is none.
ActivityStage stageByPreparation(const CourseFacts &facts)
{
    if (facts.letters > 0)
        return facts.steps.isEmpty() && facts.silent == 0 && facts.letters == facts.invited ? ActivityStage::Confirmed
                                                                                            : ActivityStage::Sent;
    if (facts.invited > 0)
        return ActivityStage::PanelDrafted;
    if (facts.projects > 0 && facts.projects >= facts.projectsExpected && facts.projectsWithoutNeed == 0)
        return ActivityStage::ProjectsSet;
    const bool isAsked = facts.activity.needsDueOn.isValid() || facts.projects > 0;
    return isAsked ? ActivityStage::Soliciting : ActivityStage::Planned;
}

/// How far the records say it is after the visit.
ActivityStage stageAfterVisit(const CourseFacts &facts)
{
    if (facts.suggestions == 0 || facts.unrouted > 0)
        return ActivityStage::Held;
    return facts.reviews > 0 ? ActivityStage::Reviewed : ActivityStage::LedgerSettled;
}

/// The stage, of those on the way to the archive, after which `event` comes.
bool leadsOn(ActivityStage from, ActivityStage to)
{
    return to != ActivityStage::Cancelled && to > from;
}

} // namespace

QString wordFor(ActivityStage stage)
{
    static constexpr std::array<const char *, activityStages> words {
        QT_TRANSLATE_NOOP("ActivityCourse", "planned"),
        QT_TRANSLATE_NOOP("ActivityCourse", "asking for needs"),
        QT_TRANSLATE_NOOP("ActivityCourse", "projects settled"),
        QT_TRANSLATE_NOOP("ActivityCourse", "panel drafted"),
        QT_TRANSLATE_NOOP("ActivityCourse", "letters sent"),
        QT_TRANSLATE_NOOP("ActivityCourse", "confirmed"),
        QT_TRANSLATE_NOOP("ActivityCourse", "held"),
        QT_TRANSLATE_NOOP("ActivityCourse", "ledger settled"),
        QT_TRANSLATE_NOOP("ActivityCourse", "reviewed"),
        QT_TRANSLATE_NOOP("ActivityCourse", "filed"),
        QT_TRANSLATE_NOOP("ActivityCourse", "cancelled")};
    return QCoreApplication::translate("ActivityCourse", words.at(static_cast<std::size_t>(stage)));
}

QString wordFor(ActivityEvent event)
{
    static constexpr std::array<const char *, activityEvents> words {
        QT_TRANSLATE_NOOP("ActivityCourse", "Note"),
        QT_TRANSLATE_NOOP("ActivityCourse", "Ask the county for needs"),
        QT_TRANSLATE_NOOP("ActivityCourse", "Settle the projects"),
        QT_TRANSLATE_NOOP("ActivityCourse", "Draft the panel"),
        QT_TRANSLATE_NOOP("ActivityCourse", "Send the letters"),
        QT_TRANSLATE_NOOP("ActivityCourse", "Confirm who comes"),
        QT_TRANSLATE_NOOP("ActivityCourse", "Hold it"),
        QT_TRANSLATE_NOOP("ActivityCourse", "Settle the ledger"),
        QT_TRANSLATE_NOOP("ActivityCourse", "Review it"),
        QT_TRANSLATE_NOOP("ActivityCourse", "File it"),
        QT_TRANSLATE_NOOP("ActivityCourse", "Postpone"),
        QT_TRANSLATE_NOOP("ActivityCourse", "Cancel the activity"),
        QT_TRANSLATE_NOOP("ActivityCourse", "Plan it again"),
        QT_TRANSLATE_NOOP("ActivityCourse", "Take it up again")};
    return QCoreApplication::translate("ActivityCourse", words.at(static_cast<std::size_t>(event)));
}

std::span<const CourseTransition> courseTransitions()
{
    using enum ActivityStage;
    using E = ActivityEvent;
    static constexpr std::array table {
        CourseTransition {Planned, E::Solicit, Soliciting, ThemeKnown | CountyKnown | NeedsDueSet},
        CourseTransition {Soliciting, E::SettleProjects, ProjectsSet, NeedsReceived | ProjectsThere | NeedsThere},
        CourseTransition {ProjectsSet, E::DraftPanel, PanelDrafted, SeatsFilled},
        CourseTransition {PanelDrafted, E::Send, Sent, DayKnown | LettersOut},
        CourseTransition {Sent, E::Confirm, Confirmed, RepliesIn | ProgrammeThere | AllArranged},
        CourseTransition {Confirmed, E::Hold, Held, PresenceTold},
        CourseTransition {Held, E::SettleLedger, LedgerSettled, LedgerThere | RoutesChosen},
        CourseTransition {LedgerSettled, E::Review, Reviewed, ReviewWritten},
        CourseTransition {Reviewed, E::Archive, Archived, FilesThere | TasksDone},

        CourseTransition {Planned, E::Postpone, Planned, 0, true},
        CourseTransition {Soliciting, E::Postpone, Soliciting, 0, true},
        CourseTransition {ProjectsSet, E::Postpone, ProjectsSet, 0, true},
        CourseTransition {PanelDrafted, E::Postpone, PanelDrafted, 0, true},
        CourseTransition {Sent, E::Postpone, Sent, 0, true},
        CourseTransition {Confirmed, E::Postpone, Sent, 0, true}, // who comes is to be asked again

        CourseTransition {Planned, E::Cancel, Cancelled, 0, true},
        CourseTransition {Soliciting, E::Cancel, Cancelled, 0, true},
        CourseTransition {ProjectsSet, E::Cancel, Cancelled, 0, true},
        CourseTransition {PanelDrafted, E::Cancel, Cancelled, 0, true},
        CourseTransition {Sent, E::Cancel, Cancelled, 0, true},
        CourseTransition {Confirmed, E::Cancel, Cancelled, 0, true},

        CourseTransition {Cancelled, E::Resume, Planned, 0, true},
        CourseTransition {Archived, E::Reopen, Held, 0, true},
    };
    return table;
}

std::optional<CourseTransition> courseTransition(ActivityStage stage, ActivityEvent event)
{
    const auto table = courseTransitions();
    const auto direct = std::ranges::find_if(
        table, [&](const CourseTransition &each) { return each.from == stage && each.event == event; });
    if (direct != table.end())
        return *direct;
    CourseTransition way {stage, event, stage, 0};
    while (true) {
        const auto next = std::ranges::find_if(
            table, [&](const CourseTransition &each) { return each.from == way.to && leadsOn(each.from, each.to); });
        const bool isPastVisit = next != table.end() && next->event == ActivityEvent::Hold && event != next->event;
        if (next == table.end() || isPastVisit) // what was not held has no ledger to settle
            return {};
        way.to = next->to;
        way.demands |= next->demands;
        if (next->event == event)
            return way;
    }
}

ActivityStage stageOf(const CourseFacts &facts)
{
    if (facts.activity.state == ActivityState::Cancelled)
        return ActivityStage::Cancelled;
    const ActivityStage told = stageBySteps(facts.steps, ActivityStage::Planned);
    if (facts.activity.state == ActivityState::Held) {
        const bool isAfter = told >= ActivityStage::Held && told <= ActivityStage::Archived;
        return isAfter ? told : stageBySteps(facts.steps, stageAfterVisit(facts));
    }
    const ActivityStage recorded = stageByPreparation(facts);
    return told < ActivityStage::Held ? std::max(told, recorded) : recorded; // a day that was taken back
}

QList<ActivityEvent> possibleEvents(ActivityStage stage)
{
    QList<ActivityEvent> events;
    for (const CourseTransition &each : courseTransitions())
        if (each.from == stage)
            events.append(each.event);
    for (const CourseTransition &each : courseTransitions())
        if (!events.contains(each.event) && courseTransition(stage, each.event))
            events.append(each.event);
    events.append(ActivityEvent::Note);
    return events;
}

int percentMet(const QList<CourseCheck> &checks)
{
    if (checks.isEmpty())
        return 100;
    return static_cast<int>(std::ranges::count(checks, true, &CourseCheck::isMet) * 100 / checks.size());
}

} // namespace lianxin
