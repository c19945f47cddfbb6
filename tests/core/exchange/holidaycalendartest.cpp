#include "core/directory/calendarday.h"
#include "tests/core/exchange/importsupport.h"
#include "tests/support/zipwriter.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// An office, and calendars that others wrote.
struct HolidayCalendars {
    std::unique_ptr<Workbook> workbook = anOffice();
    QTemporaryDir folder;

    [[nodiscard]] QString written(const QByteArray &bytes, const QString &name = u"holidays.ics"_s) const
    {
        writeBytes(folder.filePath(name), bytes);
        return folder.filePath(name);
    }
    [[nodiscard]] ImportReport import(const QByteArray &bytes) const
    {
        return valueOf(importFiles(*workbook, filesAt({written(bytes)}), onTheDay()));
    }
    [[nodiscard]] static QByteArray calendar(const QByteArray &events)
    {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\n" + events + "END:VCALENDAR\r\n";
    }
    [[nodiscard]] static QByteArray event(const QByteArray &start, const QByteArray &end, const QByteArray &title,
                                          const QByteArray &more = {})
    {
        return "BEGIN:VEVENT\r\nUID:" + start + title + "\r\nDTSTART;VALUE=DATE:" + start + "\r\n"
            + (end.isEmpty() ? QByteArray() : "DTEND;VALUE=DATE:" + end + "\r\n") + "SUMMARY:" + title + "\r\n" + more
            + "END:VEVENT\r\n";
    }
    /// Those of the workbook in their order.
    [[nodiscard]] QStringList days() const
    {
        QStringList lines;
        for (const CalendarDay &each : valueOf(CalendarDayRepository(workbook->database()).all()))
            lines.append(each.day.toString(Qt::ISODate) + u' '
                         + (each.name.isEmpty() ? u"班 "_s + each.workedFor : each.name));
        lines.sort();
        return lines;
    }
    [[nodiscard]] QString refusalOf(const QByteArray &bytes) const
    {
        const auto read = readSpreadsheet(written(bytes));
        return read ? QString() : read.error().message;
    }
};

} // namespace

TEST_CASE_METHOD(HolidayCalendars, "days off and days worked in exchange are told apart by title and category",
                 "[exchange][import][calendar]")
{
    const QByteArray bytes =
        calendar(event("20810101", "20810102", "元旦（休）") + event("20811001", "20811004", "国庆节 假期 第1天/共3天")
                 + event("20811004", {}, "国庆节补班") + event("20811011", "20811012", "国庆节（班）")
                 + event("20810404", "20810405", "清明", "CATEGORIES:休息\r\n")
                 + event("20810412", "20810412", "清明", "X-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY\r\n")
                 + event("20810501", {}, "Labour Day (Holiday)")
                 + event("20810601", {}, "儿童节（休）", "STATUS:CANCELLED\r\n"));
    const ImportReport report = import(bytes);
    UNSCOPED_INFO(complaintsOf(report).toStdString());
    CHECK(report.refused() == 0);
    CHECK(report.files.first().sheets.first().kind == SheetKind::Holidays);
    CHECK(report.files.first().sheets.first().rows == 7);
    CHECK(days()
          == QStringList {u"2081-01-01 元旦"_s, u"2081-04-04 清明"_s, u"2081-04-12 班 清明"_s,
                          u"2081-05-01 Labour Day"_s, u"2081-10-01 国庆节"_s, u"2081-10-02 国庆节"_s,
                          u"2081-10-03 国庆节"_s, u"2081-10-04 班 国庆节"_s, u"2081-10-11 班 国庆节"_s});
    CHECK(import(bytes).files.first().sheets.first().unchanged == 7);
    REQUIRE(workbook->undo());
    CHECK(days().isEmpty());
}

