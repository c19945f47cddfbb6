#pragma once

#include "core/exchange/spreadsheet.h"

namespace lianxin {

/// Reads the calendar of holidays (.ics; iCalendar, RFC 5545) at `path` as the sheet of holidays that it stands for: a
/// row for each appointment, numbered by the line on which it begins, with its first and last day, the holiday, and
/// whether it is off or worked, as its title or category tells. Appointments that were cancelled are left out; of one
/// that has an hour or comes again and again no day is told. Errors, without the file's name: Invalid, it is no
/// calendar, cut short, not in UTF-8, without appointments or over a limit; Storage.
[[nodiscard]] Result<Spreadsheet> readHolidayCalendar(const QString &path, const ReadLimits &limits);

} // namespace lianxin
