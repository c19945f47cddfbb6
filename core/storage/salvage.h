#pragma once

#include "core/base/result.h"
#include "core/storage/migrator.h"

#include <QList>

namespace lianxin {

/// What came back of one table.
struct RescuedTable {
    QString table;
    qint64 saved = 0; ///< rows
    qint64 lost = 0; ///< rows that did not come back, by the history, the indexes and the ids given so far
    bool perhapsMore = false; ///< how many were lost besides those nobody can tell

    friend bool operator==(const RescuedTable &, const RescuedTable &) = default;
};

/// Reads what can be read of the damaged document at `damaged`, which is not changed, into a new one at `to`.
/// Each table is gone through from both ends, and again between the holes. A branch whose pages are not
/// linked any more is lost. What a new workbook comes with, such as usual deadlines, stays where nothing of the
/// office's own can be read. The history that came back is sealed anew, and undo stops at the rescue; rows may refer
/// to lost ones, which check() then names.
/// Errors: NotFound; Conflict when there is a file at `to`; Unusable when `damaged` is in use, or its very
/// beginning is lost; Storage.
Result<QList<RescuedTable>> salvage(const QString &damaged, const QString &to,
                                    const QString &migrations = releasedMigrations);

} // namespace lianxin
