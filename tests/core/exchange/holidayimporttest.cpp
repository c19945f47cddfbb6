#include "core/directory/calendarday.h"
#include "tests/core/exchange/importsupport.h"
#include "tests/core/exchange/sheetmaker.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

struct HolidaySheets {
    std::unique_ptr<Workbook> workbook = anOffice();

    [[nodiscard]] ImportReport import(const QStringList &rows, const ImportOptions &options = onTheDay()) const
    {
        const Sheet sheet = aSheet(u"2081年放假安排"_s, QStringList {u"日期|截止日期|节假日|休班"_s} + rows);
        return valueOf(importFiles(*workbook, {aFile(u"file"_s, {sheet})}, options));
    }
    /// Those of the workbook in their order, each as "2081-01-01 name".
    [[nodiscard]] QStringList days() const
    {
        QStringList lines;
        for (const CalendarDay &each : valueOf(CalendarDayRepository(workbook->database()).all()))
            lines.append((each.day.toString(Qt::ISODate) + u' ' + each.name
                          + (each.workedFor.isEmpty() ? QString() : u"worked for "_s + each.workedFor))
                             .trimmed());
        lines.sort();
        return lines;
    }
};

} // namespace

TEST_CASE_METHOD(HolidaySheets, "a sheet of holidays makes a year known, again changes nothing, and is undone as one",
                 "[exchange][import][calendar]")
{
    const QStringList rows {u"2081-01-01||元旦|休"_s, u"2081.10.1|2081.10.3|国庆节|放假"_s, u"2081-10-04|||班"_s};
    const ImportReport report = import(rows);
    UNSCOPED_INFO(complaintsOf(report).toStdString());
    CHECK(report.refused() == 0);
    CHECK(report.files.first().sheets.first().kind == SheetKind::Holidays);
    CHECK(days()
          == QStringList {u"2081-01-01 元旦"_s, u"2081-10-01 国庆节"_s, u"2081-10-02 国庆节"_s, u"2081-10-03 国庆节"_s,
                          u"2081-10-04"_s});
    const WorkCalendar calendar = calendarWith(valueOf(CalendarDayRepository(workbook->database()).all()));
    CHECK(calendar.knows(2081));
    CHECK_FALSE(calendar.isWorked({2081, 10, 1})); // a Wednesday
    CHECK(calendar.isWorked({2081, 10, 4})); // a Saturday
    CHECK_FALSE(WorkCalendar::announced().knows(2081));
    const QStringList before = days();
    CHECK(import(rows).files.first().sheets.first().unchanged == 3);
    CHECK(days() == before);
    REQUIRE(workbook->undo());
    CHECK(days().isEmpty());
}

TEST_CASE_METHOD(HolidaySheets,
                 "a row of holidays that cannot be read is refused with its reason, the others are taken",
                 "[exchange][import][calendar]")
{
    const ImportReport report =
        import({u"2081-01-01||元旦|休"_s, u"soon||春节|休"_s, u"2081-02-09|2081-02-01|春节|休"_s,
                u"2081-02-10|2082-02-11|春节|休"_s, u"2081-04-04|||休"_s, u"2081-05-01||劳动节|也许"_s,
                u"2081-01-01||新年|休"_s, u"2081-05-05|||班"_s});
    const QString told = complaintsOf(report);
    UNSCOPED_INFO(told.toStdString());
    CHECK(report.refused() == 6);
    CHECK(told.count(u"The last day lies before the first, or more than a month after it"_s) == 2);
    CHECK(told.contains(u"It is not clear whether this day is off or worked."_s));
    CHECK(told.contains(u"This is no day of a weekend, it is worked anyway."_s)); // a Monday: a warning alone
    CHECK(days() == QStringList {u"2081-01-01 元旦"_s, u"2081-05-05"_s});
}

TEST_CASE_METHOD(HolidaySheets, "where empty cells take away, a holiday without a last day is still one day",
                 "[exchange][import][calendar]")
{
    ImportOptions clearing = onTheDay();
    clearing.clearsEmpty = true;
    const ImportReport report = import({u"2081-01-01||元旦|休"_s, u"2081-10-01|2081-10-02|国庆节|休"_s}, clearing);
    UNSCOPED_INFO(complaintsOf(report).toStdString());
    CHECK(report.refused() == 0);
    CHECK(days() == QStringList {u"2081-01-01 元旦"_s, u"2081-10-01 国庆节"_s, u"2081-10-02 国庆节"_s});
}

TEST_CASE_METHOD(HolidaySheets, "what the office had entered is changed by the sheet", "[exchange][import][calendar]")
{
    CalendarDayRepository stored(workbook->database());
    valueOf(act(*workbook, [&] { return stored.insert({{}, 0, {2081, 1, 1}, u"新年"_s}); }));
    CHECK(import({u"2081-01-01||元旦|休"_s}).files.first().sheets.first().updated == 1);
    CHECK(days() == QStringList {u"2081-01-01 元旦"_s});
}

TEST_CASE_METHOD(HolidaySheets,
                 "a day worked in exchange keeps the holiday for which it is, and an empty cell the same",
                 "[exchange][import][calendar]")
{
    CHECK(import({u"2081-10-04||国庆节|班"_s, u"2081-10-05||国庆节|休"_s}).refused() == 0);
    CHECK(days() == QStringList {u"2081-10-04 worked for 国庆节"_s, u"2081-10-05 国庆节"_s});
    CHECK(import({u"2081-10-04|||班"_s}).files.first().sheets.first().unchanged == 1);
    CHECK(import({u"2081-10-04||中秋节|休"_s, u"2081-10-05||国庆节|班"_s}).refused() == 0); // announced anew
    CHECK(days() == QStringList {u"2081-10-04 中秋节"_s, u"2081-10-05 worked for 国庆节"_s});
    const WorkCalendar calendar = calendarWith(valueOf(CalendarDayRepository(workbook->database()).all()));
    CHECK(calendar.workedFor({2081, 10, 5}) == u"国庆节"_s); // a Sunday
}

TEST_CASE_METHOD(HolidaySheets, "a day of the week that is told to be worked names the holiday that it was known as",
                 "[exchange][import][calendar]")
{
    const QString told = complaintsOf(import({u"2024-10-01||国庆节|班"_s})); // announced with the program
    CHECK(told.contains(u"Until now this day was known as a holiday, 国庆节"_s));
    CHECK_FALSE(told.contains(u"This is no day of a weekend"_s));
}
