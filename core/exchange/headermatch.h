#pragma once

#include "core/exchange/exchangewords.h"
#include "core/exchange/importmapping.h"
#include "core/exchange/spreadsheet.h"

namespace lianxin {

/// What stands above one column.
struct HeaderCell {
    QString printed; ///< empty = nothing
    QStringList readings; ///< the ways to read it, comparable() and as the mapping tells, the surest first
};

/// The row at place `row` of `sheet` as a header, with the row below it when `isDouble`.
[[nodiscard]] QList<HeaderCell> headerCells(const Sheet &sheet, qsizetype row, bool isDouble,
                                            const ImportMapping &mapping);

/// How a header fits the columns of a kind.
struct HeaderMatch {
    bool fits = false; ///< no column that must be there is missing
    int score = -1'000; ///< of several that fit the highest is right
    QHash<QString, int> columns; ///< field code -> column
    QHash<QString, QString> headers; ///< field code -> header as printed
    QStringList printed;
    QStringList unknown;

    /// How many of the printed headers it knows.
    [[nodiscard]] qsizetype known() const { return printed.size() - unknown.size(); }
    /// Whether it knows more than half of them, and more than one.
    [[nodiscard]] bool explainsMost() const { return known() > 1 && known() > unknown.size(); }
};

/// The headers of the columns of `kind` that must be there and that `match` has not; of those of which any will do all.
[[nodiscard]] QStringList missingHeaders(const HeaderMatch &match, SheetKind kind, const ExchangeWords &words);

[[nodiscard]] HeaderMatch matchHeader(const QList<HeaderCell> &header, SheetKind kind, const ExchangeWords &words);

} // namespace lianxin
