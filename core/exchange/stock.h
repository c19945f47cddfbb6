#pragma once

#include "core/exchange/stockkeys.h"
#include "core/storage/repository.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace lianxin {

/// What became of a record that was to be kept.
enum class Kept { Inserted, Updated, Unchanged };

/// All entities of one kind, read once and found by their keysOf(), while sheets are imported; what is kept here is
/// kept in the document at once.
template <typename Entity>
class Stock
{
public:
    explicit Stock(Database &database)
        : m_repository(database)
    {
    }

    /// Reads them all anew. Errors: Storage.
    Result<void> load()
    {
        m_entities.clear();
        m_byKey.clear();
        m_byId.clear();
        m_isTouched = false;
        const auto all = m_repository.all();
        if (!all)
            return all.error();
        for (const Entity &entity : *all)
            add(entity);
        return {};
    }

    [[nodiscard]] const QList<Entity> &all() const { return m_entities; }

    /// Those that have `key`, in the order in which they were made.
    [[nodiscard]] QList<Entity> withKey(const QString &key) const
    {
        QList<qsizetype> places = m_byKey.values(key);
        std::ranges::sort(places);
        QList<Entity> found;
        for (const qsizetype place : places)
            found.append(m_entities.at(place));
        return found;
    }

    /// The first that has `key`.
    [[nodiscard]] std::optional<Entity> find(const QString &key) const
    {
        const auto found = withKey(key);
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    }

    /// The one with this id, which must be stored.
    [[nodiscard]] Entity at(decltype(Entity::id) id) const { return m_entities.at(m_byId.value(id.value)); }

    /// Inserts or updates `entity`, and gives it back as it is stored. Errors: those of Repository.
    Result<Kept> keep(Entity &entity)
    {
        if (!entity.id.isStored()) {
            const auto stored = m_repository.insert(entity);
            if (!stored)
                return stored.error();
            entity = *stored;
            add(entity);
            m_isTouched = true;
            return Kept::Inserted;
        }
        const qsizetype place = m_byId.value(entity.id.value, -1);
        Q_ASSERT(place >= 0);
        if (m_entities.at(place) == entity)
            return Kept::Unchanged;
        const auto stored = m_repository.update(entity);
        if (!stored)
            return stored.error();
        for (const QString &key : keysOf(m_entities.at(place)))
            m_byKey.remove(key, place);
        entity = *stored;
        m_entities[place] = entity;
        for (const QString &key : keysOf(entity))
            m_byKey.insert(key, place);
        m_isTouched = true;
        return Kept::Updated;
    }

    /// Removes the one with this id, which must be stored. Errors: those of Repository.
    Result<void> remove(decltype(Entity::id) id)
    {
        if (auto removed = m_repository.remove(id); !removed)
            return removed;
        auto loaded = load();
        m_isTouched = true;
        return loaded;
    }

    /// Whether anything was kept or removed since load() or settle().
    [[nodiscard]] bool isTouched() const { return m_isTouched; }
    void settle() { m_isTouched = false; }

private:
    void add(const Entity &entity)
    {
        const qsizetype place = m_entities.size();
        m_entities.append(entity);
        m_byId.insert(entity.id.value, place);
        for (const QString &key : keysOf(entity))
            m_byKey.insert(key, place);
    }

    Repository<Entity> m_repository;
    QList<Entity> m_entities;
    QMultiHash<QString, qsizetype> m_byKey;
    QHash<qint64, qsizetype> m_byId;
    bool m_isTouched = false;
};

} // namespace lianxin
