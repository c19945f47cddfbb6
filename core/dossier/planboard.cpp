#include "core/dossier/planboard.h"

#include "core/activities/planmonth.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

QString boardWords(const char *sentence)
{
    return QCoreApplication::translate("PlanBoard", sentence);
}

bool isWithinDays(QDate day, QDate first, int days)
{
    return day >= first && day < first.addDays(days);
}

/// The others that are on the same day.
QList<const Activity *> othersOn(const Facts &facts, const Activity &activity, QDate day)
{
    QList<const Activity *> others;
    for (const Activity &each : facts.activities)
        if (each.id != activity.id && each.state != ActivityState::Cancelled && each.day() == day)
            others.append(&each);
    return others;
}

/// The last day on which somebody was invited to `activity`; null = nobody was.
QDate lastLetterTo(const Facts &facts, ActivityId activity)
{
    QDate last;
    for (const Invitation &each : facts.invitations)
        if (each.activity == activity && each.sentOn.isValid() && (!last.isValid() || each.sentOn > last))
            last = each.sentOn;
    return last;
}

bool haveOneLeader(const Activity &one, const Activity &other)
{
    if (one.leader.isStored() || other.leader.isStored())
        return one.leader == other.leader;
    return !one.leaderText.isEmpty() && one.leaderText == other.leaderText;
}

QSet<qint64> guestsOf(const Facts &facts, ActivityId activity)
{
    QSet<qint64> guests;
    for (const Invitation &each : facts.invitations)
        if (each.activity == activity && !saidNo(each.reply))
            guests.insert(each.member.value);
    return guests;
}

void doubtPeople(const FactIndex &index, const Activity &activity, const Activity &other, QStringList &doubts)
{
    if (haveOneLeader(activity, other))
        doubts.append(boardWords(QT_TRANSLATE_NOOP("PlanBoard", "The leader also leads %1 on this day."))
                          .arg(index.label(other)));
    QList<MemberId> both;
    const QSet<qint64> own = guestsOf(index.facts(), activity.id);
    for (const qint64 each : guestsOf(index.facts(), other.id))
        if (own.contains(each))
            both.append(MemberId {each});
    std::ranges::sort(both, {}, &MemberId::value);
    if (!both.isEmpty())
        doubts.append(
            boardWords(QT_TRANSLATE_NOOP("PlanBoard", "Invited to %1 on this day, too: %2."))
                .arg(index.label(other), index.namesOf(both).join(QCoreApplication::translate("Columns", ", "))));
}

void doubtVehicles(const FactIndex &index, const Activity &activity, const Activity &other, const BoardTerms &terms,
                   QStringList &doubts)
{
    const QStringList taken = terms.vehicles.value(other.id.value);
    for (const QString &vehicle : terms.vehicles.value(activity.id.value))
        if (taken.contains(vehicle))
            doubts.append(boardWords(QT_TRANSLATE_NOOP("PlanBoard", "The vehicle %1 also goes to %2 on this day."))
                              .arg(vehicle, index.label(other)));
}

void doubtTags(const Directory &directory, const Activity &activity, QDate day, QStringList &doubts)
{
    for (const EntryId tag : activity.tags) {
        const DirectoryEntry entry = directory.entry(tag);
        if (entry.validFrom.isValid() && day < entry.validFrom)
            doubts.append(boardWords(QT_TRANSLATE_NOOP("PlanBoard", "%1 begins on %2 only."))
                              .arg(entry.name, entry.validFrom.toString(Qt::ISODate)));
        if (entry.validTo.isValid() && day > entry.validTo)
            doubts.append(boardWords(QT_TRANSLATE_NOOP("PlanBoard", "%1 ended on %2."))
                              .arg(entry.name, entry.validTo.toString(Qt::ISODate)));
    }
}

/// Where it was held; until then, where the plan has it.
int boardMonth(const Activity &activity)
{
    const QDate day = activity.heldOn.isValid() ? activity.heldOn : monthPlanned(activity);
    return day.isValid() && day.year() == activity.planYear ? day.month() : 0;
}

