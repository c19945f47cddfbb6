#include "core/nomination/trackrecord.h"

#include "core/storage/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// How many of a kind each member has before a day, and what one counts.
struct Merit {
    QString setting; ///< the name of its weight
    int weight = 0; ///< unless the office has set another
    QString sql; ///< gives member and n
};

const QList<Merit> &merits()
{
    static const QList<Merit> all {
        {u"capability.attendance"_s, 20, uR"(
            SELECT invitation.member AS member, count(*) AS n
            FROM invitation JOIN activity ON activity.id = invitation.activity
            WHERE presence IN ('present', 'late') AND held_on < :day GROUP BY invitation.member)"_s},
        {u"capability.suggestion"_s, 20, uR"(
            SELECT suggestion_proposer.member AS member, count(*) AS n
            FROM suggestion_proposer JOIN suggestion ON suggestion.id = suggestion_proposer.suggestion
            WHERE registered_on < :day GROUP BY suggestion_proposer.member)"_s},
        {u"capability.solved"_s, 40, uR"(
            SELECT suggestion_proposer.member AS member, count(*) AS n
            FROM suggestion_proposer JOIN suggestion ON suggestion.id = suggestion_proposer.suggestion
            JOIN directory_entry ON directory_entry.id = suggestion.result
            WHERE meaning = 'solved' AND closed_on < :day GROUP BY suggestion_proposer.member)"_s},
        {u"capability.report"_s, 50, uR"(
            SELECT report_author.member AS member, count(*) AS n
            FROM report_author JOIN report ON report.id = report_author.report
            WHERE formed_on < :day GROUP BY report_author.member)"_s},
        {u"capability.adopted"_s, 80, uR"(
            SELECT report_author.member AS member, count(*) AS n
            FROM report_author JOIN adoption ON adoption.report = report_author.report
            JOIN directory_entry ON directory_entry.id = adoption.mode
            WHERE meaning <> 'forwarded' AND adopted_on < :day GROUP BY report_author.member)"_s},
        {u"capability.outcome"_s, 80, uR"(
            SELECT outcome_member.member AS member, count(*) AS n
            FROM outcome_member JOIN outcome ON outcome.id = outcome_member.outcome
            WHERE reached_on < :day GROUP BY outcome_member.member)"_s},
    };
    return all;
}

Result<void> addMerits(Database &database, QDate day, QHash<qint64, TrackRecord> &records)
{
    const Settings settings(database);
    for (const Merit &merit : merits()) {
        const int weight = settings.number(merit.setting, merit.weight);
        const auto added = database.select(merit.sql, {{u":day"_s, day}}, [&](const Row &row) {
            records[row.integer(u"member"_s)].performance += weight * row.count(u"n"_s);
            return 0;
        });
        if (!added)
            return added.error();
    }
    return {};
}

Result<void> addInvitations(Database &database, QDate day, QHash<qint64, TrackRecord> &records)
{
    const QString sql = uR"(
        SELECT member, max(coalesce(held_on, planned_on)) AS last_on,
               sum(CASE WHEN coalesce(held_on, planned_on) >= :new_year AND reply <> 'leave' AND presence <> 'leave'
                        THEN 1 ELSE 0 END) AS n
        FROM invitation JOIN activity ON activity.id = invitation.activity
        WHERE coalesce(held_on, planned_on) < :day AND state <> 'cancelled' GROUP BY member)"_s;
    const auto added =
        database.select(sql, {{u":day"_s, day}, {u":new_year"_s, QDate(day.year(), 1, 1)}}, [&](const Row &row) {
            TrackRecord &record = records[row.integer(u"member"_s)];
            record.invited = row.count(u"n"_s);
            record.lastInvitedOn = row.date(u"last_on"_s);
            return 0;
        });
    return added ? Result<void>() : added.error();
}

} // namespace

Result<QHash<qint64, TrackRecord>> trackRecords(Database &database, QDate day)
{
    QHash<qint64, TrackRecord> records;
    if (const auto added = addMerits(database, day, records); !added)
        return added.error();
    if (const auto added = addInvitations(database, day, records); !added)
        return added.error();

    const Settings settings(database);
    const QList<int> thresholds {settings.number(u"capability.tier1"_s, 20),
                                 settings.number(u"capability.tier2"_s, 100),
                                 settings.number(u"capability.tier3"_s, 250)};
    for (TrackRecord &record : records) {
        record.performance = std::clamp(record.performance, 0, 1000);
        record.tier =
            static_cast<int>(std::ranges::count_if(thresholds, [&](int least) { return record.performance >= least; }));
    }
    return records;
}

} // namespace lianxin
