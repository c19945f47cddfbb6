#pragma once

#include "core/exchange/spreadsheet.h"

namespace lianxin {

/// Collects the cells of a spreadsheet as a reader meets them, and minds the limits. Each function that can meet
/// one answers the error: Invalid.
class SheetBuilder
{
public:
    explicit SheetBuilder(const ReadLimits &limits)
        : m_limits(limits)
    {
    }

    void beginSheet(const QString &name, bool hidden);
    [[nodiscard]] std::optional<Error> addMerge(const QRect &area);
    void endSheet();

    void beginRow(int number, bool hidden);

    /// Puts `cell` into `column` (0-based) and the `repeated` - 1 columns after it. Empty cells cost nothing.
    [[nodiscard]] std::optional<Error> put(int column, const Cell &cell, int repeated = 1);

    /// Keeps the row, if it holds anything, and `repeated` - 1 copies below it.
    [[nodiscard]] std::optional<Error> endRow(int repeated = 1);

    [[nodiscard]] const QString &sheetName() const { return m_sheet.name; }
    [[nodiscard]] Spreadsheet take() { return std::move(m_spreadsheet); }

private:
    ReadLimits m_limits;
    Spreadsheet m_spreadsheet;
    Sheet m_sheet;
    SheetRow m_row;
    int m_rows = 0; // of all sheets
    int m_cells = 0;
};

} // namespace lianxin
