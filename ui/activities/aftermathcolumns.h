#pragma once

#include "core/activities/aftermath.h"
#include "core/evaluation/factindex.h"
#include "ui/base/fieldcolumns.h"

namespace lianxin::ui {

/// The columns of reviews; what is late on `today` is toned.
[[nodiscard]] QList<TableColumn<ActivityReview>> reviewColumns(const FieldColumns<ActivityReview> &fields,
                                                               const std::function<QDate()> &today);

/// The columns of typical cases. `index` is asked at each use; the suggestion of a case is one of its activity, which
/// `activityOf` tells of one that is only begun, too.
[[nodiscard]] QList<TableColumn<ActivityCase>>
caseColumns(const FieldColumns<ActivityCase> &fields, const std::function<const FactIndex &()> &index,
            const std::function<ActivityId(const ActivityCase &)> &activityOf);

/// The columns of what the media told.
[[nodiscard]] QList<TableColumn<Publicity>> publicityColumns(const FieldColumns<Publicity> &fields);

} // namespace lianxin::ui