QList<BoardCard> cardsOf(const FactIndex &index, const BoardTerms &terms,
                         const std::function<bool(const Activity &)> &isShown)
{
    QList<BoardCard> cards;
    for (const Activity &each : index.facts().activities) {
        if (each.state == ActivityState::Cancelled || !isShown(each))
            continue;
        BoardCard card {each.id, each.region, boardMonth(each), each.day()};
        if (each.state == ActivityState::Planned)
            card.warnings = doubtsAbout(index, each, each.day(), terms);
        cards.append(card);
    }
    std::ranges::stable_sort(cards, {}, [](const BoardCard &card) { return std::pair(card.month, card.day); });
    return cards;
}

} // namespace

QString dayOffDoubt(const WorkCalendar &calendar, QDate day)
{
    if (calendar.isWorked(day))
        return {};
    const QString holiday = calendar.holidayOn(day);
    return holiday.isEmpty()
        ? boardWords(QT_TRANSLATE_NOOP("PlanBoard", "%1 is a day off.")).arg(day.toString(Qt::ISODate))
        : boardWords(QT_TRANSLATE_NOOP("PlanBoard", "%1 is a day off: %2.")).arg(day.toString(Qt::ISODate), holiday);
}

QString unknownYearDoubt(const WorkCalendar &calendar, QDate day)
{
    return calendar.knows(day.year())
        ? QString()
        : boardWords(QT_TRANSLATE_NOOP("PlanBoard", "The holidays of %1 are not known yet.")).arg(day.year());
}

bool BoardTerms::isInSession(QDate day) const
{
    return std::ranges::any_of(sessions, [&](QDate first) { return isWithinDays(day, first, sessionDays); });
}

QStringList doubtsAbout(const FactIndex &index, const Activity &activity, QDate day, const BoardTerms &terms)
{
    QStringList doubts;
    if (!day.isValid())
        return doubts;
    if (const QString off = dayOffDoubt(terms.calendar, day); !off.isEmpty())
        doubts.append(off);
    if (const QString unknown = unknownYearDoubt(terms.calendar, day); !unknown.isEmpty())
        doubts.append(unknown);
    for (const QDate first : terms.sessions)
        if (isWithinDays(day, first, terms.sessionDays))
            doubts.append(boardWords(QT_TRANSLATE_NOOP("PlanBoard", "A plenary session begins on %1."))
                              .arg(first.toString(Qt::ISODate)));
    doubtTags(index.facts().directory, activity, day, doubts);
    if (const QDate sent = lastLetterTo(index.facts(), activity.id); sent > day)
        doubts.append(boardWords(QT_TRANSLATE_NOOP("PlanBoard", "A letter to it went out on %1, after this day."))
                          .arg(sent.toString(Qt::ISODate)));
    for (const Activity *other : othersOn(index.facts(), activity, day)) {
        doubtPeople(index, activity, *other, doubts);
        doubtVehicles(index, activity, *other, terms, doubts);
    }
    return doubts;
}

QList<BoardCard> allCards(const FactIndex &index, const BoardTerms &terms)
{
    return cardsOf(index, terms, [](const Activity &) { return true; });
}

QList<BoardCard> boardOf(const FactIndex &index, int year, const BoardTerms &terms)
{
    return cardsOf(index, terms, [year](const Activity &each) { return each.planYear == year; });
}

QDate dayInMonth(const Activity &activity, int month, const WorkCalendar &calendar)
{
    const QDate first(activity.planYear, month, 1);
    const int wanted = activity.plannedOn.isValid() ? activity.plannedOn.day() : middleOfMonth;
    const QDate same = first.addDays(std::min(wanted, first.daysInMonth()) - 1);
    for (int away = 0; away < first.daysInMonth(); ++away)
        for (const QDate day : {same.addDays(away), same.addDays(-away)})
            if (day.month() == month && day.year() == activity.planYear && calendar.isWorked(day))
                return day;
    return same;
}

Activity movedTo(Activity activity, int month, EntryId region, const WorkCalendar &calendar)
{
    activity.region = region;
    if (month == 0 || monthPlanned(activity) == QDate(activity.planYear, month, 1))
        return activity;
    return movedTo(activity, dayInMonth(activity, month, calendar));
}

Activity movedTo(Activity activity, QDate day)
{
    if (activity.plannedOn == day)
        return activity;
    activity.plannedOn = day;
    activity.plannedText.clear();
    return activity;
}

} // namespace lianxin
