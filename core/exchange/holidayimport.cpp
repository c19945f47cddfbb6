#include "core/exchange/fieldreaders.h"
#include "core/exchange/sheetimporter.h"

#include <QTime>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr int longestHoliday = 31; // days that one row may tell
constexpr int longestHolidayName = 40; // characters

/// Days off with the name of their holiday, and days of a weekend that are worked instead.
class HolidayImporter : public SheetImporter
{
public:
    using SheetImporter::SheetImporter;

    Result<Kept> take(RowReader &row) override
    {
        for (const QString &field : {u"day"_s, u"until"_s})
            expectWholeDay(row, field);
        if (row.isRefused())
            return Kept::Unchanged;
        const QDate first = row.requiredDay(u"day"_s, Days::Any);
        const QDate last = row.text(u"until"_s).isEmpty() ? first : row.day(u"until"_s, Days::Any);
        const CalendarDay told = holidayIn(row);
        if (!row.isRefused() && (last < first || first.daysTo(last) >= longestHoliday))
            row.refuse(u"until"_s,
                       exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                      "The last day lies before the first, or more than a month "
                                                      "after it; look whether the year is right.")));
        for (QDate day = first; !row.isRefused() && day <= last; day = day.addDays(1))
            if (isRepeated(row, u"day"_s, day.toString(Qt::ISODate)))
                break;
        if (row.isRefused())
            return Kept::Unchanged;
        if (told.name.isEmpty() && first == last && first.dayOfWeek() <= Qt::Friday)
            warnOfWorkday(row, first);
        return keepDays(first, last, told);
    }

private:
    /// That `day` of the week is told to be worked.
    void warnOfWorkday(RowReader &row, QDate day) const
    {
        const QString known = calendarWith(m_context.calendarDays.all()).holidayOn(day);
        row.warn(u"day"_s,
                 known.isEmpty()
                     ? exchangeText(QT_TRANSLATE_NOOP("Exchange", "This is no day of a weekend, it is worked anyway."))
                     : exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                      "Until now this day was known as a holiday, %1; from now on it "
                                                      "counts as worked."))
                           .arg(known));
    }

    /// Of an appointment the calendar tells by what rule it repeats, or its hour.
    static void expectWholeDay(RowReader &row, const QString &field)
    {
        const QString told = row.text(field);
        if (told.startsWith(u"FREQ="_s))
            row.refuse(field,
                       exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                      "This appointment repeats. Days off differ from year to year: "
                                                      "choose a calendar that has each day by itself.")));
        else if (QTime::fromString(told, u"H:mm"_s).isValid())
            row.refuse(
                field,
                exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                               "This appointment tells the hour %1 and is no whole day, so it is "
                                               "neither a day off nor one that is worked."))
                    .arg(told));
    }

    /// What is said of each of its days.
    [[nodiscard]] CalendarDay holidayIn(RowReader &row) const
    {
        CalendarDay told;
        const QString kind = row.required(u"kind"_s);
        if (row.isRefused())
            return told;
        if (m_context.words.pattern(u"holiday.work"_s).match(kind).hasMatch()) {
            told.workedFor = row.text(u"holiday"_s).left(longestHolidayName);
            return told;
        }
        if (!m_context.words.pattern(u"holiday.rest"_s).match(kind).hasMatch())
            row.refuse(
                u"kind"_s,
                exchangeText(QT_TRANSLATE_NOOP("Exchange", "It is not clear whether this day is off or worked.")));
        told.name = row.required(u"holiday"_s).left(longestHolidayName);
        return told;
    }

    [[nodiscard]] Result<Kept> keepDays(QDate first, QDate last, const CalendarDay &told)
    {
        Kept all = Kept::Unchanged;
        for (QDate each = first; each <= last; each = each.addDays(1)) {
            CalendarDay day = m_context.calendarDays.find(each.toString(Qt::ISODate)).value_or(CalendarDay {});
            day.day = each;
            day.name = told.name;
            if (!told.name.isEmpty() || !told.workedFor.isEmpty()) // a cell that is empty says nothing
                day.workedFor = told.workedFor;
            auto kept = m_context.calendarDays.keep(day);
            if (!kept)
                return kept;
            all = each == first ? *kept : withPart(all, *kept);
        }
        return all;
    }
};

} // namespace

SheetImporterPointer holidayImporter(ImportContext &context, const RecognisedSheet &sheet)
{
    return std::make_unique<HolidayImporter>(context, sheet);
}

} // namespace lianxin
