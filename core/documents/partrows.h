#pragma once

#include "core/documents/wording.h"
#include "core/evaluation/factindex.h"
#include "core/statistics/recordedfigure.h"

namespace lianxin::documents {

/// Puts the figures of each county and of each activity into the lists of `values`.
void addPartRows(const FactIndex &index, const QList<RecordedFigure> &figures, TokenValues &values);

/// Takes the row of all that belongs to no named county, or to no activity of the period, out of the lists of `values`
/// where `wording` would tell nothing but 0 in it, or where it would stand alone among the activities.
void leaveOutIdleOthers(TokenValues &values, const Wording &wording);

} // namespace lianxin::documents
