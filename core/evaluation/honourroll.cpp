#include "core/evaluation/honourroll.h"

#include "core/evaluation/honourrepository.h"
#include "core/evaluation/rulerepository.h"

#include <algorithm>

namespace lianxin {

namespace {

/// What was kept when the pioneers of the month were approved.
const HonourResult *resultKept(const MonthlyAward &award, const QList<HonourRound> &rounds,
                               const QList<HonourResult> &results)
{
    for (const HonourRound &round : rounds)
        for (const HonourResult &result : results)
            if (round.kind == HonourKind::Month && round.name == award.month && result.round == round.id
                && result.member == award.member)
                return &result;
    return nullptr;
}

QDate sortedOn(const HonourEntry &entry)
{
    const QDate month = QDate::fromString(entry.period + QStringLiteral("-01"), Qt::ISODate);
    return month.isValid() ? month : entry.on;
}

} // namespace

QList<HonourEntry> honourRoll(const QList<MonthlyAward> &awards, const QList<HonourRound> &rounds,
                              const QList<HonourResult> &results)
{
    QList<HonourEntry> roll;
    for (const MonthlyAward &each : awards) {
        roll.append({HonourKind::Month, each.month, each.member, {}, each.announcedOn, each.story});
        if (const HonourResult *kept = resultKept(each, rounds, results); kept != nullptr) {
            roll.last().points = kept->points;
            roll.last().evidence = kept->evidence;
        }
    }
    for (const HonourRound &round : rounds)
        for (const HonourResult &result : results)
            if (round.kind == HonourKind::Year && round.state == HonourState::Decided && result.round == round.id
                && result.standing == Standing::Chosen)
                roll.append({HonourKind::Year, round.name, result.member, result.points, round.decidedOn, {}});
    std::ranges::stable_sort(roll, std::ranges::greater {}, &sortedOn);
    return roll;
}

Result<QList<HonourEntry>> readHonourRoll(Database &database)
{
    const auto awards = MonthlyAwardRepository(database).all();
    const auto rounds = HonourRoundRepository(database).all();
    const auto results = HonourResultRepository(database).all();
    if (!awards)
        return awards.error();
    if (!rounds)
        return rounds.error();
    return results ? Result<QList<HonourEntry>>(honourRoll(*awards, *rounds, *results)) : results.error();
}

} // namespace lianxin
