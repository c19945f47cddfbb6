#pragma once

#include <QDateTime>
#include <QString>

namespace lianxin {

enum class CellKind {
    Empty,
    Text, ///< every cell of a .csv that is not empty
    Number,
    Date, ///< a date, a time of day, or both
    Flag, ///< true or false
    Fault, ///< an error value such as #N/A, or a formula whose result was never stored
};

/// One cell of a sheet, as values.
struct Cell {
    CellKind kind = CellKind::Empty;

    /// What the user sees. A number has the decimals, leading zeros, percent sign and words of its format, no
    /// thousands separators, and never an exponent: 1975.1 with format 0.00 is "1975.10". A date is
    /// "yyyy-MM-dd", a time of day "hh:mm", both "yyyy-MM-dd hh:mm". A flag is TRUE or FALSE, a fault "#N/A" or
    /// "=" and the formula.
    QString text;

    double number = 0; ///< Number: the value (85 % is 0.85); Flag: 1 or 0; Date: the days as the file counts them
    QDateTime moment; ///< Date: in UTC, so that no change of clocks moves it; of a time of day only time() counts

    [[nodiscard]] bool isEmpty() const { return kind == CellKind::Empty; }

    friend bool operator==(const Cell &, const Cell &) = default;
};

} // namespace lianxin
