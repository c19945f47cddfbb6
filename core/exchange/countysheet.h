#pragma once

#include "core/activities/activity.h"
#include "core/exchange/sheetwriter.h"

namespace lianxin {

class Database;

/// The sheet on which a county tells its projects and what they need.
struct CountySheet {
    QString fileName; ///< without extension
    SheetToWrite sheet;
};

/// That of the activity `id`, filled in with what is known, with a key in each row by which an import finds its need
/// again when the sheet comes back, and with empty rows for more. Notes of the office do not stand in it. Errors:
/// NotFound; Storage; Invalid when the activity has no number or no county.
[[nodiscard]] Result<CountySheet> countySheet(Database &database, ActivityId id);

} // namespace lianxin
