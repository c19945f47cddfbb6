#include "core/evaluation/ranking.h"

#include "core/directory/settings.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr int usualPrinted = 50; // percent

/// The places of those who are eligible, by member; `ranked` stands in order.
QHash<qint64, int> placesOf(const QList<MemberPoints> &ranked)
{
    QHash<qint64, int> places;
    int place = 0;
    int count = 0;
    std::optional<int> total;
    for (const MemberPoints &each : ranked) {
        if (!each.isEligible)
            continue;
        ++count;
        if (each.total != total)
            place = count;
        total = each.total;
        places.insert(each.member.value, place);
    }
    return places;
}

int orderOf(int place)
{
    return place == 0 ? std::numeric_limits<int>::max() : place;
}

} // namespace

QList<RankMove> movesBetween(const QList<MemberPoints> &before, const QList<MemberPoints> &after)
{
    const QHash<qint64, int> placesBefore = placesOf(before);
    const QHash<qint64, int> placesAfter = placesOf(after);
    QList<RankMove> moves;
    QHash<qint64, qsizetype> found;
    for (const MemberPoints &each : after) {
        found.insert(each.member.value, moves.size());
        moves.append({.member = each.member,
                      .name = each.name,
                      .unit = each.unit,
                      .totalAfter = each.total,
                      .placeAfter = placesAfter.value(each.member.value)});
    }
    for (const MemberPoints &each : before) {
        if (!found.contains(each.member.value)) {
            found.insert(each.member.value, moves.size());
            moves.append({.member = each.member, .name = each.name, .unit = each.unit});
        }
        RankMove &move = moves[found.value(each.member.value)];
        move.totalBefore = each.total;
        move.placeBefore = placesBefore.value(each.member.value);
    }
    std::ranges::stable_sort(
        moves, {}, [](const RankMove &move) { return std::pair(orderOf(move.placeAfter), orderOf(move.placeBefore)); });
    return moves;
}

int leastPrinted(const QList<MemberPoints> &members, int percent)
{
    QList<int> totals;
    for (const MemberPoints &each : members)
        if (each.total > 0)
            totals.append(each.total);
    std::ranges::sort(totals, std::ranges::greater());
    const qsizetype printed = (totals.size() * std::clamp(percent, 0, 100) + 99) / 100;
    return printed == 0 ? std::numeric_limits<int>::max() : totals.at(printed - 1);
}

int readPrintedPercent(Database &database)
{
    return Settings(database).number(u"evaluation.printed_percent"_s, usualPrinted);
}

} // namespace lianxin