TEST_CASE_METHOD(HolidayCalendars,
                 "an appointment that is no clear day of holiday is refused by its line, the others are taken",
                 "[exchange][import][calendar][bad]")
{
    const QByteArray hour = "BEGIN:VEVENT\r\nUID:h\r\nDTSTART:20810301T090000\r\nSUMMARY:会议（休）\r\nEND:VEVENT\r\n";
    const ImportReport report = import(
        calendar(event("20810910", {}, "教师节") + hour + event("20810101", {}, "元旦（休）", "RRULE:FREQ=YEARLY\r\n")
                 + event("20810501", "20810401", "劳动节（休）") + event("20811001", "20811002", "国庆节（休）")));
    const QString told = complaintsOf(report);
    UNSCOPED_INFO(told.toStdString());
    const auto &sheet = report.files.first().sheets.first();
    REQUIRE(sheet.refused.size() == 4);
    CHECK(sheet.refused.at(0).row == 4); // the line of BEGIN:VEVENT
    CHECK(sheet.refused.at(0).value == u"教师节"_s);
    CHECK(sheet.refused.at(0).reason == u"It is not clear whether this day is off or worked."_s);
    CHECK(sheet.refused.at(1).row == 9);
    CHECK(sheet.refused.at(1).value == u"9:00"_s);
    CHECK(sheet.refused.at(1).reason.contains(u"hour 9:00"_s));
    CHECK(sheet.refused.at(2).value == u"FREQ=YEARLY"_s);
    CHECK(sheet.refused.at(2).reason.contains(u"repeats"_s));
    CHECK(sheet.refused.at(3).reason.contains(u"The last day lies before the first"_s));
    CHECK(days() == QStringList {u"2081-10-01 国庆节"_s});
}

TEST_CASE_METHOD(HolidayCalendars, "an end with an hour is that of its whole day, or refused, and never forgotten",
                 "[exchange][import][calendar][bad]")
{
    const auto timed = [](const QByteArray &start, const QByteArray &end) -> QByteArray {
        return "BEGIN:VEVENT\r\nUID:" + start + "\r\nDTSTART:" + start + "\r\n" + end
            + "\r\nSUMMARY:春节（休）\r\nEND:VEVENT\r\n";
    };
    const ImportReport report = import(calendar(
        timed("20810210T000000", "DTEND:20810212T235959") + timed("20810301T000000", "DURATION:P2D")
        + timed("20810401T000000", "DTEND:20810401T235900") + timed("20810501T000000", "DTEND:20810503T120000")));
    UNSCOPED_INFO(complaintsOf(report).toStdString());
    const auto &sheet = report.files.first().sheets.first();
    REQUIRE(sheet.refused.size() == 1);
    CHECK(sheet.refused.first().value == u"12:00"_s);
    CHECK(sheet.refused.first().reason.contains(u"is no whole day"_s));
    CHECK(days()
          == QStringList {u"2081-02-10 春节"_s, u"2081-02-11 春节"_s, u"2081-02-12 春节"_s, u"2081-03-01 春节"_s,
                          u"2081-03-02 春节"_s, u"2081-04-01 春节"_s});
}

TEST_CASE_METHOD(HolidayCalendars, "lines that are folded within a letter are read whole",
                 "[exchange][import][calendar]")
{
    const QByteArray title = "国庆节（休）";
    CHECK(import(calendar(event("20811001", "20811002", title.left(4) + "\r\n " + title.mid(4)))).refused() == 0);
    CHECK(days() == QStringList {u"2081-10-01 国庆节"_s});
}

TEST_CASE_METHOD(HolidayCalendars, "what is no calendar is refused in a sentence that says what to do",
                 "[exchange][import][calendar][bad]")
{
    const QByteArray whole = calendar(event("20811001", "20811002", "国庆节（休）"));
    CHECK(refusalOf("a letter\n").contains(u"holidays.ics: The content is not a calendar. Choose an .ics file"_s));
    CHECK(refusalOf("PK\3\4zip").contains(u"The content is not a spreadsheet."_s));
    CHECK(refusalOf({}).contains(u"The file is empty."_s));
    CHECK(refusalOf(whole.left(whole.size() - 9)).contains(u"The file is incomplete."_s));
    CHECK(refusalOf(calendar({})).contains(u"The calendar holds no day."_s));
    CHECK(refusalOf(calendar(event("20811001", {}, "\xB9\xFA\xC7\xEC"))).contains(u"The calendar is not in UTF-8."_s));
    CHECK(refusalOf(whole).isEmpty());
    for (qsizetype length = 0; length < whole.size() - 2; ++length)
        CHECK_FALSE(refusalOf(whole.left(length)).isEmpty()); // cut anywhere, it is refused in words
    CHECK(days().isEmpty());
}
