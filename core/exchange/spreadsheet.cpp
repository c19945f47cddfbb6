#include "core/exchange/spreadsheet.h"

#include <algorithm>

namespace lianxin {

const Cell &Sheet::cell(qsizetype rowIndex, int column) const
{
    static const Cell empty;
    const auto at = [](const SheetRow &row, int place) -> const Cell & {
        return place < row.cells.size() ? row.cells[place] : empty;
    };
    const SheetRow &row = rows[rowIndex];
    if (const Cell &own = at(row, column); !own.isEmpty())
        return own;

    const auto area = std::find_if(merges.begin(), merges.end(),
                                   [&](const QRect &merge) { return merge.contains(column, row.number); });
    if (area == merges.end())
        return empty;
    const auto first = std::lower_bound(rows.begin(), rows.end(), area->y(),
                                        [](const SheetRow &each, int number) { return each.number < number; });
    return first != rows.end() && first->number == area->y() ? at(*first, area->x()) : empty;
}

} // namespace lianxin
