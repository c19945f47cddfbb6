#include "core/documents/blankcolumns.h"

#include <algorithm>

namespace lianxin::documents {

namespace {

bool isBlankColumn(const Table &table, qsizetype column)
{
    for (qsizetype row = table.headRows; row < table.rows.size(); ++row)
        if (!plainText(table.rows.at(row).cells.at(column).spans).isEmpty())
            return false;
    return table.rows.size() > table.headRows;
}

bool isBlank(const Table &table)
{
    for (qsizetype column = 0; column < table.widths.size(); ++column)
        if (!isBlankColumn(table, column))
            return false;
    return true;
}

Table reduced(Table table)
{
    const auto isRegular = [&](const TableRow &row) { return row.cells.size() == table.widths.size(); };
    if (!std::ranges::all_of(table.rows, isRegular) || isBlank(table))
        return table;
    for (qsizetype column = table.widths.size() - 1; column > 0; --column) {
        if (!isBlankColumn(table, column))
            continue;
        table.widths.removeAt(column);
        for (TableRow &row : table.rows)
            row.cells.removeAt(column);
    }
    return table;
}

} // namespace

QList<Block> withoutBlankColumns(QList<Block> blocks)
{
    for (Block &block : blocks)
        if (auto *table = std::get_if<Table>(&block))
            *table = reduced(std::move(*table));
    return blocks;
}

} // namespace lianxin::documents
