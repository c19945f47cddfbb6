#include "ui/base/doubts.h"

#include <QCoreApplication>

#include <algorithm>

namespace lianxin::ui {

namespace {

constexpr int fewestDigits = 7; // of a telephone in the town, without its area
constexpr int mostYears = 5;

QString asked(const char *sentence)
{
    return QCoreApplication::translate("Doubts", sentence);
}

} // namespace

QString phoneDoubt(const QVariant &phone)
{
    const QString text = phone.toString();
    const auto digits = std::ranges::count_if(text, [](QChar sign) { return sign.isDigit(); });
    return text.isEmpty() || digits >= fewestDigits
        ? QString()
        : asked(QT_TRANSLATE_NOOP("Doubts", "A telephone has seven digits at least. Is it complete?"));
}

QString farDayDoubt(const QVariant &day, QDate today)
{
    const QDate date = day.toDate();
    const bool isFar = date.isValid() && (date < today.addYears(-mostYears) || date > today.addYears(mostYears));
    return isFar ? asked(QT_TRANSLATE_NOOP("Doubts", "That is more than five years from today. Is the year right?"))
                 : QString();
}

QString futureDayDoubt(const QVariant &day, QDate today)
{
    return day.toDate() > today ? asked(QT_TRANSLATE_NOOP("Doubts", "That day is still to come. Is it right?"))
                                : QString();
}

} // namespace lianxin::ui
