#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/exchange/cell.h"
#include "core/exchange/readlimits.h"

#include <QList>
#include <QRect>

namespace lianxin {

/// One row that holds something.
struct SheetRow {
    int number = 0; ///< 1-based row of the sheet; in a .csv the physical line on which it begins
    bool hidden = false;
    QList<Cell> cells; ///< from column A on; ends with the last cell that holds something

    friend bool operator==(const SheetRow &, const SheetRow &) = default;
};

struct Sheet {
    QString name; ///< of a .csv the name of the file
    bool hidden = false;
    QList<SheetRow> rows; ///< by number; blank rows are missing

    /// Merged areas: x = first column (0-based), y = first row (1-based), width and height in columns and rows.
    QList<QRect> merges;

    /// The cell of rows[rowIndex] in `column` (0-based). A cell covered by a merged area answers the value of
    /// the area's first cell, so that merged columns carry down. An Empty cell if there is none.
    [[nodiscard]] const Cell &cell(qsizetype rowIndex, int column) const;

    friend bool operator==(const Sheet &, const Sheet &) = default;
};

struct Spreadsheet {
    QList<Sheet> sheets; ///< in the order of the tabs, hidden ones too; sheets of charts are left out

    friend bool operator==(const Spreadsheet &, const Spreadsheet &) = default;
};

/// Reads the .xlsx, .ods or .csv (UTF-8, GB18030, UTF-16 with a mark) at `path`: all sheets, values only; of an .ics
/// the sheet of holidays that it stands for. The extension and the content must agree. Long work, for any thread;
/// `progress` counts KiB. Errors, each one sentence with the file's name, the reason and what to do: NotFound, there is
/// no such file; Invalid, it is no such file, broken, protected by a password or over a limit; Storage, it cannot be
/// read; Cancelled when `progress` says so.
[[nodiscard]] Result<Spreadsheet> readSpreadsheet(
    const QString &path, const ReadLimits &limits = {}, const Progress &progress = [](int, int) { return true; });

} // namespace lianxin
