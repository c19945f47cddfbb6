#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QStringList>
#include <QVariantMap>

namespace lianxin {

class Database;

/// What Repository does with a row, whatever it means. Values are bound to ":column" places.
namespace rows {

/// The id of the new row. Errors: Storage.
Result<qint64> insert(Database &database, const QString &table, const QStringList &columns, const QVariantMap &values);

/// Errors: Conflict when the row has another revision.
Result<void> update(Database &database, const QString &table, const QStringList &columns, QVariantMap values, qint64 id,
                    int revision);

/// Errors: NotFound; Conflict when another record refers to it.
Result<void> remove(Database &database, const QString &table, qint64 id);

/// Makes the rows that `owner` has in `table` be `after` instead of `before`; those up to the first
/// difference stay.
Result<void> replaceOwned(Database &database, const QString &table, const QString &ownerColumn, qint64 owner,
                          const QStringList &columns, const QList<QVariantMap> &before,
                          const QList<QVariantMap> &after);

/// Makes the values that `owner` has in `table`, one for each row id in the column `key`, be `after`. A value that is
/// taken out is left empty, so that its history goes on.
Result<void> replaceKeyed(Database &database, const QString &table, const QString &ownerColumn, qint64 owner,
                          const QString &key, const QMap<qint64, QString> &after);
/// Removes all that `owner` has in `table`.
Result<void> removeKeyed(Database &database, const QString &table, const QString &ownerColumn, qint64 owner);

Error notFound();

} // namespace rows

} // namespace lianxin
