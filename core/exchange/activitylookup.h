#pragma once

#include "core/exchange/rowreader.h"

namespace lianxin {

/// What a sheet or cell says about the activity that it belongs to.
struct ActivityHint {
    std::optional<int> planYear; ///< or the year into which the plan runs on
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

/// What the row says about it in its columns for the activity and the year of its plan; the activity is named by
/// number, county or theme.
[[nodiscard]] ActivityHint activityHint(const RowReader &row);

/// The activity that `hint` means: all that it says must be true, and of several plans the one whose day is nearest.
/// Errors: NotFound, with advice; Invalid where the year alone does not fit.
[[nodiscard]] Result<Activity> activityFor(const ImportContext &context, const ActivityHint &hint);

/// The same for a row, which is refused beside the year or the activity where there is none.
[[nodiscard]] std::optional<Activity> activityOf(RowReader &row, const ActivityHint &hint);

} // namespace lianxin
