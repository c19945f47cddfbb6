#pragma once

#include "core/activities/activity.h"
#include "core/directory/settings.h"

#include <QHash>

namespace lianxin {

/// What a member has brought about so far and how often they were asked, for the selection.
struct TrackRecord {
    int performance = 0; ///< 0–1000, by the weights that the office has set
    int tier = 0; ///< 0–3, by the thresholds that the office has set
    int invited = 0; ///< this calendar year, as far as it was a real chance: leave that was asked for is none
    int invitedLastYear = 0; ///< the calendar year before, counted likewise
    QDate lastInvitedOn; ///< the day of the activity; null = never
    QDate lastTookPartOn; ///< null = never
    std::optional<int> monthsSinceInvited; ///< whole months; none = never
    std::optional<int> monthsSinceTakingPart; ///< whole months; none = never

    friend bool operator==(const TrackRecord &, const TrackRecord &) = default;
};

/// The records of all members from what lies before `day`, by member id. Errors: Storage.
Result<QHash<qint64, TrackRecord>> trackRecords(Database &database, QDate day);

/// The day by which an activity is reckoned: its own; while the plan names none, the last of the plan's year.
[[nodiscard]] QDate reckoningDay(const Activity &activity);

} // namespace lianxin
