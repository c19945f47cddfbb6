#include "app/lianxin-cli/console.h"
#include "app/lianxin-cli/verbs.h"
#include "core/documents/officialnumber.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lianxin::cli {

namespace {

QJsonObject numbersJson(const CycleYear &state)
{
    QJsonArray missing;
    for (const int number : state.missing)
        missing.append(number);
    return {{u"name"_s, state.cycle.name},
            {u"pattern"_s, state.cycle.pattern},
            {u"papers"_s, QJsonArray::fromStringList(state.cycle.papers)},
            {u"year"_s, state.year},
            {u"first"_s, firstNumber(state.cycle, state.year)},
            {u"last"_s, state.last},
            {u"missing"_s, missing}};
}

QString numbersLine(const CycleYear &state)
{
    if (state.last == 0)
        return QCoreApplication::translate("Cli", "%1, %2: no number yet.").arg(state.cycle.name).arg(state.year);
    QStringList missing;
    for (const int number : state.missing)
        missing.append(QString::number(number));
    const QString line =
        QCoreApplication::translate("Cli", "%1, %2: the last is %3.")
            .arg(state.cycle.name, QString::number(state.year), numberText(state.cycle, state.year, state.last));
    return missing.isEmpty() ? line
                             : line + QCoreApplication::translate("Cli", " Missing: %1.").arg(missing.join(", "_L1));
}

} // namespace

int runNumbers(const Call &call)
{
    bool isYear = true;
    const int year = call.has(u"year"_s) ? call.value(u"year"_s).toInt(&isYear) : 0;
    if (!isYear)
        return wrongUse(QCoreApplication::translate("Cli", "%1 is no year.").arg(call.value(u"year"_s)));
    const auto workbook = openWorkbook(call);
    if (!workbook)
        return fail(workbook.error());
    const auto years = cycleYears((*workbook)->database(), year > 0 ? year : QDate::currentDate().year());
    if (!years)
        return fail(years.error());
    QJsonArray cycles;
    for (const CycleYear &each : *years) {
        if (year > 0 && each.year != year)
            continue;
        cycles.append(numbersJson(each));
        if (!call.json())
            say(numbersLine(each));
    }
    if (call.json())
        say(QJsonObject {{u"cycles"_s, cycles}});
    return Done;
}

} // namespace lianxin::cli
