#pragma once

#include "core/base/result.h"

namespace lianxin {

class Workbook;

/// Puts into a new workbook what each office begins with: words, plenary sessions, the tasks around an activity and the
/// cycles of numbers. Errors: Storage.
Result<void> fillNew(Workbook &workbook);

} // namespace lianxin
