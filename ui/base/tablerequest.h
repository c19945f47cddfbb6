#pragma once

#include "core/storage/workbook.h"

#include <QList>
#include <QString>

namespace lianxin::ui {

/// What a table wants stored, as one action.
template <typename Entity>
struct TableRequest {
    struct Edit {
        Entity before;
        Entity after;
    };

    QList<Edit> edits;
    QList<Entity> added; ///< complete, not stored yet
    QString label; ///< what the action is called; empty = after the only record it is about
};

/// The row id of a record, or the id itself.
template <typename Stored>
[[nodiscard]] qint64 rowIdOf(const Stored &stored)
{
    if constexpr (requires { stored.id.value; })
        return stored.id.value;
    else if constexpr (requires { stored.id; })
        return stored.id;
    else
        return stored;
}

/// Answers a TableRequest through `store`, which has the update() and insert() of a repository: in one action of
/// `workbook`, named by the request or, for a single record, by `editLabel` or `addLabel`. The answer is the row ids of
/// what was added.
template <typename Store, typename EditLabel, typename AddLabel>
auto storedThrough(Workbook &workbook, Store store, EditLabel editLabel, AddLabel addLabel)
{
    return [=, &workbook](const auto &request) mutable -> Result<QList<qint64>> {
        QString label = request.label;
        if (label.isEmpty())
            label = request.edits.isEmpty() ? addLabel(request.added.first()) : editLabel(request.edits.first().before);
        return workbook.perform(label, [&]() -> Result<QList<qint64>> {
            for (const auto &edit : request.edits)
                if (const auto done = store.update(edit.after); !done)
                    return done.error();
            QList<qint64> ids;
            for (const auto &each : request.added) {
                const auto done = store.insert(each);
                if (!done)
                    return done.error();
                ids.append(rowIdOf(*done));
            }
            return ids;
        });
    };
}

/// storedThrough() the repository `Repository`.
template <typename Repository, typename EditLabel, typename AddLabel>
auto storedBy(Workbook &workbook, EditLabel editLabel, AddLabel addLabel)
{
    return storedThrough(workbook, Repository(workbook.database()), editLabel, addLabel);
}

} // namespace lianxin::ui
