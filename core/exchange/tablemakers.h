#pragma once

#include "core/exchange/sheetcolumns.h"

namespace lianxin {

class Database;

// One for each table of the office. Errors: Storage.

[[nodiscard]] Result<SheetToWrite> directoryTable(Database &database, const TableSource &source);
[[nodiscard]] Result<SheetToWrite> holidayTable(Database &database, const TableSource &source);
[[nodiscard]] Result<SheetToWrite> enterpriseTable(Database &database, const TableSource &source);
[[nodiscard]] Result<SheetToWrite> venueTable(Database &database, const TableSource &source);
[[nodiscard]] Result<SheetToWrite> memberTable(Database &database, const TableSource &source);
[[nodiscard]] Result<SheetToWrite> planTable(Database &database, const TableSource &source);
[[nodiscard]] Result<SheetToWrite> planChangeTable(Database &database, const TableSource &source);
[[nodiscard]] Result<SheetToWrite> agendaTable(Database &database, const TableSource &source);
[[nodiscard]] Result<SheetToWrite> projectTable(Database &database, const TableSource &source);
[[nodiscard]] Result<SheetToWrite> needTable(Database &database, const TableSource &source);
[[nodiscard]] Result<SheetToWrite> invitationTable(Database &database, const TableSource &source);
[[nodiscard]] Result<SheetToWrite> ledgerTable(Database &database, const TableSource &source);
[[nodiscard]] Result<SheetToWrite> proposalTable(Database &database, const TableSource &source);
[[nodiscard]] Result<SheetToWrite> publicityTable(Database &database, const TableSource &source);
[[nodiscard]] Result<SheetToWrite> caseTable(Database &database, const TableSource &source);
[[nodiscard]] Result<SheetToWrite> reviewTable(Database &database, const TableSource &source);
[[nodiscard]] Result<SheetToWrite> reportTable(Database &database, const TableSource &source);
[[nodiscard]] Result<SheetToWrite> adoptionTable(Database &database, const TableSource &source);
[[nodiscard]] Result<SheetToWrite> commentTable(Database &database, const TableSource &source);
[[nodiscard]] Result<SheetToWrite> pairingTable(Database &database, const TableSource &source);
[[nodiscard]] Result<SheetToWrite> serviceTable(Database &database, const TableSource &source);
[[nodiscard]] Result<SheetToWrite> outcomeTable(Database &database, const TableSource &source);
[[nodiscard]] Result<SheetToWrite> ruleTable(Database &database, const TableSource &source);
[[nodiscard]] Result<SheetToWrite> multiplierTable(Database &database, const TableSource &source);
[[nodiscard]] Result<SheetToWrite> ruleClassTable(Database &database, const TableSource &source);
[[nodiscard]] Result<SheetToWrite> ruleConditionTable(Database &database, const TableSource &source);
[[nodiscard]] Result<SheetToWrite> awardTable(Database &database, const TableSource &source);

} // namespace lianxin
