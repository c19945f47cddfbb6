#pragma once

#include "core/dossier/coursefacts.h"
#include "ui/base/fieldcolumns.h"

namespace lianxin::ui {

/// An activity with what came of it, as a row of the list.
struct ActivityRow : Activity {
    int invited = 0;
    int present = 0;
    int suggestions = 0;
    int reports = 0; ///< whose first source is one of its suggestions
    ActivityStage stage = ActivityStage::Planned;
    int prepared = 0; ///< percent of what must be there before the visit
    int followedUp = 0; ///< the same after it

    friend bool operator==(const ActivityRow &, const ActivityRow &) = default;
};

/// All activities, counted, as far as they are by `courses`.
[[nodiscard]] QList<ActivityRow> activityRows(const FactIndex &index, const QHash<qint64, CourseFacts> &courses);

/// The columns of the list of activities, edited in place; `index` and `today` are asked at each use.
[[nodiscard]] QList<TableColumn<ActivityRow>> activityColumns(const std::function<const FactIndex &()> &index,
                                                              const std::function<QDate()> &today);

} // namespace lianxin::ui
