#include "core/evaluation/pioneers.h"

#include "core/evaluation/honourrepository.h"
#include "core/evaluation/honourround.h"
#include "core/evaluation/rulerepository.h"
#include "core/storage/workbook.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

Error notApproved(const char *sentence)
{
    return {ErrorKind::Invalid, QCoreApplication::translate("Honours", sentence), {}};
}

Result<void> checkChosen(const Shortlist &list, const QList<std::pair<MemberId, QString>> &chosen)
{
    if (chosen.isEmpty())
        return notApproved(QT_TRANSLATE_NOOP("Honours", "Choose who is to be the pioneer of the month."));
    for (const auto &[member, story] : chosen) {
        if (std::ranges::find(list.candidates, member, &Candidate::member) == list.candidates.end())
            return notApproved(QT_TRANSLATE_NOOP("Honours", "Only who is on the shortlist can be approved."));
        if (story.trimmed().isEmpty())
            return notApproved(QT_TRANSLATE_NOOP("Honours", "Tell the story of each pioneer."));
    }
    return {};
}

/// The round of `month`; one that is not stored when there is none.
Result<HonourRound> roundNamed(Database &database, const QString &month)
{
    const auto rounds = HonourRoundRepository(database).all();
    if (!rounds)
        return rounds.error();
    const auto found = std::ranges::find_if(
        *rounds, [&](const HonourRound &each) { return each.kind == HonourKind::Month && each.name == month; });
    return found == rounds->end() ? HonourRound {} : *found;
}

/// Whether somebody who was chosen in `round` still has the award.
Result<bool> holdsAwards(Database &database, const HonourRound &round)
{
    const auto awards = MonthlyAwardRepository(database).all();
    const auto results = HonourResultRepository(database).of(round.id);
    if (!awards)
        return awards.error();
    if (!results)
        return results.error();
    return std::ranges::any_of(*awards, [&](const MonthlyAward &each) {
        const auto result = std::ranges::find(*results, each.member, &HonourResult::member);
        return each.month == round.name && result != results->end() && result->standing == Standing::Chosen;
    });
}

/// The round to be approved. Errors: Invalid when that was done before.
Result<HonourRound> undecidedRound(Database &database, const QString &month)
{
    auto round = roundNamed(database, month);
    if (!round || !round->id.isStored())
        return round;
    const auto isDecided = holdsAwards(database, *round);
    if (!isDecided)
        return isDecided.error();
    return *isDecided ? notApproved(QT_TRANSLATE_NOOP("Honours", "The pioneers of this month are approved already."))
                      : round;
}

HonourRound roundOf(const FactIndex &index, const Rulebook &book, const Shortlist &list, QDate today)
{
    const Period month = monthOf(QDate::fromString(list.month + u"-01"_s, Qt::ISODate));
    HonourRound round;
    round.kind = HonourKind::Month;
    round.name = list.month;
    round.from = month.from;
    round.to = month.to;
    round.ruleSet = book.set.id;
    round.state = HonourState::Decided;
    round.eligible = static_cast<int>(list.candidates.size());
    round.factsHash = factsHash(evaluate(index, bookOfMonth(book), month));
    round.rulesHash = rulesHash(book);
    round.computedOn = today;
    round.decidedOn = today;
    return round;
}

Result<void> storeAward(Database &database, const Shortlist &list, MemberId member, const QString &story, QDate today)
{
    MonthlyAward award;
    award.month = list.month;
    award.member = member;
    award.story = story;
    award.announcedOn = today;
    const auto stored = MonthlyAwardRepository(database).insert(award);
    return stored ? Result<void>() : stored.error();
}

/// Whoever had an award is no longer chosen.
Result<void> removeFromRound(Database &database, const MonthlyAward &award)
{
    const auto round = roundNamed(database, award.month);
    if (!round)
        return round.error();
    HonourResultRepository results(database);
    const auto ranked = results.of(round->id);
    if (!ranked)
        return ranked.error();
    for (HonourResult each : *ranked) {
        if (each.member != award.member || each.standing != Standing::Chosen)
            continue;
        each.standing = Standing::Removed;
        if (const auto stored = results.update(each); !stored)
            return stored.error();
    }
    return {};
}

HonourResult rankedAs(const FactIndex &index, const Candidate &candidate, bool isChosen)
{
    HonourResult result;
    result.member = candidate.member;
    result.place = candidate.place;
    result.points = candidate.points;
    result.sector = index.find(candidate.member).sector;
    result.standing = isChosen ? Standing::Chosen : Standing::Reserve;
    result.evidence = candidate.evidence;
    return result;
}

} // namespace

Result<int> approvePioneers(Workbook &workbook, const FactIndex &index, const Rulebook &book, const Shortlist &list,
                            const QList<std::pair<MemberId, QString>> &chosen, QDate today)
{
    if (const auto fits = checkChosen(list, chosen); !fits)
        return fits.error();
    const QString label = QCoreApplication::translate("Honours", "Approve the pioneers of %1").arg(list.month);
    Database &database = workbook.database();
    const auto before = undecidedRound(database, list.month);
    if (!before)
        return before.error();
    return workbook.perform(label, [&]() -> Result<int> {
        ComputedRound round {roundOf(index, book, list, today), {}};
        for (const auto &[member, story] : chosen)
            if (const auto stored = storeAward(database, list, member, story, today); !stored)
                return stored.error();
        for (const Candidate &each : list.candidates) {
            const bool isChosen =
                std::ranges::find(chosen, each.member, [](const auto &one) { return one.first; }) != chosen.end();
            round.results.append(rankedAs(index, each, isChosen));
        }
        const auto stored = putRound(database, round, *before);
        return stored ? Result<int>(static_cast<int>(chosen.size())) : stored.error();
    });
}

Result<void> removeAwards(Database &database, const QList<MonthlyAwardId> &awards)
{
    MonthlyAwardRepository stored(database);
    for (const MonthlyAwardId id : awards) {
        const auto award = stored.find(id);
        if (!award)
            return award.error();
        if (auto removed = removeFromRound(database, *award); !removed)
            return removed;
        if (auto gone = stored.remove(id); !gone)
            return gone;
    }
    return {};
}

} // namespace lianxin
