#include "app/lianxin-cli/console.h"
#include "app/lianxin-cli/verbs.h"
#include "core/statistics/series.h"
#include "core/statistics/statisticsfacts.h"
#include "core/statistics/statisticsjson.h"
#include "core/statistics/wording.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lianxin::cli {

namespace {

/// The dates of --on; today when it is not given. Errors: Invalid.
Result<QList<QDate>> daysOf(const Call &call)
{
    if (!call.has(u"on"_s))
        return QList {QDate::currentDate()};
    QList<QDate> days;
    for (const QString &word : call.value(u"on"_s).split(u',', Qt::SkipEmptyParts)) {
        const auto day = dateNamed(word.trimmed());
        if (!day)
            return day.error();
        days.append(*day);
    }
    if (days.isEmpty())
        return Error {ErrorKind::Invalid,
                      QCoreApplication::translate("Cli", "Tell with --on the day from which it is seen."),
                      {}};
    return days;
}

/// What a chart shows, a category on each line.
void print(const Series &series)
{
    say(QString());
    say(QCoreApplication::translate("Cli", "%1 (%2)").arg(series.title, series.unit));
    for (qsizetype place = 0; place < series.categories.size(); ++place) {
        QStringList values;
        for (const SeriesLine &line : series.lines) {
            const QString value = QString::number(line.points.at(place).value());
            values.append(series.lines.size() == 1 ? value : line.name + u' ' + value);
        }
        say(u"  "_s + series.categories.at(place) + u"  "_s + values.join(u" · "_s));
    }
}

void printOverdue(const SuggestionFigures &suggestions)
{
    say(QString());
    for (const auto &[day, numbers] : suggestions.overdue)
        say(QCoreApplication::translate("Cli", "Overdue at the end of %1: %2")
                .arg(day.toString(Qt::ISODate))
                .arg(numbers.size())
            + (numbers.isEmpty() ? QString() : u"  "_s + numbers.join(u' ')));
}

} // namespace

int runStats(const Call &call)
{
    const auto period = periodOption(call);
    if (!period)
        return wrongUse(period.error());
    const auto days = daysOf(call);
    if (!days)
        return wrongUse(days.error());
    const auto workbook = openWorkbook(call);
    if (!workbook)
        return fail(workbook.error());
    const auto read = readStatisticsFacts((*workbook)->database());
    if (!read)
        return fail(read.error());
    const Facts &facts = read->facts;

    const Statistics figures = computeStatistics(facts, *period, *days);
    const bool brief = call.has(u"headline"_s);
    if (call.json()) {
        const QJsonObject json = toJson(figures);
        say(brief ? QJsonObject {{u"headline"_s, json.value(u"headline"_s)}} : json);
        return Done;
    }
    say(headlineLine(figures.headline));
    if (brief)
        return Done;
    printOverdue(figures.suggestions);
    for (const Series &series : chartSeries(facts, *period))
        print(series);
    return Done;
}

} // namespace lianxin::cli
