#pragma once

#include "core/base/result.h"
#include "core/exchange/importreport.h"

#include <QDate>

namespace lianxin {

class Workbook;

/// Imports the sheets of the sample year that come with the program, as one action.
/// Errors: Storage, also when they are missing or do not come in whole.
Result<ImportReport> importSampleYear(Workbook &workbook, QDate today);

} // namespace lianxin
