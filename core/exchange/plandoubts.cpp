#include "core/exchange/plandoubts.h"

#include "core/activities/planmonth.h"
#include "core/base/chinesetext.h"
#include "core/dossier/planboard.h"
#include "core/exchange/fieldreaders.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// The column of the day that is planned.
QString plannedColumn(const RowReader &row)
{
    return row.has(u"planned_on"_s) ? u"planned_on"_s : u"planned"_s;
}

/// Whether it was planned for a later year than that of the plan, and held in that.
bool runsOn(const Activity &activity)
{
    return activity.plannedOn.year() > activity.planYear && activity.heldOn.year() == activity.plannedOn.year();
}

} // namespace

PlanDoubts::PlanDoubts(const ImportContext &context, const RecognisedSheet &sheet)
    : m_context(context)
    , m_sheet(sheet)
    , m_calendar(calendarWith(context.calendarDays.all()))
{
}

void PlanDoubts::tell(RowReader &row, const Activity &before, const Activity &activity)
{
    tellOtherActivity(row, before, activity);
    tellGaps(row, activity);
    tellNoDay(row, before, activity);
    tellState(row, activity);
    tellOtherYears(row, before, activity);
    tellDayOff(row, plannedColumn(row), before, activity);
    tellContradiction(row, before, activity);
    tellLetters(row, activity.heldOn.isValid() ? u"held"_s : plannedColumn(row), activity);
    if (row.has(u"needs_due"_s) && activity.needsDueOn != before.needsDueOn && activity.day().isValid()
        && activity.needsDueOn > activity.day())
        row.warn(u"needs_due"_s,
                 exchangeText(QT_TRANSLATE_NOOP("Exchange", "It lies after the visit, which is that of %1."))
                     .arg(activity.day().toString(Qt::ISODate)));
}

void PlanDoubts::tellMoved(RowReader &row, const QString &field, const Activity &before, const Activity &moved)
{
    tellOtherYear(row, field, before.plannedOn, moved.plannedOn, moved.planYear);
    tellDayOff(row, field, before, moved);
    tellLetters(row, field, moved);
}

/// A list of something else, read as a plan, has other activities under the same numbers.
void PlanDoubts::tellOtherActivity(RowReader &row, const Activity &before, const Activity &activity)
{
    if (before.id.isStored() && before.region.isStored() && before.region != activity.region && !before.theme.isEmpty()
        && comparable(before.theme) != comparable(activity.theme))
        row.warn(u"number"_s,
                 exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                "Until now this number was that of \"%1\", of another county; look "
                                                "whether the sheet is a plan, and of this year."))
                     .arg(before.theme));
}

/// What is written like a day and is none is kept as words.
void PlanDoubts::tellNoDay(RowReader &row, const Activity &before, const Activity &activity) const
{
    const QString told = row.text(u"planned"_s);
    if (activity.plannedText != before.plannedText && !readDay(row.cell(u"planned"_s)).isValid()
        && isNoDay(told, m_context.words.numerals()))
        row.warn(u"planned"_s,
                 exchangeText(QT_TRANSLATE_NOOP("Exchange", "The calendar has no such day; it is kept as words.")));
}

/// On the board it waits for what is missing.
void PlanDoubts::tellGaps(RowReader &row, const Activity &activity)
{
    if (activity.state == ActivityState::Cancelled)
        return;
    if (!activity.region.isStored())
        row.warn(u"region"_s,
                 exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                "No county is named; the activity is kept and waits on the board "
                                                "until one is.")));
    if (activity.theme.trimmed().isEmpty())
        row.warn(u"theme"_s,
                 exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                "No theme is named; the activity is kept, and members can be chosen "
                                                "once it has one.")));
}

void PlanDoubts::tellState(RowReader &row, const Activity &activity)
{
    if (!row.text(u"state"_s).isEmpty() && !row.text(u"held"_s).isEmpty() && activity.state != ActivityState::Held)
        row.warn(u"held"_s,
                 exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                "The row tells a day on which it was held, but its state is \"%1\"; "
                                                "look which of the two is right."))
                     .arg(row.text(u"state"_s)));
}

void PlanDoubts::tellOtherYears(RowReader &row, const Activity &before, const Activity &activity) const
{
    if (runsOn(activity))
        return;
    tellOtherYear(row, plannedColumn(row), before.plannedOn, activity.plannedOn, activity.planYear);
    tellOtherYear(row, u"held"_s, before.heldOn, activity.heldOn, activity.planYear);
}

/// Unless it was stored `before`, or the title says that the plan runs so long.
void PlanDoubts::tellOtherYear(RowReader &row, const QString &field, QDate before, QDate day, int year) const
{
    const QString title = halfWidth(inDigits(m_sheet.title(), m_context.words.numerals()));
    if (!row.has(field) || !day.isValid() || day == before || day.year() == year
        || (day.year() > year && title.contains(QString::number(day.year()))))
        return;
    row.warn(field,
             exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                            "It lies in another year than the plan, which is that of %1; look "
                                            "whether both are right."))
                 .arg(year));
}

void PlanDoubts::tellDayOff(RowReader &row, const QString &field, const Activity &before, const Activity &activity)
{
    const QDate day = activity.plannedOn;
    if (activity.state != ActivityState::Planned || !day.isValid() || day == before.plannedOn || !row.has(field))
        return;
    if (const QString doubt = dayOffDoubt(m_calendar, day); !doubt.isEmpty())
        row.warn(field, doubt);
    const QString unknown = unknownYearDoubt(m_calendar, day);
    if (unknown.isEmpty() || m_unknownYears.contains(day.year()))
        return;
    m_unknownYears.insert(day.year());
    row.warn(field, unknown);
}

/// Where the plan prints a day or month in words and tells another day beside it.
void PlanDoubts::tellContradiction(RowReader &row, const Activity &before, const Activity &activity) const
{
    if (row.text(u"planned"_s).isEmpty() || row.text(u"planned_on"_s).isEmpty()
        || (activity.plannedOn == before.plannedOn && activity.plannedText == before.plannedText))
        return;
    Activity words;
    words.planYear = activity.planYear;
    words.plannedText = row.text(u"planned"_s);
    words.plannedOn = readDay(row.cell(u"planned"_s), m_context.words.numerals());
    const QDate month = monthPlanned(words);
    const QDate day = activity.plannedOn;
    const bool isNamed =
        readNumbers(inDigits(words.plannedText, m_context.words.numerals())).contains(day.month()); // of two months
    const bool isOtherMonth =
        month.isValid() && month != QDate(day.year(), day.month(), 1) && (month.year() != day.year() || !isNamed);
    const bool isOtherDay = words.plannedOn.isValid() && words.plannedOn != day;
    if (isOtherDay || (!words.plannedOn.isValid() && isOtherMonth))
        row.warn(u"planned_on"_s,
                 exchangeText(
                     QT_TRANSLATE_NOOP("Exchange", "Beside it the plan says \"%1\"; look which of the two is right."))
                     .arg(words.plannedText));
}

void PlanDoubts::tellLetters(RowReader &row, const QString &field, const Activity &activity) const
{
    QDate sentOn;
    for (const Invitation &each : m_context.invitations.all())
        if (activity.id.isStored() && each.activity == activity.id)
            sentOn = std::max(sentOn, each.sentOn);
    row.warnIfBefore(
        field, activity.day(), sentOn,
        exchangeText(QT_TRANSLATE_NOOP("Exchange", "It lies before the letters of the activity went out on %1.")));
}

} // namespace lianxin
