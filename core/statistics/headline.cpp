#include "core/statistics/headline.h"

#include "core/storage/database.h"

using namespace Qt::StringLiterals;

namespace lianxin {

Result<Headline> readHeadline(Database &database)
{
    const QString sql = uR"(
        SELECT (SELECT count(*) FROM activity WHERE state = 'held') AS held,
               (SELECT count(*) FROM invitation WHERE presence IN ('present', 'late')) AS present,
               (SELECT count(*) FROM suggestion)
                   - (SELECT count(*) FROM suggestion WHERE part_of IS NOT NULL) AS suggestions,
               (SELECT count(*) FROM report)
                   - (SELECT count(*) FROM report WHERE formed_on IS NULL
                      AND EXISTS (SELECT 1 FROM report_step WHERE report_step.report = report.id)
                      AND NOT EXISTS (SELECT 1 FROM report_sending WHERE report_sending.report = report.id)) AS reports,
               (SELECT count(DISTINCT adoption.report) FROM adoption
                JOIN directory_entry level ON level.id = adoption.level
                JOIN directory_entry mode ON mode.id = adoption.mode
                WHERE level.meaning = 'province' AND mode.meaning <> 'forwarded') AS adopted)"_s;
    const auto found = database.select(sql, {}, [](const Row &row) {
        return Headline {.activitiesHeld = row.count(u"held"_s),
                         .attendances = row.count(u"present"_s),
                         .suggestions = row.count(u"suggestions"_s),
                         .reports = row.count(u"reports"_s),
                         .provinceAdoptedReports = row.count(u"adopted"_s)};
    });
    return found ? Result<Headline>(found->first()) : found.error();
}

} // namespace lianxin
