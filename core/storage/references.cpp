#include "core/storage/references.h"

#include "core/storage/database.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// The rows `a` of the reference's table that name `from` where another one has the same `key` with `to`, as the
/// condition of a statement.
QString twinsOf(const Reference &reference, const QStringList &key)
{
    QStringList equal;
    for (const QString &column : key)
        equal.append(u"b.%1 = %2.%1"_s.arg(column, reference.table));
    return u"%2 = :from AND EXISTS (SELECT 1 FROM %1 AS b WHERE b.%2 = :to AND %3)"_s.arg(
        reference.table, reference.column, equal.isEmpty() ? u"1 = 1"_s : equal.join(" AND "_L1));
}

/// Closes the gaps that entries which were taken out have left in the lists of the owners `key`.
Result<int> closeGaps(Database &database, const Reference &reference, const QStringList &key)
{
    const QString place = u"(SELECT count(*) FROM %1 AS b WHERE b.%2 = %1.%2 AND b.position < %1.position)"_s.arg(
        reference.table, key.first());
    return database.run(
        u"UPDATE %1 SET position = %2, revision = revision + 1 WHERE position <> %2"_s.arg(reference.table, place));
}

/// A list that names both names the one that stays alone.
Result<void> dropTwins(Database &database, const Reference &reference, const QVariantMap &ids)
{
    for (const QStringList &key : reference.keys) {
        const auto dropped =
            database.run(u"DELETE FROM %1 WHERE %2"_s.arg(reference.table, twinsOf(reference, key)), ids);
        if (!dropped)
            return dropped.error();
        if (*dropped == 0 || key.isEmpty())
            continue;
        if (const auto closed = closeGaps(database, reference, key); !closed)
            return closed.error();
    }
    return {};
}

Result<void> expectNoTwins(Database &database, const Reference &reference, const QVariantMap &ids)
{
    for (const QStringList &key : reference.keys) {
        const auto twins =
            database.select(u"SELECT id FROM %1 WHERE %2"_s.arg(reference.table, twinsOf(reference, key)), ids,
                            [](const Row &row) { return row.integer(u"id"_s); });
        if (!twins)
            return twins.error();
        if (!twins->isEmpty())
            return Error {ErrorKind::Conflict,
                          QCoreApplication::translate("Storage", "Both have a record that there can be only one of."),
                          reference.table};
    }
    return {};
}

} // namespace

Result<void> redirectReferences(Database &database, const QString &table, qint64 from, qint64 to,
                                const QStringList &apart)
{
    const auto references = referencesTo(database, table);
    if (!references)
        return references.error();
    const QVariantMap ids {{u":from"_s, from}, {u":to"_s, to}};
    for (const Reference &each : *references) {
        if (apart.contains(each.table))
            continue;
        if (auto clear = each.isInList ? dropTwins(database, each, ids) : expectNoTwins(database, each, ids); !clear)
            return clear;
        const auto moved = database.run(
            u"UPDATE %1 SET %2 = :to, revision = revision + 1 WHERE %2 = :from"_s.arg(each.table, each.column), ids);
        if (!moved)
            return moved.error();
    }
    return {};
}

} // namespace lianxin
