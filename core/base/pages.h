#pragma once

#include "core/base/result.h"

#include <QList>
#include <QVariant>

#include <functional>
#include <optional>

namespace lianxin {

/// Where a row stands in a list that is too long to be read at once: what the list is sorted by, then the row's id.
struct PageKey {
    QVariant sorted; ///< null where the list is sorted by id alone
    qint64 id = 0;

    friend bool operator==(const PageKey &, const PageKey &) = default;
};

/// Rows that stand one after the other.
struct PageBlock {
    PageKey first;
    int rows = 0;

    friend bool operator==(const PageBlock &, const PageBlock &) = default;
};

/// A part of a list; both ends may be left open.
struct PageSpan {
    std::optional<PageKey> from; ///< where it begins; none = where the list does
    std::optional<PageKey> before; ///< the row that follows it; none = it ends where the list does
};

/// What was found in a part of a list.
struct PageStretch {
    QList<PageBlock> blocks; ///< in the list's order
    std::optional<PageKey> next; ///< where to look on; none = all was looked at

    friend bool operator==(const PageStretch &, const PageStretch &) = default;
};

/// Which rows of a list are wanted, and in which order.
struct PageQuery {
    QStringList words; ///< a row holds each of them, in whatever columns
    QString sortedBy; ///< the key of a column; empty = as the list stands by itself
    bool descending = false;

    friend bool operator==(const PageQuery &, const PageQuery &) = default;
};

/// A list that is read page by page, as three questions. It grows at either end and rows may vanish; who shows it
/// asks anew then. `Entity` has an `id`.
template <typename Entity>
struct PageSource {
    /// Looks at the first `examined` rows of `span` for those that fit. Errors: Storage.
    std::function<Result<PageStretch>(const PageQuery &query, const PageSpan &span, int examined)> look;
    /// The rows of `block`, in the list's order. Errors: Storage.
    std::function<Result<QList<Entity>>(const PageQuery &query, const PageBlock &block)> read;
    /// Where the row with this id stands; none = it is not in the list. Errors: Storage.
    std::function<Result<std::optional<PageKey>>(const PageQuery &query, qint64 id)> place;
};

} // namespace lianxin
