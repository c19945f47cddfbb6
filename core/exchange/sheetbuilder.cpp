#include "core/exchange/sheetbuilder.h"

#include "core/exchange/refusals.h"

namespace lianxin {

void SheetBuilder::beginSheet(const QString &name, bool hidden)
{
    m_sheet = {name, hidden, {}, {}};
}

std::optional<Error> SheetBuilder::addMerge(const QRect &area)
{
    if (m_sheet.merges.size() >= m_limits.merges)
        return tooManyMerges(m_sheet.name, m_limits);
    if (area.width() > 1 || area.height() > 1)
        m_sheet.merges.append(area);
    return {};
}

void SheetBuilder::endSheet()
{
    std::stable_sort(m_sheet.merges.begin(), m_sheet.merges.end(),
                     [](const QRect &a, const QRect &b) { return a.y() < b.y() || (a.y() == b.y() && a.x() < b.x()); });
    m_spreadsheet.sheets.append(std::move(m_sheet));
    m_sheet = {};
}

void SheetBuilder::beginRow(int number, bool hidden)
{
    m_row = {number, hidden, {}};
}

std::optional<Error> SheetBuilder::put(int column, const Cell &cell, int repeated)
{
    if (cell.isEmpty())
        return {};
    if (column >= m_limits.columns || repeated > m_limits.columns - column)
        return tooManyColumns(m_sheet.name, m_row.number, m_limits);
    if (cell.text.size() > m_limits.cellCharacters)
        return cellTooLong(m_sheet.name, m_row.number, m_limits);
    if (m_row.cells.size() < column + repeated)
        m_row.cells.resize(column + repeated);
    std::fill_n(m_row.cells.begin() + column, repeated, cell);
    return {};
}

std::optional<Error> SheetBuilder::endRow(int repeated)
{
    if (m_row.cells.isEmpty())
        return {};
    if (repeated > m_limits.rows - m_rows)
        return tooManyRows(m_sheet.name, m_limits);
    if (m_row.cells.size() > (m_limits.cells - m_cells) / repeated)
        return tooManyCells(m_limits);
    m_rows += repeated;
    m_cells += int(m_row.cells.size()) * repeated;
    for (int copy = 0; copy < repeated; ++copy, ++m_row.number)
        m_sheet.rows.append(m_row);
    return {};
}

} // namespace lianxin
