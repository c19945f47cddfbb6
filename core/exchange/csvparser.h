#pragma once

#include "core/exchange/sheetbuilder.h"

namespace lianxin {

/// Cuts the text of a .csv into rows and cells, piece by piece.
class CsvParser
{
public:
    CsvParser(QChar delimiter, const ReadLimits &limits, SheetBuilder &builder);

    /// The next piece of text. Answers the error that ends the reading: Invalid.
    [[nodiscard]] std::optional<Error> feed(QStringView piece);

    /// To be called after the last piece.
    [[nodiscard]] std::optional<Error> finish();

private:
    enum class State {
        Start, ///< of a cell
        Plain,
        Quoted,
        QuoteSeen, ///< within quotes: the end of the cell, or the first of a pair
    };

    [[nodiscard]] std::optional<Error> step(QChar c);
    [[nodiscard]] std::optional<Error> endCell();
    [[nodiscard]] std::optional<Error> endRow();
    [[nodiscard]] Error unclosedQuote() const;

    QChar m_delimiter;
    ReadLimits m_limits;
    SheetBuilder &m_builder;
    State m_state = State::Start;
    QString m_cell;
    int m_column = 0;
    int m_line = 1; // physical line of the next character
    int m_quoteLine = 0; // where the current quotes were opened
    bool m_afterReturn = false;
};

/// The delimiter of a .csv that begins with `text`: the one of comma, semicolon and tab that cuts most lines alike.
[[nodiscard]] QChar guessedDelimiter(QStringView text);

} // namespace lianxin
