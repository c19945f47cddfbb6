#include "core/nomination/trackrecord.h"

#include "core/base/period.h"
#include "core/nomination/capability.h"
#include "core/selection/problem.h"
#include "core/storage/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

Result<void> addInvitations(Database &database, QDate day, QHash<qint64, TrackRecord> &records)
{
    const QString sql = uR"(
        SELECT member, max(day) AS last_on, max(CASE WHEN took_part = 1 THEN day END) AS took_part_on,
               sum(CASE WHEN chance = 1 AND day >= :new_year THEN 1 ELSE 0 END) AS this_year,
               sum(CASE WHEN chance = 1 AND day >= :last_year AND day < :new_year THEN 1 ELSE 0 END) AS year_before
        FROM (SELECT member, coalesce(held_on, planned_on) AS day,
                     CASE WHEN presence IN ('present', 'late') THEN 1 ELSE 0 END AS took_part,
                     CASE WHEN reply <> 'leave' AND presence <> 'leave' THEN 1 ELSE 0 END AS chance
              FROM invitation JOIN activity ON activity.id = invitation.activity
              WHERE state <> 'cancelled') AS occasion
        WHERE day < :day GROUP BY member)"_s;
    const QVariantMap days {
        {u":day"_s, day}, {u":new_year"_s, QDate(day.year(), 1, 1)}, {u":last_year"_s, QDate(day.year() - 1, 1, 1)}};
    const auto added = database.select(sql, days, [&](const Row &row) {
        TrackRecord &record = records[row.integer(u"member"_s)];
        record.invited = row.count(u"this_year"_s);
        record.invitedLastYear = row.count(u"year_before"_s);
        record.lastInvitedOn = row.date(u"last_on"_s);
        record.lastTookPartOn = row.date(u"took_part_on"_s);
        record.monthsSinceInvited = monthsSince(record.lastInvitedOn, day);
        record.monthsSinceTakingPart = monthsSince(record.lastTookPartOn, day);
        return 0;
    });
    return added ? Result<void>() : added.error();
}

} // namespace

Result<QHash<qint64, TrackRecord>> trackRecords(Database &database, QDate day)
{
    const auto earned = performances(database, day);
    if (!earned)
        return earned.error();
    const QList<int> thresholds = tierThresholds(Settings(database));
    QHash<qint64, TrackRecord> records;
    for (auto each = earned->begin(); each != earned->end(); ++each) {
        TrackRecord &record = records[each.key()];
        record.performance = std::clamp(each.value(), 0, selection::maxPerformance);
        record.tier = tierOf(record.performance, thresholds);
    }
    if (const auto added = addInvitations(database, day, records); !added)
        return added.error();
    return records;
}

QDate reckoningDay(const Activity &activity)
{
    return activity.day().isValid() ? activity.day() : QDate(activity.planYear, 12, 31);
}

} // namespace lianxin
