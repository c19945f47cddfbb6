#pragma once

#include "core/base/id.h"
#include "core/base/period.h"
#include "core/base/result.h"

#include <QList>
#include <QStringList>
#include <QVariantMap>

namespace lianxin {

class Database;

/// The SQL condition that the day in `column` lies within `period`; its values are those of periodValues(). Of an open
/// period none.
[[nodiscard]] QString periodCondition(const QString &column, const Period &period);
/// The ":from" and ":to" of `period`.
[[nodiscard]] QVariantMap periodValues(const Period &period);

template <typename Entity>
struct TableMap;

/// How `Entity` lies in its table; defined beside its repository.
template <typename Entity>
const TableMap<Entity> &tableMap();

/// Which rows of a table are read, and how much of them; names as in its TableMap.
struct Excerpt {
    QStringList columns; ///< besides the id
    QStringList lists = {}; ///< tables of the lists that are read too
    QString condition = {}; ///< in SQL; empty = all rows
};

/// The stored entities of one kind: what every repository can do. A struct with `id`, `revision` and
/// plain values, of which lists are rows of tables that it owns. What writes is called within an action
/// of the Workbook, which tells the views. Any function may fail with Storage; other errors are named.
template <typename Entity>
class Repository
{
public:
    using Key = decltype(Entity::id);

    explicit Repository(Database &database)
        : m_database(database)
    {
    }

    /// All of them, by id.
    [[nodiscard]] Result<QList<Entity>> all() const;

    /// Errors: NotFound.
    [[nodiscard]] Result<Entity> find(Key id) const;

    /// Those of `ids` that are stored, by id, without what they own; each may be named twice.
    [[nodiscard]] Result<QList<Entity>> these(const QList<Key> &ids) const;

    /// Stores a new entity and returns it with its id and revision. Errors: Invalid.
    Result<Entity> insert(const Entity &entity);

    /// Stores changed values and returns them with the new revision. Errors: Invalid; NotFound; Conflict
    /// when the stored revision is not the one that `entity` has.
    Result<Entity> update(const Entity &entity);

    /// Removes it with all that it owns. Errors: NotFound; Conflict when another record refers to it.
    Result<void> remove(Key id);

protected:
    /// Those for which the SQL `condition` holds, in the order of the SQL `order`.
    [[nodiscard]] Result<QList<Entity>> where(const QString &condition, const QVariantMap &values,
                                              const QString &order = QStringLiteral("id")) const;

    /// The same without what they own.
    [[nodiscard]] Result<QList<Entity>> bare(const QString &condition, const QVariantMap &values) const;

    /// What `excerpt` names, by id; all else is as in a new entity. For questions about more rows than should be read
    /// whole.
    [[nodiscard]] Result<QList<Entity>> read(const Excerpt &excerpt, const QVariantMap &values = {}) const;

    [[nodiscard]] Database &database() const { return m_database; }

private:
    Database &m_database;
};

} // namespace lianxin
