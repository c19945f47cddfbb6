#pragma once

#include "core/exchange/cell.h"

namespace lianxin {

/// How a spreadsheet shows a number: what of its format code matters to a reader. Of several sections (positive;
/// negative; zero) the first counts.
struct NumberFormat {
    bool hasDate = false; ///< shows a year, month or day
    bool hasTime = false; ///< shows hours, minutes or seconds
    bool isElapsed = false; ///< [h]:mm, hours beyond 24
    int decimals = -1; ///< digits after the point, optional ones too; -1 = as many as the number has
    int optionalDecimals = 0; ///< those of `decimals` that are left out while zero
    int leadingDigits = 1; ///< digits before the point at least
    bool isPercent = false;
    QString before; ///< words before the number
    QString after; ///< words after it

    friend bool operator==(const NumberFormat &, const NumberFormat &) = default;
};

/// What a format code such as `0.00` or `yyyy"/"m` means.
[[nodiscard]] NumberFormat numberFormat(const QString &code);

/// The formats that .xlsx knows by number alone, 0 to 58; plain for any other.
/// Source: ISO/IEC 29500-1, 18.8.30, with the Chinese forms of 27 to 36 and 50 to 58.
[[nodiscard]] NumberFormat builtInFormat(int id);

/// A number without exponent, in 15 digits as spreadsheet programs keep it: 13800009001, 0.3.
[[nodiscard]] QString plainNumber(double number);

/// The cell that shows `number` in `format`: a Number, or a Date where the format says so and the number is one.
/// `from1904`: the file counts its days from 1904-01-01.
[[nodiscard]] Cell formattedCell(double number, const NumberFormat &format, bool from1904);

/// A Date cell for a time of day or a stretch of `days` that is shown in hours and minutes: 1.5 is "36:00".
[[nodiscard]] Cell clockCell(double days);

/// A Date cell for `moment`, shown as Cell::text says.
[[nodiscard]] Cell dateCell(const QDateTime &moment, bool hasDate, bool hasTime);

} // namespace lianxin
