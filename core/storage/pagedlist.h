#pragma once

#include "core/base/pages.h"
#include "core/storage/database.h"

#include <QHash>

namespace lianxin {

/// A list in the database that may be too long to be read at once. All of its texts are SQL that both engines take.
struct PagedList {
    QString columns; ///< what is read of each row
    QString rows; ///< a table, with what is joined to it one to one
    QString id; ///< the column that tells the rows apart, a whole number
    QString scope; ///< which of the rows the list is about, found by an index; empty = all
    QString condition; ///< which of those belong; empty = all
    QVariantMap values; ///< of scope and condition
    QStringList searched; ///< the texts in which words are looked for
    QHash<QString, QString>
        sorts; ///< by the key of a column what it sorts by: never null, and indexed together with the id
    bool newestFirst = false; ///< which way it stands by itself
};

/// The answers of `list` to the questions of a PageSource; see there.
Result<PageStretch> lookThrough(Database &database, const PagedList &list, const PageQuery &query, const PageSpan &span,
                                int examined);
Result<std::optional<PageKey>> placeOf(Database &database, const PagedList &list, const PageQuery &query, qint64 id);
Result<void> readBlock(Database &database, const PagedList &list, const PageQuery &query, const PageBlock &block,
                       const std::function<void(const Row &)> &visit);

/// `list` as a source of what `fromRow` makes of its rows; `database` outlives it.
template <typename FromRow>
auto pageSource(Database &database, const PagedList &list, FromRow fromRow)
    -> PageSource<std::invoke_result_t<FromRow, const Row &>>
{
    using Entity = std::invoke_result_t<FromRow, const Row &>;
    return {
        [&database, list](const PageQuery &query, const PageSpan &span, int examined) {
            return lookThrough(database, list, query, span, examined);
        },
        [&database, list, fromRow](const PageQuery &query, const PageBlock &block) -> Result<QList<Entity>> {
            QList<Entity> found;
            const auto done =
                readBlock(database, list, query, block, [&](const Row &row) { found.append(fromRow(row)); });
            if (!done)
                return done.error();
            return found;
        },
        [&database, list](const PageQuery &query, qint64 id) { return placeOf(database, list, query, id); },
    };
}

} // namespace lianxin
