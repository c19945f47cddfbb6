#pragma once

#include "core/activities/activity.h"
#include "core/base/result.h"

namespace lianxin {

class Database;

/// The activity `id` as a file that calendars read (iCalendar, RFC 5545): one appointment with its place and programme,
/// and a reminder a day before. `now` is when the file is made; reading it again replaces the appointment. Errors:
/// NotFound; Invalid when the activity has no day; Storage.
Result<QByteArray> calendarFile(Database &database, ActivityId id, const QDateTime &now);

/// The tasks of the activity that are not done, each all day long on the day on which it is due. Errors: as above;
/// Invalid when none of them has a day.
Result<QByteArray> taskCalendar(Database &database, ActivityId id, const QDateTime &now);

} // namespace lianxin
