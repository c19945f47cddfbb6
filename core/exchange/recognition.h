#pragma once

#include "core/exchange/exchangewords.h"
#include "core/exchange/importmapping.h"
#include "core/exchange/spreadsheet.h"

namespace lianxin {

/// A sheet whose meaning is known: which column is which, and which rows are records.
struct RecognisedSheet {
    SheetKind kind = SheetKind::Unknown;
    const Sheet *sheet = nullptr; ///< must outlive this
    qsizetype headerRow = -1; ///< place in sheet->rows of the header's last row; of an Unknown sheet that of `likely`
    QHash<QString, int> columns; ///< field code -> column
    QHash<QString, QString> headers; ///< field code -> header as printed
    QStringList printedHeaders;
    QStringList unknownHeaders;
    QStringList above; ///< the lines on top of the header
    QList<qsizetype> rows; ///< places in sheet->rows of the records
    std::optional<WordList> list; ///< of a directory sheet
    std::optional<SheetKind> likely; ///< of an Unknown sheet: what most of its headers speak for
    QStringList missing; ///< headers of `likely` that would make it one

    /// The name of the sheet and the lines above its header, as one text.
    [[nodiscard]] QString title() const;
};

/// What kind of sheet `sheet` is, by its headers, in one row or two, in any order; Unknown without one, and when they
/// speak for a kind of which a column is missing. With `as` only that kind and those that go with it come into
/// question.
[[nodiscard]] RecognisedSheet recognise(const Sheet &sheet, const ExchangeWords &words, const ImportMapping &mapping,
                                        std::optional<SheetKind> as = std::nullopt);

/// Whether the sheet holds nothing like a table: no row with two cells.
[[nodiscard]] bool isJustText(const Sheet &sheet);

} // namespace lianxin
