#pragma once

#include "core/activities/activity.h"
#include "core/storage/repository.h"

namespace lianxin {

/// What happens to an activity on its way from the plan to the archive.
enum class ActivityEvent {
    Note,
    Solicit, ///< the county is asked for projects and needs
    SettleProjects,
    DraftPanel,
    Send, ///< the letters go out
    Confirm, ///< it is known who comes
    Hold,
    SettleLedger,
    Review,
    Archive,
    Postpone,
    Cancel,
    Resume, ///< what was cancelled is planned again
    Reopen, ///< what was filed is taken up again
};

inline constexpr int activityEvents = 14;

std::span<const char *const> codesOf(ActivityEvent);

/// One step of the course of an activity. Steps are added, and taken back by undo only.
struct ActivityStep {
    Id<struct ActivityStepTag> id = {};
    int revision = 0;
    ActivityId activity = {};
    QDate takenOn = {};
    ActivityEvent kind = ActivityEvent::Note;
    QString content = {}; ///< the reason, or a remark; up to 5,000 characters
    QString lacked = {}; ///< what was missing when it was taken all the same; empty = nothing

    friend bool operator==(const ActivityStep &, const ActivityStep &) = default;
};

/// Errors: Invalid.
Result<void> validate(const ActivityStep &step);

/// The stored steps.
class ActivityStepRepository : public Repository<ActivityStep>
{
public:
    inline static const QString table = QStringLiteral("activity_step");

    using Repository::Repository;

    /// In the order in which they were taken.
    [[nodiscard]] Result<QList<ActivityStep>> of(ActivityId activity) const;
};

} // namespace lianxin
