#include "core/exchange/holidaycalendar.h"

#include "core/base/wordlists.h"
#include "core/exchange/exchangewords.h"
#include "core/exchange/icalcomponent.h"
#include "core/exchange/refusals.h"
#include "core/exchange/sheetbuilder.h"

#include <QCoreApplication>
#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>
#include <QTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr qint64 largestCalendar = 20'000'000; // bytes

Error unfitCalendar(const char *sentence)
{
    return {ErrorKind::Invalid, QCoreApplication::translate("Spreadsheet", sentence), {}};
}

/// The lines on which appointments begin, from 1 on.
QList<int> linesOfEvents(const QByteArray &bytes)
{
    QList<int> lines;
    int line = 0;
    for (const QByteArray &each : bytes.split('\n'))
        if (++line; each.trimmed().toUpper() == "BEGIN:VEVENT")
            lines.append(line);
    return lines;
}

/// Long lines are folded, and a fold may stand within a letter.
QByteArray unfolded(QByteArray bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    bytes.replace("\r\n", "\n");
    return bytes.replace("\n ", "").replace("\n\t", "");
}

Result<QByteArray> calendarText(const QByteArray &bytes)
{
    const QByteArray text = unfolded(bytes);
    const QByteArray signs = text.toUpper();
    if (!signs.contains("BEGIN:VCALENDAR"))
        return unfitCalendar(
            QT_TRANSLATE_NOOP("Spreadsheet", "The content is not a calendar. Choose an .ics file of holidays."));
    if (signs.count("BEGIN:VCALENDAR") != signs.count("END:VCALENDAR"))
        return incompleteFile(u"no END:VCALENDAR"_s);
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString letters = decoder(text);
    if (decoder.hasError() || letters.contains(QChar(QChar::ReplacementCharacter)))
        return unfitCalendar(
            QT_TRANSLATE_NOOP("Spreadsheet", "The calendar is not in UTF-8. Save it once more where it came from."));
    return text;
}

/// The day of `time`; what is no whole day is told by its hour, which is no date.
QString dayText(const icaltimetype &time)
{
    if (icaltime_is_null_time(time) != 0)
        return {};
    const bool isMidnight = icaltime_is_utc(time) == 0 && time.hour == 0 && time.minute == 0 && time.second == 0;
    if (time.is_date == 0 && !isMidnight)
        return QTime(time.hour, time.minute).toString(u"H:mm"_s);
    return QDate(time.year, time.month, time.day).toString(Qt::ISODate);
}

bool isLastMinute(const icaltimetype &time)
{
    return icaltime_is_utc(time) == 0 && time.is_date == 0 && time.hour == 23 && time.minute == 59;
}

/// An appointment as a row of the sheet.
class HolidayRow
{
public:
    HolidayRow(icalcomponent *event, const ExchangeWords &words)
        : m_event(event)
        , m_words(words)
        , m_title(QString::fromUtf8(icalcomponent_get_summary(event)).simplified())
    {
    }

    [[nodiscard]] QHash<QString, QString> cells() const
    {
        const QString first = firstDay();
        return {{u"day"_s, first}, {u"until"_s, lastDay(first)}, {u"holiday"_s, holiday()}, {u"kind"_s, kind()}};
    }

private:
    [[nodiscard]] QString firstDay() const
    {
        if (auto *rule = icalcomponent_get_first_property(m_event, ICAL_RRULE_PROPERTY); rule != nullptr)
            return QString::fromUtf8(icalproperty_get_value_as_string(rule));
        return dayText(icalcomponent_get_dtstart(m_event));
    }

    /// An end is the day after the last; some programs write the last, or its last minute.
    [[nodiscard]] QString lastDay(const QString &first) const
    {
        if (icalcomponent_get_first_property(m_event, ICAL_DTEND_PROPERTY) == nullptr
            && icalcomponent_get_first_property(m_event, ICAL_DURATION_PROPERTY) == nullptr)
            return {};
        const icaltimetype end = icalcomponent_get_dtend(m_event);
        if (isLastMinute(end))
            return QDate(end.year, end.month, end.day).toString(Qt::ISODate);
        const QString told = dayText(end);
        const QDate after = QDate::fromString(told, Qt::ISODate);
        if (!after.isValid() || told == first)
            return after.isValid() ? QString() : told;
        return after.addDays(-1).toString(Qt::ISODate);
    }

    [[nodiscard]] QString holiday() const
    {
        const QString bare = QString(m_title).remove(m_words.pattern(u"holiday.title.mark"_s)).trimmed();
        return bare.isEmpty() ? m_title : bare;
    }

