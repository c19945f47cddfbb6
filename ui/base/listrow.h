#pragma once

#include "ui/base/tablerequest.h"

namespace lianxin::ui {

/// A line of a list that a record owns, as a row of a table. Its id is its place, from 1 on.
template <typename Item>
struct ListRow : Item {
    Id<struct ListRowTag> id = {};

    [[nodiscard]] const Item &item() const { return *this; }

    friend bool operator==(const ListRow &, const ListRow &) = default;
};

template <typename Item>
[[nodiscard]] QList<ListRow<Item>> listRows(const QList<Item> &list)
{
    QList<ListRow<Item>> rows;
    for (const Item &item : list)
        rows.append({item, {rows.size() + 1}});
    return rows;
}

/// `list` as `request` wants it.
template <typename Item>
[[nodiscard]] QList<Item> changedList(QList<Item> list, const TableRequest<ListRow<Item>> &request)
{
    for (const auto &edit : request.edits)
        if (const qint64 place = edit.before.id.value; place >= 1 && place <= list.size())
            list[place - 1] = edit.after.item();
    for (const ListRow<Item> &row : request.added)
        list.append(row.item());
    return list;
}

/// `list` without the rows `ids`.
template <typename Item>
[[nodiscard]] QList<Item> listWithout(const QList<Item> &list, const QList<qint64> &ids)
{
    QList<Item> kept;
    for (const ListRow<Item> &row : listRows(list))
        if (!ids.contains(row.id.value))
            kept.append(row.item());
    return kept;
}

/// The row ids of what `request` adds to a list of `size` lines.
template <typename Item>
[[nodiscard]] QList<qint64> idsOfAdded(qsizetype size, const TableRequest<ListRow<Item>> &request)
{
    QList<qint64> ids;
    for (qsizetype place = 1; place <= request.added.size(); ++place)
        ids.append(size + place);
    return ids;
}

} // namespace lianxin::ui
