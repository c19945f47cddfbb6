#pragma once

#include "core/base/result.h"

namespace lianxin {

class Database;
class Workbook;

/// Adds the groups of members and the special sessions that come with the program, within an action; what is there
/// under the same name stays as it is. Returns how many were added. Errors: Storage.
Result<int> addSessionsOfProgram(Database &database);

/// The same for a new workbook, as one action that undo does not take back. Errors: Storage.
Result<void> addStartingSessions(Workbook &workbook);

} // namespace lianxin
