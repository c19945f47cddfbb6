#include "ui/table/datetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

QString word(const char *text)
{
    return QCoreApplication::translate("DateText", text);
}

std::optional<QDate> valid(QDate date)
{
    return date.isValid() ? std::optional(date) : std::nullopt;
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
    const std::pair<QString, int> words[] {{word(QT_TRANSLATE_NOOP("DateText", "today")), 0},
                                           {word(QT_TRANSLATE_NOOP("DateText", "tomorrow")), 1},
                                           {word(QT_TRANSLATE_NOOP("DateText", "yesterday")), -1}};
    for (const auto &[name, days] : words) {
        if (text.compare(name, Qt::CaseInsensitive) == 0)
            return today.addDays(days);
    }
    return {};
}

std::optional<QDate> fromWeekday(QString text, QDate today)
{
    const QString next = word(QT_TRANSLATE_NOOP("DateText", "next "));
    const QString thisOne = word(QT_TRANSLATE_NOOP("DateText", "this "));
    const bool isNext = text.startsWith(next, Qt::CaseInsensitive);
    if (isNext || text.startsWith(thisOne, Qt::CaseInsensitive))
        text.remove(0, isNext ? next.size() : thisOne.size());
    const QDate monday = today.addDays(1 - today.dayOfWeek() + (isNext ? 7 : 0));
    for (int day = 1; day <= 7; ++day) {
        for (const auto form : {QLocale::ShortFormat, QLocale::LongFormat}) {
            if (text.compare(QLocale().dayName(day, form), Qt::CaseInsensitive) == 0)
                return monday.addDays(day - 1);
        }
    }
    return {};
}

std::optional<QDate> fromNumbers(const QString &text, QDate today)
{
    // what stands between the numbers is a sign, or the language's word for year, month or day
    static const QRegularExpression full(u"^(\\d{4})\\s*\\D\\s*(\\d{1,2})\\s*\\D\\s*(\\d{1,2})\\D?$"_s);
    static const QRegularExpression packed(u"^(\\d{4})(\\d{2})(\\d{2})$"_s);
    static const QRegularExpression ofThisYear(u"^(\\d{1,2})\\s*\\D\\s*(\\d{1,2})\\D?$|^(\\d{2})(\\d{2})$"_s);
    for (const auto &form : {full, packed}) {
        if (const auto match = form.match(text); match.hasMatch())
            return valid(QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()));
    }
    const auto match = ofThisYear.match(text);
    if (!match.hasMatch())
        return {};
    const int first = match.captured(1).isEmpty() ? 3 : 1;
    return valid(QDate(today.year(), match.captured(first).toInt(), match.captured(first + 1).toInt()));
}

} // namespace

std::optional<QDate> dateFromText(const QString &text, QDate today)
{
    const QString typed = text.normalized(QString::NormalizationForm_KC).trimmed();
    for (const auto read : {fromDistance, fromWord, fromNumbers}) {
        if (const auto date = read(typed, today))
            return date;
    }
    return fromWeekday(typed, today);
}

QString dateText(QDate date)
{
    return date.toString(Qt::ISODate);
}

} // namespace lianxin::ui
