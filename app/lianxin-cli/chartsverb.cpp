#include "app/lianxin-cli/console.h"
#include "app/lianxin-cli/verbs.h"
#include "core/evaluation/facts.h"
#include "core/statistics/comparison.h"
#include "core/statistics/coverageseries.h"
#include "ui/charts/chartfiles.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lianxin::cli {

int runCharts(const Call &call)
{
    if (!call.has(u"out"_s))
        return wrongUse(QCoreApplication::translate("Cli", "Tell with --out the folder for the charts."));
    const auto period = periodOption(call);
    if (!period)
        return wrongUse(period.error());
    const auto format = charts::chartFormat(call.has(u"format"_s) ? call.value(u"format"_s) : u"png"_s);
    if (!format)
        return wrongUse(format.error());
    if (call.has(u"compare"_s) && !yearBefore(*period))
        return wrongUse(QCoreApplication::translate(
            "Cli", "Tell with --from and --to which days are to be compared with those a year before."));
    const auto workbook = openWorkbook(call);
    if (!workbook)
        return fail(workbook.error());
    const auto facts = readFacts((*workbook)->database());
    if (!facts)
        return fail(facts.error());

    const QDate today = QDate::currentDate();
    const QDate day = period->to.isValid() ? std::min(period->to, today) : today;
    const auto written =
        charts::writeCharts(everySeries(*facts, *period, day, call.has(u"compare"_s)), call.value(u"out"_s), *format,
                            charts::chartFoot(*period, call.arguments.first(), today));
    if (!written)
        return fail(written.error());
    if (call.json())
        say(QJsonObject {{u"written"_s, QJsonArray::fromStringList(*written)}, {u"pages"_s, written->size()}});
    else
        for (const QString &path : *written)
            say(path);
    return Done;
}

} // namespace lianxin::cli
