#pragma once

#include "core/exchange/exchangewords.h"
#include "core/exchange/importmapping.h"
#include "core/exchange/spreadsheet.h"

namespace lianxin {

/// How one or two rows of a sheet fit the columns of a kind.
struct HeaderMatch {
    bool fits = false; ///< no column that must be there is missing
    int score = -1'000; ///< of several that fit the highest is right
    QHash<QString, int> columns; ///< field code -> column
    QHash<QString, QString> headers; ///< field code -> header as printed
    QStringList printed;
    QStringList unknown;
};

/// The row at place `row` of `sheet` as the header of a sheet of `kind`; of two rows when `isDouble`.
[[nodiscard]] HeaderMatch matchHeader(const Sheet &sheet, qsizetype row, bool isDouble, SheetKind kind,
                                      const ExchangeWords &words, const ImportMapping &mapping);

} // namespace lianxin
