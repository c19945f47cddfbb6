#include "core/statistics/wording.h"

#include <QCoreApplication>

namespace lianxin {

QString pressNumber(int count)
{
    const int step = count >= 100 ? 100 : 10;
    if (count < 20 || count % step == 0)
        return QString::number(count);
    return QCoreApplication::translate("Press", "more than %1").arg(count / step * step);
}

PressHeadline pressHeadline(const Headline &headline)
{
    const auto word = [](const char *pattern, int count) {
        return QCoreApplication::translate("Press", pattern).arg(pressNumber(count));
    };
    return {.activitiesHeld = word(QT_TRANSLATE_NOOP("Press", "%1 activities"), headline.activitiesHeld),
            .attendances = word(QT_TRANSLATE_NOOP("Press", "%1 attendances"), headline.attendances),
            .suggestions = word(QT_TRANSLATE_NOOP("Press", "%1 suggestions"), headline.suggestions),
            .reports = word(QT_TRANSLATE_NOOP("Press", "%1 reports"), headline.reports),
            .provinceAdoptedReports =
                word(QT_TRANSLATE_NOOP("Press", "%1 reports of the province"), headline.provinceAdoptedReports)};
}

QString headlineLine(const Headline &headline)
{
    return QCoreApplication::translate(
               "Statistics",
               "%1 activities · %2 attendances · %3 suggestions · %4 reports · %5 adopted by the province")
        .arg(headline.activitiesHeld)
        .arg(headline.attendances)
        .arg(headline.suggestions)
        .arg(headline.reports)
        .arg(headline.provinceAdoptedReports);
}

QString inOneLine(const QStringList &sentences)
{
    constexpr QStringView wideStops = u"\u3002\uff1b\uff01\uff1f";
    QString line;
    for (const QString &each : sentences) {
        if (!line.isEmpty() && !each.isEmpty() && !wideStops.contains(line.back()))
            line += u' ';
        line += each;
    }
    return line;
}

QString wordOf(PairingState state)
{
    switch (state) {
    case PairingState::Active:
        return QCoreApplication::translate("Pairing", "Goes on");
    case PairingState::Quiet:
        return QCoreApplication::translate("Pairing", "Not heard from");
    case PairingState::Ended:
        break;
    }
    return QCoreApplication::translate("Pairing", "Ended");
}

} // namespace lianxin
