#include "core/dossier/plancalendar.h"

#include <algorithm>

namespace lianxin {

QList<PlanDay> planDays(const QList<BoardCard> &cards, QDate first, QDate last, const BoardTerms &terms)
{
    QHash<QDate, QList<BoardCard>> byDay;
    for (const BoardCard &card : cards)
        if (card.day.isValid())
            byDay[card.day].append(card);
    QList<PlanDay> days;
    for (QDate day = first; day.isValid() && day <= last; day = day.addDays(1)) {
        const bool isWorked = terms.calendar.isWorked(day);
        days.append({day, isWorked, isWorked && day.dayOfWeek() > Qt::Friday, terms.calendar.holidayOn(day),
                     terms.isInSession(day), byDay.value(day), terms.calendar.workedFor(day)});
    }
    return days;
}

QList<PlanDay> monthSheet(const QList<BoardCard> &cards, QDate month, const BoardTerms &terms)
{
    constexpr int daysOfSheet = 6 * 7;
    const QDate first = monthOf(month).from;
    const QDate monday = first.addDays(Qt::Monday - first.dayOfWeek());
    return planDays(cards, monday, monday.addDays(daysOfSheet - 1), terms);
}

} // namespace lianxin