    /// What cannot be told is told by the title, for somebody to look at.
    [[nodiscard]] QString kind() const
    {
        const QStringList kinds = splitList(m_words.pattern(u"holiday.words"_s).pattern());
        if (m_words.pattern(u"holiday.title.work"_s).match(m_title).hasMatch())
            return kinds.value(1);
        if (m_words.pattern(u"holiday.title.rest"_s).match(m_title).hasMatch())
            return kinds.value(0);
        for (const QString &each : marks()) {
            if (m_words.pattern(u"holiday.work"_s).match(each).hasMatch())
                return kinds.value(1);
            if (m_words.pattern(u"holiday.rest"_s).match(each).hasMatch())
                return kinds.value(0);
        }
        return m_title;
    }

    /// Its categories, and what programs note in fields of their own.
    [[nodiscard]] QStringList marks() const
    {
        QStringList found;
        for (const auto field : {ICAL_CATEGORIES_PROPERTY, ICAL_X_PROPERTY})
            for (auto *each = icalcomponent_get_first_property(m_event, field); each != nullptr;
                 each = icalcomponent_get_next_property(m_event, field))
                found += splitList(QString::fromUtf8(icalproperty_get_value_as_string(each)));
        return found;
    }

    icalcomponent *m_event;
    const ExchangeWords &m_words;
    QString m_title;
};

/// Those of one calendar, or of several in one file.
QList<icalcomponent *> eventsIn(icalcomponent *root)
{
    QList<icalcomponent *> events;
    if (icalcomponent_isa(root) == ICAL_VEVENT_COMPONENT)
        return {root};
    for (auto *each = icalcomponent_get_first_component(root, ICAL_ANY_COMPONENT); each != nullptr;
         each = icalcomponent_get_next_component(root, ICAL_ANY_COMPONENT))
        if (icalcomponent_isa(each) == ICAL_VEVENT_COMPONENT || icalcomponent_isa(each) == ICAL_VCALENDAR_COMPONENT)
            events += eventsIn(each);
    return events;
}

std::optional<Error> putRow(SheetBuilder &builder, int number, const QStringList &texts)
{
    builder.beginRow(number, false);
    for (int column = 0; column < texts.size(); ++column)
        if (!texts.at(column).isEmpty())
            if (auto error = builder.put(column, {CellKind::Text, texts.at(column), 0, {}}))
                return error;
    return builder.endRow();
}

/// `lines`: those on which `events` begin.
std::optional<Error> putHolidays(SheetBuilder &builder, const QList<icalcomponent *> &events, const QList<int> &lines,
                                 const ExchangeWords &words)
{
    static const QStringList fields {u"day"_s, u"until"_s, u"holiday"_s, u"kind"_s};
    QStringList texts;
    for (const QString &field : fields)
        texts.append(words.field(SheetKind::Holidays, field).header);
    if (auto error = putRow(builder, 1, texts))
        return error;
    for (qsizetype place = 0; place < events.size(); ++place) {
        if (icalcomponent_get_status(events.at(place)) == ICAL_STATUS_CANCELLED)
            continue;
        const QHash<QString, QString> cells = HolidayRow(events.at(place), words).cells();
        texts.clear();
        for (const QString &field : fields)
            texts.append(cells.value(field));
        if (auto error = putRow(builder, lines.value(place, static_cast<int>(place) + 2), texts))
            return error;
    }
    return std::nullopt;
}

} // namespace

Result<Spreadsheet> readHolidayCalendar(const QString &path, const ReadLimits &limits)
{
    ReadLimits own = limits;
    own.unpackedBytes = std::min(limits.unpackedBytes, largestCalendar);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadableFile(file.errorString());
    if (file.size() > own.unpackedBytes)
        return tooMuchUnpacked(own);
    const auto words = ExchangeWords::read();
    if (!words)
        return words.error();
    const QByteArray bytes = file.readAll();
    const auto text = calendarText(bytes);
    if (!text)
        return text.error();
    const CalendarComponent calendar(icalparser_parse_string(text->constData()));
    const QList<icalcomponent *> events = calendar ? eventsIn(calendar.get()) : QList<icalcomponent *>();
    if (events.isEmpty())
        return unfitCalendar(QT_TRANSLATE_NOOP("Spreadsheet", "The calendar holds no day. Choose one of holidays."));
    SheetBuilder builder(own);
    builder.beginSheet(QFileInfo(path).completeBaseName(), false);
    if (auto error = putHolidays(builder, events, linesOfEvents(bytes), *words))
        return *error;
    builder.endSheet();
    return builder.take();
}

} // namespace lianxin
