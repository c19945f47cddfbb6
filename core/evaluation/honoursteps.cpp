#include "core/evaluation/honoursteps.h"

#include "core/evaluation/honourrepository.h"
#include "core/evaluation/honourround.h"
#include "core/storage/workbook.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

struct HonourTransition {
    HonourState from;
    HonourEvent event;
    HonourState to;
};

using enum HonourState;

constexpr auto honourTransitions = std::to_array<HonourTransition>({
    {Computed, HonourEvent::Recommend, Recommended},
    {Computed, HonourEvent::Remove, Computed},
    {Computed, HonourEvent::Replace, Computed},
    {Recommended, HonourEvent::Publish, Publicity},
    {Recommended, HonourEvent::Remove, Recommended},
    {Recommended, HonourEvent::Replace, Recommended},
    {Recommended, HonourEvent::TakeBack, Computed},
    {Publicity, HonourEvent::Close, Objections},
    {Publicity, HonourEvent::TakeBack, Computed},
    {Objections, HonourEvent::Decide, Decided},
    {Objections, HonourEvent::Remove, Objections},
    {Objections, HonourEvent::Replace, Objections},
    {Objections, HonourEvent::TakeBack, Computed},
});

constexpr std::array honourEventWords {
    QT_TRANSLATE_NOOP("Honours", "Recommend"),       QT_TRANSLATE_NOOP("Honours", "Make known"),
    QT_TRANSLATE_NOOP("Honours", "End the days"),    QT_TRANSLATE_NOOP("Honours", "Decide"),
    QT_TRANSLATE_NOOP("Honours", "Take back"),       QT_TRANSLATE_NOOP("Honours", "Remove a member"),
    QT_TRANSLATE_NOOP("Honours", "Replace a member")};

QString stepWord(const char *sentence)
{
    return QCoreApplication::translate("Honours", sentence);
}

bool changesMembers(HonourEvent event)
{
    return event == HonourEvent::Remove || event == HonourEvent::Replace;
}

const HonourResult *resultOf(const HonourCase &known, MemberId member)
{
    const auto found = std::ranges::find(known.results, member, &HonourResult::member);
    return found == known.results.end() ? nullptr : &*found;
}

bool isChosen(const HonourCase &known, MemberId member)
{
    const HonourResult *result = resultOf(known, member);
    return result != nullptr && result->standing == Standing::Chosen;
}

/// Who of the chosen would be of `sector` without `gone`.
qsizetype chosenOf(const HonourCase &known, EntryId sector, MemberId gone)
{
    return std::ranges::count_if(known.results, [&](const HonourResult &each) {
        return each.standing == Standing::Chosen && each.sector == sector && each.member != gone;
    });
}

/// Whether the sector of `result` has not its share without `gone`.
bool isSectorFree(const HonourCase &known, const HonourResult &result, MemberId gone)
{
    const std::optional<int> most = sectorSeats(known.round);
    return !most || !result.sector.isStored() || chosenOf(known, result.sector, gone) < *most;
}

QDate leastUntil(const HonourRound &round, QDate from, const WorkCalendar &calendar)
{
    return round.publicityDays > 0 && from.isValid() ? calendar.after(from, round.publicityDays) : from;
}

/// The day before which the next step is not taken.
QDate earliestDay(const HonourRound &round)
{
    return std::max({round.computedOn, round.recommendedOn, round.publicityFrom});
}

/// Gathers what is wrong.
class HonourFaults
{
public:
    HonourFaults(const HonourCase &known, const HonourMove &move, const WorkCalendar &calendar, QDate today)
        : m_known(known)
        , m_move(move)
        , m_calendar(calendar)
        , m_today(today)
    {
    }

    QList<HonourFault> find()
    {
        if (!nextState(m_known.round.state, m_move.event)) {
            add(HonourField::Event, impossible());
            return m_faults;
        }
        lookAtDay();
        lookAtWords();
        if (m_move.event == HonourEvent::Publish)
            lookAtUntil();
        if (changesMembers(m_move.event))
            lookAtMembers();
        if (m_move.event == HonourEvent::Recommend && !isAnyChosen())
            add(HonourField::Event,
                stepWord(QT_TRANSLATE_NOOP("Honours", "Nobody is chosen who could be put forward.")));
        if (m_move.event == HonourEvent::Decide)
            lookAtObjections();
        return m_faults;
    }

private:
    void add(HonourField field, const QString &sentence) { m_faults.append({field, sentence}); }

    [[nodiscard]] bool isAnyChosen() const
    {
        return std::ranges::find(m_known.results, Standing::Chosen, &HonourResult::standing) != m_known.results.end();
    }

