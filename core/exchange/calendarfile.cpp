#include "core/exchange/calendarfile.h"

#include "core/activities/activityrepository.h"
#include "core/activities/activitytask.h"
#include "core/base/wordlists.h"
#include "core/directory/settings.h"
#include "core/evaluation/factindex.h"
#include "core/exchange/icalcomponent.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr int offsetOfChina = 8 * 60 * 60; // seconds: one time all over, without a summer time
constexpr int secondsOfDay = 24 * 60 * 60;

/// An appointment, as people tell it.
struct Appointment {
    QString uid;
    QString summary;
    QString place;
    QString text;
    QDate day;
    QTime start; ///< null = all day long
    QTime end;
    bool isCancelled = false;
};

QTime timeOf(const QString &text)
{
    return QTime::fromString(text.trimmed(), u"H:mm"_s);
}

icaltimetype momentOf(const QDateTime &moment)
{
    return icaltime_from_timet_with_zone(static_cast<time_t>(moment.toSecsSinceEpoch()), 0,
                                         icaltimezone_get_utc_timezone());
}

icaltimetype calendarDay(QDate day)
{
    icaltimetype time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

QString programmeOf(const QList<AgendaItem> &agenda)
{
    QStringList lines;
    for (const AgendaItem &item : agenda)
        lines.append((item.startsAt.toString(u"H:mm"_s) + u' ' + item.place + u' ' + item.subject).simplified());
    return lines.join(u'\n');
}

QString meetingPlaceOf(const FactIndex &index, const Activity &activity, const Settings &settings)
{
    const QString meeting =
        activity.meetingPoint.isEmpty() ? settings.text(u"visit.meeting_place"_s) : activity.meetingPoint;
    QStringList places {index.facts().directory.name(activity.region), meeting};
    places.removeAll(QString());
    return places.join(u" / "_s);
}

Appointment appointmentOf(const FactIndex &index, const Activity &activity, const QList<AgendaItem> &agenda,
                          const Settings &settings)
{
    Appointment told;
    told.uid = u"activity-%1-%2@lianxin"_s.arg(activity.planYear).arg(activity.id.value);
    told.summary = (index.label(activity) + u' ' + activity.theme).trimmed();
    told.place = meetingPlaceOf(index, activity, settings);
    told.text = programmeOf(agenda);
    told.day = activity.day();
    told.isCancelled = activity.state == ActivityState::Cancelled;
    told.start = agenda.isEmpty() || !agenda.first().startsAt.isValid() ? timeOf(settings.text(u"visit.start"_s))
                                                                        : agenda.first().startsAt;
    told.end = timeOf(settings.text(u"visit.end"_s));
    for (const AgendaItem &item : agenda)
        told.end = std::max(told.end, item.startsAt);
    return told;
}

void addTimes(icalcomponent *event, const Appointment &told)
{
    if (!told.start.isValid()) {
        icalcomponent_add_property(event, icalproperty_new_dtstart(calendarDay(told.day)));
        icalcomponent_add_property(event, icalproperty_new_dtend(calendarDay(told.day.addDays(1))));
        return;
    }
    const auto at = [&](QTime time) { return momentOf(QDateTime(told.day, time, Qt::OffsetFromUTC, offsetOfChina)); };
    icalcomponent_add_property(event, icalproperty_new_dtstart(at(told.start)));
    if (told.end > told.start)
        icalcomponent_add_property(event, icalproperty_new_dtend(at(told.end)));
}

icalcomponent *reminderOf(const Appointment &told)
{
    icaltriggertype trigger = icaltriggertype_from_int(-secondsOfDay);
    return icalcomponent_vanew(ICAL_VALARM_COMPONENT, icalproperty_new_action(ICAL_ACTION_DISPLAY),
                               icalproperty_new_trigger(trigger),
                               icalproperty_new_description(told.summary.toUtf8().constData()), nullptr);
}

CalendarComponent eventOf(const Appointment &told, const QDateTime &now)
{
    icalcomponent *event = icalcomponent_vanew(
        ICAL_VEVENT_COMPONENT, icalproperty_new_uid(told.uid.toUtf8().constData()),
        icalproperty_new_dtstamp(momentOf(now)), icalproperty_new_summary(told.summary.toUtf8().constData()),
        icalproperty_new_location(told.place.toUtf8().constData()), nullptr);
    addTimes(event, told);
    if (!told.text.isEmpty())
        icalcomponent_add_property(event, icalproperty_new_description(told.text.toUtf8().constData()));
    if (told.isCancelled)
        icalcomponent_add_property(event, icalproperty_new_status(ICAL_STATUS_CANCELLED));
    else
        icalcomponent_add_component(event, reminderOf(told));
    return CalendarComponent(event);
}

QByteArray written(const QList<Appointment> &appointments, const QDateTime &now)
{
    const CalendarComponent calendar(icalcomponent_vanew(ICAL_VCALENDAR_COMPONENT, icalproperty_new_version("2.0"),
                                                         icalproperty_new_prodid("-//Lianxin//EN"), nullptr));
    for (const Appointment &each : appointments)
        icalcomponent_add_component(calendar.get(), eventOf(each, now).release());
    const std::unique_ptr<char, decltype(&free)> text(icalcomponent_as_ical_string_r(calendar.get()), &free);
    return {text.get()};
}

Appointment appointmentOf(const QString &label, const ActivityTask &task, QDate due)
{
    Appointment told;
    told.uid = u"task-%1@lianxin"_s.arg(task.id.value);
    told.summary = label + u' ' + task.subject;
    told.text = sideBySide({task.person, task.note});
    told.day = due;
    return told;
}

Error notThere()
{
    return {ErrorKind::NotFound, QCoreApplication::translate("Exchange", "This activity is no longer there."), {}};
}

} // namespace

Result<QByteArray> calendarFile(Database &database, ActivityId id, const QDateTime &now)
{
    const auto facts = readFacts(database);
    if (!facts)
        return facts.error();
    const FactIndex index(*facts);
    const Activity &activity = index.find(id);
    if (!activity.id.isStored())
        return notThere();
    if (!activity.day().isValid())
        return Error {ErrorKind::Invalid, QCoreApplication::translate("Exchange", "The activity has no day yet."), {}};
    const auto agenda = AgendaRepository(database).of(id);
    if (!agenda)
        return agenda.error();
    return written({appointmentOf(index, activity, *agenda, Settings(database))}, now);
}

Result<QByteArray> taskCalendar(Database &database, ActivityId id, const QDateTime &now)
{
    const auto facts = readFacts(database);
    if (!facts)
        return facts.error();
    const FactIndex index(*facts);
    const Activity &activity = index.find(id);
    if (!activity.id.isStored())
        return notThere();
    const auto tasks = ActivityTaskRepository(database).of(id);
    if (!tasks)
        return tasks.error();
    const WorkCalendar calendar = calendarWith(facts->calendarDays);
    QList<Appointment> appointments;
    for (const ActivityTask &task : *tasks)
        if (const QDate due = dueOf(task, activity.day(), calendar); due.isValid() && !task.doneOn.isValid())
            appointments.append(appointmentOf(index.label(activity), task, due));
    if (appointments.isEmpty())
        return Error {
            ErrorKind::Invalid,
            QCoreApplication::translate("Exchange", "The activity has no task with a day that is to be done."),
            {}};
    return written(appointments, now);
}

} // namespace lianxin
