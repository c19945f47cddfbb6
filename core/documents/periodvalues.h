#pragma once

#include "core/documents/periodpaper.h"

namespace lianxin::documents {

/// What a paper about a period is filled in with.
struct PeriodValues {
    TokenValues values;
    QList<RecordedFigure> figures;
    QString remark; ///< see PeriodDraft
    QString heldBack; ///< see PeriodDraft
};

/// That of `task` as of the day `day`. Errors: those of periodDraft().
Result<PeriodValues> periodValues(Database &database, const Facts &facts, const PeriodTask &task, QDate day);

} // namespace lianxin::documents
