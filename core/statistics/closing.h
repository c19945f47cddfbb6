#pragma once

#include "core/base/recordref.h"
#include "core/evaluation/factindex.h"

namespace lianxin {

/// What must be there before the ledger of a visit is closed, the same evening.
enum class ClosingPoint {
    Held, ///< the activity is registered as held
    Attendance, ///< of everybody invited it is known whether they came
    Minutes,
    Suggestions, ///< there are some
    Needs, ///< each is answered by a suggestion or explained
    Routes, ///< of each suggestion it is decided what is done with it
    Speakers, ///< of each suggestion it is known who made it
    Region, ///< the host county is known
};

inline constexpr int closingPoints = 8;

/// One point of the list, and what is missing.
struct ClosingItem {
    ClosingPoint point = ClosingPoint::Held;
    int missing = 0; ///< how many records; 0 = it is done
    RecordRef record; ///< the first that lacks something, or the activity

    friend bool operator==(const ClosingItem &, const ClosingItem &) = default;
};

/// The points in the order of the work; those that ask something of each suggestion only once there is one.
/// `activity`: stored.
[[nodiscard]] QList<ClosingItem> closingList(const FactIndex &index, ActivityId activity);

/// The point in words, with what is missing.
[[nodiscard]] QString sentenceOf(const ClosingItem &item);

/// The minutes as they follow from the records, one line each: who was there, on leave or absent, the agenda, what was
/// seen at each project, and what the members said: "name: …".
[[nodiscard]] QString draftMinutes(const FactIndex &index, ActivityId activity, const QList<AgendaItem> &agenda);

} // namespace lianxin