    [[nodiscard]] QString impossible() const
    {
        return stepWord(QT_TRANSLATE_NOOP("Honours", "“%1” is not possible while the round is: %2."))
            .arg(wordFor(m_move.event), wordFor(m_known.round.state));
    }

    void lookAtDay()
    {
        const HonourRound &round = m_known.round;
        if (!m_move.on.isValid())
            add(HonourField::Day, stepWord(QT_TRANSLATE_NOOP("Honours", "Tell on which day.")));
        else if (m_move.on > m_today)
            add(HonourField::Day,
                stepWord(QT_TRANSLATE_NOOP("Honours", "%1 is still to come: tell the day on which it was done."))
                    .arg(m_move.on.toString(Qt::ISODate)));
        else if (m_move.on < earliestDay(round))
            add(HonourField::Day,
                stepWord(QT_TRANSLATE_NOOP("Honours", "That day lies before the step before, of %1."))
                    .arg(earliestDay(round).toString(Qt::ISODate)));
        else if (m_move.event == HonourEvent::Close && m_move.on <= round.publicityTo)
            add(HonourField::Day,
                stepWord(QT_TRANSLATE_NOOP("Honours", "The names are made known until %1: end it after that day."))
                    .arg(round.publicityTo.toString(Qt::ISODate)));
        else if (m_move.event == HonourEvent::Decide && m_move.on <= round.publicityTo)
            add(HonourField::Day,
                stepWord(QT_TRANSLATE_NOOP("Honours", "It is decided after the names were made known, until %1."))
                    .arg(round.publicityTo.toString(Qt::ISODate)));
    }

    void lookAtWords()
    {
        if (!m_move.words.trimmed().isEmpty())
            return;
        if (m_move.event == HonourEvent::Recommend)
            add(HonourField::Words, stepWord(QT_TRANSLATE_NOOP("Honours", "Tell who recommends them.")));
        else if (m_move.event == HonourEvent::Decide)
            add(HonourField::Words, stepWord(QT_TRANSLATE_NOOP("Honours", "Tell which meeting or paper decides it.")));
        else if (m_move.event == HonourEvent::TakeBack || changesMembers(m_move.event))
            add(HonourField::Words, stepWord(QT_TRANSLATE_NOOP("Honours", "Tell the reason.")));
    }

    void lookAtUntil()
    {
        const QDate least = leastUntil(m_known.round, m_move.on, m_calendar);
        if (m_move.until.isValid() && m_move.until < least)
            add(HonourField::Until,
                stepWord(QT_TRANSLATE_NOOP("Honours", "%1 working days are needed: until %2 at least."))
                    .arg(QString::number(m_known.round.publicityDays), least.toString(Qt::ISODate)));
    }

    void lookAtMembers()
    {
        if (!isChosen(m_known, m_move.member))
            add(HonourField::Member, stepWord(QT_TRANSLATE_NOOP("Honours", "Choose one of those who are chosen.")));
        if (m_move.event != HonourEvent::Replace)
            return;
        const MemberId other = m_move.other.isStored() ? m_move.other : nextInOrder(m_known, m_move.member);
        const HonourResult *result = resultOf(m_known, other);
        if (result == nullptr || result->standing != Standing::Reserve)
            add(HonourField::Other,
                stepWord(QT_TRANSLATE_NOOP("Honours", "In place comes one who is ranked and not chosen yet.")));
        else if (result->points < m_known.round.threshold)
            add(HonourField::Other,
                stepWord(QT_TRANSLATE_NOOP("Honours", "That member has fewer points than are needed.")));
        else if (!isSectorFree(m_known, *result, m_move.member))
            add(HonourField::Other,
                stepWord(
                    QT_TRANSLATE_NOOP("Honours", "The sector of that member has its share of the chosen already.")));
    }

    void lookAtObjections()
    {
        const auto open = openObjections(m_known).size();
        if (open > 0)
            add(HonourField::Event,
                stepWord(
                    QT_TRANSLATE_NOOP("Honours",
                                      "%1 objections have no answer yet: answer them, under Objections, before it is "
                                      "decided."))
                    .arg(open));
        if (!isAnyChosen())
            add(HonourField::Event, stepWord(QT_TRANSLATE_NOOP("Honours", "Nobody is chosen any more.")));
    }

    const HonourCase &m_known;
    const HonourMove &m_move;
    const WorkCalendar &m_calendar;
    QDate m_today;
    QList<HonourFault> m_faults;
};

/// The days that no longer hold once a round is taken back; who was removed stays so.
void forgetSteps(HonourRound &round, const QString &reason)
{
    round.recommendedOn = {};
    round.recommendedBy.clear();
    round.publicityFrom = {};
    round.publicityTo = {};
    round.note = reason;
}

