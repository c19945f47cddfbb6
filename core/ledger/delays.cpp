#include "core/ledger/delays.h"

#include <algorithm>

namespace lianxin {

QList<QDate> becameLateOn(const Suggestion &suggestion, QDate day)
{
    QList<QDate> days {suggestion.registeredOn, suggestion.dueOn.addDays(1)};
    for (const SuggestionStep &each : suggestion.steps)
        days += {each.dueOn.addDays(1), each.dueWas.addDays(1), each.takenOn};
    days.removeIf([&](QDate each) {
        return !each.isValid() || each > day || !isOverdue(suggestion, each) || isOverdue(suggestion, each.addDays(-1));
    });
    std::ranges::sort(days);
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

} // namespace lianxin
