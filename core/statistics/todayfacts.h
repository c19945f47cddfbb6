#pragma once

#include "core/evaluation/partialfacts.h"
#include "core/statistics/today.h"

namespace lianxin {

/// What todayList() needs of the facts: what may have to be done, and what that names.
struct TodayFacts : PartialFacts {
    PendingWork pending; ///< tasks and reviews that are not done, and objections that are open
    bool isNewOffice = true; ///< neither a member nor an activity is entered yet
};

/// As far as it concerns what has to be done on `day`, seen up to `daysAhead` days ahead. Errors: Storage.
Result<TodayFacts> readTodayFacts(Database &database, QDate day, int daysAhead = 7);

/// As todayList() of all facts; `day` and `daysAhead` are those that `facts` were read for.
QList<TodayItem> todayList(const TodayFacts &facts, QDate day, int daysAhead = 7);

/// todayList() of what is stored. Errors: Storage.
Result<QList<TodayItem>> readTodayList(Database &database, QDate day, int daysAhead = 7);

} // namespace lianxin
