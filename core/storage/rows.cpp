#include "core/storage/rows.h"

#include "core/storage/database.h"
#include "core/storage/repository.h"

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

/// A table of values, with the columns that name their owner and what they are.
struct KeyedTable {
    QString name;
    QString owner;
    QString key;
};

/// The first value of a row is an update too, as its history shows what was written.
Result<void> setKeyed(Database &database, const KeyedTable &table, qint64 owner,
                      QMap<qint64, QString>::const_iterator value, const QMap<qint64, QString> &before)
{
    if (before.value(value.key()) == *value)
        return {};
    const QVariantMap key {{u":owner"_s, owner}, {u":key"_s, value.key()}};
    if (!before.contains(value.key())) {
        const QString add = u"INSERT INTO %1 (%2, %3, value) VALUES (:owner, :key, '')"_s;
        if (const auto added = database.run(add.arg(table.name, table.owner, table.key), key); !added)
            return added.error();
    }
    QVariantMap values = key;
    values.insert(u":value"_s, *value);
    const QString set = u"UPDATE %1 SET value = :value, revision = revision + 1 WHERE %2 = :owner AND %3 = :key"_s;
    const auto changed = database.run(set.arg(table.name, table.owner, table.key), values);
    return changed ? Result<void>() : changed.error();
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

Result<void> replaceKeyed(Database &database, const QString &table, const QString &ownerColumn, qint64 owner,
                          const QString &key, const QMap<qint64, QString> &after)
{
    QMap<qint64, QString> before;
    const QString sql = u"SELECT %1 AS key, value FROM %2 WHERE %3 = :owner"_s.arg(key, table, ownerColumn);
    auto read = database.forEachRow(sql, {{u":owner"_s, owner}}, [&](const Row &row) {
        before.insert(row.integer(u"key"_s), row.text(u"value"_s));
    });
    if (!read)
        return read;
    QMap<qint64, QString> wanted = after;
    for (const qint64 each : before.keys())
        if (!after.contains(each))
            wanted.insert(each, u""_s);
    for (auto value = wanted.begin(); value != wanted.end(); ++value)
        if (auto stored = setKeyed(database, {table, ownerColumn, key}, owner, value, before); !stored)
            return stored;
    return {};
}

Result<void> removeKeyed(Database &database, const QString &table, const QString &ownerColumn, qint64 owner)
{
    const auto removed =
        database.run(u"DELETE FROM %1 WHERE %2 = :owner"_s.arg(table, ownerColumn), {{u":owner"_s, owner}});
    return removed ? Result<void>() : removed.error();
}

Error notFound()
{
    return {ErrorKind::NotFound, QCoreApplication::translate("Storage", "This record is no longer there."), {}};
}

} // namespace lianxin::rows

namespace lianxin {

QString periodCondition(const QString &column, const Period &period)
{
    return period.isOpen() ? QString() : u"%1 BETWEEN :from AND :to"_s.arg(column);
}

QVariantMap periodValues(const Period &period)
{
    return {{u":from"_s, period.from.isValid() ? period.from : QDate(1, 1, 1)},
            {u":to"_s, period.to.isValid() ? period.to : QDate(9999, 12, 31)}};
}

} // namespace lianxin
