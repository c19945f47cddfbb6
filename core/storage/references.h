#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringList>

namespace lianxin {

class Database;

/// A column of the schema whose values are ids of another table.
struct Reference {
    QString table;
    QString column;
    QList<QStringList> keys; ///< for each unique key that the column is part of, the other columns of it
    bool isInList = false; ///< the table holds lists that its owners keep in order
};

/// All columns that refer to `table`, as the schema has them. Errors: Storage.
[[nodiscard]] Result<QList<Reference>> referencesTo(Database &database, const QString &table);

/// Makes every row that refers to the row `from` of `table` refer to the row `to`, but for those of the tables `apart`.
/// Where a list names both, it names `to` once.
/// Errors: Conflict when two rows would have one unique key, `detail` being their table; Storage.
Result<void> redirectReferences(Database &database, const QString &table, qint64 from, qint64 to,
                                const QStringList &apart);

} // namespace lianxin