void put(HonourCase &known, MemberId member, Standing standing, const QString &reason)
{
    const auto found = std::ranges::find(known.results, member, &HonourResult::member);
    if (found == known.results.end())
        return;
    found->standing = standing;
    found->reason = reason;
}

void carryOut(HonourCase &known, const HonourMove &move, const WorkCalendar &calendar)
{
    HonourRound &round = known.round;
    const QString words = move.words.trimmed();
    switch (move.event) {
    case HonourEvent::Recommend:
        round.recommendedOn = move.on;
        round.recommendedBy = words;
        return;
    case HonourEvent::Publish:
        round.publicityFrom = move.on;
        round.publicityTo = move.until.isValid() ? move.until : leastUntil(round, move.on, calendar);
        return;
    case HonourEvent::Close:
        return;
    case HonourEvent::Decide:
        round.decidedOn = move.on;
        round.decision = words;
        return;
    case HonourEvent::TakeBack:
        return forgetSteps(round, words);
    case HonourEvent::Remove:
    case HonourEvent::Replace:
        const MemberId next = move.other.isStored() ? move.other : nextInOrder(known, move.member);
        put(known, move.member, Standing::Removed, words);
        if (move.event == HonourEvent::Replace)
            put(known, next, Standing::Chosen, words);
    }
}

Result<void> storeCase(Database &database, const HonourCase &known)
{
    if (const auto stored = HonourRoundRepository(database).update(known.round); !stored)
        return stored.error();
    for (const HonourResult &each : known.results)
        if (const auto stored = HonourResultRepository(database).update(each); !stored)
            return stored.error();
    return {};
}

} // namespace

QString wordFor(HonourEvent event)
{
    return stepWord(honourEventWords.at(static_cast<std::size_t>(event)));
}

QList<PointObjection> openObjections(const HonourCase &known)
{
    QList<PointObjection> open = known.objections;
    open.removeIf([](const PointObjection &each) { return each.outcome != ObjectionOutcome::Open; });
    return open;
}

std::optional<HonourState> nextState(HonourState from, HonourEvent event)
{
    for (const HonourTransition &each : honourTransitions)
        if (each.from == from && each.event == event)
            return each.to;
    return {};
}

QList<HonourEvent> possibleEvents(const HonourRound &round)
{
    QList<HonourEvent> possible;
    for (int event = 0; event < honourEvents; ++event)
        if (nextState(round.state, static_cast<HonourEvent>(event)))
            possible.append(static_cast<HonourEvent>(event));
    return possible;
}

MemberId nextInOrder(const HonourCase &known, MemberId gone)
{
    const HonourResult *left = resultOf(known, gone);
    const bool isAlone = known.round.sectorEach && left != nullptr && left->sector.isStored()
        && chosenOf(known, left->sector, gone) == 0;
    MemberId next;
    for (const HonourResult &each : known.results) {
        if (each.standing != Standing::Reserve || each.points < known.round.threshold
            || !isSectorFree(known, each, gone))
            continue;
        if (isAlone && each.sector == left->sector)
            return each.member;
        if (!next.isStored())
            next = each.member;
    }
    return next;
}

QList<HonourFault> faultsOf(const HonourCase &known, const HonourMove &move, const WorkCalendar &calendar, QDate today)
{
    return HonourFaults(known, move, calendar, today).find();
}

Result<HonourCase> advanced(const HonourCase &known, const HonourMove &move, const WorkCalendar &calendar, QDate today)
{
    const QList<HonourFault> faults = faultsOf(known, move, calendar, today);
    if (!faults.isEmpty())
        return Error {ErrorKind::Invalid, faults.first().sentence, {}};
    HonourCase after = known;
    after.round.state = *nextState(known.round.state, move.event);
    carryOut(after, move, calendar);
    return after;
}

Result<HonourCase> readHonourCase(Database &database, HonourRoundId round)
{
    const auto found = HonourRoundRepository(database).find(round);
    if (!found)
        return found.error();
    const auto results = HonourResultRepository(database).of(round);
    if (!results)
        return results.error();
    const auto objections = PointObjectionRepository(database).about(*found);
    if (!objections)
        return objections.error();
    return HonourCase {*found, *results, *objections};
}

Result<void> takeHonourStep(Workbook &workbook, HonourRoundId round, const HonourMove &move,
                            const WorkCalendar &calendar, QDate today)
{
    const auto known = readHonourCase(workbook.database(), round);
    if (!known)
        return known.error();
    const auto after = advanced(*known, move, calendar, today);
    if (!after)
        return after.error();
    const QString label = QCoreApplication::translate("Honours", "%1: %2").arg(wordFor(move.event), known->round.name);
    return workbook.perform(label, [&] { return storeCase(workbook.database(), *after); });
}

} // namespace lianxin
