#pragma once

#include "core/exchange/sheetwriter.h"

namespace lianxin {

class Database;

/// The names of the tables that officeTable() writes: ledger, members, needs and so on. Left out is what says how the
/// office works and not what it did: settings, views of tables, answers about other people's sheets, fields of the
/// office (their values are columns), files, groups of members, special sessions and who must come together; the
/// workbook and its backups hold them.
[[nodiscard]] Result<QStringList> officeTables();

/// All records of the table `name` (or of that kind of sheet, such as reports.adoptions) under the headers of the
/// office's own sheets, with all that an import needs to find each record again: importing it changes nothing.
/// Errors: NotFound when there is no such table; Storage.
[[nodiscard]] Result<SheetToWrite> officeTable(Database &database, const QString &name);

} // namespace lianxin
