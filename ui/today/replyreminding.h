#pragma once

#include "core/activities/activity.h"
#include "core/storage/workbook.h"

namespace lianxin::ui {

/// Puts the reminder to those who have a letter of `activity` and do not answer on the clipboard. Its result is what to
/// tell the user. Errors: Storage.
Result<QString> copyReplyReminder(Workbook &workbook, ActivityId activity, QDate today);

} // namespace lianxin::ui
