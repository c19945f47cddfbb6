#pragma once

#include "ui/base/fieldcolumns.h"

namespace lianxin::ui {

/// What somebody means who types `value` where points belong, in hundredths. Errors: Invalid.
[[nodiscard]] Result<int> pointsTyped(const QVariant &value);
/// The same where nothing may stand.
[[nodiscard]] Result<std::optional<int>> pointsTypedOrNone(const QVariant &value);
/// How points are shown; nothing where there are none.
[[nodiscard]] QVariant pointsShown(const std::optional<int> &hundredths);

/// A column of points that are kept in hundredths.
template <typename Entity>
[[nodiscard]] TableColumn<Entity> pointsColumn(const QString &title, int Entity::*field)
{
    return TableColumn<Entity>(title, [field](const Entity &entity) { return entity.*field / 100.0; })
        .edits([field](Entity &entity, const QVariant &value) { return assigned(entity.*field, pointsTyped(value)); });
}

/// The same for points that may be left open.
template <typename Entity>
[[nodiscard]] TableColumn<Entity> limitColumn(const QString &title, std::optional<int> Entity::*field)
{
    return TableColumn<Entity>(title, [field](const Entity &entity) { return pointsShown(entity.*field); })
        .edits([field](Entity &entity, const QVariant &value) {
            return assigned(entity.*field, pointsTypedOrNone(value));
        })
        .aligned(Qt::AlignRight);
}

} // namespace lianxin::ui
