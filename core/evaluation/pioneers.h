#pragma once

#include "core/evaluation/shortlist.h"

namespace lianxin {

class Workbook;

/// Makes `chosen` of `list` the pioneers of its month as one action: an award with its story each, and a round that
/// keeps all candidates with their points, in place of one whose awards were all taken away. Errors: Invalid when
/// nobody is chosen, one is no candidate, or the month is decided; Storage.
Result<int> approvePioneers(Workbook &workbook, const FactIndex &index, const Rulebook &book, const Shortlist &list,
                            const QList<std::pair<MemberId, QString>> &chosen, QDate today);

/// Takes `awards` away; who had one is removed in the round of its month. Within an action. Errors: NotFound; Storage.
Result<void> removeAwards(Database &database, const QList<MonthlyAwardId> &awards);

} // namespace lianxin
