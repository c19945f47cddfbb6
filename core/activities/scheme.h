#pragma once

#include "core/activities/activity.h"
#include "core/storage/repository.h"

#include <optional>

namespace lianxin {

/// One line of the plan of a year as it was approved.
struct BaselineLine {
    qint64 activityWas = 0; ///< row id of the activity, which may be gone since
    std::optional<int> number = {};
    QString theme = {};
    EntryId region = {};
    QString plannedText = {};
    QDate plannedOn = {};

    friend bool operator==(const BaselineLine &, const BaselineLine &) = default;
};

/// The plan of a year as it was approved; it stays as it is.
struct PlanBaseline {
    Id<struct PlanBaselineTag> id = {};
    int revision = 0;
    int planYear = 0; ///< 1949 to 2999, once
    QDate approvedOn = {};
    QString approvedBy = {}; ///< the meeting or the leader
    QString note = {};
    QList<BaselineLine> lines = {};

    friend bool operator==(const PlanBaseline &, const PlanBaseline &) = default;
};

/// Errors: Invalid.
Result<void> validate(const PlanBaseline &baseline);

/// The plan of `year` in `activities`, to be approved on `day`, or as it was approved then: without what was cancelled
/// by that day, with what `changes` tell of later days undone.
[[nodiscard]] PlanBaseline baselineOf(const QList<Activity> &activities, const QList<ActivityChange> &changes, int year,
                                      QDate day, const QString &by);

/// What somebody should look at before the plan of `year` is printed or approved, a sentence each: activities without
/// theme, county or date, and numbers that are left out.
[[nodiscard]] QStringList doubtsOfPlan(const QList<Activity> &activities, int year);

/// What became of a line of the plan.
enum class SchemeFate { Kept, Moved, Changed, Dropped, Added };

[[nodiscard]] QString wordFor(SchemeFate fate);

/// A line of the plan beside what it is now.
struct SchemeLine {
    SchemeFate fate = SchemeFate::Kept;
    qint64 activity = 0; ///< row id; of what was removed, that which it had
    BaselineLine was = {}; ///< empty of what was added
    BaselineLine now = {}; ///< empty of what was dropped
    QDate heldOn = {}; ///< null = not held, or not yet
    QString reason = {}; ///< as the changes of the plan tell it; of several the last

    friend bool operator==(const SchemeLine &, const SchemeLine &) = default;
};

/// `baseline` beside the plan of its year as it is in `activities`: what was approved in its order, then what was
/// added.
[[nodiscard]] QList<SchemeLine> compareScheme(const PlanBaseline &baseline, const QList<Activity> &activities,
                                              const QList<ActivityChange> &changes);

/// The plan against what was done, on the evening of a day.
struct SchemeProgress {
    int approved = 0; ///< lines of the plan
    int due = 0; ///< that by the plan should have been held
    int held = 0; ///< of those approved
    int added = 0; ///< held besides
    int dropped = 0;

    friend bool operator==(const SchemeProgress &, const SchemeProgress &) = default;
};

/// A line without a day is due at the end of its year.
[[nodiscard]] SchemeProgress progressOn(const PlanBaseline &baseline, const QList<SchemeLine> &lines, QDate day);

/// The plans that were approved.
class PlanBaselineRepository : public Repository<PlanBaseline>
{
public:
    inline static const QString table = QStringLiteral("plan_baseline");

    using Repository::Repository;

    /// Errors: NotFound when none was approved.
    [[nodiscard]] Result<PlanBaseline> ofYear(int year) const;
};

} // namespace lianxin
