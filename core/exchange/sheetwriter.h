#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QHash>
#include <QList>
#include <QRect>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace lianxin {

/// What makes a sheet one that people fill in by hand and print: its cells are ruled and show all their lines, and it
/// is as wide as a sheet of paper that lies across.
struct SheetForm {
    QStringList above; ///< the lines over the titles, each as wide as the sheet; the first one is large
    QList<QRect> merges = {}; ///< cells that are one: x = column, y = place among the rows
    QHash<int, QStringList> choices = {}; ///< by column, the words that its cells offer; others may be written too
};

/// A sheet to be written. A QString stays text whatever it looks like (phone and identity numbers, leading zeros,
/// "=1+1"); numbers, bool, QDate, QTime and QDateTime become true values; an integer of more than 15 digits becomes
/// text, for spreadsheet programs would round it.
struct SheetToWrite {
    QString name; ///< what a tab may not be called is mended
    QStringList titles; ///< the first row but for those of a form; bold, frozen, with filters; none = no such row
    QList<QList<QVariant>> rows;
    QList<double> widths = {}; ///< of the columns, in characters; none = by what is in them
    std::optional<SheetForm> form = {}; ///< none = a plain table, with filters
};

/// Writes `sheet` as .xlsx or .csv (UTF-8 with a mark, lines that end in CR LF, guardedCsvText) by the extension of
/// `path`. It is written beside `path` and put in its place when whole; what was there is replaced. Long work, for any
/// thread; `progress` counts rows.
/// Errors: Invalid, another extension, or a cell of more than 32,767 characters, or more rows or columns than an .xlsx
/// takes; Storage, it cannot be written; Cancelled. In each case what was at `path` stays.
[[nodiscard]] Result<void> writeSheet(
    const QString &path, const SheetToWrite &sheet, const Progress &progress = [](int, int) { return true; });

} // namespace lianxin
