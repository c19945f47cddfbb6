#pragma once

#include "core/directory/workcalendar.h"
#include "core/evaluation/honour.h"

namespace lianxin {

class Database;
class Workbook;

/// What happens to a round of honours.
enum class HonourEvent {
    Recommend, ///< those who are chosen are put forward
    Publish, ///< their names are made known for some days
    Close, ///< these days are over
    Decide, ///< those who are chosen then stay so
    TakeBack, ///< to be computed anew
    Remove, ///< one is no longer chosen
    Replace, ///< one is no longer chosen, and another is
};

inline constexpr int honourEvents = 7;

/// What the office calls it.
[[nodiscard]] QString wordFor(HonourEvent event);

/// What is typed of an event.
struct HonourMove {
    HonourEvent event = HonourEvent::Recommend;
    QDate on = {};
    QString words = {}; ///< who recommends or decides, or the reason
    MemberId member = {}; ///< who is removed or replaced
    MemberId other = {}; ///< who comes in place; not stored = the next in order
    QDate until = {}; ///< the last day on which the names are made known; null = as few days as must be
};

enum class HonourField { Event, Day, Words, Member, Other, Until };

/// What is wrong with an event, and where.
struct HonourFault {
    HonourField field;
    QString sentence;
};

/// A round with all that its course depends on.
struct HonourCase {
    HonourRound round;
    QList<HonourResult> results; ///< by place
    QList<PointObjection> objections; ///< against this round or the points of which it is made
};

/// The objections of `known` that have no answer yet.
[[nodiscard]] QList<PointObjection> openObjections(const HonourCase &known);

/// The state to which `event` leads from `from`; none when it is not possible there.
[[nodiscard]] std::optional<HonourState> nextState(HonourState from, HonourEvent event);

/// What is possible with `round` now, the usual next step first.
[[nodiscard]] QList<HonourEvent> possibleEvents(const HonourRound &round);

/// Who comes in place of `gone`: the first who has points enough, and whose sector has not its share; where each sector
/// is to have one, the first of that of `gone`. Not stored = nobody.
[[nodiscard]] MemberId nextInOrder(const HonourCase &known, MemberId gone);

/// What keeps `move` from happening; empty when nothing does. Nothing is done after `today`.
[[nodiscard]] QList<HonourFault> faultsOf(const HonourCase &known, const HonourMove &move, const WorkCalendar &calendar,
                                          QDate today);

/// The round and its results after `move`: places and points stay as they are. Errors: Invalid, telling the first
/// fault.
[[nodiscard]] Result<HonourCase> advanced(const HonourCase &known, const HonourMove &move, const WorkCalendar &calendar,
                                          QDate today);

/// The stored round with its results and objections. Errors: NotFound; Storage.
Result<HonourCase> readHonourCase(Database &database, HonourRoundId round);

/// Stores what `move` makes of the round as one action. Errors: Invalid; NotFound; Conflict; Storage.
Result<void> takeHonourStep(Workbook &workbook, HonourRoundId round, const HonourMove &move,
                            const WorkCalendar &calendar, QDate today);

} // namespace lianxin
