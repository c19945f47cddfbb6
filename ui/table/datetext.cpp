#include "ui/table/datetext.h"

#include "core/directory/datewords.h"
#include "core/directory/workcalendar.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

/// What `text` counts as a word of `kind`, if it is one.
std::optional<int> counted(const QString &text, const QString &kind)
{
    for (const DateWord &each : dateWords(kind))
        if (text == each.word)
            return each.value;
    return {};
}

/// Takes a word of `kind` off the beginning of `text`, and says what it counts.
std::optional<int> takeFront(QString &text, const QString &kind)
{
    for (const DateWord &each : dateWords(kind)) {
        if (!text.startsWith(each.word))
            continue;
        text = text.mid(each.word.size()).trimmed();
        return each.value;
    }
    return {};
}

std::optional<QDate> ifValid(QDate date)
{
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QDate firstOfMonth(QDate day, int monthsOn)
{
    return QDate(day.year(), day.month(), 1).addMonths(monthsOn);
}

std::optional<QDate> fromDistance(const QString &text, QDate today)
{
    static const QRegularExpression form(u"^([+-])(\\d{1,4})$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const int days = match.captured(2).toInt();
    return today.addDays(match.captured(1) == "+"_L1 ? days : -days);
}

std::optional<QDate> fromWord(const QString &text, QDate today)
{
    if (const auto days = counted(text, u"day"_s))
        return today.addDays(*days);
    if (const auto months = counted(text, u"month end"_s))
        return firstOfMonth(today, *months + 1).addDays(-1);
    if (const auto years = counted(text, u"year end"_s))
        return QDate(today.year() + *years, 12, 31);
    return {};
}

/// "In 3 days", "a week ago": a number and what it counts.
std::optional<QDate> fromCount(const QString &text, QDate today)
{
    static const QRegularExpression form(u"^(\\d{1,4})\\s*(\\D+)$"_s);
    QString digits = text;
    if (const auto numeral = takeFront(digits, u"numeral"_s))
        digits.prepend(QString::number(*numeral));
    const auto match = form.match(digits);
    const auto days = counted(match.captured(2), u"days after"_s);
    return days ? std::optional(today.addDays(qint64(*days) * match.captured(1).toLongLong())) : std::nullopt;
}

std::optional<QDate> fromDayOfMonth(QString text, QDate today)
{
    static const QRegularExpression form(u"^(\\d{1,2})(\\D)$"_s);
    const QDate first = firstOfMonth(today, takeFront(text, u"month"_s).value_or(0));
    const auto match = form.match(text);
    if (!counted(match.captured(2), u"day of month"_s))
        return {};
    return ifValid(QDate(first.year(), first.month(), match.captured(1).toInt()));
}

std::optional<QDate> fromWeekday(QString text, QDate today)
{
    const int weeks = takeFront(text, u"week"_s).value_or(0);
    const auto day = counted(text, u"weekday"_s);
    return day ? std::optional(today.addDays(*day - today.dayOfWeek() + 7 * weeks)) : std::nullopt;
}

std::optional<QDate> fromFullNumbers(const QString &text, QDate)
{
    // what stands between the numbers is a sign, or the language's word for year, month or day
    static const QRegularExpression full(
        u"^(\\d{4}|\\d{2}(?=\\D\\s*\\d{1,2}\\D\\s*\\d{1,2}))\\s*\\D\\s*(\\d{1,2})\\s*\\D\\s*(\\d{1,2})\\D?$"_s);
    static const QRegularExpression packed(u"^(\\d{4})(\\d{2})(\\d{2})$"_s);
    for (const auto &form : {full, packed}) {
        const auto match = form.match(text);
        if (!match.hasMatch())
            continue;
        const int year = match.captured(1).toInt();
        return ifValid(QDate(year < 100 ? 2000 + year : year, match.captured(2).toInt(), match.captured(3).toInt()));
    }
    return {};
}

std::optional<QDate> fromMonthAndDay(QString text, QDate today)
{
    static const QRegularExpression form(u"^(\\d{1,2})\\s*\\D\\s*(\\d{1,2})\\D?$|^(\\d{2})(\\d{2})$"_s);
    const int year = today.year() + takeFront(text, u"year"_s).value_or(0);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const int first = match.captured(1).isEmpty() ? 3 : 1;
    return ifValid(QDate(year, match.captured(first).toInt(), match.captured(first + 1).toInt()));
}

} // namespace

std::optional<QDate> dateFromText(const QString &text, QDate today)
{
    const QString typed = text.normalized(QString::NormalizationForm_KC).toLower().simplified();
    for (const auto read : {fromDistance, fromWord, fromFullNumbers, fromCount})
        if (const auto date = read(typed, today))
            return date;
    for (const auto read : {fromMonthAndDay, fromDayOfMonth, fromWeekday})
        if (const auto date = read(typed, today))
            return date;
    return {};
}

QString dateText(QDate date)
{
    return date.toString(Qt::ISODate);
}

QString dateInWords(QDate date)
{
    //: How a date is written in a form; a format of Qt, to be read back when typed
    return date.toString(QCoreApplication::translate("DateText", "yyyy-MM-dd"));
}

QString dateRemark(QDate date, QDate today, const WorkCalendar &calendar)
{
    QStringList parts {QLocale().dayName(date.dayOfWeek())};
    if (const QString holiday = calendar.holidayOn(date); !holiday.isEmpty())
        parts.append(holiday);
    else if (!calendar.isWorked(date))
        parts.append(QCoreApplication::translate("DateText", "not worked"));
    else if (const QString made = calendar.workedFor(date); !made.isEmpty())
        parts.append(QCoreApplication::translate("DateText", "worked for %1").arg(made));
    const int days = calendar.workedDays(today, date);
    if (date == today)
        parts.append(QCoreApplication::translate("DateText", "today"));
    else if (days >= 0)
        parts.append(QCoreApplication::translate("DateText", "in %1 working days").arg(days));
    else
        parts.append(QCoreApplication::translate("DateText", "%1 working days ago").arg(-days));
    return parts.join(QCoreApplication::translate("DateText", ", "));
}

} // namespace lianxin::ui
