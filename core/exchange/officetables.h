#pragma once

#include "core/exchange/sheetwriter.h"

namespace lianxin {

class Database;

/// The names of the tables that officeTable() writes: ledger, members, needs and so on.
[[nodiscard]] Result<QStringList> officeTables();

/// All records of the table `name` (or of that kind of sheet, such as reports.adoptions) under the headers of the
/// office's own sheets, with all that an import needs to find each record again: importing it changes nothing.
/// Errors: NotFound when there is no such table; Storage.
[[nodiscard]] Result<SheetToWrite> officeTable(Database &database, const QString &name);

} // namespace lianxin
