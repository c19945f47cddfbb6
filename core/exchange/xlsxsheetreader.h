#pragma once

#include "core/exchange/numberformat.h"
#include "core/exchange/sheetbuilder.h"
#include "core/exchange/ziparchive.h"

#include <QStringList>

namespace lianxin {

/// What the cells of all sheets refer to.
struct XlsxStore {
    QStringList strings;
    QList<NumberFormat> formats; ///< by cell style
    bool from1904 = false;
};

/// Reads the sheet in `part` into the one that `builder` has begun. Answers the error: Invalid, Cancelled.
[[nodiscard]] std::optional<Error> readXlsxSheet(ZipArchive &zip, const QString &part, const XlsxStore &store,
                                                 SheetBuilder &builder);

} // namespace lianxin
