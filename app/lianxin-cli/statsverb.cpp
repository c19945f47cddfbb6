#include "app/lianxin-cli/console.h"
#include "app/lianxin-cli/verbs.h"
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
        const QDate day = QDate::fromString(word.trimmed(), Qt::ISODate);
        if (!day.isValid())
            return Error {ErrorKind::Invalid,
                          QCoreApplication::translate("Cli", "%1 is not a date such as 2024-03-31.").arg(word),
                          {}};
        days.append(day);
    }
    if (days.isEmpty())
        return Error {ErrorKind::Invalid,
                      QCoreApplication::translate("Cli", "Tell with --on the day from which it is seen."),
                      {}};
    return days;
}

/// The figures below each other, those of one thing on one line.
void print(const QJsonObject &figures, const QString &indent = {})
{
    for (auto figure = figures.begin(); figure != figures.end(); ++figure) {
        const QJsonValue value = figure.value();
        if (value.isObject()) {
            say(indent + figure.key());
            print(value.toObject(), indent + u"  "_s);
        } else if (value.isArray() && value.toArray().first().isObject()) {
            for (const QJsonValue &each : value.toArray()) {
                say(indent + figure.key());
                print(each.toObject(), indent + u"  "_s);
            }
        } else if (value.isArray()) {
            say(indent + figure.key() + u": "_s + value.toVariant().toStringList().join(u", "_s));
        } else {
            say(indent + figure.key() + u": "_s + value.toVariant().toString());
        }
    }
}

} // namespace

int runStats(const Call &call)
{
    const auto period = periodOption(call);
    if (!period)
        return wrongUse(period.error().message);
    const auto days = daysOf(call);
    if (!days)
        return wrongUse(days.error().message);
    const auto workbook = openWorkbook(call);
    if (!workbook)
        return fail(workbook.error());
    const auto facts = readFacts((*workbook)->database());
    if (!facts)
        return fail(facts.error());

    const Statistics figures = computeStatistics(*facts, *period, *days);
    QJsonObject json = toJson(figures);
    if (call.has(u"headline"_s))
        json = {{u"headline"_s, json.value(u"headline"_s)}};
    if (call.json()) {
        say(json);
        return Done;
    }
    say(headlineLine(figures.headline));
    if (!call.has(u"headline"_s))
        print(json);
    return Done;
}

} // namespace lianxin::cli
