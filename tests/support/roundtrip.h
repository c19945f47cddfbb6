#pragma once

#include "core/storage/rows.h"
#include "core/storage/tablemap.h"
#include "tests/support/builders.h"

#include <algorithm>

namespace lianxin {
template <typename Entity>
const TableMap<Entity> &tableMap();
}

/// What every repository must do, tried on two entities that are to differ in every column and list.
template <typename Repository, typename Entity>
void checkRepository(lianxin::Workbook &workbook, Repository &repository, const Entity &first, const Entity &second)
{
    using namespace lianxin;
    const auto &map = tableMap<Entity>();
    for (const auto &column : map.columns) {
        INFO(column.name.toStdString());
        REQUIRE(column.value(first) != column.value(second));
    }
    for (const auto &list : map.lists) {
        INFO(list.table.toStdString());
        REQUIRE(list.rows(first) != list.rows(second));
        REQUIRE_FALSE(list.rows(second).isEmpty());
    }
    for (const auto &owned : map.maps) {
        INFO(owned.table.toStdString());
        REQUIRE(owned.values(first) != owned.values(second));
        REQUIRE_FALSE(owned.values(second).isEmpty());
    }

    const Entity stored = valueOf(act(workbook, [&] { return repository.insert(first); }));
    CHECK(valueOf(repository.find(stored.id)) == stored);

    Entity same = stored;
    const auto label = QStringLiteral("Nothing");
    CHECK(valueOf(workbook.perform(label, [&] { return repository.update(same); })) == stored);
    CHECK(workbook.undoText() != label); // what changes nothing is no action

    Entity changed = second;
    changed.id = stored.id;
    changed.revision = stored.revision;
    const Entity updated = valueOf(act(workbook, [&] { return repository.update(changed); }));
    CHECK(valueOf(repository.find(stored.id)) == updated);
    CHECK(updated.revision == stored.revision + 1);

    Entity outdated = first;
    outdated.id = stored.id;
    outdated.revision = stored.revision;
    CHECK(act(workbook, [&] { return repository.update(outdated); }).error().kind == ErrorKind::Conflict);

    succeed(workbook.undo());
    const auto unlike = [&](const Entity &left, const Entity &right) {
        return std::ranges::any_of(map.columns,
                                   [&](const auto &column) { return column.value(left) != column.value(right); })
            || std::ranges::any_of(map.lists, [&](const auto &list) { return list.rows(left) != list.rows(right); })
            || std::ranges::any_of(map.maps,
                                   [&](const auto &owned) { return owned.values(left) != owned.values(right); });
    };
    CHECK_FALSE(unlike(valueOf(repository.find(stored.id)), first));
    succeed(workbook.redo());
    CHECK_FALSE(unlike(valueOf(repository.find(stored.id)), second));

    succeed(act(workbook, [&] { return repository.remove(stored.id); }));
    CHECK(repository.find(stored.id).error().kind == ErrorKind::NotFound);
    CHECK(act(workbook, [&] { return repository.remove(stored.id); }).error().kind == ErrorKind::NotFound);
    succeed(workbook.undo());
    CHECK_FALSE(unlike(valueOf(repository.find(stored.id)), second));
}
