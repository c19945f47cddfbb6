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
};

[[nodiscard]] HeaderMatch matchHeader(const QList<HeaderCell> &header, SheetKind kind, const ExchangeWords &words);

} // namespace lianxin
