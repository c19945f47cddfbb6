#pragma once

#include "core/evaluation/factindex.h"
#include "ui/base/fieldcolumns.h"

namespace lianxin::ui {

/// An activity with what came of it, as a row of the list.
struct ActivityRow : Activity {
    int invited = 0;
    int present = 0;
    int suggestions = 0;
    int reports = 0; ///< whose first source is one of its suggestions

    friend bool operator==(const ActivityRow &, const ActivityRow &) = default;
};

/// All activities, counted.
[[nodiscard]] QList<ActivityRow> activityRows(const FactIndex &index);

/// The columns of the list of activities, edited in place; `index` and `today` are asked at each use.
[[nodiscard]] QList<TableColumn<ActivityRow>> activityColumns(const std::function<const FactIndex &()> &index,
                                                              const std::function<QDate()> &today);

} // namespace lianxin::ui
