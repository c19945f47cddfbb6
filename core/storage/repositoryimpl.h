#pragma once

// The bodies of Repository, for the one source file of each repository that instantiates them.

#include "core/storage/repository.h"
#include "core/storage/rows.h"
#include "core/storage/tablemap.h"

#include <algorithm>

namespace lianxin {

template <typename Entity>
QStringList columnsOf(const TableMap<Entity> &map)
{
    QStringList names;
    for (const auto &column : map.columns)
        names.append(column.name);
    return names;
}

template <typename Entity>
QVariantMap valuesOf(const TableMap<Entity> &map, const Entity &entity)
{
    QVariantMap values;
    for (const auto &column : map.columns)
        values.insert(u':' + column.name, column.value(entity));
    return values;
}

template <typename Entity>
Entity entityFrom(const TableMap<Entity> &map, const Row &row)
{
    Entity entity;
    entity.id = {row.integer(QStringLiteral("id"))};
    entity.revision = row.count(QStringLiteral("revision"));
    for (const auto &column : map.columns)
        column.read(entity, row);
    return entity;
}

template <typename Entity>
Result<void> storeMaps(Database &database, const Entity &entity)
{
    for (const auto &owned : tableMap<Entity>().maps)
        if (auto stored = rows::replaceKeyed(database, owned.table, owned.owner, entity.id.value, owned.key,
                                             owned.values(entity));
            !stored)
            return stored;
    return {};
}

template <typename Entity>
Result<QList<Entity>> Repository<Entity>::all() const
{
    return where(QStringLiteral("1 = 1"), {});
}

template <typename Entity>
Result<Entity> Repository<Entity>::find(Key id) const
{
    const auto &map = tableMap<Entity>();
    const QVariantMap which {{QStringLiteral(":id"), id.value}};
    auto found = bare(QStringLiteral("id = :id"), which);
    if (!found)
        return found.error();
    if (found->isEmpty())
        return rows::notFound();
    Entity &entity = found->first();
    for (const auto &list : map.lists) {
        const QString sql =
            QStringLiteral("SELECT * FROM %1 WHERE %2 = :id ORDER BY position").arg(list.table, list.owner);
        const auto read = m_database.forEachRow(sql, which, [&](const Row &row) { list.append(entity, row); });
        if (!read)
            return read.error();
    }
    for (const auto &owned : map.maps) {
        const QString sql = QStringLiteral("SELECT * FROM %1 WHERE value <> '' AND %2 = :id ORDER BY %3")
                                .arg(owned.table, owned.owner, owned.key);
        const auto read = m_database.forEachRow(sql, which, [&](const Row &row) { owned.insert(entity, row); });
        if (!read)
            return read.error();
    }
    return std::move(entity);
}

template <typename Entity>
Result<Entity> Repository<Entity>::insert(const Entity &entity)
{
    const auto &map = tableMap<Entity>();
    if (const auto valid = map.validate(entity); !valid)
        return valid.error();
    const auto id = rows::insert(m_database, map.table, columnsOf(map), valuesOf(map, entity));
    if (!id)
        return id.error();
    Entity kept = entity;
    kept.id = {*id};
    kept.revision = 1;
    for (const auto &list : map.lists)
        if (const auto stored =
                rows::replaceOwned(m_database, list.table, list.owner, *id, list.columns, {}, list.rows(kept));
            !stored)
            return stored.error();
    if (const auto stored = storeMaps(m_database, kept); !stored)
        return stored.error();
    return kept;
}

template <typename Entity>
Result<Entity> Repository<Entity>::update(const Entity &entity)
{
    const auto &map = tableMap<Entity>();
    if (const auto valid = map.validate(entity); !valid)
        return valid.error();
    auto current = find(entity.id);
    if (!current || *current == entity)
        return current;
    if (const auto stored = rows::update(m_database, map.table, columnsOf(map), valuesOf(map, entity), entity.id.value,
                                         entity.revision);
        !stored)
        return stored.error();
    Entity kept = entity;
    ++kept.revision;
    for (const auto &list : map.lists)
        if (const auto stored = rows::replaceOwned(m_database, list.table, list.owner, kept.id.value, list.columns,
                                                   list.rows(*current), list.rows(kept));
            !stored)
            return stored.error();
    if (const auto stored = storeMaps(m_database, kept); !stored)
        return stored.error();
    return kept;
}

template <typename Entity>
Result<void> Repository<Entity>::remove(Key id)
{
    const auto &map = tableMap<Entity>();
    const auto current = find(id);
    if (!current)
        return current.error();
    for (const auto &list : map.lists)
        if (auto removed =
                rows::replaceOwned(m_database, list.table, list.owner, id.value, list.columns, list.rows(*current), {});
            !removed)
            return removed;
    for (const auto &owned : map.maps)
        if (auto removed = rows::removeKeyed(m_database, owned.table, owned.owner, id.value); !removed)
            return removed;
    return rows::remove(m_database, map.table, id.value);
}

template <typename Entity>
Result<QList<Entity>> Repository<Entity>::where(const QString &condition, const QVariantMap &values,
                                                const QString &order) const
{
    const auto &map = tableMap<Entity>();
    const QString sql = QStringLiteral("SELECT * FROM %1 WHERE %2 ORDER BY %3").arg(map.table, condition, order);
    auto found = m_database.select(sql, values, [&map](const Row &row) { return entityFrom(map, row); });
    if (!found || found->isEmpty())
        return found;

    QHash<qint64, qsizetype> places;
    for (qsizetype place = 0; place < found->size(); ++place)
        places.insert(found->at(place).id.value, place);
    for (const auto &list : map.lists) {
        const QString owned = QStringLiteral("SELECT * FROM %1 WHERE %2 IN (SELECT id FROM %3 WHERE %4) "
                                             "ORDER BY %2, position")
                                  .arg(list.table, list.owner, map.table, condition);
        const auto read = m_database.select(owned, values, [&](const Row &row) {
            list.append((*found)[places.value(row.integer(list.owner))], row);
            return 0;
        });
        if (!read)
            return read.error();
    }
    for (const auto &owned : map.maps) {
        const QString sqlOfMap = QStringLiteral("SELECT * FROM %1 WHERE value <> '' AND %2 IN "
                                                "(SELECT id FROM %3 WHERE %4) ORDER BY %2, %5")
                                     .arg(owned.table, owned.owner, map.table, condition, owned.key);
        const auto read = m_database.forEachRow(sqlOfMap, values, [&](const Row &row) {
            owned.insert((*found)[places.value(row.integer(owned.owner))], row);
        });
        if (!read)
            return read.error();
    }
    return found;
}

template <typename Entity>
Result<QList<Entity>> Repository<Entity>::bare(const QString &condition, const QVariantMap &values) const
{
    const auto &map = tableMap<Entity>();
    const QString sql = QStringLiteral("SELECT * FROM %1 WHERE %2 ORDER BY id").arg(map.table, condition);
    return m_database.select(sql, values, [&map](const Row &row) { return entityFrom(map, row); });
}

/// Reads the rows of `list` that belong to `owners`, which are by id.
template <typename Entity>
Result<void> readList(Database &database, const OwnedList<Entity> &list, const QString &ofOwners,
                      const QVariantMap &values, QList<Entity> &owners)
{
    const QString which = ofOwners.isEmpty() ? QString() : QStringLiteral("WHERE %1 IN (%2)").arg(list.owner, ofOwners);
    const QString sql = QStringLiteral("SELECT %1, %2 FROM %3 %4 ORDER BY %1, position")
                            .arg(list.owner, list.columns.join(u','), list.table, which);
    auto owner = owners.begin();
    return database.forEachRow(sql, values, [&](const Row &row) {
        const qint64 id = row.integer(list.owner);
        while (owner != owners.end() && owner->id.value < id)
            ++owner;
        if (owner != owners.end() && owner->id.value == id)
            list.append(*owner, row);
    });
}

template <typename Entity>
Result<QList<Entity>> Repository<Entity>::read(const Excerpt &excerpt, const QVariantMap &values) const
{
    const auto &map = tableMap<Entity>();
    QList<Column<Entity>> columns;
    for (const auto &each : map.columns)
        if (excerpt.columns.contains(each.name))
            columns.append(each);
    Q_ASSERT_X(columns.size() == excerpt.columns.size(), "Excerpt", qPrintable(excerpt.columns.join(u' ')));

    QStringList names {QStringLiteral("id")};
    for (const auto &each : std::as_const(columns))
        names.append(each.name);
    const QString which = excerpt.condition.isEmpty() ? QString() : QStringLiteral(" WHERE ") + excerpt.condition;
    const QString from = map.table + which;
    auto found = m_database.select(QStringLiteral("SELECT %1 FROM %2 ORDER BY id").arg(names.join(u','), from), values,
                                   [&](const Row &row) {
                                       Entity entity;
                                       entity.id = {row.integer(names.first())};
                                       for (const auto &each : std::as_const(columns))
                                           each.read(entity, row);
                                       return entity;
                                   });
    if (!found)
        return found;
    for (const auto &list : map.lists) {
        if (!excerpt.lists.contains(list.table))
            continue;
        const QString owners = which.isEmpty() ? QString() : QStringLiteral("SELECT id FROM ") + from;
        if (const auto done = readList(m_database, list, owners, values, *found); !done)
            return done.error();
    }
    return found;
}

template <typename Entity>
Result<QList<Entity>> Repository<Entity>::these(const QList<Key> &ids) const
{
    constexpr qsizetype few = 20; // each by itself is the quicker way
    constexpr qsizetype most = 400; // to a question
    QList<Key> wanted = ids;
    std::ranges::sort(wanted);
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    const qsizetype step = wanted.size() <= few ? 1 : most;
    QStringList places;
    for (qsizetype place = 0; place < step; ++place)
        places.append(QStringLiteral(":id%1").arg(place));
    const QString condition = QStringLiteral("id IN (%1)").arg(places.join(u','));
    QList<Entity> found;
    for (qsizetype first = 0; first < wanted.size(); first += step) {
        QVariantMap values;
        for (qsizetype place = 0; place < step; ++place)
            values.insert(places.at(place), wanted.value(first + place).value);
        auto read = bare(condition, values);
        if (!read)
            return read;
        found += *read;
    }
    return found;
}

} // namespace lianxin
