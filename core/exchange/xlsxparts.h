#pragma once

#include "core/exchange/numberformat.h"
#include "core/exchange/ziparchive.h"

#include <QHash>
#include <QStringList>

namespace lianxin {

// The parts of an .xlsx but the sheets.

/// Where a part says that others lie.
struct XlsxRelation {
    QString type; ///< last word of its address: worksheet, sharedStrings, styles, officeDocument, …
    QString target; ///< name of the part in the zip file
};

struct XlsxSheetEntry {
    QString name;
    QString relation; ///< key of its relation
    bool hidden = false;
};

struct XlsxWorkbook {
    QList<XlsxSheetEntry> sheets;
    bool from1904 = false; ///< days are counted from 1904-01-01
};

/// The relations of part `owner` (the whole file's, if empty) by their keys; none if it has none. Errors: Invalid.
[[nodiscard]] Result<QHash<QString, XlsxRelation>> readXlsxRelations(ZipArchive &zip, const QString &owner);

[[nodiscard]] Result<XlsxWorkbook> readXlsxWorkbook(ZipArchive &zip, const QString &part);

/// The texts that cells name by number, without their phonetic guides. Errors: Invalid.
[[nodiscard]] Result<QStringList> readSharedStrings(ZipArchive &zip, const QString &part);

/// The number format of each cell style. Errors: Invalid.
[[nodiscard]] Result<QList<NumberFormat>> readXlsxFormats(ZipArchive &zip, const QString &part);

/// `text` with Excel's _xHHHH_ for characters that XML does not allow turned back.
[[nodiscard]] QString unescapedXlsxText(const QString &text);

} // namespace lianxin
