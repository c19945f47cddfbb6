#include "ui/yearplan/movingpart.h"

#include "core/activities/activityrepository.h"
#include "core/activities/scheme.h"
#include "ui/activities/coursestepdialog.h"
#include "ui/activities/coursetaking.h"

#include <algorithm>

namespace lianxin::ui {

MovingPart::MovingPart(Workbook &workbook, std::function<QDate()> today, QWidget *parent)
    : PlanPart(workbook, parent)
    , m_today(std::move(today))
{
}

bool MovingPart::stays(const Activity &activity)
{
    if (activity.state == ActivityState::Planned)
        return false;
    emit told(tr("%1 was held: it stays where it is.").arg(index().label(activity)));
    return true;
}

bool MovingPart::leavesYear(const Activity &activity, QDate day)
{
    if (day.year() == activity.planYear || day.year() == activity.plannedOn.year())
        return false;
    emit told(tr("%1 is of the plan of %2: it stays in that year. Another year is chosen at the activity itself.")
                  .arg(index().label(activity))
                  .arg(activity.planYear));
    return true;
}

bool MovingPart::needsReason(const Activity &activity) const
{
    const bool isOut = std::ranges::any_of(facts().invitations, [&](const Invitation &each) {
        return each.activity == activity.id && each.sentOn.isValid();
    });
    return isOut || PlanBaselineRepository(workbook().database()).ofYear(activity.planYear).has_value();
}

void MovingPart::move(const Activity &before, const Activity &after)
{
    if (after == before)
        return;
    if (after.plannedOn != before.plannedOn && needsReason(before))
        return postpone(before, after);
    ActivityRepository activities(workbook().database());
    perform(tr("Move %1").arg(index().label(before)), [&] { return activities.update(after); });
}

/// Once the plan was approved, or letters went out, another day needs a reason.
void MovingPart::postpone(const Activity &before, const Activity &after)
{
    const auto courses = readCourses(workbook().database(), index(), today());
    if (!expect(courses))
        return;
    const CourseFacts course = courses->facts.value(before.id.value);
    const auto take = [&](const CourseMove &step) -> Result<void> {
        CourseFacts facts = course;
        if (step.event == ActivityEvent::Postpone)
            facts.activity.region = after.region;
        const auto taken =
            takeTold(workbook(), tr("Move %1").arg(index().label(before)), index(), facts, step, today());
        if (!taken)
            return taken.error();
        if (!taken->isEmpty())
            emit told(*taken);
        return {};
    };
    CourseStepDialog dialog(index().label(before), course, today(), take, window());
    dialog.choose(ActivityEvent::Postpone);
    dialog.proposeDay(after.plannedOn);
    dialog.exec();
}

} // namespace lianxin::ui
