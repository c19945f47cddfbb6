#include "core/activities/planmonth.h"

#include "core/base/chinesetext.h"
#include "core/base/period.h"
#include "core/directory/datewords.h"
#include "core/directory/wordfile.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr int ten = 10;

/// How a month is written in a plan.
const QList<QRegularExpression> &patterns()
{
    static const QList<QRegularExpression> all = [] {
        QList<QRegularExpression> read;
        const auto lines = readWordFile(u"directory/planmonths.tsv"_s, 1);
        for (const QStringList &fields : lines ? *lines : QList<QStringList>())
            read.append(QRegularExpression(fields.first()));
        return read;
    }();
    return all;
}

/// A numeral up to nineteen; ten before another one adds to it.
int numberOf(const QString &numeral)
{
    int number = 0;
    for (const DateWord &each : dateWords(u"numeral"_s))
        number += static_cast<int>(numeral.count(each.word)) * each.value;
    return number;
}

/// `text` with years in figures that are written in numerals.
QString withYearsInFigures(QString text)
{
    static const QRegularExpression year = [] {
        QString signs;
        for (const DateWord &each : dateWords(u"numeral"_s))
            signs += each.value < ten ? each.word : QString();
        return QRegularExpression(u"[%1]{4}(?=\u5e74)"_s.arg(signs));
    }();
    for (auto match = year.match(text); match.hasMatch(); match = year.match(text))
        for (qsizetype place = match.capturedStart(); place < match.capturedEnd(); ++place)
            text[place] = QChar(u'0' + numberOf(text.at(place)));
    return text;
}

/// How many years after that of the plan the last word for a year in `text` speaks of.
int yearsAfter(const QString &text)
{
    qsizetype last = -1;
    int after = 0;
    for (const DateWord &each : dateWords(u"year"_s))
        if (const qsizetype place = text.lastIndexOf(each.word); place > last) {
            last = place;
            after = each.value;
        }
    return after;
}

/// Where in the month stands what `words`, the rest of a plan's words behind the month, say of it.
int dayMeant(const QString &words)
{
    for (const DateWord &each : dateWords(u"part of month"_s))
        if (words.startsWith(each.word))
            return each.value;
    return middleOfMonth;
}

/// The day in the middle of the month, or of the part of it, that the words of the plan name; null = they name none.
QDate placeInWords(const Activity &activity)
{
    const QString text = withYearsInFigures(halfWidth(withoutSpaces(activity.plannedText)));
    for (const QRegularExpression &pattern : patterns()) {
        const auto match = pattern.match(text);
        if (!match.hasMatch())
            continue;
        const QString year = match.captured(u"year");
        const QString numeral = match.captured(u"numeral");
        return {year.isEmpty() ? activity.planYear + yearsAfter(text.left(match.capturedStart())) : year.toInt(),
                numeral.isEmpty() ? match.captured(u"figure").toInt() : numberOf(numeral),
                dayMeant(text.mid(match.capturedEnd()))};
    }
    return {};
}

} // namespace

QDate monthPlanned(const Activity &activity)
{
    const QDate day = activity.plannedOn.isValid() ? activity.plannedOn : placeInWords(activity);
    return day.isValid() ? monthOf(day).from : QDate();
}

QDate placeInPlan(const Activity &activity)
{
    if (activity.plannedOn.isValid())
        return activity.plannedOn;
    const QDate meant = placeInWords(activity);
    if (meant.isValid())
        return meant;
    return activity.number ? activity.heldOn : QDate();
}

} // namespace lianxin
