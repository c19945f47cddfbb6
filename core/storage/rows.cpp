#include "core/storage/rows.h"

#include "core/storage/database.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::rows {

namespace {

QStringList placesOf(QStringList columns)
{
    for (QString &column : columns)
        column.prepend(u':');
    return columns;
}

Result<void> removeOwned(Database &database, const QString &table, const QString &ownerColumn, qint64 owner, int from)
{
    const QString sql = u"DELETE FROM %1 WHERE %2 = :owner AND position >= :first"_s.arg(table, ownerColumn);
    const auto done = database.run(sql, {{u":owner"_s, owner}, {u":first"_s, from}});
    return done ? Result<void>() : done.error();
}

} // namespace

Result<qint64> insert(Database &database, const QString &table, const QStringList &columns, const QVariantMap &values)
{
    const QString sql = u"INSERT INTO %1 (%2) VALUES (%3) RETURNING id"_s.arg(table, columns.join(", "_L1),
                                                                              placesOf(columns).join(", "_L1));
    const auto ids = database.select(sql, values, [](const Row &row) { return row.integer(u"id"_s); });
    if (!ids)
        return ids.error();
    return ids->first();
}

Result<void> update(Database &database, const QString &table, const QStringList &columns, QVariantMap values, qint64 id,
                    int revision)
{
    QStringList assignments {u"revision = revision + 1"_s};
    for (const QString &column : columns)
        assignments.append(u"%1 = :%1"_s.arg(column));
    values.insert({{u":id"_s, id}, {u":revision"_s, revision}});
    const QString sql = u"UPDATE %1 SET %2 WHERE id = :id AND revision = :revision"_s;
    const auto changed = database.run(sql.arg(table, assignments.join(", "_L1)), values);
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return Error {ErrorKind::Conflict,
                      QCoreApplication::translate("Storage", "This record was changed in the meantime."), table};
    return {};
}

Result<void> remove(Database &database, const QString &table, qint64 id)
{
    const auto removed = database.run(u"DELETE FROM %1 WHERE id = :id"_s.arg(table), {{u":id"_s, id}});
    if (!removed && removed.error().detail.contains("FOREIGN KEY"_L1)) {
        return Error {ErrorKind::Conflict,
                      QCoreApplication::translate("Storage", "Other records still refer to this one."),
                      removed.error().detail};
    }
    if (!removed)
        return removed.error();
    return *removed > 0 ? Result<void>() : notFound();
}

Result<void> replaceOwned(Database &database, const QString &table, const QString &ownerColumn, qint64 owner,
                          const QStringList &columns, const QList<QVariantMap> &before, const QList<QVariantMap> &after)
{
    const auto [difference, rest] = std::ranges::mismatch(before, after);
    const auto same = static_cast<int>(difference - before.begin());
    if (difference != before.end())
        if (auto removed = removeOwned(database, table, ownerColumn, owner, same); !removed)
            return removed;
    for (int position = same; position < after.size(); ++position) {
        QVariantMap values = after.at(position);
        values.insert({{u':' + ownerColumn, owner}, {u":position"_s, position}});
        if (const auto stored = insert(database, table, columns + QStringList {ownerColumn, u"position"_s}, values);
            !stored)
            return stored.error();
    }
    return {};
}

Error notFound()
{
    return {ErrorKind::NotFound, QCoreApplication::translate("Storage", "This record is no longer there."), {}};
}

} // namespace lianxin::rows
