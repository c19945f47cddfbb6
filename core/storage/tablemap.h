#pragma once

#include "core/base/codes.h"
#include "core/storage/database.h"

#include <QDate>
#include <QHash>
#include <QMap>
#include <QTime>

#include <functional>
#include <optional>

namespace lianxin {

/// How values of the type `T` lie in a column. Text is never NULL; a date, time, number or reference that
/// is not known is.
template <typename T>
struct ColumnType;

template <>
struct ColumnType<QString> {
    static QVariant toColumn(const QString &value) { return value.isNull() ? QVariant(QLatin1StringView("")) : value; }
    static QString fromRow(const Row &row, const QString &name) { return row.text(name); }
};

template <>
struct ColumnType<QDate> {
    static QVariant toColumn(QDate value) { return value.isValid() ? value : QVariant(QMetaType::fromType<QDate>()); }
    static QDate fromRow(const Row &row, const QString &name) { return row.date(name); }
};

template <>
struct ColumnType<QTime> {
    static QVariant toColumn(QTime value)
    {
        return value.isValid() ? value.toString(QStringLiteral("HH:mm")) : QVariant(QMetaType::fromType<QString>());
    }
    static QTime fromRow(const Row &row, const QString &name)
    {
        const QString text = row.text(name);
        return text.isEmpty() ? QTime() : QTime::fromString(text, QStringLiteral("HH:mm"));
    }
};

template <>
struct ColumnType<int> {
    static QVariant toColumn(int value) { return value; }
    static int fromRow(const Row &row, const QString &name) { return row.count(name); }
};

template <>
struct ColumnType<qint64> {
    static QVariant toColumn(qint64 value) { return value; }
    static qint64 fromRow(const Row &row, const QString &name) { return row.integer(name); }
};

template <>
struct ColumnType<bool> {
    static QVariant toColumn(bool value) { return value ? 1 : 0; }
    static bool fromRow(const Row &row, const QString &name) { return row.flag(name); }
};

template <typename T>
struct ColumnType<std::optional<T>> {
    static QVariant toColumn(const std::optional<T> &value)
    {
        return value ? ColumnType<T>::toColumn(*value) : QVariant(QMetaType::fromType<T>());
    }
    static std::optional<T> fromRow(const Row &row, const QString &name)
    {
        return row.isNull(name) ? std::nullopt : std::optional(ColumnType<T>::fromRow(row, name));
    }
};

template <typename Tag>
struct ColumnType<Id<Tag>> {
    static QVariant toColumn(Id<Tag> value)
    {
        return value.isStored() ? QVariant(value.value) : QVariant(QMetaType::fromType<qint64>());
    }
    static Id<Tag> fromRow(const Row &row, const QString &name) { return {row.integer(name)}; }
};

/// An enumeration lies in its column as the word of codesOf() at its place.
template <typename T>
requires std::is_enum_v<T>
struct ColumnType<T> {
    static QVariant toColumn(T value) { return codeOf(value); }
    static T fromRow(const Row &row, const QString &name) { return withCode<T>(row.code(name)).value_or(T {}); }
};

/// One column of a table and the field that it holds.
template <typename Entity>
struct Column {
    QString name;
    std::function<QVariant(const Entity &)> value;
    std::function<void(Entity &, const Row &)> read;
};

template <typename Entity, typename T>
Column<Entity> column(const QString &name, T Entity::*field)
{
    return {name, [field](const Entity &entity) { return ColumnType<T>::toColumn(entity.*field); },
            [field, name](Entity &entity, const Row &row) { entity.*field = ColumnType<T>::fromRow(row, name); }};
}

/// A list that an entity owns: the rows of `table` whose column `owner` names the entity, in order.
template <typename Entity>
struct OwnedList {
    QString table;
    QString owner;
    QStringList columns; ///< besides id, revision, the owner and the position
    std::function<void(Entity &, const Row &)> append;
    std::function<QList<QVariantMap>(const Entity &)> rows; ///< ":column" to value
};

template <typename Entity, typename Child>
OwnedList<Entity> ownedList(const QString &table, const QString &owner, QList<Child> Entity::*list,
                            const QList<Column<Child>> &columns)
{
    QStringList names;
    for (const auto &each : columns)
        names.append(each.name);
    return {table, owner, names,
            [list, columns](Entity &entity, const Row &row) {
                Child child {};
                for (const auto &each : columns)
                    each.read(child, row);
                (entity.*list).append(child);
            },
            [list, columns](const Entity &entity) {
                QList<QVariantMap> rows;
                for (const Child &child : entity.*list) {
                    QVariantMap values;
                    for (const auto &each : columns)
                        values.insert(u':' + each.name, each.value(child));
                    rows.append(values);
                }
                return rows;
            }};
}

/// An owned list of single values, which lie in `column`.
template <typename Entity, typename T>
OwnedList<Entity> ownedValues(const QString &table, const QString &owner, QList<T> Entity::*list, const QString &column)
{
    return {
        table,
        owner,
        {column},
        [list, column](Entity &entity, const Row &row) { (entity.*list).append(ColumnType<T>::fromRow(row, column)); },
        [list, column](const Entity &entity) {
            QList<QVariantMap> rows;
            for (const T &value : entity.*list)
                rows.append({{u':' + column, ColumnType<T>::toColumn(value)}});
            return rows;
        }};
}

/// Values that an entity owns, at most one for each record of another table: the rows of `table` whose column `owner`
/// names the entity and whose column `key` names that record. An empty value is none.
template <typename Entity>
struct OwnedMap {
    QString table;
    QString owner;
    QString key;
    std::function<void(Entity &, const Row &)> insert;
    std::function<QMap<qint64, QString>(const Entity &)> values;
};

template <typename Entity, typename Key>
OwnedMap<Entity> ownedMap(const QString &table, const QString &owner, const QString &key,
                          QMap<Key, QString> Entity::*map)
{
    return {table, owner, key,
            [map, key](Entity &entity, const Row &row) {
                (entity.*map).insert(Key {row.integer(key)}, row.text(QStringLiteral("value")));
            },
            [map](const Entity &entity) {
                QMap<qint64, QString> values;
                for (auto each = (entity.*map).begin(); each != (entity.*map).end(); ++each)
                    values.insert(each.key().value, each.value());
                return values;
            }};
}

/// How an entity lies in its table. The one list of columns for reading, inserting and updating: a new
/// field cannot be forgotten in any of them.
template <typename Entity>
struct TableMap {
    QString table;
    QList<Column<Entity>> columns; ///< besides id and revision
    QList<OwnedList<Entity>> lists = {};
    QList<OwnedMap<Entity>> maps = {};
    std::function<Result<void>(const Entity &)> validate = [](const Entity &) { return Result<void>(); };
};

} // namespace lianxin
