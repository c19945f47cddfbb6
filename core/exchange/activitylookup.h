#pragma once

#include "core/exchange/importcontext.h"

namespace lianxin {

/// What a sheet or cell says about the activity that it belongs to.
struct ActivityHint {
    std::optional<int> number; ///< within its plan
    EntryId region;
    QString theme;
    QDate day; ///< of the activity, or shortly after

    friend bool operator==(const ActivityHint &, const ActivityHint &) = default;
};

/// What `text`, such as a title, says about an activity.
[[nodiscard]] ActivityHint activityHint(const ImportContext &context, const QString &text);

/// What `lines`, from the first on, say about it: of each thing the first one counts.
[[nodiscard]] ActivityHint activityHint(const ImportContext &context, const QStringList &lines);

/// The activity that `hint` means: all that it says must be true, and of several plans the one whose day is nearest.
/// Errors: NotFound, with advice.
[[nodiscard]] Result<Activity> activityFor(const ImportContext &context, const ActivityHint &hint);

} // namespace lianxin
