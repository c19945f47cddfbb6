#pragma once

#include "core/evaluation/factindex.h"

namespace lianxin::ui {

/// Who wrote a report, and what each has of it.
struct AuthorShares {
    QList<MemberId> authors; ///< in the order typed
    QMap<MemberId, int> shares; ///< percent; empty = none was typed

    friend bool operator==(const AuthorShares &, const AuthorShares &) = default;
};

/// What is meant by names with signs between, each perhaps with a number behind it: "Wang 60 %, Li 40 %". Errors:
/// Invalid, when nobody is called so, or the shares are not of all, or do not make 100.
[[nodiscard]] Result<AuthorShares> authorSharesFrom(const FactIndex &index, const QString &text);

/// As authorSharesFrom() reads it.
[[nodiscard]] QString authorSharesText(const FactIndex &index, const AuthorShares &authors);

/// The sum of the numbers that stand in `text`, whoever they are of; none when there is no number.
[[nodiscard]] std::optional<int> sumOfShares(const QString &text);

} // namespace lianxin::ui
