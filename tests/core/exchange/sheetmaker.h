#pragma once

#include "core/exchange/importfiles.h"

/// A sheet of texts: cells between "|". A blank line is a blank row.
inline lianxin::Sheet aSheet(const QString &name, const QStringList &rows)
{
    using namespace lianxin;
    Sheet sheet;
    sheet.name = name;
    for (qsizetype place = 0; place < rows.size(); ++place) {
        SheetRow row;
        row.number = static_cast<int>(place) + 1;
        for (const QString &text : rows.at(place).split(u'|'))
            row.cells.append(text.isEmpty() ? Cell {} : Cell {CellKind::Text, text, 0, {}});
        if (!rows.at(place).isEmpty())
            sheet.rows.append(row);
    }
    return sheet;
}

inline lianxin::ImportFile aFile(const QString &path, const QList<lianxin::Sheet> &sheets)
{
    return {path, lianxin::Spreadsheet {sheets}};
}
