#include "core/exchange/calendarfile.h"

#include "core/activities/activitytask.h"
#include "core/directory/settings.h"
#include "tests/support/office.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

struct CalendarOffice : Office {
    Activity visit = activity(3, {2024, 3, 28});

    QString text() const
    {
        const QDateTime now({2024, 3, 20}, {1, 0}, Qt::UTC);
        return QString::fromUtf8(valueOf(calendarFile(database, visit.id, now))).remove(u"\r\n "_s);
    }
    void set(const QString &name, const QString &value) const
    {
        Settings settings(database);
        succeed(act(*workbook, [&] { return settings.set(name, value); }));
    }
};

} // namespace

TEST_CASE_METHOD(CalendarOffice, "an activity is an appointment in the time of China", "[exchange]")
{
    set(u"visit.start"_s, u"8:30"_s);
    set(u"visit.end"_s, u"12:00"_s);
    set(u"visit.meeting_place"_s, u"North; Gate"_s);
    const QString text = this->text();
    CHECK(text.startsWith(u"BEGIN:VCALENDAR\r\n"_s));
    CHECK(text.contains(u"DTSTART:20240328T003000Z\r\n"_s));
    CHECK(text.contains(u"DTEND:20240328T040000Z\r\n"_s));
    CHECK(text.contains(u"DTSTAMP:20240320T010000Z\r\n"_s));
    CHECK(text.contains(u"LOCATION:North\\; Gate\r\n"_s));
    CHECK(text.contains(u"TRIGGER:-P1D\r\n"_s));
    CHECK(text.contains(u"UID:activity-2024-%1@lianxin\r\n"_s.arg(visit.id.value)));
    CHECK(text == this->text());
}

TEST_CASE_METHOD(CalendarOffice, "the programme is told, and begins the appointment", "[exchange]")
{
    AgendaItem item;
    item.activity = visit.id;
    item.startsAt = {9, 0};
    item.subject = u"第一站"_s;
    AgendaRepository agenda(database);
    valueOf(act(*workbook, [&] { return agenda.insert(item); }));
    CHECK(text().contains(u"DTSTART:20240328T010000Z"_s));
    CHECK(text().contains(u"DESCRIPTION:9:00 第一站"_s));
}

TEST_CASE_METHOD(CalendarOffice, "what is cancelled is told as such, and reminds nobody", "[exchange]")
{
    visit.state = ActivityState::Cancelled;
    ActivityRepository activities(database);
    visit = valueOf(act(*workbook, [&] { return activities.update(visit); }));
    CHECK(text().contains(u"STATUS:CANCELLED\r\n"_s));
    CHECK_FALSE(text().contains(u"VALARM"_s));
}

TEST_CASE_METHOD(CalendarOffice, "without a time the whole day is taken, without a day nothing is", "[exchange]")
{
    CHECK(text().contains(u"DTSTART;VALUE=DATE:20240328"_s));
    CHECK(text().contains(u"DTEND;VALUE=DATE:20240329"_s));
    const QDateTime now({2024, 3, 20}, {1, 0}, Qt::UTC);
    CHECK(calendarFile(database, activity(4).id, now).error().kind == ErrorKind::Invalid);
    CHECK(calendarFile(database, ActivityId {999}, now).error().kind == ErrorKind::NotFound);
}

TEST_CASE_METHOD(CalendarOffice, "a programme that goes on longer than usual ends the appointment", "[exchange]")
{
    set(u"visit.end"_s, u"12:00"_s);
    AgendaRepository agenda(database);
    for (const QTime at : {QTime(14, 30), QTime(17, 0)}) {
        AgendaItem item;
        item.activity = visit.id;
        item.startsAt = at;
        item.subject = u"第二站"_s;
        valueOf(act(*workbook, [&] { return agenda.insert(item); }));
    }
    CHECK(text().contains(u"DTSTART:20240328T063000Z"_s));
    CHECK(text().contains(u"DTEND:20240328T090000Z"_s));
}

TEST_CASE_METHOD(CalendarOffice, "each task that is to be done stands in the calendar on its day", "[exchange][tasks]")
{
    const QDateTime now({2024, 3, 20}, {1, 0}, Qt::UTC);
    CHECK(taskCalendar(database, visit.id, now).error().kind == ErrorKind::Invalid);
    CHECK(taskCalendar(database, ActivityId {999}, now).error().kind == ErrorKind::NotFound);
    ActivityTaskRepository tasks(database);
    const auto add = [&](const ActivityTask &task) {
        return valueOf(act(*workbook, [&] { return tasks.insert(task); }));
    };
    const auto ask = add({.activity = visit.id, .subject = u"Ask"_s, .offsetDays = -4, .person = u"Li"_s});
    add({.activity = visit.id, .subject = u"Letters"_s, .offsetDays = 2});
    add({.activity = visit.id, .subject = u"Done"_s, .offsetDays = -1, .doneOn = {2024, 3, 26}});
    add({.activity = visit.id, .subject = u"Some day"_s});
    const QString text = QString::fromUtf8(valueOf(taskCalendar(database, visit.id, now))).remove(u"\r\n "_s);
    CHECK(text.count(u"BEGIN:VEVENT"_s) == 2);
    CHECK(text.contains(u"DTSTART;VALUE=DATE:20240322\r\n"_s)); // a Friday: the weekend does not count
    CHECK(text.contains(u"DTSTART;VALUE=DATE:20240401\r\n"_s));
    CHECK(text.contains(u"UID:task-%1@lianxin\r\n"_s.arg(ask.id.value)));
    CHECK(text.contains(u"DESCRIPTION:Li\r\n"_s));
    CHECK_FALSE(text.contains(u"Done"_s));
}
