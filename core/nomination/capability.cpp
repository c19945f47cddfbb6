#include "core/nomination/capability.h"

#include "core/selection/problem.h"
#include "core/storage/database.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// A kind of result that speaks for a member.
struct Merit {
    QString setting; ///< the name of its weight
    int weight = 0; ///< unless the office has set another
    const char *what = nullptr;
    QString table; ///< of the records
    QString sql; ///< gives member and record, one row for each that counts, from before :day
};

const QList<Merit> &merits()
{
    static const QList<Merit> all {
        {u"capability.attendance"_s, 20, QT_TRANSLATE_NOOP("Nomination", "Activities taken part in"), u"activity"_s,
         uR"(
            SELECT invitation.member AS member, activity.id AS record
            FROM invitation JOIN activity ON activity.id = invitation.activity
            WHERE presence IN ('present', 'late') AND held_on < :day)"_s},
        {u"capability.suggestion"_s, 20, QT_TRANSLATE_NOOP("Nomination", "Suggestions"), u"suggestion"_s, uR"(
            SELECT suggestion_proposer.member AS member, suggestion.id AS record
            FROM suggestion_proposer JOIN suggestion ON suggestion.id = suggestion_proposer.suggestion
            WHERE registered_on < :day)"_s},
        {u"capability.solved"_s, 40, QT_TRANSLATE_NOOP("Nomination", "Suggestions that were solved"), u"suggestion"_s,
         uR"(
            SELECT suggestion_proposer.member AS member, suggestion.id AS record
            FROM suggestion_proposer JOIN suggestion ON suggestion.id = suggestion_proposer.suggestion
            JOIN directory_entry ON directory_entry.id = suggestion.result
            WHERE meaning = 'solved' AND closed_on < :day)"_s},
        {u"capability.report"_s, 50, QT_TRANSLATE_NOOP("Nomination", "Reports"), u"report"_s, uR"(
            SELECT report_author.member AS member, report.id AS record
            FROM report_author JOIN report ON report.id = report_author.report
            WHERE formed_on < :day)"_s},
        {u"capability.adopted"_s, 80, QT_TRANSLATE_NOOP("Nomination", "Adoptions of reports"), u"report"_s, uR"(
            SELECT report_author.member AS member, report_author.report AS record
            FROM report_author JOIN adoption ON adoption.report = report_author.report
            JOIN directory_entry ON directory_entry.id = adoption.mode
            WHERE meaning <> 'forwarded' AND adopted_on < :day)"_s},
        {u"capability.outcome"_s, 80, QT_TRANSLATE_NOOP("Nomination", "Outcomes"), u"outcome"_s, uR"(
            SELECT outcome_member.member AS member, outcome.id AS record
            FROM outcome_member JOIN outcome ON outcome.id = outcome_member.outcome
            WHERE reached_on < :day)"_s},
    };
    return all;
}

int weightOf(const Settings &settings, const Merit &merit)
{
    return settings.number(merit.setting, merit.weight);
}

Result<QList<qint64>> recordsOf(Database &database, const Merit &merit, MemberId member, QDate day)
{
    const QString sql = u"SELECT record FROM (%1) AS merit WHERE member = :member ORDER BY record"_s.arg(merit.sql);
    return database.select(sql, {{u":day"_s, day}, {u":member"_s, member.value}},
                           [](const Row &row) { return row.integer(u"record"_s); });
}

} // namespace

Result<Capability> capabilityOf(Database &database, MemberId member, QDate day)
{
    const Settings settings(database);
    Capability capability;
    for (const Merit &merit : merits()) {
        auto records = recordsOf(database, merit, member, day);
        if (!records)
            return records.error();
        if (records->isEmpty())
            continue;
        const int count = static_cast<int>(records->size());
        records->erase(std::unique(records->begin(), records->end()), records->end());
        const int points = count * weightOf(settings, merit);
        capability.performance += points;
        capability.lines.append({merit.setting, QCoreApplication::translate("Nomination", merit.what), count, points,
                                 merit.table, *std::move(records)});
    }
    capability.performance = std::clamp(capability.performance, 0, selection::maxPerformance);
    capability.thresholds = tierThresholds(settings);
    capability.tier = tierOf(capability.performance, capability.thresholds);
    return capability;
}

Result<QHash<qint64, int>> performances(Database &database, QDate day)
{
    const Settings settings(database);
    QHash<qint64, int> performances;
    for (const Merit &merit : merits()) {
        const int weight = weightOf(settings, merit);
        const QString sql = u"SELECT member, count(*) AS n FROM (%1) AS merit GROUP BY member"_s.arg(merit.sql);
        const auto added = database.select(sql, {{u":day"_s, day}}, [&](const Row &row) {
            performances[row.integer(u"member"_s)] += weight * row.count(u"n"_s);
            return 0;
        });
        if (!added)
            return added.error();
    }
    return performances;
}

QList<int> tierThresholds(const Settings &settings)
{
    return {settings.number(u"capability.tier1"_s, 20), settings.number(u"capability.tier2"_s, 100),
            settings.number(u"capability.tier3"_s, 250)};
}

int tierOf(int performance, const QList<int> &thresholds)
{
    return static_cast<int>(std::ranges::count_if(thresholds, [&](int least) { return performance >= least; }));
}

} // namespace lianxin
