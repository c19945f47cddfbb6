#include "app/lianxin-cli/console.h"
#include "app/lianxin-cli/verbs.h"
#include "core/statistics/coverage.h"
#include "core/statistics/opinions.h"
#include "core/statistics/overview.h"
#include "core/statistics/series.h"
#include "core/statistics/statisticsfacts.h"
#include "core/statistics/statisticsjson.h"
#include "core/statistics/wording.h"

#include <QCoreApplication>
#include <QJsonArray>
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
    if (!series.remark.isEmpty())
        say(u"  "_s + series.remark);
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

int answerHeadline(const Call &call, Database &database, const Period &period)
{
    const auto records = readOverview(database, period);
    if (!records)
        return fail(records.error());
    const Headline headline = headlineOf(*records);
    if (call.json())
        say(QJsonObject {{u"headline"_s, toJson(headline)}});
    else
        say(headlineLine(headline));
    return Done;
}

QJsonObject proposalJson(const ActivityProposal &proposal, const Directory &directory)
{
    return {{u"county"_s, directory.name(proposal.county)},
            {u"theme"_s, directory.name(proposal.theme)},
            {u"last_held_on"_s, proposal.lastHeldOn.toString(Qt::ISODate)},
            {u"open_needs"_s, proposal.openNeeds.size()},
            {u"members"_s, proposal.experts.size()},
            {u"reasons"_s, QJsonArray::fromStringList(proposal.reasons)}};
}

/// Where to go next, and why.
int answerNext(const Call &call, Database &database, QDate day)
{
    const auto coverage = readCoverage(database, {}, day);
    if (!coverage)
        return fail(coverage.error());
    const auto directory = readDirectory(database);
    if (!directory)
        return fail(directory.error());
    QJsonArray told;
    for (const ActivityProposal &each : nextActivities(*coverage, day)) {
        told.append(proposalJson(each, *directory));
        if (call.json())
            continue;
        say(directory->name(each.county) + u" \u00b7 "_s + directory->name(each.theme));
        for (const QString &reason : each.reasons)
            say(u"    "_s + reason);
    }
    if (call.json())
        say(QJsonObject {{u"next"_s, told}});
    else if (told.isEmpty())
        say(QCoreApplication::translate("Cli", "Nothing speaks for one place more than for another."));
    return Done;
}

} // namespace

int runStats(const Call &call)
{
    if (call.has(u"headline"_s) && call.has(u"next"_s))
        return wrongUse(QCoreApplication::translate("Cli", "Ask for --headline or for --next, not for both."));
    const auto period = periodOption(call);
    if (!period)
        return wrongUse(period.error());
    const auto days = daysOf(call);
    if (!days)
        return wrongUse(days.error());
    const auto workbook = openWorkbook(call);
    if (!workbook)
        return fail(workbook.error());
    if (call.has(u"headline"_s))
        return answerHeadline(call, (*workbook)->database(), *period);
    if (call.has(u"next"_s))
        return answerNext(call, (*workbook)->database(), days->first());
    const auto read = readStatisticsFacts((*workbook)->database());
    if (!read)
        return fail(read.error());
    const Facts &facts = read->facts;

    const Statistics figures = computeStatistics(facts, *period, *days);
    if (call.json()) {
        say(toJson(figures));
        return Done;
    }
    say(headlineLine(figures.headline));
    printOverdue(figures.suggestions);
    for (const Series &series : chartSeries(facts, *period))
        print(series);
    if (const Series opinions = opinionSeries(Scope(facts, *period, days->first())); !opinions.lines.isEmpty())
        print(opinions);
    return Done;
}

} // namespace lianxin::cli
