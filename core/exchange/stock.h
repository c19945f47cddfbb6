#pragma once

#include "core/storage/repository.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <functional>
#include <optional>

namespace lianxin {

/// What became of a record that was to be kept.
enum class Kept { Inserted, Updated, Unchanged };

/// All entities of one kind, read once and found by keys, while sheets are imported; what is kept here is kept in
/// the document at once.
template <typename Entity>
class Stock
{
public:
    using Keys = std::function<QStringList(const Entity &)>;

    Stock(Database &database, Keys keys)
        : m_repository(database)
        , m_keys(std::move(keys))
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
        for (const QString &key : m_keys(m_entities.at(place)))
            m_byKey.remove(key, place);
        entity = *stored;
        m_entities[place] = entity;
        for (const QString &key : m_keys(entity))
            m_byKey.insert(key, place);
        m_isTouched = true;
        return Kept::Updated;
    }

    /// Whether anything was kept since load() or settle().
    [[nodiscard]] bool isTouched() const { return m_isTouched; }
    void settle() { m_isTouched = false; }

private:
    void add(const Entity &entity)
    {
        const qsizetype place = m_entities.size();
        m_entities.append(entity);
        m_byId.insert(entity.id.value, place);
        for (const QString &key : m_keys(entity))
            m_byKey.insert(key, place);
    }

    Repository<Entity> m_repository;
    Keys m_keys;
    QList<Entity> m_entities;
    QMultiHash<QString, qsizetype> m_byKey;
    QHash<qint64, qsizetype> m_byId;
    bool m_isTouched = false;
};

/// A key of several parts.
template <typename... Parts>
[[nodiscard]] QString keyOf(const Parts &...parts)
{
    QStringList texts;
    const auto add = [&texts](const auto &part) {
        if constexpr (requires { part.value; })
            texts.append(QString::number(part.value));
        else if constexpr (requires { part.toJulianDay(); })
            texts.append(part.toString(Qt::ISODate));
        else if constexpr (std::is_enum_v<std::decay_t<decltype(part)>>)
            texts.append(QString::number(static_cast<int>(part)));
        else if constexpr (std::is_integral_v<std::decay_t<decltype(part)>>)
            texts.append(QString::number(part));
        else
            texts.append(part);
    };
    (add(parts), ...);
    return texts.join(QChar(0x1f));
}

} // namespace lianxin
